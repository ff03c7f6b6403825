import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/protocol/code';
import { whyOf } from './why';

const bounds = { cpu_millis: 2000, memory_mb: 256 };
const why = (verdict: Verdict, cpu = 0, wall = 0, tooSlow = 0) =>
  whyOf({ verdict, usage: { cpu_millis: cpu, wall_millis: wall, peak_kilobytes: 0 } }, bounds, tooSlow);

describe('why a test came to no answer', () => {
  it('tells computing from waiting', () => {
    expect(why({ verdict: 'timed_out' }, 2040, 2300)).toBe(
      'Stopped after 2 s of processor time. A test may use 2 s.',
    );
    expect(why({ verdict: 'timed_out' }, 60, 8010)).toBe(
      'Stopped after 8 s by the clock, with only 0.1 s of processor time: it waits or sleeps.',
    );
    expect(why({ verdict: 'timed_out' })).toBe(
      'Stopped, because it took longer than the 2 s a test may use.',
    );
  });

  it('tells what tests that were not run waited for', () => {
    expect(why({ verdict: 'not_run' }, 0, 0, 2)).toBe('Not run, because two tests before it took too long.');
    expect(why({ verdict: 'not_run' })).toBe('Not run, because the run was stopped before.');
  });

  it('names the limit on memory', () => {
    expect(why({ verdict: 'out_of_memory' })).toBe('Stopped, because it needed more than 256 MB.');
  });

  it('says nothing of tests that came to an answer', () => {
    expect(why({ verdict: 'accepted' }, 5, 5)).toBeUndefined();
    expect(why({ verdict: 'wrong_answer' }, 5, 5)).toBeUndefined();
  });
});
