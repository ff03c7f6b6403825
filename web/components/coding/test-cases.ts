// What the list of tests shows: every test that takes part, with its result once there is one.
import type { Exercise, OwnTest, Result } from '@/protocol/code';
import type { Progress, Run, RunMode } from '@/protocol/runs';

export interface TestCase {
  kind: Result['kind'];
  number: number;
  arguments?: string | undefined;
  expected?: string | undefined;
  result?: Result | undefined;
}

// What is being run: until the server tells the whole, the page knows which tests will take part.
export interface Going {
  mode: RunMode;
  ownTests: readonly OwnTest[];
}

export function casesBefore(exercise: Exercise): TestCase[] {
  return exercise.visible.map((test, index) => ({ kind: 'visible', number: index + 1, ...test }));
}

export function casesDuring(exercise: Exercise, going: Going, live: Progress | undefined): TestCase[] {
  const own = going.ownTests.map((test, index) => ({ kind: 'own' as const, number: index + 1, ...test }));
  const hidden = Array.from({ length: going.mode === 'submit' ? exercise.hidden : 0 }, (_, index) => ({
    kind: 'hidden' as const,
    number: index + 1,
  }));
  const results = live?.results ?? [];
  return [...casesBefore(exercise), ...own, ...hidden].map((test) => {
    const result = results.find((one) => one.kind === test.kind && one.number === test.number);
    return result ? withResult(result, exercise) : test;
  });
}

export function casesAfter(exercise: Exercise, run: Pick<Run, 'results'>): TestCase[] {
  return run.results.map((result) => withResult(result, exercise));
}

function withResult(result: Result, exercise: Exercise): TestCase {
  const known = result.kind === 'visible' ? exercise.visible[result.number - 1] : undefined;
  return {
    kind: result.kind,
    number: result.number,
    arguments: result.arguments ?? known?.arguments,
    expected: result.expected ?? known?.expected,
    result,
  };
}
