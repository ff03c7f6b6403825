import { describe, expect, it } from 'vitest';
import { categoryTitle, timeLeftWords } from './words';

describe('the landing page’s words', () => {
  it('round the time left up, and know when there is none', () => {
    const now = Date.parse('2026-01-01T10:00:00Z');
    expect(timeLeftWords('2026-01-01T10:00:01Z', now)).toBe('1 minute left');
    expect(timeLeftWords('2026-01-01T10:12:30Z', now)).toBe('13 minutes left');
    expect(timeLeftWords('2026-01-01T09:59:00Z', now)).toBe('time is up');
  });

  it('show a category nobody foresaw', () => {
    expect(categoryTitle('data-science')).toBe('data science');
  });
});
