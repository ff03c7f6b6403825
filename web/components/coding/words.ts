// Every sentence about code, its tests and its runs.
import type { Difficulty, FreeRun, Result, Verdict } from '@/protocol/code';
import type { Score, Tally } from '@/protocol/runs';

export const words = {
  pane: 'Code',
  problem: 'Problem',
  examples: 'Examples',
  example: (number: number) => `Example ${number}`,
  returns: 'returns',
  constraints: 'Constraints',
  signature: 'What to write',
  limits: (seconds: string, megabytes: number) => `At most ${seconds} s and ${megabytes} MB for each test.`,
  hiddenCount: (count: number) =>
    count === 1 ? 'One hidden test decides as well.' : `${count} hidden tests decide as well.`,

  editor: 'Your code',
  loadingEditor: 'Loading the editor',
  keyboardHint: 'Tab indents. To leave the editor by keyboard, press Escape and then Tab.',
  language: 'Language',
  startOver: 'Start over',
  startOverTitle: 'Throw this code away?',
  startOverDetail: 'The editor goes back to what it began with in this language.',
  startOverYes: 'Start over',
  startOverNo: 'Keep my code',
  sizes: 'Height of the editor',

  run: 'Run',
  runTitle: 'Run the visible tests and your own',
  stop: 'Stop the run',
  submit: 'Submit',
  submitTitle: 'Run all tests, hidden ones too',
  measure: 'Measure',
  measureTitle: 'Measure how the running time grows',
  measuring: 'Measuring takes some seconds.',
  running: (done: number, total: number) => `${done} of ${total} tests done`,
  ownRunning: (done: number, total: number) => `${done} of ${total} of your own`,
  starting: 'Waiting for the first test',
  offline: 'Not connected: your code is kept and runs when the connection is back.',
  tooLarge: 'Too long to run: a program may have 64 kB.',
  cannotRun: 'Code cannot be run on this server',
  stillWrite: 'You can still write your solution here and talk about it.',
  ended: 'The interview is over: nothing more can be run.',
  dismiss: 'Dismiss',
  retryIn: (seconds: number) => (seconds > 0 ? `Try again in ${seconds} s.` : 'You can try again now.'),

  panels: 'Tests and results',
  tests: 'Tests',
  ownTests: 'Your tests',
  output: 'Output',
  complexity: 'Complexity',
  history: 'Runs',

  notRunYet: 'Nothing has been run yet. Run tries the tests below and your own.',
  testName: { visible: 'Test', own: 'Your test', hidden: 'Hidden test' } satisfies Record<
    Result['kind'],
    string
  >,
  passedAll: (total: number) => (total === 1 ? 'The test passed' : `All ${total} tests passed`),
  passedSome: (passed: number, total: number) => `${passed} of ${total} tests passed`,
  ownPassed: (passed: number, total: number) => `${passed} of ${total} of your own passed`,
  ofCode: (mode: 'run' | 'submit', language: string) =>
    mode === 'submit' ? `Submitted in ${language}` : `Run in ${language}`,
  ranAt: (mode: 'run' | 'submit', language: string, time: string) =>
    `${words.ofCode(mode, language)}, ${time}`,
  earlier: 'from an earlier version of this code',
  input: 'Input',
  expected: 'Expected',
  returned: 'Returned',
  nothingReturned: 'nothing',
  waiting: 'Waiting',
  line: (number: number) => `Line ${number}`,
  toLine: (number: number) => `Go to line ${number} in the editor`,
  stdout: 'Printed',
  stderr: 'Printed as errors',
  took: (millis: number) => (millis < 1 ? 'under 1 ms' : `${Math.round(millis)} ms`),
  doesNotCompile: 'This code does not compile',
  stopped: (most: string) => `Stopped, because it took longer than the ${most} s a test may use.`,
  stoppedComputing: (used: string, most: string) =>
    `Stopped after ${used} s of processor time. A test may use ${most} s.`,
  stoppedWaiting: (clock: string, used: string) =>
    `Stopped after ${clock} s by the clock, with only ${used} s of processor time: it waits or sleeps.`,
  stoppedMemory: (megabytes: number) => `Stopped, because it needed more than ${megabytes} MB.`,
  stoppedOutput: 'Stopped, because it printed or returned more than a test may.',
  notRunSlow: (tests: number) =>
    `Not run, because ${['', 'a test', 'two tests', 'three tests'][tests] ?? `${tests} tests`} before it took too long.`,
  notRunStopped: 'Not run, because the run was stopped before.',
  hiddenNote: 'Hidden tests only tell their kind, so that they stay a test.',

  ownIntro:
    'Cases of your own run with every Run and Submit. After a submit you see how many wrong solutions they would catch.',
  ownName: (number: number) => `Your test ${number}`,
  addTest: 'Add a test',
  removeTest: (number: number) => `Remove your test ${number}`,
  remove: 'Remove',
  returnValue: 'Should return',
  leftOut: (count: number) =>
    count === 1
      ? 'One test is not complete and is left out of the next run.'
      : `${count} tests are not complete and are left out of the next run.`,
  mostTests: 'You have as many tests as one run takes.',
  killed: (killed: number, of: number) => `Your tests catch ${killed} of ${of} wrong solutions.`,
  expectsRight: 'Expects what the statement asks for',
  expectsWrong: 'Expects something else than the statement asks for',

  noOutput: 'Nothing was printed.',
  outputOf: 'Of the last run',
  free: 'Run it by itself',
  freeIntro:
    'Runs the program as it stands, without tests: call your function and print what you want to see.',
  stdin: 'Standard input',
  freeRun: 'Run with this input',
  freeRunning: 'Running…',
  exit: (code: number) => `Ended with exit code ${code}.`,

  noGrowth: 'After a submit that passes, the running time is measured on growing inputs and shown here.',
  noGrowthPractice: 'Press Measure to run your code on growing inputs and see how its time grows.',
  growthComing: 'Measuring on growing inputs. This takes a few seconds.',
  measuredAt: (language: string, time: string) => `Measured in ${language}, ${time}`,
  growthNone: 'Nothing could be measured for this submit. Only code that passes the tests is measured.',
  looksLike: 'Running time grows like',
  sure: (percent: number) => `${percent} % sure`,
  unclear: 'Running time shows no clear pattern.',
  unclearDetail: 'The measured times fit no single curve well: often the program is too fast to tell.',
  target: 'Aim',
  plot: 'Running time against input size',
  plotSize: 'Input size',
  unit: { steps: 'Steps', milliseconds: 'Milliseconds' },
  measuredPoints: 'measured',
  fittedCurve: 'fitted',
  asTable: 'The measurements as a table',

  noRuns: 'Your runs and submits are kept here, with the code of each.',
  codeOfRun: 'Code of this run',
  restore: 'Put this code into the editor',
  backToRuns: 'All runs',
};

