// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as api from '@/protocol/api';
import type { Catalogue, Shelves } from '@/protocol/knowledge';
import { useCatalogue } from './use-catalogue';

const catalogue = (phase: Shelves['phase'], waiting = 0): Catalogue => ({
  documents: [],
  library: { phase, documents: 1, passages: 1, waiting, refused: [] },
});

const pass = (millis: number) => act(() => vi.advanceTimersByTimeAsync(millis));

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the list of documents', () => {
  it('is asked for again while documents are taken in, and then no more', async () => {
    const fetched = vi
      .spyOn(api, 'fetchCatalogue')
      .mockResolvedValueOnce(catalogue('opening'))
      .mockResolvedValueOnce(catalogue('taking_in', 3))
      .mockResolvedValue(catalogue('ready'));
    const { result } = renderHook(useCatalogue);
    await pass(0);
    expect(result.current.catalogue?.library.phase).toBe('opening');
    await pass(2_000);
    expect(result.current.catalogue?.library.waiting).toBe(3);
    await pass(2_000);
    expect(result.current.catalogue?.library.phase).toBe('ready');
    await pass(60_000);
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  it('stays when it cannot be had again', async () => {
    vi.spyOn(api, 'fetchCatalogue')
      .mockResolvedValueOnce(catalogue('ready'))
      .mockRejectedValueOnce(new api.UnreachableError('down'))
      .mockResolvedValue(catalogue('ready'));
    const { result } = renderHook(useCatalogue);
    await pass(0);
    act(result.current.reload);
    await pass(0);
    expect(result.current.failure).toBeDefined();
    expect(result.current.catalogue).toBeDefined();
    act(result.current.reload);
    await pass(0);
    expect(result.current.failure).toBeUndefined();
  });
});
