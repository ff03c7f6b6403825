import { expect, it } from 'vitest';
import { momentOf } from './moment';

const local = (year: number, month: number, day: number, hour: number) =>
  new Date(year, month - 1, day, hour, 5).toISOString();

it('leaves out of a moment what goes without saying', () => {
  const now = new Date(2026, 10, 23, 18, 0);
  expect(momentOf(local(2026, 11, 23, 9), now)).toBe('09:05');
  expect(momentOf(local(2026, 11, 22, 9), now)).toBe('22 Nov, 09:05');
  expect(momentOf(local(2025, 11, 23, 9), now)).toBe('23 Nov 2025, 09:05');
});
