// A unique id for one action or run. `crypto.randomUUID` only exists on https and localhost; PrepAI may be served on a home network.
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
