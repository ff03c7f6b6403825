'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Line } from '@/protocol/conversation';
import { words } from './words';

interface MeanwhileProps {
  // The interviewer's last.
  latest: Line | undefined;
  onBack: () => void;
}

// Over a dialog that covers the conversation: what the interviewer has said since it was opened.
export function Meanwhile({ latest, onBack }: MeanwhileProps) {
  const [from] = useState(latest?.seq ?? 0);
  const fresh = latest !== undefined && latest.seq > from ? latest : undefined;
  return (
    <div className="flex min-h-9 shrink-0 items-center gap-3 text-sm">
      <p role="status" className="min-w-0 flex-1 truncate text-faint">
        {fresh ? (
          <>
            <span className="font-medium text-accent">{words.interviewer}</span>{' '}
            <span className="text-ink">{fresh.text}</span>
          </>
        ) : (
          words.goesOn
        )}
      </p>
      {fresh && <Button onClick={onBack}>{words.backToIt}</Button>}
    </div>
  );
}
