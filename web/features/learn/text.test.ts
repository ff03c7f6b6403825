import { describe, expect, it } from 'vitest';
import type { Block, Run, Section } from '@/protocol/knowledge';
import { chaptersOf, linkified, partsOf, type Part } from './text';

const run = (text: string): Run[] => [{ text, style: 'plain' }];
const block = (kind: Block['kind'], ...cells: string[]): Block => ({ kind, cells: cells.map(run) });
const said = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

function shown(part: Part): unknown {
  switch (part.kind) {
    case 'paragraph':
      return said(part.runs);
    case 'code':
      return { code: part.text };
    case 'list':
      return { [part.ordered ? 'ol' : 'ul']: part.items.map(said) };
    case 'table':
      return {
        head: part.head?.map(said),
        rows: part.rows.map((row) => row.map(said)),
        columns: part.columns,
      };
  }
}

const parts = (...blocks: Block[]) => partsOf(blocks).map(shown);

describe('blocks', () => {
  it('that follow each other make one list, bulleted and numbered apart', () => {
    expect(
      parts(
        block('paragraph', 'First'),
        block('item', 'a'),
        block('item', 'b'),
        block('numbered', '1'),
        block('numbered', '2'),
        block('paragraph', 'between'),
        block('item', 'c'),
      ),
    ).toEqual(['First', { ul: ['a', 'b'] }, { ol: ['1', '2'] }, 'between', { ul: ['c'] }]);
  });

  it('make one table of a header and its rows', () => {
    expect(
      parts(
        block('header_row', 'Store', 'Price'),
        block('row', 'A', '1'),
        block('row', 'B'),
        block('header_row', 'Other'),
        block('row', 'C', 'D', 'E'),
      ),
    ).toEqual([
      { head: ['Store', 'Price'], rows: [['A', '1'], ['B']], columns: 2 },
      { head: ['Other'], rows: [['C', 'D', 'E']], columns: 3 },
    ]);
    expect(parts(block('row', 'alone'))).toEqual([{ head: undefined, rows: [['alone']], columns: 1 }]);
  });

  it('of code stay apart, and keep their lines', () => {
    expect(parts(block('code', 'a = 1\n  b'), block('code', 'c'))).toEqual([
      { code: 'a = 1\n  b' },
      { code: 'c' },
    ]);
  });

  it('without text do no harm', () => {
    expect(partsOf([])).toEqual([]);
    expect(parts({ kind: 'paragraph', cells: [] })).toEqual(['']);
  });
});

const section = (level: number, heading: string, anchor = heading.toLowerCase()): Section => ({
  level,
  heading,
  anchor,
  blocks: [],
});

describe('chapters', () => {
  it('do not repeat the title, and leave no step out', () => {
    const sections = [
      section(1, 'Caching', ''),
      section(3, 'Deep'),
      section(2, 'Second'),
      section(6, 'Third'),
      section(6, 'Fourth'),
      section(1, 'Top'),
    ];
    expect(chaptersOf(sections, 'Caching').map(({ heading, depth }) => [heading, depth])).toEqual([
      ['', 2],
      ['Deep', 2],
      ['Second', 2],
      ['Third', 3],
      ['Fourth', 4],
      ['Top', 2],
    ]);
  });

  it('keep a first heading that is not the title', () => {
    expect(chaptersOf([section(2, 'Monday')], 'notes.txt')[0]).toMatchObject({
      heading: 'Monday',
      anchor: 'monday',
      depth: 2,
    });
  });
});

describe('addresses in a source', () => {
  it('become links without the sentence around them', () => {
    expect(linkified('RFC 5861 (see https://example.org/a_(b)), and https://b.example/?q=1.')).toEqual([
      { text: 'RFC 5861 (see ' },
      { text: 'https://example.org/a_(b)', href: 'https://example.org/a_(b)' },
      { text: '), and ' },
      { text: 'https://b.example/?q=1', href: 'https://b.example/?q=1' },
      { text: '.' },
    ]);
  });

  it('are only those of the web', () => {
    const text = 'javascript:alert(1), ftp://old.example and a book';
    expect(linkified(text)).toEqual([{ text }]);
    expect(linkified('')).toEqual([]);
  });
});
