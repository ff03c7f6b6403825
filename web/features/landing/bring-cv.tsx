'use client';

import { useEffect, useRef } from 'react';
import { Intake } from '@/components/cv/intake';
import { useUpload } from '@/components/cv/use-upload';
import { Button } from '@/components/ui/button';
import { words } from './words';

interface BringCvProps {
  // Of the session, which is there already.
  id: string;
  first: File;
  onGoOn: () => void;
}

// Between set-up and interview: the CV is read, or it is refused and the candidate decides.
export function BringCv({ id, first, onGoOn }: BringCvProps) {
  const { upload, take } = useUpload(id, onGoOn);
  const title = useRef<HTMLHeadingElement>(null);
  const sent = useRef(false);
  const refused = upload.state === 'failed';

  useEffect(() => {
    title.current?.focus();
    // Strict mode runs this twice.
    if (sent.current) return;
    sent.current = true;
    void take(first);
  }, [take, first]);

  useEffect(() => {
    if (refused) title.current?.focus();
  }, [refused]);

  return (
    <div className="mt-6">
      <h3 ref={title} tabIndex={-1} className="rounded text-lg font-semibold tracking-tight">
        {refused ? words.setUp.refusedTitle : words.setUp.readingTitle}
      </h3>
      <p className="mt-1.5 mb-6 max-w-xl text-soft">
        {refused ? words.setUp.refusedDetail : words.setUp.readingDetail}
      </p>
      <Intake
        upload={upload}
        onFile={(file) => void take(file)}
        actions={
          <Button size="medium" look={refused ? 'primary' : 'secondary'} onClick={onGoOn}>
            {refused ? words.setUp.goOn : words.setUp.doNotWait}
          </Button>
        }
      />
    </div>
  );
}
