import { describe, expect, it } from 'vitest';
import { idInPath, learnHref, pageHref } from './page-address';

describe('a page’s address', () => {
  it('escapes the id', () => {
    expect(pageHref('report', 'a/b&c')).toBe('/report/?s=a%2Fb%26c');
    expect(pageHref('practice', 'coding.arrays.tap')).toBe('/practice/?p=coding.arrays.tap');
  });

  it('is read from the path', () => {
    expect(idInPath('interview', '/interview/abc-1/')).toBe('abc-1');
    expect(idInPath('report', '/report/a%20b')).toBe('a b');
  });

  it('is none when the path has none', () => {
    for (const path of [
      '/interview/',
      '/interview',
      '/interview/_/',
      '/report/abc/',
      '/interview/%E0%A4%A/',
    ]) {
      expect(idInPath('interview', path)).toBeUndefined();
    }
  });
});

describe('an address on the Learn page', () => {
  it('names only what there is', () => {
    expect(learnHref({})).toBe('/learn/');
    expect(learnHref({ q: '', folder: '' })).toBe('/learn/');
    expect(learnHref({ document: 'general/cv', at: '' })).toBe('/learn/?document=general%2Fcv');
  });

  it('keeps the query beside the document, so that there is a way back', () => {
    const place = { q: 'hot key & cache', folder: 'backend', document: 'mine/a b', at: 'hot-keys' };
    const { searchParams } = new URL(learnHref(place), 'http://localhost');
    expect(Object.fromEntries(searchParams)).toEqual(place);
  });
});
