import { useCallback, useEffect, useState } from 'react';
import { failureOf, type Failure } from '@/browser/failure';
import { correctCv, fetchCv, removeCv } from '@/protocol/api';
import type { Corrections, Cv } from '@/protocol/cv';

const askEveryMillis = 500;

interface CvAtHand {
  // Undefined until it is known.
  cv: Cv | undefined;
  failure: Failure | undefined;
  again: () => void;
  // Takes what the server said of a file that was brought here.
  put: (cv: Cv) => void;
  // How many there were of those.
  brought: number;
  correct: (corrections: Corrections) => Promise<void>;
  remove: () => Promise<void>;
}

// The CV of a session. It is fetched anew when `changed` is another, and while it is being read.
export function useCv(id: string, changed: number): CvAtHand {
  const [cv, setCv] = useState<Cv>();
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);
  const [brought, setBrought] = useState(0);

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

  const put = useCallback((read: Cv) => {
    setCv(read);
    setBrought((count) => count + 1);
  }, []);

  return {
    cv,
    failure,
    again,
    put,
    brought,
    correct: async (corrections) => {
      setCv(await correctCv(id, corrections));
    },
    remove: async () => {
      await removeCv(id);
      setCv(undefined);
      again();
    },
  };
}
