import { describe, expect, it } from 'vitest';
import type { Document } from '@/protocol/knowledge';
import type { Topic } from '@/protocol/rest';
import { byArea, byFolder, drillable } from './shelves';

const document = (folder: string, title: string, ...topics: string[]): Document => ({
  id: `${folder}/${title}`,
  folder,
  title,
  tracks: [],
  topics,
  sources: [],
  words: 900,
  passages: 8,
  taken_in: '2026-11-23T10:00:00Z',
  mine: folder === 'mine',
});
const topic = (id: string): Topic => ({ id, questions: 2, levels: ['mid'] });
const topics = ['system-design/caching', 'backend/caching', 'system-design/read-scaling', 'gcp/cost'].map(
  topic,
);
const ids = (some: ReturnType<typeof byArea>) =>
  some.map(({ id, topics: of }) => [id, of.map((one) => one.id)]);

describe('documents by folder', () => {
  it('have one’s own first, then the known folders, then the others', () => {
    const all = [
      document('zebra', 'Z'),
      document('backend', 'B'),
      document('backend', 'A'),
      document('alpha', 'X'),
      document('mine', 'Notes'),
      document('system-design', 'S'),
    ];
    expect(byFolder(all).map(({ id, documents }) => [id, documents.map(({ title }) => title)])).toEqual([
      ['mine', ['Notes']],
      ['system-design', ['S']],
      ['backend', ['A', 'B']],
      ['alpha', ['X']],
      ['zebra', ['Z']],
    ]);
    expect(byFolder([])).toEqual([]);
  });
});

describe('topics by area', () => {
  it('are in order of their names', () => {
    expect(ids(byArea(topics, ' '))).toEqual([
      ['backend', ['backend/caching']],
      ['gcp', ['gcp/cost']],
      ['system-design', ['system-design/caching', 'system-design/read-scaling']],
    ]);
  });

  it('are filtered by what they and their areas are called', () => {
    expect(ids(byArea(topics, 'CACHING system'))).toEqual([['system-design', ['system-design/caching']]]);
    expect(ids(byArea(topics, 'read-scaling'))).toEqual([['system-design', ['system-design/read-scaling']]]);
    expect(ids(byArea(topics, 'google'))).toEqual([['gcp', ['gcp/cost']]]);
    expect(byArea(topics, 'nothing like it')).toEqual([]);
  });
});

describe('what of a document can be drilled', () => {
  it('is what the bank asks about, named apart where names are alike', () => {
    const caching = document('x', 'X', 'system-design/caching', 'x/unasked', 'backend/caching', 'gcp/cost');
    expect(drillable(caching, topics).map(({ topic: { id }, name, area }) => [id, name, area])).toEqual([
      ['system-design/caching', 'caching', 'System design'],
      ['backend/caching', 'caching', 'Back end'],
      ['gcp/cost', 'cost', undefined],
    ]);
    expect(drillable(document('x', 'X'), topics)).toEqual([]);
  });
});
