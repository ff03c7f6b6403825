import { describe, expect, it } from 'vitest';
import type { ExerciseSummary } from '@/protocol/code';
import { byTopic, chosen } from './catalogue';

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
    expect(titles(chosen(all, { difficulty: 'hard', search: '' }))).toEqual(['Loads']);
    expect(chosen(all, { difficulty: 'any', search: ' ' })).toHaveLength(5);
  });

  it('is searched by title and by every topic, whatever the case', () => {
    expect(titles(chosen(all, { difficulty: 'any', search: 'SIMULATION tap' }))).toEqual(['Tap']);
    expect(titles(chosen(all, { difficulty: 'any', search: 'binary search' }))).toEqual(['Loads']);
    expect(titles(chosen(all, { difficulty: 'any', search: 'binary-search' }))).toEqual(['Loads']);
    expect(chosen(all, { difficulty: 'any', search: 'nothing like it' })).toEqual([]);
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
