// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Hit } from '@/protocol/knowledge';
import { Results } from './results';

const place = { q: 'cache', folder: '', document: '', at: '', drill: '' };

function found(...snippets: Hit['snippet'][]) {
  const hits = snippets.map((snippet, index) => ({
    passage: { document: 'x/y', anchor: `a${index}`, headings: ['Title'] },
    folder: 'x',
    snippet,
    score: 1,
    nearness: 1,
  }));
  render(<Results place={place} search={{ hits, failure: undefined, searching: false, again: vi.fn() }} />);
}

afterEach(cleanup);

describe('what was found', () => {
  it('is counted where the words are', () => {
    found([{ text: 'a cache', hit: true }], [{ text: 'a store', hit: false }]);
    expect(screen.getByRole('status').textContent).toBe('2 passages, the best first');
  });

  it('is called near in meaning where none of the words is', () => {
    found([{ text: 'a store', hit: false }]);
    expect(screen.getByRole('status').textContent).toBe(
      'No passage has these words. 1 comes near in meaning:',
    );
  });

  it('may be nothing', () => {
    found();
    expect(screen.getByRole('status').textContent).toBe('Nothing was found.');
  });
});
