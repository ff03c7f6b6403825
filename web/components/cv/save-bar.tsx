import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Alert } from '@/components/ui/notice';
import type { useCorrections } from './use-corrections';
import { words } from './words';

// What is to be saved, whether it was, and why not.
export function SaveBar({ correcting }: { correcting: ReturnType<typeof useCorrections> }) {
  const { dirty, saving, save, discard } = correcting;
  const said = useRef<HTMLParagraphElement>(null);
  const saved = saving.state === 'saved';

  // The button that was pressed is gone.
  useEffect(() => {
    if (saved) said.current?.focus();
  }, [saved]);

  if (!dirty && !saved) return null;
  return (
    <div className="-mx-4 shrink-0 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6">
      {saving.state === 'failed' && (
        <Alert className="mb-3" title={saving.failure.title}>
          {saving.failure.detail}
        </Alert>
      )}
      {saving.state === 'mistaken' && <Alert className="mb-3" title={words.mistaken} />}
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p ref={said} role="status" tabIndex={-1} className="rounded text-sm text-soft">
          {dirty ? words.unsaved : words.saved}
        </p>
        {dirty && (
          <div className="flex gap-2">
            <Button look="quiet" onClick={discard} aria-disabled={saving.state === 'saving'}>
              {words.discard}
            </Button>
            <Button look="primary" onClick={() => void save()} aria-disabled={saving.state === 'saving'}>
              {saving.state === 'saving'
                ? words.saving
                : saving.state === 'failed'
                  ? words.retry
                  : words.save}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
