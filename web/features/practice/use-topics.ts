// Whether this browser shows what problems are about.
import { useCallback, useState } from 'react';
import * as z from 'zod/mini';
import { keys, recall, remember } from '@/browser/stored';

export function useTopics(): [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(() => recall(keys.topics, z.boolean()) ?? false);
  const show = useCallback((next: boolean) => {
    setShown(next);
    remember(keys.topics, next);
  }, []);
  return [shown, show];
}
