'use client';

import { sentenceOf } from '@/browser/failure';
import { forgetLateRefusal, useLateRefusal } from '@/components/cv/late-refusal';
import { Button } from '@/components/ui/button';
import { Alert } from '@/components/ui/notice';
import { words } from './words';

// Whoever went in before the CV was read hears here that it was refused.
export function RefusedCv({ id, className }: { id: string; className?: string }) {
  const refusal = useLateRefusal(id);
  if (!refusal) return null;
  return (
    <Alert
      className={className ?? ''}
      title={words.cvRefused(refusal.name)}
      actions={
        <Button
          onClick={() => {
            forgetLateRefusal(id);
          }}
        >
          {words.dismiss}
        </Button>
      }
    >
      {sentenceOf(refusal.failure)} {words.cvRefusedNext}
    </Alert>
  );
}
