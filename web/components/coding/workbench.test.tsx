// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keys, remember } from '@/browser/stored';
import type { Exercise, Result } from '@/protocol/code';
import type { Run } from '@/protocol/runs';
import { useLanguage } from './use-language';
import { Workbench, type WorkbenchProps } from './workbench';

const exercise: Exercise = {
  title: 'Double',
  topics: [],
  statement: 'Return **twice** `n`.',
  function: 'twice',
  parameters: [{ name: 'n', type: 'int' }],
  returns: 'int',
  constraints: ['0 <= n'],
  examples: [],
  cpu_millis: 2000,
  memory_mb: 256,
  visible: [{ arguments: '[2]', expected: '4' }],
  hidden: 1,
  starters: [
    { language: 'python', code: 'def twice(n):\n    pass\n' },
    { language: 'go', code: 'package main\n' },
  ],
  runner: {
    languages: [
      { id: 'python', title: 'Python', version: '3.11' },
      { id: 'go', title: 'Go', missing: 'Install it with: apt-get install golang-go' },
    ],
  },
};
const result = (kind: Result['kind'], verdict: Result['verdict']): Result => ({
  kind,
  number: 1,
  tags: ['edge'],
  verdict,
  stdout: '',
  stderr: '',
  usage: { cpu_millis: 5, wall_millis: 5, peak_kilobytes: 5 },
});
const run: Run = {
  seq: 3,
  at: '2026-01-01T10:00:00Z',
  mode: 'submit',
  question: 1,
  language: 'python',
  code: 'old',
  results: [
    result('visible', { verdict: 'wrong_answer', returned: '5' }),
    result('hidden', { verdict: 'accepted' }),
  ],
  measured: false,
};

function show(props: Partial<WorkbenchProps> = {}) {
  const onRun = vi.fn<WorkbenchProps['onRun']>();
  render(<Owner onRun={onRun} {...props} />);
  return onRun;
}

function Owner(props: Partial<WorkbenchProps> & Pick<WorkbenchProps, 'onRun'>) {
  const [language, speak] = useLanguage(props.exercise ?? exercise);
  return (
    <Workbench
      scope="s.1"
      exercise={exercise}
      language={language}
      onLanguage={speak}
      withProblem
      runs={[]}
      live={undefined}
      going={undefined}
      measurement={{ state: 'none' }}
      judgement={undefined}
      failure={undefined}
      blocked={undefined}
      onCancel={() => undefined}
      onDismiss={() => undefined}
      {...props}
    />
  );
}

const everywhere: Exercise = {
  ...exercise,
  starters: [
    ...exercise.starters.slice(0, 1),
    { language: 'go', code: 'package main\n\nfunc twice(n int) int {\n}\n' },
  ],
  runner: {
    languages: [
      { id: 'python', title: 'Python', version: '3.11' },
      { id: 'go', title: 'Go', version: '1.24' },
    ],
  },
};

