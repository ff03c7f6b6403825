'use client';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useSecondsUntil, type RunFailure } from './use-failure';
import { words } from './words';

export function FailureNotice({ failure, onDismiss }: { failure: RunFailure; onDismiss?: () => void }) {
  const seconds = useSecondsUntil(failure.notBefore);
  return (
    <div role="status">
      <Notice
        tone="warn"
        title={failure.title}
        actions={onDismiss && <Button onClick={onDismiss}>{words.dismiss}</Button>}
      >
        {failure.detail}
        {/* A countdown would be read out every second. */}
        {seconds !== undefined && <span aria-hidden="true"> {words.retryIn(seconds)}</span>}
      </Notice>
    </div>
  );
}
