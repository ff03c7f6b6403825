// Every sentence of the landing page.
import type { Rating } from '@/protocol/report';
import type { Level } from '@/protocol/rest';

export const words = {
  title: 'The whole interview, not just the questions.',
  lead: 'PrepAI greets you, asks, listens, probes where your answer is thin, offers a hint at a price, and keeps the clock. Afterwards you get a report in which every score quotes what you said.',
  promise: 'No account, no model needed.',
  choose: 'Choose an interview',
  unfinished: 'Continue where you left off',
  finished: 'Finished interviews',
  noneYet: 'Interviews you start in this browser appear here, together with their reports.',
  noTracks: 'This server offers no interviews. Check that its content folder is in place.',
  resume: 'Resume',
  report: 'Report',
  remove: 'Delete',
  removeTitle: 'Delete this interview?',
  removeDetail: 'Its transcript, CV and report are deleted for good. Download what you want to keep first.',
  removeYes: 'Delete for good',
  removeNo: 'Keep it',
  retry: 'Try again',
  setUp: {
    level: 'Level',
    minutes: 'Length',
    description: 'Job description',
    optional: 'optional',
    descriptionHint:
      'Paste the advert: questions lean towards what it asks for. It is kept with the interview.',
    descriptionLong: 'Use at most 20,000 characters.',
    cv: 'CV',
    cvHint: 'Your interviewer asks about what it claims. You can also add it later.',
    cvRemove: (name: string) => `Do without ${name}`,
    cvOne: 'Bring one file at a time.',
    readingTitle: 'Your CV is being read',
    readingDetail: 'The interview opens as soon as that is done.',
    refusedTitle: 'Your CV could not be read',
    refusedDetail:
      'The interview is ready and its clock runs. Bring another file, or go on without: you can add a CV later, too.',
    goOn: 'Go on without a CV',
    doNotWait: 'Go in without waiting',
    plan: 'What happens',
    start: 'Start the interview',
    starting: 'Starting…',
    clock: 'The clock starts when you press Start. You can leave and come back; it keeps running.',
  },
};

const categoryWords: Record<string, { title: string; detail: string }> = {
  'software-engineering': {
    title: 'Software engineering',
    detail: 'Problems, design and depth, in a company’s manner or by field.',
  },
  'cloud-architecture': {
    title: 'Cloud architecture',
    detail: 'A customer, a constraint and a design you have to defend.',
  },
  data: { title: 'Data', detail: 'From a query to a decision that somebody acts on.' },
  operations: { title: 'Operations', detail: 'Systems that run, and the night when they do not.' },
  product: { title: 'Product', detail: 'What to build, for whom, and how you would know.' },
  behavioural: { title: 'Behavioural', detail: 'Your own stories, questioned until they hold.' },
  coding: { title: 'Coding', detail: 'The fundamentals, at screening pace.' },
};

export function categoryTitle(id: string): string {
  return categoryWords[id]?.title ?? id.replaceAll('-', ' ');
}

export function categoryDetail(id: string): string | undefined {
  return categoryWords[id]?.detail;
}

export const categoryOrder = Object.keys(categoryWords);

export const levelWords: Record<Level, string> = { junior: 'Junior', mid: 'Mid', senior: 'Senior' };

export const ratingWords: Record<Rating, string> = {
  strong_no_hire: 'Strong no hire',
  no_hire: 'No hire',
  lean_no_hire: 'Lean no hire',
  lean_hire: 'Lean hire',
  hire: 'Hire',
  strong_hire: 'Strong hire',
  not_enough_evidence: 'Not enough evidence',
};

const dateFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export function dateWords(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : dateFormat.format(date);
}

export function timeLeftWords(endsAt: string, now: number): string {
  const minutes = Math.ceil((Date.parse(endsAt) - now) / 60_000);
  if (!(minutes > 0)) return 'time is up';
  return minutes === 1 ? '1 minute left' : `${minutes} minutes left`;
}

export function messageWords(count: number): string {
  return count === 1 ? '1 message' : `${count} messages`;
}