const button = (name: RegExp) => screen.getByRole('button', { name });

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('the workbench', () => {
  it('runs the starter code by its button and by its shortcut', () => {
    const onRun = show();
    fireEvent.click(button(/^Run/));
    fireEvent.keyDown(button(/^Submit/), { key: 'Enter', ctrlKey: true, shiftKey: true });
    const program = { language: 'python', code: 'def twice(n):\n    pass\n', ownTests: [] };
    expect(onRun.mock.calls).toEqual([
      ['run', program],
      ['submit', program],
    ]);
  });

  it('stops the run that goes, by its button and by its shortcut', () => {
    const onCancel = vi.fn();
    show({ going: { mode: 'run', ownTests: [] }, onCancel });
    fireEvent.click(button(/^Stop the run/));
    expect(document.activeElement).toBe(button(/^Run/));
    fireEvent.keyDown(button(/^Submit/), { key: '.', ctrlKey: true });
    expect(onCancel).toHaveBeenCalledTimes(2);
  });

  it('has nothing to stop while nothing runs', () => {
    const onCancel = vi.fn();
    show({ onCancel });
    fireEvent.keyDown(button(/^Submit/), { key: '.', ctrlKey: true });
    expect(screen.queryByRole('button', { name: /^Stop/ })).toBeNull();
    expect(onCancel).not.toHaveBeenCalled();
  });

  it('runs what was kept in this browser, and only tests that are complete', () => {
    remember(keys.code('s.1', 'python'), 'kept');
    remember(keys.ownTests('s.1'), [
      { id: 'a', arguments: ['3'], expected: '6' },
      { id: 'b', arguments: ['x'], expected: '6' },
    ]);
    const onRun = show();
    fireEvent.click(button(/^Run/));
    expect(onRun).toHaveBeenCalledWith('run', {
      language: 'python',
      code: 'kept',
      ownTests: [{ arguments: '[3]', expected: '6' }],
    });
  });

  it('runs nothing while a run goes on or when nothing can run, and says why', () => {
    const onRun = show({ blocked: 'The interview is over.' });
    fireEvent.click(button(/^Run/));
    expect(onRun).not.toHaveBeenCalled();
    expect(button(/^Run/).getAttribute('aria-disabled')).toBe('true');
    screen.getByText('The interview is over.');
  });

  it('tells expected and returned, and of a hidden test only its kind', () => {
    show({ runs: [run] });
    fireEvent.click(screen.getByRole('tab', { name: /^Tests/ }));
    const panel = within(screen.getByRole('tabpanel'));
    panel.getByText('1 of 2 tests passed');
    panel.getByText('Wrong answer');
    panel.getByText('5');
    panel.getByText('Edge');
    panel.getByText(/Submitted in Python, 1 Jan.* · from an earlier version of this code/);
  });

  it('counts while results come in', () => {
    show({
      going: { mode: 'submit', ownTests: [] },
      live: { actionId: 'a', total: 2, results: [result('hidden', { verdict: 'accepted' })] },
    });
    expect(screen.getAllByText('1 of 2 tests done').length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('tab', { name: /^Tests/ }));
    within(screen.getByRole('tabpanel')).getByText('Waiting');
  });

  it('counts own tests apart, while they run and afterwards', () => {
    const own = { arguments: '[3]', expected: '6' };
    const [passes, fails] = [result('own', { verdict: 'accepted' }), result('own', { verdict: 'timed_out' })];
    show({
      going: { mode: 'run', ownTests: [own, own] },
      live: { actionId: 'a', total: 3, results: [passes] },
    });
    expect(screen.getAllByText('0 of 1 tests done · 1 of 2 of your own').length).toBeGreaterThan(0);
    cleanup();
    show({
      runs: [
        { ...run, results: [result('visible', { verdict: 'accepted' }), passes, { ...fails, number: 2 }] },
      ],
    });
    fireEvent.click(screen.getByRole('tab', { name: 'Tests 1/1' }));
    within(screen.getByRole('tabpanel')).getByText('The test passed · 1 of 2 of your own passed');
  });

  it('says of each test why it was stopped or not run', () => {
    const slow = {
      ...result('visible', { verdict: 'timed_out' }),
      usage: { cpu_millis: 2100, wall_millis: 2300, peak_kilobytes: 5 },
    };
    show({
      runs: [{ ...run, results: [slow, { ...slow, kind: 'own' }, result('hidden', { verdict: 'not_run' })] }],
    });
    fireEvent.click(screen.getByRole('tab', { name: /^Tests/ }));
    const panel = within(screen.getByRole('tabpanel'));
    expect(panel.getAllByText('Stopped after 2.1 s of processor time. A test may use 2 s.')).toHaveLength(2);
    panel.getByText('Not run, because two tests before it took too long.');
  });

  it('shows the signature and the last run of the language that is chosen', () => {
    show({
      exercise: everywhere,
      runs: [run, { ...run, seq: 4, language: 'go', results: [result('visible', { verdict: 'accepted' })] }],
    });
    const panel = within(screen.getByRole('tabpanel'));
    panel.getByText('def twice(n)');
    screen.getByRole('tab', { name: 'Tests 1/2' });
    fireEvent.click(button(/^Language/));
    fireEvent.click(screen.getByRole('radio', { name: /Go/ }));
    panel.getByText('func twice(n int) int');
    screen.getByRole('tab', { name: 'Tests 1/1' });
  });

  it('offers a language that is not installed with the sentence, but not to be chosen', () => {
    show();
    fireEvent.click(button(/^Language/));
    screen.getByText('Install it with: apt-get install golang-go');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Go/ }).disabled).toBe(true);
  });

  it('keeps tests of one’s own at the next pause', () => {
    vi.useFakeTimers();
    show();
    fireEvent.click(screen.getByRole('tab', { name: /Your tests/ }));
    fireEvent.click(button(/Add a test/));
    fireEvent.change(screen.getByRole('textbox', { name: /^n/ }), { target: { value: '[1,' } });
    screen.getByText(/Not valid JSON/);
    expect(localStorage.getItem(keys.ownTests('s.1'))).toBeNull();
    act(() => {
      vi.advanceTimersByTime(500);
    });
    expect(localStorage.getItem(keys.ownTests('s.1'))).toContain('[1,');
    vi.useRealTimers();
  });

  it('renders the statement without ever reading it as HTML', () => {
    show({ exercise: { ...exercise, statement: '<b>no</b> **yes**' } });
    const panel = screen.getByRole('tabpanel');
    expect(panel.querySelector('b')).toBeNull();
    expect(panel.querySelector('strong')?.textContent).toBe('yes');
  });
});
