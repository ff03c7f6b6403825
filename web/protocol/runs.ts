// The runs of a candidate's code as a fold: results arrive one by one while a run goes on, then the whole run as an event
// of the log, and after a submit what was measured. The event is the truth; progress only fills the time before it.
import type { Growth, Language, OwnTestsJudged, Result } from './code';

export type RunMode = 'run' | 'submit';

export interface Run {
  seq: number;
  at: string;
  mode: RunMode;
  question: number;
  language: Language;
  code: string;
  results: readonly Result[];
  actionId?: string | undefined;
  growth?: Growth | undefined;
  ownTests?: OwnTestsJudged | undefined;
  // After a submit the measurement takes a few seconds more; it may also say that there is nothing to tell.
  measured: boolean;
}

// A run that goes on, as far as it has been told.
export interface Progress {
  actionId: string;
  results: readonly Result[];
  // Of all tests of the run, the candidate's own among them.
  total: number;
}

export interface Runs {
  // In the order of the log.
  finished: readonly Run[];
  live: Progress | undefined;
}

export type RunInput =
  | { input: 'progress'; actionId: string | undefined; result: Result; total: number }
  | { input: 'ran'; run: Omit<Run, 'growth' | 'ownTests' | 'measured'> }
  | { input: 'measured'; run: number; growth?: Growth | undefined; ownTests?: OwnTestsJudged | undefined }
  // Nobody waits for this run any more: it was refused, or the connection forgot it.
  | { input: 'given_up'; actionId: string };

export const noRuns: Runs = { finished: [], live: undefined };

export function foldRun(runs: Runs, input: RunInput): Runs {
  switch (input.input) {
    case 'progress':
      return onProgress(runs, input.actionId, input.result, input.total);
    case 'ran':
      return onRan(runs, input.run);
    case 'measured':
      return onMeasured(runs, input);
    case 'given_up':
      return runs.live?.actionId === input.actionId ? { ...runs, live: undefined } : runs;
    default:
      return never(input);
  }
}

export interface Tally {
  passed: number;
  total: number;
}

// The problem's tests decide; the candidate's own are counted apart, as the server and the report do.
export interface Score {
  problem: Tally;
  own: Tally;
}

export function scoreOf(results: readonly Result[]): Score {
  const own = results.filter(({ kind }) => kind === 'own');
  return { problem: tallyOf(results.filter(({ kind }) => kind !== 'own')), own: tallyOf(own) };
}

// Whether the problem's tests all passed.
export function isSolved(results: readonly Result[]): boolean {
  const { passed, total } = scoreOf(results).problem;
  return total > 0 && passed === total;
}

function tallyOf(results: readonly Result[]): Tally {
  const passed = results.filter((result) => result.verdict.verdict === 'accepted').length;
  return { passed, total: results.length };
}

// A page names each of its runs: progress without a name belongs to none of them.
function onProgress(runs: Runs, actionId: string | undefined, result: Result, total: number): Runs {
  if (actionId === undefined || runs.finished.some((run) => run.actionId === actionId)) return runs;
  const before = runs.live?.actionId === actionId ? runs.live.results : [];
  const others = before.filter((one) => one.kind !== result.kind || one.number !== result.number);
  return { ...runs, live: { actionId, results: [...others, result].sort(byPlace), total } };
}

function onRan(runs: Runs, run: Omit<Run, 'growth' | 'ownTests' | 'measured'>): Runs {
  const live = runs.live?.actionId === run.actionId ? undefined : runs.live;
  if (runs.finished.some((known) => known.seq === run.seq)) return { ...runs, live };
  const results = [...run.results].sort(byPlace);
  const finished = [...runs.finished, { ...run, results, measured: false }].sort((a, b) => a.seq - b.seq);
  return { live, finished };
}

function onMeasured(runs: Runs, { run, growth, ownTests }: Extract<RunInput, { input: 'measured' }>): Runs {
  return {
    ...runs,
    finished: runs.finished.map((one) =>
      one.seq === run ? { ...one, growth, ownTests, measured: true } : one,
    ),
  };
}

const kinds = ['visible', 'own', 'hidden'];

function byPlace(a: Result, b: Result): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.number - b.number;
}

function never(value: never): never {
  throw new Error(`unhandled: ${JSON.stringify(value)}`);
}
