import { describe, expect, it } from 'vitest';
import type { Exercise, Language } from '@/protocol/code';
import { signatureOf, typesOf } from './signature';

const starters: Partial<Record<Language, string>> = {
  python: 'def pick(sizes: list[int], exact: bool) -> list[str]:\n    # Your solution goes here.\n    pass\n',
  javascript: 'function pick(sizes, exact) {\n  // Your solution goes here.\n}\n',
  typescript:
    'function pick(sizes: number[], exact: boolean): string[] {\n  // Your solution goes here.\n}\n',
  java: 'import java.util.*;\n\nclass Solution {\n    String[] pick(int[] sizes, boolean exact) {\n        // Your solution goes here.\n    }\n}\n',
  cpp: '#include <bits/stdc++.h>\nusing namespace std;\n\nvector<string> pick(vector<int> sizes, bool exact) {\n    // Your solution goes here.\n}\n',
  go: 'package main\n\nfunc pick(sizes []int, exact bool) []string {\n\t// Your solution goes here.\n}\n',
};
const exercise: Exercise = {
  title: 'Pick',
  topics: [],
  statement: '',
  function: 'pick',
  parameters: [
    { name: 'sizes', type: 'int[]' },
    { name: 'exact', type: 'bool' },
  ],
  returns: 'string[]',
  constraints: [],
  examples: [],
  cpu_millis: 2000,
  memory_mb: 256,
  visible: [],
  hidden: 1,
  starters: Object.entries(starters).map(([language, code]) => ({ language: language as Language, code })),
  runner: { languages: [] },
};

describe('what to write', () => {
  it.each<[Language, string]>([
    ['python', 'def pick(sizes: list[int], exact: bool) -> list[str]'],
    ['javascript', 'function pick(sizes, exact)'],
    ['typescript', 'function pick(sizes: number[], exact: boolean): string[]'],
    ['java', 'String[] pick(int[] sizes, boolean exact)'],
    ['cpp', 'vector<string> pick(vector<int> sizes, bool exact)'],
    ['go', 'func pick(sizes []int, exact bool) []string'],
  ])('reads in %s as its starter code does', (language, head) => {
    expect(signatureOf(exercise, language)).toBe(head);
  });

  it('tells the types apart where the language has none', () => {
    expect(typesOf(exercise, 'javascript')).toBe('sizes: number[], exact: boolean, returns string[]');
    expect(typesOf(exercise, 'python')).toBeUndefined();
  });

  it('is there without starter code too', () => {
    expect(signatureOf({ ...exercise, starters: [] }, 'go')).toBe(
      'pick(sizes: int[], exact: bool): string[]',
    );
  });
});
