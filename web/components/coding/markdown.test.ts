import { describe, expect, it } from 'vitest';
import { blocksOf, spansOf } from './markdown';

describe('a statement in Markdown', () => {
  it('is split into paragraphs, lists and code', () => {
    const text =
      'One\nstill one.\n\n- `a` opens\n  the tap\n- b\n\n1. first\n\n```\nx = *1*\n\n- y\n```\nEnd';
    expect(blocksOf(text)).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'One still one.' }] },
      {
        kind: 'list',
        ordered: false,
        items: [
          [
            { kind: 'code', text: 'a' },
            { kind: 'text', text: ' opens the tap' },
          ],
          [{ kind: 'text', text: 'b' }],
        ],
      },
      { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'first' }]] },
      { kind: 'code', text: 'x = *1*\n\n- y' },
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'End' }] },
    ]);
  });

  it('marks bold, italic and code, and nothing inside code', () => {
    expect(spansOf('a **shut `x*y*` tap** of *day* `i*j*k`')).toEqual([
      { kind: 'text', text: 'a ' },
      {
        kind: 'strong',
        spans: [
          { kind: 'text', text: 'shut ' },
          { kind: 'code', text: 'x*y*' },
          { kind: 'text', text: ' tap' },
        ],
      },
      { kind: 'text', text: ' of ' },
      { kind: 'emphasis', spans: [{ kind: 'text', text: 'day' }] },
      { kind: 'text', text: ' ' },
      { kind: 'code', text: 'i*j*k' },
    ]);
  });

  it('leaves products, single marks and HTML as they are', () => {
    for (const text of ['2 * 3 * 4', 'a * b', 'an open `tick', '<img src=x onerror=alert(1)>']) {
      expect(spansOf(text)).toEqual([{ kind: 'text', text }]);
    }
  });

  it('closes a fence that was left open', () => {
    expect(blocksOf('```\nx')).toEqual([{ kind: 'code', text: 'x' }]);
  });
});
