import { describe, expect, it } from 'vitest';
import type { Growth, Result, Verdict } from './code';
import { foldRun, isSolved, noRuns, scoreOf, type Run, type RunInput, type Runs } from './runs';

const result = (kind: Result['kind'], number: number, verdict: Verdict['verdict'] = 'accepted'): Result => ({
  kind,
  number,
  tags: [],
  verdict:
    verdict === 'runtime_error' || verdict === 'compile_error' ? { verdict, message: '' } : { verdict },
  stdout: '',
  stderr: '',
  usage: { cpu_millis: 1, wall_millis: 2, peak_kilobytes: 3 },
});
const progress = (actionId: string | undefined, one: Result, total = 3): RunInput => ({
  input: 'progress',
  actionId,
  result: one,
  total,
});
const run = (seq: number, actionId?: string): Omit<Run, 'growth' | 'ownTests' | 'measured'> => ({
  seq,
  at: '2026-01-01T10:00:00Z',
  mode: 'submit',
  question: 1,
  language: 'python',
  code: 'pass',
  results: [result('hidden', 1), result('visible', 1, 'wrong_answer')],
  actionId,
});
const ran = (seq: number, actionId?: string): RunInput => ({ input: 'ran', run: run(seq, actionId) });
const growth: Growth = { class: 'n', confidence: 0.9, unit: 'steps', points: [], curve: [] };

const fold = (...inputs: RunInput[]): Runs => inputs.reduce(foldRun, noRuns);

describe('a run that goes on', () => {
  it('collects its results in the order of the tests', () => {
    const { live } = fold(
      progress('a', result('hidden', 2)),
      progress('a', result('own', 1)),
      progress('a', result('hidden', 1)),
      progress('a', result('visible', 1)),
    );
    expect(live?.results.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'visible 1',
      'own 1',
      'hidden 1',
      'hidden 2',
    ]);
  });

  it('counts a test once, also when it is told twice', () => {
    const { live } = fold(
      progress('a', result('visible', 1, 'not_run')),
      progress('a', result('visible', 1)),
      progress('a', result('visible', 1)),
    );
    expect(live?.results).toEqual([result('visible', 1)]);
  });

  it('gives way to another run', () => {
    const { live } = fold(progress('a', result('visible', 1)), progress('b', result('visible', 2)));
    expect(live).toMatchObject({ actionId: 'b', results: [{ number: 2 }] });
  });

  it('is not begun by progress without a name', () => {
    expect(fold(progress(undefined, result('visible', 1)))).toBe(noRuns);
  });

  it('ends when it is given up, unless it is another', () => {
    const going = fold(progress('a', result('visible', 1)));
    expect(foldRun(going, { input: 'given_up', actionId: 'b' })).toBe(going);
    expect(foldRun(going, { input: 'given_up', actionId: 'a' }).live).toBeUndefined();
  });
});

describe('the score of a run', () => {
  it('counts the tests of the problem, and apart from them the candidate’s own', () => {
    const results = [result('visible', 1), result('own', 1, 'wrong_answer'), result('hidden', 1)];
    expect(scoreOf(results)).toEqual({ problem: { passed: 2, total: 2 }, own: { passed: 0, total: 1 } });
    expect(isSolved(results)).toBe(true);
    expect(isSolved([...results, result('hidden', 2, 'timed_out')])).toBe(false);
    expect(isSolved([result('own', 1)])).toBe(false);
  });
});

describe('a finished run', () => {
  it('takes the place of its progress, in order', () => {
    const runs = fold(progress('a', result('visible', 1)), ran(7, 'a'));
    expect(runs.live).toBeUndefined();
    expect(runs.finished).toHaveLength(1);
    expect(runs.finished[0]?.results.map(({ kind }) => kind)).toEqual(['visible', 'hidden']);
    expect(scoreOf(runs.finished[0]?.results ?? []).problem).toEqual({ passed: 1, total: 2 });
  });

  it('is not reopened by progress that comes too late', () => {
    const done = fold(ran(7, 'a'));
    expect(foldRun(done, progress('a', result('visible', 1)))).toBe(done);
  });

  it('is there once, also when the log is replayed', () => {
    expect(fold(ran(7, 'a'), ran(7, 'a')).finished).toHaveLength(1);
  });

  it('leaves another page’s progress alone', () => {
    const runs = fold(progress('b', result('visible', 1)), ran(7, 'a'));
    expect(runs.live?.actionId).toBe('b');
  });

  it('stands in the order of the log after a reconnect', () => {
    expect(fold(ran(9, 'b'), ran(7, 'a')).finished.map(({ seq }) => seq)).toEqual([7, 9]);
  });

  it('learns what was measured, also that there is nothing to tell', () => {
    const runs = fold(
      ran(7, 'a'),
      ran(8, 'b'),
      { input: 'measured', run: 7, growth, ownTests: { tests: [], killed: 2, of: 5 } },
      { input: 'measured', run: 8 },
      { input: 'measured', run: 99, growth },
    );
    expect(runs.finished[0]).toMatchObject({ growth, ownTests: { killed: 2 }, measured: true });
    expect(runs.finished[1]).toMatchObject({ growth: undefined, measured: true });
  });

  it('keeps its measurement when its event comes again', () => {
    const runs = fold(ran(7, 'a'), { input: 'measured', run: 7, growth }, ran(7, 'a'));
    expect(runs.finished[0]?.growth).toEqual(growth);
  });
});
