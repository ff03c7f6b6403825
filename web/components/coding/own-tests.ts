// The candidate's own tests while they are written: one field of JSON for each parameter, and one for what comes back.
import * as z from 'zod/mini';
import type { Exercise, OwnTest } from '@/protocol/code';
import { elementsOf, isJson, sameJson } from './json-text';

export const draftTestSchema = z.object({
  id: z.string(),
  arguments: z.array(z.string()),
  expected: z.string(),
});

export type DraftTest = z.infer<typeof draftTestSchema>;

// The server takes no more of them.
export const mostOwnTests = 20;

const samples: Record<string, string> = {
  int: '3',
  long: '3000000000',
  double: '2.5',
  bool: 'true',
  string: '"abc"',
};

// How a value of a type is written, as an example in an empty field.
export function sampleOf(type: string): string {
  if (!type.endsWith('[]')) return samples[type] ?? '3';
  const inner = sampleOf(type.slice(0, -2));
  return `[${inner}, ${inner}]`;
}

// Why a field is no value of its type; undefined when it is one.
export function complaint(text: string, type: string): string | undefined {
  if (text.trim() === '') return 'Fill this in, or remove the test.';
  if (!isJson(text)) return `Not valid JSON. For example: ${sampleOf(type)}`;
  const value: unknown = JSON.parse(text);
  return fits(value, type) ? undefined : `Expected ${type}. For example: ${sampleOf(type)}`;
}

function fits(value: unknown, type: string): boolean {
  if (type.endsWith('[]')) {
    return Array.isArray(value) && value.every((element) => fits(element, type.slice(0, -2)));
  }
  switch (type) {
    case 'int':
    case 'long':
      return typeof value === 'number' && Number.isInteger(value);
    case 'double':
      return typeof value === 'number';
    case 'bool':
      return typeof value === 'boolean';
    case 'string':
      return typeof value === 'string';
    default:
      return true;
  }
}

export function isComplete(test: DraftTest, exercise: Exercise): boolean {
  return (
    test.arguments.length === exercise.parameters.length &&
    exercise.parameters.every(({ type }, index) => !complaint(test.arguments[index] ?? '', type)) &&
    !complaint(test.expected, exercise.returns)
  );
}

// Those that can run; the rest stays where it is written.
export function ready(tests: readonly DraftTest[], exercise: Exercise): OwnTest[] {
  return tests
    .filter((test) => isComplete(test, exercise))
    .map((test) => ({
      arguments: `[${test.arguments.map((one) => one.trim()).join(',')}]`,
      expected: test.expected.trim(),
    }));
}

export function isTest(
  test: DraftTest,
  of: { arguments?: string | undefined; expected?: string | undefined },
) {
  const given = of.arguments === undefined ? undefined : elementsOf(of.arguments);
  return (
    given?.length === test.arguments.length &&
    given.every((value, index) => sameJson(value, test.arguments[index] ?? '')) &&
    of.expected !== undefined &&
    sameJson(of.expected, test.expected)
  );
}
