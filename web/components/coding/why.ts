// Why a test came to no answer.
import type { Exercise, Result } from '@/protocol/code';
import { words } from './words';

type Bounds = Pick<Exercise, 'cpu_millis' | 'memory_mb'>;

// A sentence for what was stopped or not tried; `tooSlow` is how many tests of the run took too long.
export function whyOf(
  { verdict, usage }: Pick<Result, 'verdict' | 'usage'>,
  { cpu_millis: most, memory_mb: megabytes }: Bounds,
  tooSlow: number,
): string | undefined {
  switch (verdict.verdict) {
    case 'timed_out':
      // A whole jail that was taken down leaves no numbers.
      if (usage.wall_millis === 0) return words.stopped(secondsOf(most));
      return usage.cpu_millis >= most
        ? words.stoppedComputing(secondsOf(usage.cpu_millis), secondsOf(most))
        : words.stoppedWaiting(secondsOf(usage.wall_millis), secondsOf(usage.cpu_millis));
    case 'out_of_memory':
      return words.stoppedMemory(megabytes);
    case 'output_too_large':
      return words.stoppedOutput;
    case 'not_run':
      return tooSlow > 0 ? words.notRunSlow(tooSlow) : words.notRunStopped;
    default:
      return undefined;
  }
}

// With one decimal.
export function secondsOf(millis: number): string {
  return String(Math.round(millis / 100) / 10);
}
