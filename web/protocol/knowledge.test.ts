import { describe, expect, it } from 'vitest';
import { decode } from './decode';
import { catalogueSchema, foundSchema, openedSchema, passageSchema } from './knowledge';
import { topicsSchema } from './rest';

const passage = {
  document: 'system-design/caching',
  anchor: 'cache-stampede',
  headings: ['Caching and its failures', 'Cache stampede'],
};
const library = { phase: 'taking_in', documents: 150, passages: 1400, waiting: 3, refused: [] };
const document = {
  id: 'mine/notes',
  folder: 'mine',
  title: 'Notes',
  tracks: [],
  topics: [],
  sources: [],
  words: 120,
  passages: 1,
  taken_in: '2026-11-23T10:00:00Z',
  mine: true,
};

describe('what the library says', () => {
  it('is understood: results with marked words', () => {
    const snippet = [
      { text: 'When a ', hit: false },
      { text: 'popular', hit: true },
    ];
    const hit = { passage, folder: 'system-design', snippet, score: 0.98, nearness: 0.61 };
    expect(decode(foundSchema, 'found', { results: [hit], library })).toEqual({ results: [hit], library });
  });

  it('is understood: a document without a date, and one with text', () => {
    expect(decode(catalogueSchema, 'documents', { documents: [document], library }).documents).toEqual([
      document,
    ]);
    const blocks = [{ kind: 'row', cells: [[{ text: 'a', style: 'code' }], []] }];
    const opened = { document, sections: [{ anchor: '', level: 1, heading: 'Notes', blocks }] };
    expect(decode(openedSchema, 'opened', opened)).toEqual(opened);
  });

  it('is understood: topics and who they are for', () => {
    const topics = [{ id: 'system-design/caching', questions: 3, levels: ['junior', 'mid'] }];
    expect(decode(topicsSchema, 'topics', { topics })).toEqual({ topics });
  });

  it('is refused where a page would show nonsense', () => {
    const odd = { ...library, phase: 'asleep' };
    expect(() => decode(catalogueSchema, 'documents', { documents: [], library: odd })).toThrow(
      /library.phase/,
    );
    expect(() => decode(passageSchema, 'passage', { ...passage, headings: [] })).toThrow(/headings/);
    const blocks = [{ kind: 'picture', cells: [] }];
    const opened = { document, sections: [{ anchor: '', level: 1, heading: '', blocks }] };
    expect(() => decode(openedSchema, 'opened', opened)).toThrow(/sections.0.blocks.0.kind/);
  });
});
