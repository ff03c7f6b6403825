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

// Undefined forgets the key.
export function remember(key: string, value: unknown): void {
  try {
    if (value === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(value));
  } catch {
    return;
  }
}

export const keys = {
  name: 'prepai.name',
  draft: (id: string) => `prepai.draft.${id}`,
  outbox: (id: string) => `prepai.outbox.${id}`,
  revealed: (id: string) => `prepai.revealed.${id}`,
};

export function forgetSession(id: string): void {
  for (const key of [keys.draft(id), keys.outbox(id), keys.revealed(id)]) remember(key, undefined);
}