export const verdictWords: Record<Verdict['verdict'], string> = {
  accepted: 'Passed',
  wrong_answer: 'Wrong answer',
  runtime_error: 'Runtime error',
  compile_error: 'Does not compile',
  timed_out: 'Too slow',
  out_of_memory: 'Out of memory',
  output_too_large: 'Printed too much',
  not_run: 'Not run',
};

export const freeWords: Record<FreeRun['status'], string> = {
  completed: 'Finished',
  crashed: 'Crashed',
  not_compiled: 'Does not compile',
  timed_out: 'Stopped at the time limit',
  out_of_memory: 'Stopped at the memory limit',
  output_too_large: 'Stopped: it printed too much',
  not_run: 'Not run',
};

export const difficultyWords: Record<Difficulty, string> = { easy: 'Easy', medium: 'Medium', hard: 'Hard' };

// `n log n` → `O(n log n)`; what already says O stays.
export function orderWords(growth: string): string {
  return growth.startsWith('O(') ? growth : `O(${growth})`;
}

// `coding/binary-search` → `Binary search`.
export function topicWords(topic: string): string {
  const name = (topic.split('/').at(-1) ?? topic).replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function scoreWords({ problem, own }: Score): string {
  const { passed, total } = problem;
  const said = total > 0 && passed === total ? words.passedAll(total) : words.passedSome(passed, total);
  return withOwn(said, own, words.ownPassed);
}

// While a run goes on: `passed` are those that are done.
export function progressWords({ problem, own }: Score): string {
  return withOwn(words.running(problem.passed, problem.total), own, words.ownRunning);
}

function withOwn(said: string, { passed, total }: Tally, ofOwn: (passed: number, total: number) => string) {
  return total === 0 ? said : `${said} · ${ofOwn(passed, total)}`;
}

const mac = () => navigator.userAgent.includes('Mac');

export const shortcuts = {
  run: () => (mac() ? "⌘ '" : "Ctrl + '"),
  stop: () => (mac() ? '⌘ .' : 'Ctrl + .'),
  submit: () => (mac() ? '⌘ ⇧ Enter' : 'Ctrl + Shift + Enter'),
};

// `Python 3.11.2` beside the title `Python` says it twice.
export function withoutTitle(version: string, title: string): string {
  return version.startsWith(`${title} `) ? version.slice(title.length + 1) : version;
}
