import { useCallback, useEffect, useState } from 'react';
import { failureOf, type Failure } from '@/browser/failure';
import { searchKnowledge } from '@/protocol/api';
import type { Hit } from '@/protocol/knowledge';

export interface Search {
  // Of the latest answer; undefined before the first.
  hits: readonly Hit[] | undefined;
  failure: Failure | undefined;
  // Whether the answer to the present query is still to come; what is shown until then is older.
  searching: boolean;
  again: () => void;
}

interface Answer {
  query: string;
  folder: string;
  hits?: readonly Hit[];
  failure?: Failure;
}

// What the library finds. Only the answer to the latest query counts, whichever comes last. `state` of the library: when
// it changes there may be more to find.
export function useSearch(query: string, folder: string, state: string): Search {
  const [answer, setAnswer] = useState<Answer>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (query === '') return;
    let latest = true;
    searchKnowledge(query, folder).then(
      (hits) => {
        if (latest) setAnswer({ query, folder, hits });
      },
      (error: unknown) => {
        if (latest) setAnswer({ query, folder, failure: failureOf(error) });
      },
    );
    return () => {
      latest = false;
    };
  }, [query, folder, state, attempt]);

  const again = useCallback(() => {
    setAnswer(undefined);
    setAttempt((count) => count + 1);
  }, []);

  return {
    hits: answer?.hits,
    failure: answer?.failure,
    searching: query !== '' && (answer?.query !== query || answer.folder !== folder),
    again,
  };
}
