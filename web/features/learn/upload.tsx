'use client';

import { useRef, useState } from 'react';
import { failureOf, sentenceOf } from '@/browser/failure';
import { Button } from '@/components/ui/button';
import { FileDrop } from '@/components/ui/file-drop';
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
  | { state: 'failed'; title: string; detail: string; file?: File };

interface UploadProps {
  // The ids of documents that are there no more, of which nothing is to be said.
  gone: readonly string[];
  onAdded: () => void;
}

export function Upload({ gone, onAdded }: UploadProps) {
  const [upload, setUpload] = useState<State>({ state: 'idle' });
  const choose = useRef<HTMLButtonElement>(null);

  const take = async (file: File) => {
    const { name } = file;
    const objection = objectionTo(file);
    if (objection !== undefined) {
      setUpload({ state: 'failed', title: words.uploadFailed(name), detail: objection });
      return;
    }
    setUpload({ state: 'going', name });
    try {
      setUpload({ state: 'kept', answer: await addDocument(file) });
      onAdded();
    } catch (error) {
      const failure = failureOf(error);
      setUpload({
        state: 'failed',
        title: words.uploadFailed(name),
        detail: sentenceOf(failure),
        ...(failure.retriable ? { file } : {}),
      });
    }
  };

  const takeOnly = ([file, ...more]: readonly File[]) => {
    if (more.length > 0) {
      setUpload({ state: 'failed', title: words.uploadNone, detail: words.oneAtATime });
    } else if (file) {
      void take(file);
    }
  };

  // The notice goes, and the button in it.
  const retryOf = (file: File) => () => {
    choose.current?.focus();
    void take(file);
  };

  return (
    <div>
      <FileDrop
        label={words.upload}
        hint={words.uploadDrop}
        choose={words.uploadChoose}
        endings={endings}
        busy={upload.state === 'going'}
        onFiles={takeOnly}
        button={choose}
      >
        <span className="text-faint">{words.uploadKinds}</span>
      </FileDrop>
      <div role="status" className="mt-4 empty:hidden">
        {upload.state === 'going' && <Notice title={words.uploading(upload.name)} />}
        {upload.state === 'kept' && !gone.includes(upload.answer.document.id) && (
          <Notice tone="good" title={words.uploaded(upload.answer.document.title)}>
            {upload.answer.message}
          </Notice>
        )}
        {upload.state === 'failed' && (
          <Notice
            tone="bad"
            title={upload.title}
            actions={upload.file && <Button onClick={retryOf(upload.file)}>{words.retry}</Button>}
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
