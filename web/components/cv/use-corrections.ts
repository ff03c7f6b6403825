import { useEffect, useMemo, useState } from 'react';
import { failureOf, type Failure } from '@/browser/failure';
import type { Corrections, Profile } from '@/protocol/cv';
import { correctionsOf, draftOf, hasMistake, type Draft } from './draft';

type Saving = { state: 'idle' | 'saving' | 'saved' | 'mistaken' } | { state: 'failed'; failure: Failure };

interface Correcting {
  // As the candidate has it now.
  draft: Draft | undefined;
  change: (draft: Draft) => void;
  // Something is not saved yet.
  dirty: boolean;
  saving: Saving;
  save: () => Promise<void>;
  discard: () => void;
  // Rises when what was being written is there no more.
  round: number;
}

// The candidate's corrections until they are saved: no failure and no news from the server takes them away.
export function useCorrections(
  profile: Profile | undefined,
  correct: (corrections: Corrections) => Promise<void>,
): Correcting {
  const read = useMemo(() => profile && draftOf(profile), [profile]);
  const [edit, setEdit] = useState<{ before: Draft; draft: Draft }>();
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const [round, setRound] = useState(0);
  const corrections = useMemo(() => (edit ? correctionsOf(edit.draft, edit.before) : {}), [edit]);
  const dirty = Object.keys(corrections).length > 0;

  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [dirty]);

  const close = (state: 'idle' | 'saved') => {
    setSaving({ state });
    setEdit(undefined);
    setRound((count) => count + 1);
  };

  return {
    draft: edit?.draft ?? read,
    change: (draft) => {
      const before = edit?.before ?? read;
      if (!before || saving.state === 'saving') return;
      setEdit({ before, draft });
      setSaving({ state: 'idle' });
    },
    dirty,
    saving,
    save: async () => {
      if (!edit || saving.state === 'saving') return;
      if ([...edit.draft.experience, ...edit.draft.education].some(hasMistake)) {
        setSaving({ state: 'mistaken' });
        return;
      }
      setSaving({ state: 'saving' });
      try {
        await correct(corrections);
        close('saved');
      } catch (error) {
        setSaving({ state: 'failed', failure: failureOf(error) });
      }
    },
    discard: () => {
      close('idle');
    },
    round,
  };
}
