import './without-eval';
import * as z from 'zod/mini';

// The other side said something that breaks the contract: a bug or two versions talking.
export class DecodeError extends Error {
  override name = 'DecodeError';
}

export function decode<S extends z.ZodMiniType>(schema: S, what: string, value: unknown): z.output<S> {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const first = result.error.issues[0];
  throw new DecodeError(`${what}: ${first ? `${first.path.join('.')} ${first.message}` : 'not as agreed'}`);
}

// The `type` of a tagged object, or undefined when the value is no such thing.
export function typeOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  return typeof value.type === 'string' ? value.type : undefined;
}
