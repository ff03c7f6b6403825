// What a page must fetch before it can show anything: loading, then loaded or failed, and a way to try again.
import { startTransition, useCallback, useEffect, useState } from 'react';
import { failureOf, type Failure } from './failure';

export type Loaded<T> =
  { state: 'loading' } | { state: 'loaded'; value: T } | { state: 'failed'; failure: Failure };

// `load` must keep its identity while its result should be kept.
export function useLoaded<T>(load: () => Promise<T>): [Loaded<T>, reload: () => void] {
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<{ of: () => Promise<T>; attempt: number; loaded: Loaded<T> }>();

  useEffect(() => {
    let current = true;
    const settle = (loaded: Loaded<T>) => {
      // In slices, so that a slow phone stays responsive while the page comes up.
      if (!current) return;
      startTransition(() => {
        setResult({ of: load, attempt, loaded });
      });
    };
    load().then(
      (value) => {
        settle({ state: 'loaded', value });
      },
      (error: unknown) => {
        settle({ state: 'failed', failure: failureOf(error) });
      },
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);

  const reload = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);

  // While reloading what was there stays; after a failure the page shows that it is trying.
  const stale = result?.of !== load || (result.attempt !== attempt && result.loaded.state === 'failed');
  return [stale ? { state: 'loading' } : result.loaded, reload];
}
