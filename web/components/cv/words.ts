// Every sentence about a CV that is read, wherever it is shown.
import type { Correctable, FactName, SectionName } from './draft';

export const words = {
  title: 'Your CV',
  intro:
    'Your interviewer reads it and asks about it. It is kept with this interview, for you alone, and deleted with it.',
  kinds: 'PDF, Word (.docx), OpenDocument (.odt), HTML, Markdown, text, PNG or JPEG; at most 10 MB.',
  loading: 'Loading your CV',
  retry: 'Try again',
  none: 'There is no CV with this interview.',

  drop: 'Drop your CV here, or',
  choose: 'Choose a file',
  chooseOther: 'Choose another',
  replace: 'Replace',
  replaceLabel: 'Replace the CV',
  replaceDetail: 'What was read from the other file, and your corrections of it, make room for this one.',
  keepThis: 'Keep the one there is',
  oneOnly: 'Bring one file at a time.',
  tooLarge: 'This file is larger than 10 MB. Choose a smaller one.',
  wrongKind:
    'This kind of file cannot be read. Choose a PDF, Word (.docx), OpenDocument (.odt), HTML, Markdown, text, PNG or JPEG file.',
  notTaken: (name: string) => `${name} was not taken.`,
  reading: (name: string) => `Reading ${name}`,
  sending: 'On its way …',
  pagesRead: (done: number, all: number) => `${done} of ${all} pages read`,
  readingDetail: 'A scan can take half a minute; everything else is done in a moment.',
  readNow: (name: string) => `${name} has been read.`,

  download: 'Download',
  downloadLabel: 'Download the original',
  remove: 'Delete',
  removeLabel: 'Delete the CV',
  removeTitle: 'Delete your CV?',
  removeDetail:
    'The file and everything read from it are deleted for good: the profile, your corrections, the advice. What was already said stays: questions about your CV, and your answers, remain in the transcript.',
  removeYes: 'Delete the CV',
  removeNo: 'Keep it',
  removeFailed: 'It could not be deleted.',

  correctedByYou: 'Corrected by you',
  profile: 'Profile',
  advice: 'Advice',
  posting: 'Posting',
  page: 'Page',
  pages: 'Pages',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pageAlt: (page: number) => `Page ${page} of your CV`,
  pageFields: (page: number, fields: number) =>
    `Page ${page}: ${fields === 1 ? 'one field' : `${fields} fields`} read. Arrows go from one to the next.`,
  pageLost: 'This page could not be shown.',
  noPages: 'This kind of file has no pages to show.',
  views: 'What was read from your CV',
  checkThis: 'check this',
  doubts: (count: number) =>
    count === 0
      ? 'Correct whatever was read wrong: an interviewer goes by it.'
      : `Correct whatever was read wrong: an interviewer goes by it. ${
          count === 1 ? 'One field is' : `${count} fields are`
        } marked “check this”.`,
  years: (years: number) => `About ${years === 1 ? 'one year' : `${years} years`} of experience`,
  gaps: 'Time between posts',
  gap: (from: string, to: string) => `${from} to ${to}`,
  nothingRead: 'Nothing was read here.',

  edit: 'Edit',
  done: 'Done',
  add: 'Add',
  addItem: (what: string) => `Add a ${what.toLowerCase()}`,
  links: 'Links',
  removeOne: (what: string) => `Remove: ${what}`,
  removeEntry: 'Remove this entry',
  dateHint: 'As 2021-05, 2021 or present.',
  unsaved: 'Your corrections are not saved yet.',
  save: 'Save corrections',
  saving: 'Saving …',
  saved: 'Saved. Your corrections count from now on.',
  discard: 'Discard',
  mistakenDate: 'Write it as 2021-05, 2021 or present.',
  mistaken: 'A date is not one the interviewer can read. Write it as 2021-05, 2021 or present.',
  leaveTitle: 'Leave without saving?',
  leaveDetail: 'Your corrections have not been saved and would be lost.',
  leaveYes: 'Discard them',
  leaveNo: 'Keep correcting',

  better: 'Better',
  adviceDetail: 'For the next time you send it out. Nothing here counts in the interview.',
  adviceNone: 'Nothing to improve was found.',
  showPlace: 'Show where',
  matched: 'Your CV has',
  missing: 'Your CV does not mention',
  matchDetail: 'What the job description asks for, compared with what your CV says in so many words.',
  matchedNone: 'Nothing the posting names.',
  missingNone: 'Everything the posting names is there.',
};

export const sectionWords: Record<SectionName, string> = {
  contact: 'Contact',
  summary: 'Summary',
  skills: 'Skills',
  experience: 'Experience',
  education: 'Education',
  projects: 'Projects',
  certifications: 'Certificates',
  publications: 'Publications',
  languages: 'Languages',
};

export const factWords: Record<FactName, string> = {
  name: 'Name',
  email: 'Email',
  phone: 'Phone',
  location: 'Location',
  title: 'Job title',
  employer: 'Employer',
  degree: 'Degree',
  field: 'Subject',
  school: 'School',
  by: 'By',
  start: 'From',
  end: 'To',
};

export const itemWords: Record<SectionName, string> = {
  contact: 'Link',
  summary: 'Summary',
  skills: 'Skill',
  experience: 'Bullet',
  education: 'Bullet',
  projects: 'Bullet',
  certifications: 'Bullet',
  publications: 'Bullet',
  languages: 'Language',
};

export const addWords: Record<Correctable, string> = {
  contact: 'Add a link',
  skills: 'Add a skill',
  experience: 'Add a post',
  education: 'Add a study',
};

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

// "2021-05" → "May 2021"; anything else as it is.
export function dateWords(text: string): string {
  const date = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) ? new Date(`${text}-01T00:00:00Z`) : undefined;
  return date ? monthFormat.format(date) : text;
}
