// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as api from '@/protocol/api';
import type { Hit } from '@/protocol/knowledge';
import { useSearch } from './use-search';

const hit = (heading: string): Hit => ({
  passage: { document: 'x/y', anchor: '', headings: [heading] },
  folder: 'x',
  snippet: [],
  score: 1,
  nearness: 1,
});

// A server whose answers come when the test says so.
function slowServer() {
  const waiting = new Map<string, { answer: (hits: Hit[]) => void; fail: (error: Error) => void }>();
  const search = vi.spyOn(api, 'searchKnowledge').mockImplementation(
    (query) =>
      new Promise((answer, fail) => {
        waiting.set(query, { answer, fail });
      }),
  );
  const settle = (query: string, how: Hit[] | Error) =>
    act(async () => {
      if (how instanceof Error) waiting.get(query)?.fail(how);
      else waiting.get(query)?.answer(how);
      await Promise.resolve();
    });
  return { search, settle };
}

const open = (query: string, folder = '', state = 'ready') =>
  renderHook((asked) => useSearch(asked.query, asked.folder, asked.state), {
    initialProps: { query, folder, state },
  });

const headings = (hits: readonly Hit[] | undefined) => hits?.map(({ passage }) => passage.headings[0]);

afterEach(cleanup);

describe('searching', () => {
  it('shows the answer to the latest query, whichever comes last', async () => {
    const { settle } = slowServer();
    const { result, rerender } = open('ca');
    rerender({ query: 'cache', folder: '', state: 'ready' });
    await settle('cache', [hit('new')]);
    expect(headings(result.current.hits)).toEqual(['new']);
    await settle('ca', [hit('old')]);
    expect(headings(result.current.hits)).toEqual(['new']);
    expect(result.current.searching).toBe(false);
  });

  it('is not disturbed by the failure of an older query', async () => {
    const { settle } = slowServer();
    const { result, rerender } = open('ca');
    rerender({ query: 'cache', folder: '', state: 'ready' });
    await settle('cache', [hit('new')]);
    await settle('ca', new api.UnreachableError('late'));
    expect(result.current.failure).toBeUndefined();
    expect(headings(result.current.hits)).toEqual(['new']);
  });

  it('keeps what was found until the next answer, and says that it searches', async () => {
    const { search, settle } = slowServer();
    const { result, rerender } = open('a');
    await settle('a', [hit('first')]);
    rerender({ query: 'a', folder: 'backend', state: 'ready' });
    expect(search).toHaveBeenLastCalledWith('a', 'backend');
    expect(headings(result.current.hits)).toEqual(['first']);
    expect(result.current.searching).toBe(true);
  });

  it('looks again, quietly, when the library has more', async () => {
    const { search, settle } = slowServer();
    const { result, rerender } = open('a', '', 'taking_in');
    await settle('a', []);
    rerender({ query: 'a', folder: '', state: 'ready' });
    expect(search).toHaveBeenCalledTimes(2);
    expect(result.current.searching).toBe(false);
    await settle('a', [hit('late')]);
    expect(headings(result.current.hits)).toEqual(['late']);
  });

  it('says what failed, and can be tried again', async () => {
    const { search, settle } = slowServer();
    const { result } = open('a');
    await settle('a', new api.UnreachableError('down'));
    expect(result.current.failure?.title).toBe('The server does not answer.');
    act(() => {
      result.current.again();
    });
    expect(result.current).toMatchObject({ failure: undefined, searching: true });
    expect(search).toHaveBeenCalledTimes(2);
  });

  it('asks nothing without a query', () => {
    const { search } = slowServer();
    expect(open('').result.current).toMatchObject({ hits: undefined, searching: false });
    expect(search).not.toHaveBeenCalled();
  });
});
