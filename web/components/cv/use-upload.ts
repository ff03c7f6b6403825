import { useCallback, useEffect, useRef, useState } from 'react';
import { failureOf, type Failure } from '@/browser/failure';
import type { Cv } from '@/protocol/cv';
import { refusedLate } from './late-refusal';
import { objectionTo, sendCv, type Progress } from './send-cv';
import { words } from './words';

export type Upload =
  | { state: 'idle' }
  | { state: 'going'; name: string; progress?: Progress }
  // `file`: what may be tried again as it is.
  | { state: 'failed'; name: string; failure: Failure; file?: File };

interface Uploading {
  upload: Upload;
  // Whether it was read.
  take: (file: File) => Promise<boolean>;
  forget: () => void;
}

// Brings a CV to a session. `onRead` must keep its identity while `take` should.
export function useUpload(id: string, onRead: (cv: Cv) => void): Uploading {
  const [upload, setUpload] = useState<Upload>({ state: 'idle' });
  const here = useRef(true);

  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
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
        // Whoever has gone away is not led anywhere by a file that comes through later.
        if (!here.current) return false;
        setUpload({ state: 'idle' });
        onRead(read);
        return true;
      } catch (error) {
        const failure = failureOf(error);
        if (!here.current) {
          refusedLate(id, { name, failure });
          return false;
        }
        setUpload({ state: 'failed', name, failure, ...(failure.retriable ? { file } : {}) });
        return false;
      }
    },
    [id, onRead],
  );

  const forget = useCallback(() => {
    setUpload({ state: 'idle' });
  }, []);

  return { upload, take, forget };
}
