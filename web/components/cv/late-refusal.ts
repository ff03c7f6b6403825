import { useSyncExternalStore } from 'react';
import type { Failure } from '@/browser/failure';

// A CV that was refused after its owner had gone in without waiting for it.
export interface LateRefusal {
  name: string;
  failure: Failure;
}

const refusals = new Map<string, LateRefusal>();
const listeners = new Set<() => void>();

function changed() {
  listeners.forEach((listener) => {
    listener();
  });
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

// `id`: the session's.
export function refusedLate(id: string, refusal: LateRefusal) {
  refusals.set(id, refusal);
  changed();
}

export function forgetLateRefusal(id: string) {
  if (refusals.delete(id)) changed();
}

export function useLateRefusal(id: string): LateRefusal | undefined {
  return useSyncExternalStore(
    listen,
    () => refusals.get(id),
    () => undefined,
  );
}
