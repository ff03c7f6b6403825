// What was read from a CV as something that can be corrected: every section is a list of entries, every entry has named facts
// and a list of texts. What differs from what was read is what is sent.
import type { Corrections, CvDate, Field, Period, Place, Profile, Work } from '@/protocol/cv';

export const sections = [
  'contact',
  'summary',
  'skills',
  'experience',
  'education',
  'projects',
  'certifications',
  'publications',
  'languages',
] as const;

export type SectionName = (typeof sections)[number];
export type Correctable = keyof Corrections;
export type FactName =
  | 'name'
  | 'email'
  | 'phone'
  | 'location'
  | 'title'
  | 'employer'
  | 'degree'
  | 'field'
  | 'school'
  | 'by'
  | 'start'
  | 'end';

export interface Cell {
  // Unique within the CV.
  key: string;
  text: string;
  // Absent when the candidate added it.
  read?: { text: string; confidence: number; places: readonly Place[] };
}

export interface Fact extends Cell {
  name: FactName;
}

export interface Entry {
  key: string;
  facts: readonly Fact[];
  // Links, skills, bullets, languages.
  items: readonly Cell[];
}

export type Draft = Readonly<Record<SectionName, readonly Entry[]>>;

const factsOf = {
  contact: ['name', 'email', 'phone', 'location'],
  skills: [],
  experience: ['title', 'employer', 'location', 'start', 'end'],
  education: ['degree', 'field', 'school', 'start', 'end'],
} satisfies Record<Correctable, FactName[]>;

// Below this a reader's guess is worth a look.
const sure = 0.6;

export function isCorrectable(section: SectionName): section is Correctable {
  return section in factsOf;
}

export function isDoubtful({ text, read }: Cell): boolean {
  return text === read?.text && read.confidence < sure;
}

export function draftOf(profile: Profile): Draft {
  const { contact } = profile;
  const works = (section: SectionName, all: readonly Work[]) =>
    all.map((work, at) => {
      const { name, by, period, bullets } = work;
      return entryOf(`${section}.${at}`, { name, by, ...dated(period) }, bullets);
    });
  const listed = (section: SectionName, fields: readonly Field<string>[]) =>
    fields.length === 0 ? [] : [entryOf(section, {}, fields)];
  return {
    contact: [
      entryOf(
        'contact',
        { name: contact.name, email: contact.email, phone: contact.phone, location: contact.location },
        contact.links,
      ),
    ],
    summary: listed('summary', profile.summary ? [profile.summary] : []),
    skills: [
      entryOf(
        'skills',
        {},
        profile.skills.map((skill) => ({ ...skill, value: skill.value.printed })),
      ),
    ],
    experience: profile.experience.map(({ title, employer, location, period, bullets }, at) =>
      entryOf(`experience.${at}`, { title, employer, location, ...dated(period) }, bullets),
    ),
    education: profile.education.map(({ degree, field, school, period }, at) =>
      entryOf(`education.${at}`, { degree, field, school, ...dated(period) }, []),
    ),
    projects: works('projects', profile.projects),
    certifications: works('certifications', profile.certifications),
    publications: works('publications', profile.publications),
    languages: listed(
      'languages',
      profile.languages.map((language) => ({
        ...language,
        value: [language.value.name, language.value.level].filter(Boolean).join(', '),
      })),
    ),
  };
}

function dated({ start, end }: Period) {
  const text = (field: Field<CvDate> | undefined) => field && { ...field, value: dateOf(field.value) };
  return { start: text(start), end: text(end) };
}

function dateOf({ precision, month, year }: CvDate): string {
  return month ?? (year === undefined ? precision : String(year));
}

function entryOf(
  key: string,
  facts: Partial<Record<FactName, Field<string> | undefined>>,
  items: readonly Field<string>[],
): Entry {
  const names = Object.keys(facts) as FactName[];
  return {
    key,
    facts: names.map((name) => ({ ...cellOf(`${key}.${name}`, facts[name]), name })),
    items: items.map((field, at) => cellOf(`${key}.items.${at}`, field)),
  };
}

function cellOf(key: string, field: Field<string> | undefined): Cell {
  if (!field) return { key, text: '' };
  const { value: text, confidence, places } = field;
  return { key, text, read: { text, confidence, places } };
}

export function emptyEntry(section: Correctable, key: string): Entry {
  return {
    key,
    facts: factsOf[section].map((name) => ({ key: `${key}.${name}`, text: '', name })),
    items: [],
  };
}

export function cellsOf(entry: Entry): readonly Cell[] {
  return [...entry.facts, ...entry.items];
}

// The sections that no longer say what `before` said, whole. Empty: nothing is to be saved.
export function correctionsOf(draft: Draft, before: Draft): Corrections {
  const now = allOf(draft);
  const then = allOf(before);
  const changed = (Object.keys(now) as Correctable[]).filter(
    (section) => JSON.stringify(now[section]) !== JSON.stringify(then[section]),
  );
  return Object.fromEntries(changed.map((section) => [section, now[section]]));
}

function allOf(draft: Draft): Required<Corrections> {
  const [contact] = draft.contact;
  const [skills] = draft.skills;
  return {
    contact: { ...saidBy(contact), links: textsOf(contact) },
    skills: textsOf(skills),
    experience: draft.experience
      .map((entry) => ({ ...saidBy(entry), bullets: textsOf(entry) }))
      .filter((post) => post.bullets.length > 0 || Object.keys(post).length > 1),
    education: draft.education.map(saidBy).filter((study) => Object.keys(study).length > 0),
  };
}

function saidBy(entry: Entry | undefined): Partial<Record<FactName, string>> {
  const said = (entry?.facts ?? []).map((fact) => [fact.name, sentText(fact)] as const);
  return Object.fromEntries(said.filter(([, text]) => text !== ''));
}

function textsOf(entry: Entry | undefined): string[] {
  return (entry?.items ?? []).map(({ text }) => text.trim()).filter((text) => text !== '');
}

function isDate(name: FactName): boolean {
  return name === 'start' || name === 'end';
}

function sentText({ name, text }: Fact): string {
  const trimmed = text.trim();
  return isDate(name) && /^present$/i.test(trimmed) ? 'present' : trimmed;
}

const dateForm = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?|present)$/;

// Whether the server could not take this date. What the reader itself made of one stays.
export function isMistakenDate(fact: Fact): boolean {
  const text = sentText(fact);
  return isDate(fact.name) && text !== '' && text !== fact.read?.text && !dateForm.test(text);
}

export function hasMistake(entry: Entry): boolean {
  return entry.facts.some(isMistakenDate);
}

export function textOf(entry: Entry, name: FactName): string {
  return entry.facts.find((fact) => fact.name === name)?.text.trim() ?? '';
}
