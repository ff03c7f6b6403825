'use client';

import { FileText, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { endings } from '@/components/cv/send-cv';
import { words as cvWords } from '@/components/cv/words';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { FileDrop } from '@/components/ui/file-drop';
import { words } from './words';

interface CvChoiceProps {
  file: File | undefined;
  // What is wrong with it, if anything.
  objection: string | undefined;
  onFile: (file: File | undefined) => void;
}

// A CV that is to be sent once the interview is there.
export function CvChoice({ file, objection, onFile }: CvChoiceProps) {
  const [several, setSeveral] = useState(false);
  const choose = useRef<HTMLButtonElement>(null);
  const wrong = several ? words.setUp.cvOne : objection;
  return (
    <div>
      <p className="text-sm font-medium">
        {words.setUp.cv} <span className="font-normal text-faint">({words.setUp.optional})</span>
      </p>
      <FileDrop
        label={cvWords.title}
        hint={file ? undefined : cvWords.drop}
        choose={file ? cvWords.chooseOther : cvWords.choose}
        endings={endings}
        busy={false}
        button={choose}
        small
        onFiles={([first, ...more]) => {
          setSeveral(more.length > 0);
          if (more.length === 0) onFile(first);
        }}
        className="mt-2"
      >
        {file && (
          <span className="order-first flex min-w-0 flex-1 items-center gap-2 text-left text-ink">
            <FileText aria-hidden="true" className="size-4 shrink-0 text-accent" />
            <span className="min-w-0 flex-1 truncate font-medium">{file.name}</span>
            <Button
              look="quiet"
              size="icon"
              aria-label={words.setUp.cvRemove(file.name)}
              onClick={() => {
                onFile(undefined);
                choose.current?.focus();
              }}
            >
              <X aria-hidden="true" className="size-4" />
            </Button>
          </span>
        )}
      </FileDrop>
      <p role="status" className={classes('mt-1.5 text-sm', wrong === undefined ? 'text-faint' : 'text-bad')}>
        {wrong ?? words.setUp.cvHint}
      </p>
    </div>
  );
}
