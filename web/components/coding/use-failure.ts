// A refusal that says when to come back, counted down.
import { useEffect, useState } from 'react';
import { failureOf } from '@/browser/failure';
import { ProblemError } from '@/protocol/api';

export interface RunFailure {
  title: string;
  detail: string;
  // Our clock, in milliseconds: until then it would be refused again.
  notBefore?: number | undefined;
}

export function runFailureOf(error: unknown): RunFailure {
  const { title, detail } = failureOf(error);
  if (!(error instanceof ProblemError)) return { title, detail };
  const { problem, retryAfter } = error;
  return {
    title: problem.title,
    detail: problem.detail ?? '',
    notBefore: retryAfter === undefined ? undefined : Date.now() + retryAfter * 1000,
  };
}

// The seconds left until then; undefined when there is nothing to wait for.
export function useSecondsUntil(notBefore: number | undefined): number | undefined {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (notBefore === undefined) return;
    const tick = () => {
      setNow(Date.now());
      if (Date.now() >= notBefore) clearInterval(timer);
    };
    const timer = setInterval(tick, 500);
    return () => {
      clearInterval(timer);
    };
  }, [notBefore]);
  return notBefore === undefined ? undefined : Math.max(0, Math.ceil((notBefore - now) / 1000));
}
