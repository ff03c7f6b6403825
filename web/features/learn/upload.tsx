'use client';

import { useState } from 'react';
import { Button as AriaButton, DropZone, FileTrigger } from 'react-aria-components';
import { failureOf, sentenceOf } from '@/browser/failure';
import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';
import { classes } from '@/components/ui/classes';
import { Notice } from '@/components/ui/notice';
import { addDocument } from '@/protocol/api';
import type { Kept } from '@/protocol/knowledge';
import { words } from './words';

const longestBytes = 10 * 1024 * 1024;
const endings = ['.md', '.txt', '.html', '.pdf', '.docx'];

type State =
  | { state: 'idle' }
  | { state: 'going'; name: string }
  | { state: 'kept'; answer: Kept }
  // `file`: what may be tried again as it is.
  | { state: 'failed'; name: string; detail: string; file?: File };

export function Upload({ onAdded }: { onAdded: () => void }) {
  const [upload, setUpload] = useState<State>({ state: 'idle' });
  const [over, setOver] = useState(false);

  const take = async (file: File | undefined) => {
    if (!file || upload.state === 'going') return;
    const { name } = file;
    const objection = objectionTo(file);
    if (objection !== undefined) {
      setUpload({ state: 'failed', name, detail: objection });
      return;
    }
    setUpload({ state: 'going', name });
    try {
      setUpload({ state: 'kept', answer: await addDocument(file) });
      onAdded();
    } catch (error) {
      const failure = failureOf(error);
      const detail = sentenceOf(failure);
      setUpload({ state: 'failed', name, detail, ...(failure.retriable ? { file } : {}) });
    }
  };

  return (
    <div>
      <DropZone
        onDropEnter={() => {
          setOver(true);
        }}
        onDropExit={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          const dropped = event.items.find((item) => item.kind === 'file');
          if (dropped) void dropped.getFile().then(take);
        }}
        aria-label={words.upload}
        className={classes(
          'flex flex-col items-center gap-4 rounded-xl border border-dashed px-5 py-9 text-center text-sm text-soft',
          over ? 'border-accent bg-accent-soft' : 'border-control',
        )}
      >
        {upload.state === 'going' ? (
          <p role="status" className="wrap-anywhere">
            {words.uploading(upload.name)}
          </p>
        ) : (
          <>
            <span>{words.uploadDrop}</span>
            <FileTrigger acceptedFileTypes={endings} onSelect={(files) => void take(files?.[0])}>
              <AriaButton className={buttonStyle('secondary', 'small')}>{words.uploadChoose}</AriaButton>
            </FileTrigger>
            <span className="text-faint">{words.uploadKinds}</span>
          </>
        )}
      </DropZone>
      <div role="status" className="mt-4 empty:hidden">
        {upload.state === 'kept' && (
          <Notice tone="good" title={words.uploaded(upload.answer.document.title)}>
            {upload.answer.message}
          </Notice>
        )}
        {upload.state === 'failed' && (
          <Notice
            tone="bad"
            title={words.uploadFailed(upload.name)}
            actions={upload.file && <Button onClick={() => void take(upload.file)}>{words.retry}</Button>}
          >
            {upload.detail}
          </Notice>
        )}
      </div>
    </div>
  );
}

function objectionTo({ name, size }: File): string | undefined {
  if (!endings.some((ending) => name.toLowerCase().endsWith(ending))) return words.wrongKind;
  return size > longestBytes ? words.tooLarge : undefined;
}
