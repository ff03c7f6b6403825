// What is to be written, as it reads in a language.
import type { Exercise, Language } from '@/protocol/code';

// The head of the function in the code that a language begins with.
export function signatureOf(exercise: Exercise, language: Language): string {
  const starter = exercise.starters.find((one) => one.language === language);
  const head = starter?.code.split('\n').find((line) => line.includes(`${exercise.function}(`));
  return head === undefined ? plain(exercise) : head.trim().replace(/\s*[{:]$/, '');
}

// The types, where a head tells none.
export function typesOf({ parameters, returns }: Exercise, language: Language): string | undefined {
  if (language !== 'javascript') return undefined;
  const types = parameters.map(({ name, type }) => `${name}: ${javaScriptType(type)}`);
  return [...types, `returns ${javaScriptType(returns)}`].join(', ');
}

function plain({ function: name, parameters, returns }: Exercise): string {
  return `${name}(${parameters.map((one) => `${one.name}: ${one.type}`).join(', ')}): ${returns}`;
}

function javaScriptType(type: string): string {
  return type.replace(/^(?:int|long|double)\b/, 'number').replace(/^bool\b/, 'boolean');
}
