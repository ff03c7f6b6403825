import { describe, expect, it } from 'vitest';
import { clockWords, sinceWords } from './time';

describe('the clock', () => {
  it('shows minutes and seconds, and hours only when there are any', () => {
    expect(clockWords(754_999)).toBe('12:34');
    expect(clockWords(3_723_000)).toBe('1:02:03');
  });

  it('stops at zero', () => {
    expect(clockWords(-5_000)).toBe('00:00');
  });

  it('counts from the start', () => {
    expect(sinceWords('2026-01-01T10:00:00Z', '2026-01-01T10:01:05Z')).toBe('01:05');
    expect(sinceWords(undefined, '2026-01-01T10:01:05Z')).toBe('');
  });
});
