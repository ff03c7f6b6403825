// Which problems this browser has seen solved.
import * as z from 'zod/mini';
import { keys, recall, remember } from '@/browser/stored';

export function solvedHere(): ReadonlySet<string> {
  return new Set(recall(keys.solved, z.array(z.string())) ?? []);
}

export function markSolved(id: string): void {
  remember(keys.solved, [...new Set([...solvedHere(), id])]);
}
