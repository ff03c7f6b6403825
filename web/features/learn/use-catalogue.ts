import { useCallback, useEffect, useState } from 'react';
import { failureOf, type Failure } from '@/browser/failure';
import { fetchCatalogue } from '@/protocol/api';
import type { Catalogue, Shelves } from '@/protocol/knowledge';

const everyMillis = 2_000;

export interface CatalogueState {
  // The latest there is, also after a later try has failed.
  catalogue: Catalogue | undefined;
  failure: Failure | undefined;
  reload: () => void;
}

// What there is to read; asked again every two seconds while the library is taking in documents.
export function useCatalogue(): CatalogueState {
  const [catalogue, setCatalogue] = useState<Catalogue>();
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);

  const reload = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);

  useEffect(() => {
    let latest = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    fetchCatalogue().then(
      (next) => {
        if (!latest) return;
        setCatalogue(next);
        setFailure(undefined);
        if (isGrowing(next.library)) timer = setTimeout(reload, everyMillis);
      },
      (error: unknown) => {
        if (latest) setFailure(failureOf(error));
      },
    );
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [attempt, reload]);

  return { catalogue, failure, reload };
}

export function isGrowing({ phase }: Shelves): boolean {
  return phase === 'opening' || phase === 'taking_in';
}
