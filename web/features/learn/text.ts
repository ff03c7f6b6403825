// A document as it is read: headings in order of their depth, items together in lists, rows in tables, addresses as links.
import type { Block, Run, Section } from '@/protocol/knowledge';

export type Part =
  | { kind: 'paragraph'; runs: readonly Run[] }
  | { kind: 'list'; ordered: boolean; items: (readonly Run[])[] }
  | { kind: 'table'; head: (readonly Run[])[] | undefined; rows: (readonly Run[])[][]; columns: number }
  | { kind: 'code'; text: string };

export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  for (const { kind, cells } of blocks) {
    const before = parts.at(-1);
    const runs = cells[0] ?? [];
    switch (kind) {
      case 'paragraph':
        parts.push({ kind, runs });
        break;
      case 'code':
        parts.push({ kind, text: cells.flat().reduce((text, run) => text + run.text, '') });
        break;
      case 'item':
      case 'numbered': {
        const ordered = kind === 'numbered';
        if (before?.kind === 'list' && before.ordered === ordered) before.items.push(runs);
        else parts.push({ kind: 'list', ordered, items: [runs] });
        break;
      }
      case 'header_row':
        parts.push({ kind: 'table', head: cells, rows: [], columns: cells.length });
        break;
      case 'row':
        if (before?.kind === 'table') {
          before.rows.push(cells);
          before.columns = Math.max(before.columns, cells.length);
        } else {
          parts.push({ kind: 'table', head: undefined, rows: [cells], columns: cells.length });
        }
        break;
    }
  }
  return parts;
}

export interface Chapter {
  // Empty only at the beginning of the document.
  anchor: string;
  // Empty where the document's title already says it.
  heading: string;
  // Of the heading, 2 to 4: the title is 1, and no step is left out on the way down.
  depth: 2 | 3 | 4;
  parts: readonly Part[];
}

export function chaptersOf(sections: readonly Section[], title: string): Chapter[] {
  let depth = 1;
  return sections.map(({ anchor, level, heading, blocks }, index) => {
    const titled = index === 0 && (heading === title || heading === '');
    if (!titled) depth = Math.max(2, Math.min(level, depth + 1, 4));
    return {
      anchor,
      heading: titled ? '' : heading,
      depth: Math.max(2, depth) as Chapter['depth'],
      parts: partsOf(blocks),
    };
  });
}

interface Piece {
  text: string;
  href?: string;
}

const address = /https?:\/\/[^\s<>"]+/g;

// A full stop or bracket after an address belongs to the sentence around it, unless the bracket was opened within.
export function linkified(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    let href = found;
    while (/[.,;:!?'”’]$/.test(href) || (href.endsWith(')') && !balanced(href))) href = href.slice(0, -1);
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ text: href, href });
    from = index + href.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

function balanced(text: string): boolean {
  return text.split('(').length >= text.split(')').length;
}
