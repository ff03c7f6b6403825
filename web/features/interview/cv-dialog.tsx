'use client';

import { useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { failureOf } from '@/browser/failure';
import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { Button as AriaButton } from 'react-aria-components';
import { uploadCv } from '@/protocol/api';
import type { Uploaded } from '@/protocol/rest';
import { words } from './words';

const longestBytes = 10 * 1024 * 1024;
const endings = ['.pdf', '.docx', '.txt', '.md', '.html', '.png', '.jpg', '.jpeg'];

type Upload =
  | { state: 'idle' }
  | { state: 'uploading'; name: string }
  | { state: 'stored'; answer: Uploaded }
  | { state: 'failed'; title: string; detail?: string };

interface CvDialogProps {
  id: string;
  cvFile: string | undefined;
  ended: boolean;
  onClose: () => void;
}

export function CvDialog({ id, cvFile, ended, onClose }: CvDialogProps) {
  const [upload, setUpload] = useState<Upload>({ state: 'idle' });
  const [over, setOver] = useState(false);

  const take = async (file: File | undefined) => {
    if (!file || upload.state === 'uploading') return;
    const objection = objectionTo(file);
    if (objection) {
      setUpload({ state: 'failed', title: objection });
      return;
    }
    setUpload({ state: 'uploading', name: file.name });
    try {
      setUpload({ state: 'stored', answer: await uploadCv(id, file) });
    } catch (error) {
      setUpload({ state: 'failed', ...failureOf(error) });
    }
  };

  return (
    <Dialog title={words.cvTitle} onClose={onClose}>
      <p className="mt-3 text-soft">{words.cvIntro}</p>
      <p className="mt-2 text-soft">{words.cvLater}</p>
      {cvFile && (
        <p className="mt-5 flex items-baseline gap-3 border-t border-line pt-4 text-sm">
          <span className="text-faint">{words.cvHave}</span>
          <span className="min-w-0 font-medium break-words">{cvFile}</span>
        </p>
      )}
      {!ended && (
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
          aria-label={words.cvTitle}
          className={`mt-5 flex flex-col items-center gap-4 rounded-xl border border-dashed px-5 py-9 text-sm text-soft ${over ? 'border-accent bg-accent-soft' : 'border-control'}`}
        >
          {upload.state === 'uploading' ? (
            <p role="status">
              {words.cvUploading} <span className="text-faint">{upload.name}</span>
            </p>
          ) : (
            <>
              <span>{words.cvDrop}</span>
              <FileTrigger acceptedFileTypes={endings} onSelect={(files) => void take(files?.[0])}>
                <AriaButton className={buttonStyle('secondary', 'small')}>
                  {cvFile ? words.cvReplace : words.cvChoose}
                </AriaButton>
              </FileTrigger>
            </>
          )}
        </DropZone>
      )}
      <div role="status" className="mt-4 empty:hidden">
        {upload.state === 'stored' && (
          <Notice tone="good" title={upload.answer.message}>
            {upload.answer.cv_analysis.detail}
          </Notice>
        )}
        {upload.state === 'failed' && (
          <Notice tone="bad" title={upload.title}>
            {upload.detail}
          </Notice>
        )}
      </div>
      <div className="mt-6 flex justify-end">
        <Button size="medium" onClick={onClose}>
          {upload.state === 'stored' ? 'Done' : 'Close'}
        </Button>
      </div>
    </Dialog>
  );
}

function objectionTo(file: File): string | undefined {
  const name = file.name.toLowerCase();
  if (!endings.some((ending) => name.endsWith(ending))) return words.cvWrongKind;
  return file.size > longestBytes ? words.cvTooLarge : undefined;
}
