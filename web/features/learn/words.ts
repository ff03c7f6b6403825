// Every sentence of the Learn page.
import type { Level } from '@/protocol/rest';

export const words = {
  page: 'Learn · PrepAI',
  title: 'Learn',
  lead: 'Short documents on what interviewers ask about. Search them, read the evening before, then drill a topic for five minutes.',
  loading: 'Loading the documents',
  loadingOne: 'Loading the document',
  retry: 'Try again',

  search: 'Search the documents',
  searchHint: 'A few words or a question',
  folder: 'Folder',
  allFolders: (count: number) => `All folders (${count})`,
  folderOf: (title: string, count: number) => `${title} (${count})`,
  searching: 'Searching…',
  found: (count: number) => (count === 1 ? '1 passage' : `${count} passages, the best first`),
  nearest: (count: number) =>
    count === 1
      ? 'No passage has these words. 1 comes near in meaning:'
      : `No passage has these words. ${count} come near in meaning, the nearest first:`,
  nothingFound: 'Nothing was found.',
  nothingFoundDetail: 'Try other words, or fewer.',
  nothingFoundHere: 'Only one folder was searched.',
  everywhere: 'Search all folders',
  results: 'Results',

  sections: 'On this page',
  documents: 'Documents',
  noDocuments: 'This server has no documents.',
  noDocumentsYet: 'None is in yet.',
  count: (count: number) => (count === 1 ? '1 document' : `${count} documents`),
  minutes: (count: number) => `${minutesToRead(count)} min`,

  opening: 'Opening the knowledge base. The documents are here in a moment.',
  takingIn: (waiting: number) =>
    `Taking in documents: ${waiting} still to come; what is in can be found already.`,
  takingInLast: 'Taking in documents; what is in can be found already.',
  broken: 'The knowledge base cannot be used',
  brokenDetail: 'The server gives no reason. Its log may.',
  unread: 'The documents could not be fetched again.',

  mine: 'My documents',
  mineDetail: 'Add your own notes or papers, and search and read them with the rest.',
  mineAlone: 'Only this browser can see them.',
  mineNone: 'You have added none yet.',
  added: (day: string) => `added ${day}`,
  preview: 'Preview',
  remove: 'Delete',
  removeTitle: 'Delete this document?',
  removeDetail: (title: string) => `“${title}” is deleted from the server for good.`,
  removeYes: 'Delete for good',
  removeNo: 'Keep it',
  removeFailed: 'The document could not be deleted.',
  upload: 'Add a document',
  uploadDrop: 'Drop a file here, or',
  uploadChoose: 'Choose a file',
  uploadKinds: 'Markdown, text, HTML, PDF or Word (.docx), up to 10 MB.',
  uploading: (name: string) => `Uploading ${name}…`,
  uploaded: (title: string) => `“${title}” is there.`,
  uploadFailed: (name: string) => `${name} could not be added.`,
  uploadNone: 'Nothing was added.',
  oneAtATime: 'Drop one file at a time.',
  tooLarge: 'It is larger than 10 MB. Choose a smaller file.',
  wrongKind: 'Choose a file that ends in .md, .txt, .html, .pdf or .docx.',

  drills: 'Five-minute drills',
  drillsDetail: 'Up to three questions on one topic, with a report at the end.',
  drillsHere: 'Tell it to an interviewer: up to three questions on one topic, with a report at the end.',
  drillsFilter: 'Filter the topics',
  drillsFound: (count: number) => (count === 1 ? '1 topic' : `${count} topics`),
  drillsNone: 'No topic matches.',
  drill: (topic: string) => `Drill: ${topic}`,
  drillArea: (topic: string, area: string) => `Drill: ${topic} (${area})`,
  questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  level: 'Level',
  start: 'Start the drill',
  starting: 'Starting…',
  clock: 'The clock starts when you press Start, and stops after five minutes.',

  noDocument: 'There is no such document.',
  toResults: 'Back to the results',
  toDocuments: 'All documents',
  contents: 'Contents',
  reading: (count: number) => {
    const minutes = minutesToRead(count);
    return minutes === 1 ? '1 minute to read' : `${minutes} minutes to read`;
  },
  asOf: (when: string) => `as of ${when}`,
  onlyMine: 'only this browser can see it',
  sources: 'Sources',
  code: 'Code',
  table: (heading: string) => `Table: ${heading}`,
  empty: 'This document has no text.',
};

// Known folders in the order in which they are shown.
export const folderTitles: Record<string, string> = {
  mine: words.mine,
  general: 'CV, preparation, the day itself',
  behavioral: 'Behavioural',
  'google-sde': 'Google: software engineer',
  'amazon-sde': 'Amazon: software engineer',
  'microsoft-sde': 'Microsoft: software engineer',
  'system-design': 'System design',
  coding: 'Coding patterns',
  'computer-science': 'Computer science',
  backend: 'Back end',
  frontend: 'Front end',
  data: 'Data and machine learning',
  devops: 'DevOps',
  product: 'Product management',
  'aws-sa': 'AWS: solutions architect',
  'azure-sa': 'Azure: solutions architect',
  'gcp-sa': 'Google Cloud: solutions architect',
  cloud: 'Cloud architecture',
};

export function folderTitle(id: string): string {
  return folderTitles[id] ?? capital(plain(id));
}

// The first part of a topic: mostly a folder's name, but not always.
const areaTitles: Record<string, string> = {
  aws: 'AWS',
  azure: 'Azure',
  gcp: 'Google Cloud',
  behavioural: 'Behavioural',
  customer: 'Working with customers',
};

export function areaTitle(id: string): string {
  return areaTitles[id] ?? folderTitle(id);
}

// "system-design/read-scaling" → "read scaling".
export function topicName(topic: string): string {
  return plain(topic.split('/').at(-1) ?? topic);
}

const wordsAMinute = 220;

export function minutesToRead(count: number): number {
  return Math.max(1, Math.round(count / wordsAMinute));
}

const longMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

// "2026-11" → "November 2026"; what is no month stays as it was written.
export function monthWords(asOf: string, length: 'long' | 'short' = 'long'): string {
  const date = /^\d{4}-\d{2}(-\d{2})?$/.test(asOf) ? new Date(asOf) : undefined;
  if (date === undefined || Number.isNaN(date.getTime())) return asOf;
  return (length === 'long' ? longMonth : shortMonth).format(date);
}

export function dayWords(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : dayFormat.format(date);
}

export const levelWords: Record<Level, string> = { junior: 'Junior', mid: 'Mid', senior: 'Senior' };

function plain(id: string): string {
  return id.replaceAll('-', ' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
