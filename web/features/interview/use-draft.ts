import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import * as z from 'zod/mini';
import { keys, recall, remember } from '@/browser/stored';

// What is being written, kept in this browser so that a reload loses nothing.
export function useDraft(id: string): [string, Dispatch<SetStateAction<string>>] {
  const [draft, setDraft] = useState(() => recall(keys.draft(id), z.string()) ?? '');
  useEffect(() => {
    remember(keys.draft(id), draft === '' ? undefined : draft);
  }, [id, draft]);
  return [draft, setDraft];
}
