'use client';

import { useState } from 'react';
import { failureOf } from '@/browser/failure';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FileDrop } from '@/components/ui/file-drop';
import { Notice } from '@/components/ui/notice';
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

  const take = async (file: File) => {
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
        <FileDrop
          label={words.cvTitle}
          hint={words.cvDrop}
          choose={cvFile ? words.cvReplace : words.cvChoose}
          endings={endings}
          busy={upload.state === 'uploading'}
          onFiles={([file]) => {
            if (file) void take(file);
          }}
          className="mt-5"
        />
      )}
      <div role="status" className="mt-4 empty:hidden">
        {upload.state === 'uploading' && <Notice title={words.cvUploading}>{upload.name}</Notice>}
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
