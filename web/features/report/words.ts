// Every sentence of the report page.
import type { Claim, Dimension, Point, Rating, Report, ReportQuestion } from '@/protocol/report';

export const words = {
  noSessionTitle: 'No report is chosen.',
  noSessionDetail: 'Open one from the list of your interviews.',
  runningTitle: 'This interview is still running.',
  runningDetail: 'The report is written when it ends.',
  toInterview: 'Back to the interview',
  retry: 'Try again',
  loading: 'Loading the report',
  title: 'Report',

  gateTitle: 'Before you look: how did it go?',
  gateDetail:
    'Rate yourself as an interviewer would. The report puts your view beside the evidence: where they differ is what you could not have known alone. It cannot be asked later, when you have seen the scores.',
  gateOverall: 'All in all',
  gateScale: ['Poor', 'Mixed', 'Good', 'Excellent'],
  gateDimensions: 'And on each dimension?',
  gateDimensionsDetail: 'Choose the sentence that fits best. Leave out what you cannot tell.',
  gateShow: 'Show the report',
  gateSkip: 'Skip and show the report',
  gateMissing: 'Choose how it went all in all, or skip.',
  gateFailed: 'Your rating could not be kept. Try again, or skip.',
  ownScore: 'You',
  gapWords: (gap: number) => `${Math.abs(gap)} ${gap > 0 ? 'above' : 'below'} what the evidence shows`,
  youGave: (own: number) => `You gave ${own}`,
  widestGap: (title: string, own: number, score: number) =>
    `You are furthest apart on ${title}: you gave ${own}, the evidence ${scoreWords(score)}.`,

  verdict: 'Verdict',
  band: (low: string, high: string) =>
    `One interview says little: the evidence fits anything from ${low} to ${high}.`,
  mean: 'Mean of the scored dimensions',
  ofFour: (value: string) => `${value} of 4`,
  outOfFour: 'of 4',
  yourRating: 'Your own rating',
  gapNone: 'All in all, your view and the evidence agree.',
  gapAbove: 'You rated yourself higher than the evidence does. Read the missed points first.',
  gapBelow: 'You rated yourself lower than the evidence does. Read the quotes that earned credit.',
  gapUnknown: 'There is not enough evidence to compare with.',

  dimensions: 'Dimensions',
  dimension: 'Dimension',
  score: 'Score',
  range: 'Range',
  core: 'core',
  notEnough: 'N',
  notEnoughLong: 'Not enough evidence',
  notEnoughNote: 'N means not enough evidence: neither good nor bad, and not counted.',
  radarLabel: (axes: readonly { title: string; score: number; own: number | undefined }[]) =>
    `Scores by dimension, of 4: ${axes
      .map(
        ({ title, score, own }) =>
          `${title} ${scoreWords(score)}${own === undefined ? '' : `, you gave ${own}`}`,
      )
      .join('; ')}. The same values are in the table.`,
  radarEvidence: 'Evidence',
  radarOwn: 'Your view before',
  anchorsLabel: 'What each score means',
  reached: 'reached',
  evidence: 'Evidence',
  noEvidence: 'Nothing said in this interview bears on it.',
  inTranscript: 'Show in the transcript',

  questions: 'Questions',
  question: (number: number) => `Question ${number}`,
  outOf: (score: number) => `${score} / 100`,
  notScored: 'Not scored',
  code: 'Your code',
  testsPassed: (passed: number, total: number) =>
    total === 0 ? 'No test was run' : `${passed} of ${total} tests passed`,
  tries: (submissions: number, runs: number) => {
    const times = (count: number) => (count === 1 ? 'once' : `${count} times`);
    if (submissions === 0) return `never submitted, run ${times(runs)}`;
    const submitted = `submitted ${times(submissions)}`;
    if (runs === 0) return submitted;
    return `${submitted}, run ${runs === 1 ? 'once more' : `${runs} more times`}`;
  },
  // Which submission the result above is of. Nothing where there was only one.
  counted: (submissions: number, counted: number | undefined) =>
    submissions === 0
      ? 'Only submissions count; this is your last run.'
      : counted === undefined || submissions === 1
        ? undefined
        : counted === submissions
          ? 'Your last submission counts, as none before it passed more tests.'
          : `Submission ${counted} of ${submissions} counts, as it passed the most tests.`,
  failing: 'Hidden tests that failed were about',
  countedCode: (language: string) => `The code that counts, in ${language}`,
  lastCode: (language: string) => `Your last run, in ${language}`,
  notMeasured: 'The running time was not measured.',
  ownTests: (tests: number, right: number, killed: number, of: number) =>
    `${tests === 1 ? 'One test' : `${tests} tests`} of your own, ${right} of them expecting what the statement asks for; together they catch ${killed} of ${of} wrong solutions.`,
  claim: 'You said',
  noClaim: 'You did not say how its running time grows.',
  noOwnTests: 'You wrote no tests of your own.',
  points: 'What a full answer contains',
  must: 'essential',
  prompted: 'after a follow-up',
  weight: (weight: number) => `weight ${weight}`,
  hintsUsed: 'Hints used',
  hint: (rung: number) => `Hint ${rung}`,
  misconceptions: 'Worth correcting',
  challenge: 'The change you were given',
  model: 'What a 4 would have said',
  modelAdds: 'Your answer left open:',
  study: 'What to study',
  again: 'Answer it again',
  againDetail:
    'Give a better answer now that you know what was missing. It is judged like the first, without hints, and shown beside it; the verdict stays what it was.',
  againStart: 'Answer this question again',
  againOnceMore: 'Answer once more',
  againField: 'Your new answer',
  againNote: 'In your own words, as you would say it. Only this answer counts for the comparison.',
  againSend: 'Have it judged',
  againSending: 'Judging …',
  againCancel: 'Discard',
  againThen: 'In the interview',
  againNow: 'Now',
  againDelta: 'Change',
  againBecame: 'now',
  againSame: (count: number) =>
    count === 1 ? 'One point stands as it did.' : `${count} points stand as they did.`,
  againTrail: (scores: readonly number[]) => `Your answers since: ${scores.join(', ')}.`,
  againInCode: 'This question is answered in code.',
  againPractise: 'Solve it again under Practise coding',
  againUsedUp: 'You have answered it as often as one may. Drill its topic, or take a new interview.',
  read: 'Read',
  asked: 'Where it was asked',
  probes: (count: number) => (count === 1 ? '1 follow-up' : `${count} follow-ups`),

  strengths: 'Strengths',
  gaps: 'Gaps',
  ledger: 'Hint ledger',
  ledgerNone: 'You took no hints.',
  ledgerCost: 'of the question’s 100 points',
  ledgerFree: 'nothing was made after it',
  cost: (cost: number) => (cost === 0 ? 'Cost nothing.' : `Cost ${scoreWords(cost)} of 100.`),
  notes: 'Interviewer’s notes',
  notesDetail: 'Written during the interview, hidden until now.',
  plan: 'Study plan',
  planWhy: 'Why',
  planWhat: 'Do this',
  planDetail:
    'The most gain first. A gain is how far the mean score of your questions, of 100, would rise with full answers on the topic.',
  planGain: (gain: number) => `up to +${scoreWords(gain)}`,
  drill: (topic: string) => `Drill: ${topic}`,
  transcript: 'Transcript',
  interviewer: 'Interviewer',
  you: 'You',
  speaking: 'How you spoke',
  messages: 'Messages',
  words: 'Words',
  longest: 'Longest answer',
  longestWords: (count: number) => `${count} words`,
  clarifications: 'Clarifying questions',

  download: 'Download',
  formats: { json: 'JSON', md: 'Markdown', pdf: 'PDF' },
  contents: 'Contents',
  cv: 'CV',
  yourCv: 'Your CV',
  cvOpen: 'Open the CV',
  cvDetail:
    'What your CV claims, and whether it stood up to questions. A claim that stayed thin is one to rehearse, or to word more modestly.',
  cvTally: (held: number, asked: number) => {
    if (asked === 0) return 'No claim was asked about.';
    if (asked === 1) return `One claim was asked about${held === 1 ? ', and it held up' : ''}.`;
    return `${held} of ${asked} claims that were asked about held up.`;
  },
  cvNoClaims: 'Nothing in it was asked about, and nothing was found to ask about.',
  cvNotProbed: (count: number) =>
    count === 1 ? 'One claim was not asked about' : `${count} claims were not asked about`,
  cvEvidence: 'What you said about it',
  cvMatch: 'Your CV and the job description',
};

