import { describe, expect, it } from 'vitest';
import type { Exercise } from '@/protocol/code';
import { elementsOf, sameJson } from './json-text';
import { complaint, isTest, ready, sampleOf } from './own-tests';

const exercise: Exercise = {
  title: 'Sum',
  topics: [],
  statement: '',
  function: 'sum',
  parameters: [
    { name: 'values', type: 'int[]' },
    { name: 'limit', type: 'long' },
  ],
  returns: 'string',
  constraints: [],
  examples: [],
  cpu_millis: 2000,
  memory_mb: 256,
  visible: [],
  hidden: 0,
  starters: [],
  runner: { languages: [] },
};

describe('a value as JSON text', () => {
  it('is split into its elements without reading them', () => {
    expect(elementsOf('[[1, 2], 9007199254740993, "a,]\\"[", {"x": [1]}]')).toEqual([
      '[1, 2]',
      '9007199254740993',
      '"a,]\\"["',
      '{"x": [1]}',
    ]);
    expect(elementsOf(' [ ] ')).toEqual([]);
    expect(elementsOf('{"a": 1}')).toBeUndefined();
    expect(elementsOf('[1,')).toBeUndefined();
  });

  it('is the same with other spaces, but not inside its strings', () => {
    expect(sameJson('[1, 2]', ' [1,2]')).toBe(true);
    expect(sameJson('"a b"', '"ab"')).toBe(false);
    expect(sameJson('9007199254740993', '9007199254740992')).toBe(false);
  });
});

describe('an own test', () => {
  it('says what is wrong with a field', () => {
    expect(complaint('', 'int')).toMatch(/Fill/);
    expect(complaint('[1,', 'int[]')).toMatch(/Not valid JSON.*\[3, 3\]/);
    expect(complaint('[1, "a"]', 'int[]')).toMatch(/Expected int\[\]/);
    expect(complaint('1.5', 'int')).toMatch(/Expected int/);
    expect(complaint('[[1], []]', 'int[][]')).toBeUndefined();
    expect(complaint('{"any": 1}', 'of a later version')).toBeUndefined();
    for (const type of ['int', 'long', 'double', 'bool', 'string', 'int[][]', 'string[]']) {
      expect(complaint(sampleOf(type), type)).toBeUndefined();
    }
  });

  it('goes out as it was typed, and only when it is complete', () => {
    const tests = [
      { id: 'a', arguments: ['[1, 2]', ' 9007199254740993 '], expected: '"x"' },
      { id: 'b', arguments: ['[1, 2', '1'], expected: '"x"' },
      { id: 'c', arguments: ['[1]'], expected: '"x"' },
    ];
    expect(ready(tests, exercise)).toEqual([{ arguments: '[[1, 2],9007199254740993]', expected: '"x"' }]);
  });

  it('is found again in a result', () => {
    const test = { id: 'a', arguments: ['[1, 2]', '3'], expected: '"x"' };
    expect(isTest(test, { arguments: '[[1,2],3]', expected: '"x"' })).toBe(true);
    expect(isTest(test, { arguments: '[[1,2],4]', expected: '"x"' })).toBe(false);
    expect(isTest(test, { arguments: '[[1,2],3]' })).toBe(false);
  });
});
