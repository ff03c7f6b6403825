import { useCallback, useEffect, useState } from 'react';
import { failureOf, type Failure } from '@/browser/failure';
import { correctCv, fetchCv, removeCv } from '@/protocol/api';
import type { Corrections, Cv } from '@/protocol/cv';
import { objectionTo, sendCv, type Progress } from './send-cv';
import { words } from './words';

const askEveryMillis = 500;

export type Upload =
  | { state: 'idle' }
  | { state: 'going'; name: string; progress?: Progress }
  // `file`: what may be tried again as it is.
  | { state: 'failed'; name: string; failure: Failure; file?: File };

export interface CvAtHand {
  // Undefined until it is known.
  cv: Cv | undefined;
  failure: Failure | undefined;
  again: () => void;
  upload: Upload;
  // How many files were taken here.
  taken: number;
  // Whether it was read.
  take: (file: File) => Promise<boolean>;
  forgetFailure: () => void;
  // Throws what the server objects to.
  correct: (corrections: Corrections) => Promise<Cv>;
  remove: () => Promise<void>;
}

// The CV of a session. It is fetched anew when `changed` is another, and while it is being read.
export function useCv(id: string, changed: number): CvAtHand {
  const [cv, setCv] = useState<Cv>();
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);
  const [upload, setUpload] = useState<Upload>({ state: 'idle' });
  const [taken, setTaken] = useState(0);

  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      fetchCv(id).then(
        (now) => {
          if (!current) return;
          setCv(now);
          setFailure(undefined);
          if (now.state === 'reading') timer = setTimeout(ask, askEveryMillis);
        },
        (error: unknown) => {
          if (current) setFailure(failureOf(error));
        },
      );
    };
    ask();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [id, changed, attempt]);

  const again = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);

  const take = useCallback(
    async (file: File) => {
      const { name } = file;
      const objection = objectionTo(file);
      if (objection !== undefined) {
        const failure = { title: words.notTaken(name), detail: objection, retriable: false };
        setUpload({ state: 'failed', name, failure });
        return false;
      }
      setUpload({ state: 'going', name });
      try {
        const read = await sendCv(id, file, (progress) => {
          setUpload({ state: 'going', name, progress });
        });
        setCv(read);
        setTaken((count) => count + 1);
        setUpload({ state: 'idle' });
        return true;
      } catch (error) {
        const failure = failureOf(error);
        setUpload({ state: 'failed', name, failure, ...(failure.retriable ? { file } : {}) });
        again();
        return false;
      }
    },
    [id, again],
  );

  return {
    cv,
    failure,
    again,
    upload,
    taken,
    take,
    forgetFailure: () => {
      setUpload({ state: 'idle' });
    },
    correct: async (corrections) => {
      const corrected = await correctCv(id, corrections);
      setCv(corrected);
      return corrected;
    },
    remove: async () => {
      await removeCv(id);
      setCv(undefined);
      again();
    },
  };
}