export const ratingWords: Record<Rating, string> = {
  strong_no_hire: 'Strong no hire',
  no_hire: 'No hire',
  lean_no_hire: 'Lean no hire',
  lean_hire: 'Lean hire',
  hire: 'Hire',
  strong_hire: 'Strong hire',
  not_enough_evidence: 'Not enough evidence',
};

export const levelWords: Record<string, string> = { junior: 'Junior', mid: 'Mid level', senior: 'Senior' };

export const pointWords: Record<Point['status'], string> = {
  hit: 'Covered',
  partial: 'Partly',
  missed: 'Missed',
  contradicted: 'Contradicted',
};

export const pointColours: Record<Point['status'], string> = {
  hit: 'text-good',
  partial: 'text-warn',
  missed: 'text-faint',
  contradicted: 'text-bad',
};

export const creditWords: Record<Dimension['evidence'][number]['credit'], string> = {
  hit: 'Counts for you',
  partial: 'Counts in part',
  contradicted: 'Counts against you',
};

export const claimWords: Record<Claim['status'], string> = {
  supported: 'Held up',
  thin: 'Stayed thin',
  contradicted: 'Contradicted',
  not_probed: 'Not asked about',
};

export const claimColours: Record<Claim['status'], string> = {
  supported: 'text-good',
  thin: 'text-warn',
  contradicted: 'text-bad',
  not_probed: 'text-faint',
};

