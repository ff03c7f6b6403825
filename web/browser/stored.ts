// This browser's memory. It may be forbidden or full: then the page works on and merely forgets.
import * as z from 'zod/mini';
import '@/protocol/without-eval';

export function recall<S extends z.ZodMiniType>(key: string, schema: S): z.output<S> | undefined {
  try {
    const text = window.localStorage.getItem(key);
    if (text === null) return undefined;
    const result = z.safeParse(schema, JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

// Undefined forgets the key. When there is no room, what came of earlier runs goes: it can be had again, unlike what
// somebody wrote.
export function remember(key: string, value: unknown): void {
  if (put(key, value)) return;
  keysFrom(resultPrefix).forEach((old) => put(old, undefined));
  put(key, value);
}

function put(key: string, value: unknown): boolean {
  try {
    if (value === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

const resultPrefix = 'prepai.result.';

export const keys = {
  name: 'prepai.name',
  draft: (id: string) => `prepai.draft.${id}`,
  again: (id: string, question: number) => `prepai.again.${id}.${question}`,
  outbox: (id: string) => `prepai.outbox.${id}`,
  // Code belongs to a scope: one question of one interview, or one problem of the practice.
  code: (scope: string, language: string) => `prepai.code.${scope}.${language}`,
  ownTests: (scope: string) => `prepai.code.${scope}.own-tests`,
  // What came of the last run and of the last measurement.
  lastRun: (scope: string, language: string) => `${resultPrefix}${scope}.${language}.run`,
  lastMeasurement: (scope: string, language: string) => `${resultPrefix}${scope}.${language}.measurement`,
  language: 'prepai.language',
  topics: 'prepai.topics',
  share: (name: string) => `prepai.share.${name}`,
  solved: 'prepai.solved',
};

export function scopeOf(sessionId: string, question: number): string {
  return `${sessionId}.${question}`;
}

export function forgetSession(id: string): void {
  const scopes = [`prepai.code.${id}.`, `prepai.again.${id}.`];
  for (const key of [keys.draft(id), keys.outbox(id), ...scopes.flatMap(keysFrom)]) {
    remember(key, undefined);
  }
}

function keysFrom(prefix: string): string[] {
  try {
    return Object.keys(window.localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
