'use client';

import { useState, type ReactNode, type Ref } from 'react';
import { sentenceOf } from '@/browser/failure';
import { Button } from '@/components/ui/button';
import { FileDrop } from '@/components/ui/file-drop';
import { Alert } from '@/components/ui/notice';
import { ReadingBar } from './reading-bar';
import { endings } from './send-cv';
import type { Upload } from './use-upload';
import { words } from './words';

interface IntakeProps {
  upload: Upload;
  onFile: (file: File) => void;
  button?: Ref<HTMLButtonElement> | undefined;
  // Other ways on than another file.
  actions?: ReactNode;
}

// Where a CV is brought: dropped or chosen, read, refused.
export function Intake({ upload, onFile, button, actions }: IntakeProps) {
  const [several, setSeveral] = useState(false);
  const going = upload.state === 'going';
  const retry = upload.state === 'failed' ? upload.file : undefined;
  return (
    <div>
      <FileDrop
        label={words.title}
        hint={words.drop}
        choose={words.choose}
        endings={endings}
        busy={going}
        button={button}
        onFiles={([file, ...more]) => {
          setSeveral(more.length > 0);
          if (file && more.length === 0) onFile(file);
        }}
      >
        <span className="text-faint">{words.kinds}</span>
      </FileDrop>
      <div className="mt-5 min-h-20">
        {going && <ReadingBar name={upload.name} progress={upload.progress} />}
        {!going && several && <Alert title={words.oneOnly} />}
        {upload.state === 'failed' && !several && (
          <Alert
            title={upload.failure.status === undefined ? upload.failure.title : words.notTaken(upload.name)}
            actions={
              retry && (
                <Button
                  onClick={() => {
                    onFile(retry);
                  }}
                >
                  {words.retry}
                </Button>
              )
            }
          >
            {upload.failure.status === undefined ? upload.failure.detail : sentenceOf(upload.failure)}
          </Alert>
        )}
      </div>
      {actions && <div className="mt-4 flex flex-wrap justify-end gap-3">{actions}</div>}
    </div>
  );
}
