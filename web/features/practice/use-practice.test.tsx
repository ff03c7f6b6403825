// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keys, remember } from '@/browser/stored';
import * as api from '@/protocol/api';
import type { Growth, Language, Result } from '@/protocol/code';
import { scopeOf } from './kept';
import { usePractice } from './use-practice';

const result = (number: number, verdict: 'accepted' | 'timed_out' = 'accepted'): Result => ({
  kind: 'visible',
  number,
  tags: ['edge'],
  verdict: { verdict },
  stdout: 'seen\n',
  stderr: '',
  usage: { cpu_millis: 5, wall_millis: 6, peak_kilobytes: 7 },
});
const growth: Growth = {
  class: 'n',
  confidence: 0.9,
  unit: 'steps',
  points: [{ n: 1, cost: 2 }],
  curve: [],
};
const program = (code: string) => ({ language: 'python' as const, code, ownTests: [] });
const open = (language: Language = 'python', id = 'p') => renderHook(() => usePractice(id, language)).result;

async function ran(code: string, results: Result[], mode: 'run' | 'submit' = 'submit') {
  vi.spyOn(api, 'runTests').mockResolvedValue({ runs: results, passed: 0, total: results.length });
  const practice = open();
  await act(async () => {
    practice.current.run(mode, program(code));
    await Promise.resolve();
  });
  return practice;
}

async function measured(code: string) {
  vi.spyOn(api, 'measure').mockResolvedValue({
    growth,
    target: 'n',
    own_tests: { tests: [], killed: 2, of: 5 },
  });
  const practice = open();
  await act(async () => {
    practice.current.measure(program(code));
    await Promise.resolve();
  });
  return practice;
}

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('practice', () => {
  it('shows the last run of each language again after a reload', async () => {
    await ran('first', [result(1, 'timed_out')]);
    const before = await ran('second', [result(1), result(2)]);
    const after = open();
    expect(after.current.runs).toEqual([before.current.runs.at(-1)].map((run) => ({ ...run, seq: 1 })));
    expect(after.current.runs[0]).toMatchObject({ code: 'second', mode: 'submit', language: 'python' });
    expect(after.current.solved).toBe(true);
    expect(open('python', 'other').current.runs).toEqual([]);
  });

  it('numbers runs on after a reload', async () => {
    await ran('first', [result(1)]);
    const practice = await ran('second', [result(1)]);
    expect(practice.current.runs.map(({ seq, code }) => [seq, code])).toEqual([
      [1, 'first'],
      [2, 'second'],
    ]);
  });

  it('shows what was measured again after a reload, with the code that it is true of', async () => {
    const before = await measured('pass');
    expect(before.current.measurement).toMatchObject({ state: 'there', growth, of: { code: 'pass' } });
    const after = open();
    expect(after.current.measurement).toEqual(before.current.measurement);
    expect(after.current.judgement).toMatchObject({ judged: { killed: 2, of: 5 } });
    expect(open('go').current.measurement).toEqual({ state: 'none' });
  });

  it('calls off the run that goes, and says nothing of it', async () => {
    const problem = { type: 'urn:prepai:problem:cancelled', title: 'Cancelled', status: 409 };
    let callOff: ((reason: Error) => void) | undefined;
    const waiting = new Promise<never>((_, reject) => {
      callOff = reject;
    });
    const runs = vi.spyOn(api, 'runTests').mockReturnValue(waiting);
    const cancel = vi.spyOn(api, 'cancelRun').mockImplementation((id) => {
      expect(id).toBe(runs.mock.calls[0]?.[2]);
      callOff?.(new api.ProblemError(problem));
      return Promise.resolve();
    });
    const practice = open();
    act(() => {
      practice.current.run('run', program('while True: pass'));
    });
    expect(practice.current.going).toBeDefined();
    await act(async () => {
      practice.current.cancel();
      await Promise.resolve();
    });
    expect(cancel).toHaveBeenCalledOnce();
    expect(practice.current).toMatchObject({ going: undefined, failure: undefined, runs: [] });
  });

  it('says nothing when the run has ended before it was called off', async () => {
    const gone = { type: 'urn:prepai:problem:unknown-run', title: 'No such run', status: 404 };
    vi.spyOn(api, 'cancelRun').mockRejectedValue(new api.ProblemError(gone));
    const practice = open();
    await act(async () => {
      practice.current.cancel();
      await Promise.resolve();
    });
    expect(practice.current.failure).toBeUndefined();
  });

  it('keeps what was measured when measuring again fails', async () => {
    await measured('pass');
    vi.spyOn(api, 'measure').mockRejectedValue(new Error('offline'));
    const practice = open();
    await act(async () => {
      practice.current.measure(program('pass'));
      await Promise.resolve();
    });
    expect(practice.current.measurement).toMatchObject({ state: 'there' });
    expect(practice.current.failure).toBeDefined();
  });

  it.each([
    ['no JSON', '{'],
    ['of another shape', '{"at":"2026-01-01T10:00:00Z","mode":"submit","code":"x","results":[{}]}'],
    ['without a time', '{"at":"never","mode":"submit","code":"x","results":[],"target":"n"}'],
  ])('begins anew when what was kept is %s', (_, text) => {
    localStorage.setItem(keys.lastRun(scopeOf('p'), 'python'), text);
    localStorage.setItem(keys.lastMeasurement(scopeOf('p'), 'python'), text);
    const practice = open();
    expect(practice.current.runs).toEqual([]);
    expect(practice.current.measurement).toEqual({ state: 'none' });
  });

  it('goes on without memory', async () => {
    remember(keys.lastRun(scopeOf('p'), 'python'), 'something old');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const practice = await ran('pass', [result(1)]);
    expect(practice.current.runs).toHaveLength(1);
    expect(open().current.runs).toEqual([]);
  });
});
