// Every sentence of the interview page.
import type { EndReason } from '@/protocol/events';
import type { Line, Waiting } from '@/protocol/conversation';

export const words = {
  noSessionTitle: 'No interview is chosen.',
  noSessionDetail: 'Open one from the list, or begin a new one.',
  retry: 'Try again',
  loading: 'Loading the interview',
  interviewer: 'Interviewer',
  you: 'You',
  live: 'Conversation',
  latestExchange: 'Latest exchange',
  transcript: 'Transcript',
  code: 'Code',
  codeAndTests: 'Code and tests',
  columns: 'Width of the conversation',
  loadingProblem: 'Loading the problem',
  codeOffline: 'Not connected: your code is kept, and a run starts when the connection is back.',
  views: 'View',

  end: 'End',
  endLabel: 'End the interview',
  endTitle: 'End the interview now?',
  endDetail:
    'The interviewer stops, and your report is written from what was said so far. You cannot continue afterwards.',
  endYes: 'End and get the report',
  endNo: 'Keep going',
  skipTitle: 'Skip this question?',
  skipDetail: 'It is recorded as skipped and does not come back in this interview.',
  skipYes: 'Skip it',
  skipNo: 'Stay with it',

  timeLeft: 'Time left',
  timeUp: 'Time is up',

  search: 'Search the transcript',
  searchShort: 'Search',
  found: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
  nothingFound: 'No line contains this.',
  nothingSaid: 'What is said appears here, with its time.',
  latest: 'Jump to latest',

  thinking: 'Thinking',
  interrupt: 'Interrupt',
  earlier: 'Just before',
  question: (number: number) => `Question ${number}`,
  waitingForGreeting: 'Your interviewer is on the way.',

  answerLabel: 'Your answer',
  answerPlaceholder: 'Answer in your own words. Think aloud if you like.',
  clarifyLabel: 'Ask the interviewer to clarify',
  clarifyPlaceholder: 'What would you like to know about the question?',
  backToAnswer: 'Back to the answer',
  send: 'Send',
  ask: 'Ask',
  hint: 'Hint',
  skip: 'Skip',
  repeat: 'Repeat',
  runCode: 'Run the code',
  clarify: 'Clarify',
  clarifyLong: 'Ask to clarify',
  shortcut: 'Ctrl + Enter sends',
  shortcutMac: '⌘ + Enter sends',
  busy: 'You can send when the interviewer has finished.',
  tooLong: 'Too long to send at once: split it in two.',
  room: (left: string) => `${left} left`,

  dictate: 'Speak your answer',
  stopDictating: 'Stop listening',
  listening: 'Listening. Your browser may send the sound to its maker to recognise it.',
  noDictation:
    'This browser cannot recognise speech by itself. Chrome, Edge and Safari can; until then, please type.',
  dictationErrors: {
    'not-allowed': 'The microphone is blocked for this page. Allow it in the address bar, then press again.',
    'audio-capture': 'No microphone was found. Plug one in, then press again.',
    network: 'The browser’s speech service cannot be reached. Please type.',
    other: 'Speech recognition stopped. Press again to go on.',
  },

  pace: 'Pace',
  phase: (index: number, count: number) => `Phase ${index} of ${count}`,
  onQuestion: (spent: number, minutes: number) =>
    spent <= minutes ? `${spent} of ${minutes} min` : `${spent} min, ${minutes} planned`,
  onThisQuestion: 'on this question',

  offline: 'You are offline.',
  reconnecting: 'The connection is lost.',
  retryIn: (seconds: number) => (seconds > 0 ? `Trying again in ${seconds} s.` : 'Trying again now.'),
  kept: 'What you write is kept and sent when the connection is back.',
  retryNow: 'Try now',
  back: 'Connected again.',
  refusedTitle: 'The server closed the connection for good.',
  refusedDetail: 'Reload the page. If it happens again, return to the list of interviews.',
  garbageTitle: 'The server said something this page does not understand.',
  garbageDetail: 'They are probably of different versions. Reload the page.',
  reload: 'Reload',
  dismiss: 'Dismiss',
  cvRefused: (name: string) => `${name} could not be used.`,
  cvRefusedNext: 'You can bring another under CV, above.',

  waiting: {
    unsent: 'Not sent yet',
    sent: 'Sending',
    held: 'Waiting for the interviewer to finish',
    refused: 'Not sent',
  } satisfies Record<Waiting, string>,
  sendAgain: 'Send again',
  editAgain: 'Edit',
  discard: 'Discard',

  cv: 'CV',
  model: (name: string, tokens: number, microDollars: number | undefined) =>
    `Worded by ${name}: ${tokens.toLocaleString('en')} tokens${
      microDollars === undefined ? '' : `, $${(microDollars / 1_000_000).toFixed(4)}`
    }`,
  cvTitle: 'Your CV',
  goesOn: 'The interview goes on meanwhile. Escape brings you back to it.',
  backToIt: 'Back to it',

  export: 'Export',
  exportTranscript: 'Transcript',
  formats: { md: 'Markdown', json: 'JSON', pdf: 'PDF' },

  over: 'The interview is over.',
  reasons: {
    candidate: 'You ended it.',
    clock: 'The time is up.',
    finished: 'You went through everything that was planned.',
    conduct: 'The interviewer ended it.',
  } satisfies Record<EndReason, string>,
  seeReport: 'See your report',
  reportReady: 'Your report is ready: a verdict, scores by dimension, and the quotes they rest on.',
};

const kinds: Record<string, string> = {
  greet: 'Welcome',
  ask: 'Question',
  present_problem: 'Problem',
  clarify: 'Clarification',
  probe: 'Follow-up',
  nudge: 'Nudge',
  hint: 'Hint',
  challenge: 'A change',
  redirect: 'Back to the question',
  repeat: 'Once more',
  time_check: 'Time',
  answer: 'Answer',
  invite_code: 'Over to code',
  react_to_run: 'About your run',
  invite_questions: 'Your questions',
  wrap: 'Close',
};

// What the interviewer is doing with a line, in a word or two; nothing for a kind this page does not know.
export function kindWords(line: Line): string | undefined {
  if (line.kind === 'hint' && line.rung !== undefined) return `Hint ${line.rung}`;
  if ((line.kind === 'ask' || line.kind === 'present_problem') && line.question !== undefined) {
    return words.question(line.question);
  }
  return kinds[line.kind];
}