const claimKinds: Record<string, string> = {
  ownership: 'Your part in it',
  leadership: 'Leading people',
  number: 'A number',
  technology: 'A technology',
  outcome: 'An outcome',
  gap: 'Time between posts',
  short_stay: 'A short stay',
  dates: 'Dates',
  listed_skill: 'A listed skill',
};

// What a claim is about; nothing for a kind this page does not know.
export function claimKindWords(kind: string): string | undefined {
  return claimKinds[kind];
}

export const outcomeWords: Record<ReportQuestion['outcome'], string> = {
  answered: 'Answered',
  skipped: 'Skipped',
  no_answer: 'No answer',
  cut_short: 'Cut short',
};

export const difficultyWords: Record<ReportQuestion['difficulty'], string> = {
  easy: 'Easy',
  medium: 'Medium',
  hard: 'Hard',
};

const endReasons: Record<string, string> = {
  candidate: 'ended by you',
  clock: 'ended by the clock',
  finished: 'finished',
  conduct: 'ended by the interviewer',
};

const dateFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

export function dateWords(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : dateFormat.format(date);
}

export function interviewFacts({ interview }: Report): string {
  const facts = [
    interview.candidate_name,
    levelWords[interview.level] ?? interview.level,
    `${interview.minutes} minutes`,
    dateWords(interview.started_at),
    endReasons[interview.end_reason],
  ];
  return facts.filter(Boolean).join(' · ');
}

// "distributed-systems/replication" → "Distributed systems, replication".
export function topicWords(topic: string): string {
  const text = topic.replaceAll('-', ' ').split('/').join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// 2.75 → "2.8", 3 → "3".
export function scoreWords(score: number): string {
  return String(Math.round(score * 10) / 10);
}
