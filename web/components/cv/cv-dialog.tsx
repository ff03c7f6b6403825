'use client';

import { Download, RefreshCw, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { failureOf, type Failure } from '@/browser/failure';
import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';
import { Confirm } from '@/components/ui/confirm';
import { Dialog } from '@/components/ui/dialog';
import { Alert, Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { cvFileUrl } from '@/protocol/api';
import type { CvSeen } from '@/protocol/conversation';
import { CvView } from './cv-view';
import { Intake } from './intake';
import { ReadingBar } from './reading-bar';
import { SaveBar } from './save-bar';
import { useCorrections } from './use-corrections';
import { useCv } from './use-cv';
import { useUpload } from './use-upload';
import { words } from './words';

interface CvDialogProps {
  id: string;
  seen: CvSeen;
  // Whether another CV may be brought.
  open: boolean;
  // What goes on behind the dialog.
  meanwhile?: ReactNode;
  onClose: () => void;
}

type Asking = 'leave' | 'replace' | 'remove';

// A session's CV: brought, looked at, corrected, deleted.
export function CvDialog({ id, seen, open, meanwhile, onClose }: CvDialogProps) {
  const hand = useCv(id, seen.changed);
  const { cv } = hand;
  const { upload, take, forget } = useUpload(id, hand.put);
  const correcting = useCorrections(cv?.profile, hand.correct);
  const [asking, setAsking] = useState<Asking>();
  const [replacing, setReplacing] = useState(false);
  const [unremoved, setUnremoved] = useState<Failure>();
  const title = useRef<HTMLParagraphElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const [moved, setMoved] = useState<'read' | 'removed'>();

  // What had the focus is gone: on to what has taken its place.
  const shown = cv?.state;
  useEffect(() => {
    if (moved === 'read' && shown === 'read') title.current?.focus();
    if (moved === 'removed' && shown === 'none') choose.current?.focus();
  }, [moved, shown]);

  const unlessDirty = (wish: 'leave' | 'replace', go: () => void) => {
    if (correcting.dirty) setAsking(wish);
    else go();
  };
  const leave = () => {
    unlessDirty('leave', onClose);
  };
  const replace = () => {
    correcting.discard();
    forget();
    setMoved(undefined);
    setReplacing(true);
    requestAnimationFrame(() => choose.current?.focus());
  };
  const keep = () => {
    forget();
    setReplacing(false);
    requestAnimationFrame(() => title.current?.focus());
  };

  const bring = async (file: File) => {
    choose.current?.focus();
    setMoved(undefined);
    if (!(await take(file))) return;
    setReplacing(false);
    setMoved('read');
  };

  const remove = async () => {
    setAsking(undefined);
    setUnremoved(undefined);
    try {
      await hand.remove();
      correcting.discard();
      setMoved('removed');
    } catch (error) {
      setUnremoved(failureOf(error));
    }
  };

  const bringing = replacing || upload.state !== 'idle';
  return (
    <Dialog title={words.title} onClose={leave} size="large">
      {meanwhile}
      {!cv && !hand.failure && <Loading />}
      {hand.failure && !cv && (
        <Notice
          tone="bad"
          className="mt-6"
          title={hand.failure.title}
          actions={hand.failure.retriable && <Button onClick={hand.again}>{words.retry}</Button>}
        >
          {hand.failure.detail}
        </Notice>
      )}
      {cv && (cv.state === 'none' || bringing) && (
        <Column>
          {open ? (
            <>
              <p className="mb-6 leading-relaxed text-soft">
                {cv.state === 'read' ? words.replaceDetail : words.intro}
              </p>
              <Intake
                upload={upload}
                button={choose}
                onFile={(file) => void bring(file)}
                actions={
                  cv.state === 'read' &&
                  upload.state !== 'going' && (
                    <Button size="medium" onClick={keep}>
                      {words.keepThis}
                    </Button>
                  )
                }
              />
            </>
          ) : (
            <p className="text-soft">{words.none}</p>
          )}
        </Column>
      )}
      {cv?.state === 'reading' && !bringing && (
        <Column>
          <ReadingBar name={cv.file_name ?? words.title} progress={cv.progress} />
        </Column>
      )}
      {cv?.state === 'read' && !bringing && (
        <>
          <div className="mt-2 mb-3 flex shrink-0 flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <div className="min-w-0 flex-1 basis-60">
              <p ref={title} tabIndex={-1} className="truncate rounded text-sm font-medium">
                {cv.file_name}
                {cv.corrected && (
                  <span className="ml-2.5 rounded bg-accent-soft px-2 py-0.5 text-xs font-medium text-accent">
                    {words.correctedByYou}
                  </span>
                )}
              </p>
              <p role="status" className="truncate text-sm text-faint">
                {cv.detail}
              </p>
            </div>
            <div className="flex flex-wrap items-center gap-1">
              <a
                href={cvFileUrl(id)}
                download=""
                aria-label={words.downloadLabel}
                className={buttonStyle('quiet', 'small')}
              >
                <Download aria-hidden="true" className="size-4" />
                <span className="max-sm:sr-only">{words.download}</span>
              </a>
              {open && (
                <Button
                  look="quiet"
                  aria-label={words.replaceLabel}
                  onClick={() => {
                    unlessDirty('replace', replace);
                  }}
                >
                  <RefreshCw aria-hidden="true" className="size-4" />
                  <span className="max-sm:sr-only">{words.replace}</span>
                </Button>
              )}
              <Button
                look="quiet"
                aria-label={words.removeLabel}
                onClick={() => {
                  setAsking('remove');
                }}
              >
                <Trash2 aria-hidden="true" className="size-4" />
                <span className="max-sm:sr-only">{words.remove}</span>
              </Button>
            </div>
          </div>
          {unremoved && (
            <Alert className="mt-3 shrink-0" title={words.removeFailed}>
              {unremoved.title} {unremoved.detail}
            </Alert>
          )}
          {cv.profile && correcting.draft && (
            <>
              <CvView
                id={id}
                cv={cv}
                profile={cv.profile}
                version={`${seen.stored}.${hand.brought}`}
                draft={correcting.draft}
                round={correcting.round}
                onChange={correcting.change}
              />
              <SaveBar correcting={correcting} />
            </>
          )}
        </>
      )}
      {(asking === 'leave' || asking === 'replace') && (
        <Confirm
          title={words.leaveTitle}
          detail={words.leaveDetail}
          yes={words.leaveYes}
          no={words.leaveNo}
          danger
          onNo={() => {
            setAsking(undefined);
          }}
          onYes={() => {
            setAsking(undefined);
            if (asking === 'leave') onClose();
            else replace();
          }}
        />
      )}
      {asking === 'remove' && (
        <Confirm
          title={words.removeTitle}
          detail={words.removeDetail}
          yes={words.removeYes}
          no={words.removeNo}
          danger
          onNo={() => {
            setAsking(undefined);
          }}
          onYes={() => void remove()}
        />
      )}
    </Dialog>
  );
}

function Column({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto mt-6 min-h-0 w-full max-w-xl flex-1 overflow-y-auto pb-6 sm:mt-12">
      {children}
    </div>
  );
}

function Loading() {
  return (
    <div
      role="status"
      aria-label={words.loading}
      className="mt-6 grid min-h-0 flex-1 gap-6 overflow-hidden lg:grid-cols-2"
    >
      <div className="space-y-4">
        <Skeleton className="h-9" />
        <Skeleton className="h-40" />
        <Skeleton className="h-56" />
      </div>
      <Skeleton className="h-full max-lg:hidden" />
    </div>
  );
}
