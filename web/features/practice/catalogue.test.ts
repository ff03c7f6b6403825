import { describe, expect, it } from 'vitest';
import type { ExerciseSummary } from '@/protocol/code';
import { byDifficulty, byTopic, chosen } from './catalogue';

const problem = (
  title: string,
  difficulty: ExerciseSummary['difficulty'],
  ...topics: string[]
): ExerciseSummary => ({ id: title, title, difficulty, topics, minutes: 10 });

const all = [
  problem('Tap', 'medium', 'coding/arrays', 'coding/simulation'),
  problem('Hides', 'easy', 'coding/hashing'),
  problem('Bridge', 'easy', 'coding/arrays'),
  problem('Loads', 'hard', 'coding/binary-search'),
  problem('Loose', 'easy'),
];
const titles = (some: readonly ExerciseSummary[]) => some.map(({ title }) => title);

describe('the list of problems', () => {
  it('is chosen by difficulty', () => {
    expect(titles(chosen(all, { difficulty: 'hard', search: '' }, false))).toEqual(['Loads']);
    expect(chosen(all, { difficulty: 'any', search: ' ' }, false)).toHaveLength(5);
  });

  it('is searched by title and by every topic, whatever the case', () => {
    const search = (text: string) => titles(chosen(all, { difficulty: 'any', search: text }, true));
    expect(search('SIMULATION tap')).toEqual(['Tap']);
    expect(search('binary search')).toEqual(['Loads']);
    expect(search('binary-search')).toEqual(['Loads']);
    expect(search('nothing like it')).toEqual([]);
  });

  it('gives no topic away by finding it while topics are hidden', () => {
    const search = (text: string) => titles(chosen(all, { difficulty: 'any', search: text }, false));
    expect(search('TAP')).toEqual(['Tap']);
    expect(search('hashing')).toEqual([]);
  });

  it('is in order of difficulty, then of titles', () => {
    expect(byDifficulty(all).map(({ id, problems }) => [id, titles(problems)])).toEqual([
      ['easy', ['Bridge', 'Hides', 'Loose']],
      ['medium', ['Tap']],
      ['hard', ['Loads']],
    ]);
    expect(byDifficulty([])).toEqual([]);
  });

  it('names every problem once, under its first topic, the easy ones first', () => {
    expect(byTopic(all).map(({ id, problems }) => [id, titles(problems)])).toEqual([
      ['coding/arrays', ['Bridge', 'Tap']],
      ['coding/binary-search', ['Loads']],
      ['coding/hashing', ['Hides']],
      ['coding/other', ['Loose']],
    ]);
  });
});
