// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { forgetSession, keys, recall, remember, scopeOf } from './stored';

afterEach(() => {
  localStorage.clear();
});

describe('this browser’s memory', () => {
  it('gives back what it was given', () => {
    remember('x', { a: 1 });
    expect(recall('x', z.object({ a: z.number() }))).toEqual({ a: 1 });
  });

  it('forgets what is of another shape or no JSON at all', () => {
    remember('x', 'text');
    expect(recall('x', z.number())).toBeUndefined();
    localStorage.setItem('x', '{');
    expect(recall('x', z.string())).toBeUndefined();
  });

  it('forgets everything of a deleted interview', () => {
    remember(keys.draft('a'), 'half a sentence');
    remember(keys.code(scopeOf('a', 2), 'python'), 'pass');
    remember(keys.ownTests(scopeOf('a', 2)), []);
    remember(keys.draft('b'), 'another');
    forgetSession('a');
    expect(localStorage.length).toBe(1);
  });

  it('gives up results for what somebody writes when there is no room', () => {
    remember(keys.lastRun('p', 'python'), 'passed');
    // Room for one value.
    const forbidden = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
      localStorage.clear();
      forbidden.mockRestore();
    });
    remember(keys.code('p', 'python'), 'pass');
    expect(recall(keys.code('p', 'python'), z.string())).toBe('pass');
    expect(localStorage.length).toBe(1);
  });

  it('keeps no older result where a newer one has no room', () => {
    remember(keys.lastRun('p', 'python'), 'passed');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    remember(keys.lastRun('p', 'python'), 'failed');
    expect(recall(keys.lastRun('p', 'python'), z.string())).toBeUndefined();
  });

  it('does without when it is forbidden', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(() => {
      remember('x', 1);
    }).not.toThrow();
  });
});
