// What the candidate writes: code for each language, and tests. Kept in this browser at every pause, and at the latest
// when the page goes away, so that a reload loses nothing.
import { useCallback, useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import { keys, recall, remember } from '@/browser/stored';
import type { Exercise, Language } from '@/protocol/code';
import { draftTestSchema, type DraftTest } from './own-tests';

const pauseMillis = 400;

export interface Drafts {
  code: string;
  write: (code: string) => void;
  starter: string;
  // Takes up code written elsewhere.
  put: (language: Language, code: string) => void;
  ownTests: readonly DraftTest[];
  setOwnTests: (tests: readonly DraftTest[]) => void;
}

export function useDrafts(scope: string, exercise: Exercise, language: Language): Drafts {
  const [codes, setCodes] = useState<Partial<Record<Language, string>>>({});
  const [ownTests, setTests] = useState(() => recall(keys.ownTests(scope), z.array(draftTestSchema)) ?? []);
  const save = useSaving();

  const starter = exercise.starters.find((one) => one.language === language)?.code ?? '';
  const code = codes[language] ?? recall(keys.code(scope, language), z.string()) ?? starter;

  const write = useCallback(
    (next: string) => {
      setCodes((before) => ({ ...before, [language]: next }));
      save(keys.code(scope, language), next === starter ? undefined : next);
    },
    [scope, language, starter, save],
  );
  const put = useCallback(
    (next: Language, text: string) => {
      setCodes((before) => ({ ...before, [next]: text }));
      save(keys.code(scope, next), text);
    },
    [scope, save],
  );
  const setOwnTests = useCallback(
    (tests: readonly DraftTest[]) => {
      setTests([...tests]);
      save(keys.ownTests(scope), tests.length === 0 ? undefined : tests);
    },
    [scope, save],
  );
  return { code, write, starter, put, ownTests, setOwnTests };
}

function useSaving(): (key: string, value: unknown) => void {
  const unsaved = useRef(new Map<string, unknown>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    for (const [key, value] of unsaved.current) remember(key, value);
    unsaved.current.clear();
  }, []);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return useCallback(
    (key, value) => {
      unsaved.current.set(key, value);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pauseMillis);
    },
    [flush],
  );
}
