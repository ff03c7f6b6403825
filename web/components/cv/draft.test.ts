import { describe, expect, it } from 'vitest';
import { exampleCv } from './cv-example';
import {
  correctionsOf,
  draftOf,
  emptyEntry,
  hasMistake,
  isDoubtful,
  textOf,
  type Draft,
  type Entry,
  type FactName,
} from './draft';
import { around, spotsOf } from './spots';
import { dateWords } from './words';

const { profile } = exampleCv;
if (!profile) throw new Error('the example has no profile');
const before = draftOf(profile);

const first = (entries: readonly Entry[]): Entry => {
  const [entry] = entries;
  if (!entry) throw new Error('no entry');
  return entry;
};
const written = (entry: Entry, name: FactName, text: string): Entry => ({
  ...entry,
  facts: entry.facts.map((fact) => (fact.name === name ? { ...fact, text } : fact)),
});
const withPost = (post: Entry): Draft => ({ ...before, experience: [post] });

describe('what is corrected', () => {
  it('is nothing before anything was changed, nor after a change was taken back', () => {
    expect(correctionsOf(before, before)).toEqual({});
    const post = first(before.experience);
    const there = withPost(written(post, 'title', 'Lead'));
    const back = withPost(written(first(there.experience), 'title', 'Engineer '));
    expect(correctionsOf(back, before)).toEqual({});
  });

  it('is the whole section, and no other', () => {
    expect(correctionsOf(withPost(written(first(before.experience), 'title', 'Lead')), before)).toEqual({
      experience: [
        {
          title: 'Lead',
          employer: 'Harbour Ltd',
          start: '2021-05',
          end: 'present',
          bullets: ['Cut the wait by half.'],
        },
      ],
    });
  });

  it('leaves out what was emptied, and entries of which nothing is left', () => {
    const contact = written(first(before.contact), 'phone', ' ');
    expect(correctionsOf({ ...before, contact: [contact] }, before)).toEqual({
      contact: { name: 'Ines Moreau', links: [] },
    });
    const added = { ...before, education: [emptyEntry('education', 'new'), ...before.education] };
    expect(correctionsOf(added, before)).toEqual({});
    expect(correctionsOf({ ...before, experience: [] }, before)).toEqual({ experience: [] });
  });

  it('sends skills as the CV prints them', () => {
    const skills = first(before.skills);
    const fewer = { ...before, skills: [{ ...skills, items: skills.items.slice(1) }] };
    expect(correctionsOf(fewer, before)).toEqual({ skills: ['K8s'] });
  });

  it.each([
    ['2021-05', false],
    ['2021', false],
    [' Present ', false],
    ['', false],
    ['2021-13', true],
    ['May 2021', true],
  ])('knows whether %j is a date', (text, mistaken) => {
    expect(hasMistake(written(first(before.experience), 'end', text))).toBe(mistaken);
  });

  it('does not object to a date as the reader left it', () => {
    const post = first(before.experience);
    const odd = {
      ...post,
      facts: post.facts.map((fact) =>
        fact.name === 'end'
          ? { ...fact, text: 'spring', read: { text: 'spring', confidence: 1, places: [] } }
          : fact,
      ),
    };
    expect(hasMistake(odd)).toBe(false);
  });
});

describe('what was read', () => {
  it('is doubtful below 0.6, until it is corrected', () => {
    const doubtful = first(before.contact).facts.filter(isDoubtful);
    expect(doubtful.map(({ text }) => text)).toEqual(['O123']);
    expect(written(first(before.contact), 'phone', '0123').facts.some(isDoubtful)).toBe(false);
  });

  it('is framed once a page, however many lines it takes', () => {
    const line = { page: 1, left: 0.2, top: 0.1, width: 0.6, height: 0.02 };
    const [one, two] = around([line, { ...line, left: 0.1, top: 0.12, width: 0.3 }, { ...line, page: 2 }]);
    expect(one).toMatchObject({ page: 1, left: 0.1, top: 0.1 });
    expect(one?.width).toBeCloseTo(0.7);
    expect(one?.height).toBeCloseTo(0.04);
    expect(two).toMatchObject({ page: 2, left: 0.2, top: 0.1 });
  });

  it('is framed in the order of the page, under the name of the field', () => {
    const labels = spotsOf(before).map(({ label }) => label);
    expect(labels.slice(0, 3)).toEqual(['Name: Ines Moreau', 'Phone: O123', 'Job title: Engineer']);
    expect(labels.at(-1)).toBe('Language: French, native');
  });

  it('says its dates as people do', () => {
    expect(textOf(first(before.experience), 'start')).toBe('2021-05');
    expect(dateWords('2021-05')).toBe('May 2021');
    expect(dateWords('2021')).toBe('2021');
    expect(dateWords('spring')).toBe('spring');
  });
});
