'use client';

import { FileText } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { DownloadMenu } from '@/components/ui/download-menu';
import { Wordmark } from '@/components/ui/wordmark';
import { downloadUrl } from '@/protocol/api';
import type { CvSeen, Line, ModelSeen } from '@/protocol/conversation';
import type { Session } from '@/protocol/rest';
import type { Status } from '@/protocol/status';
import { Clock } from './clock';
import { Meanwhile } from './meanwhile';
import { words } from './words';

const Confirm = dynamic(() => import('@/components/ui/confirm').then((module) => module.Confirm), {
  ssr: false,
});
const CvDialog = dynamic(() => import('@/components/cv/cv-dialog').then((module) => module.CvDialog), {
  ssr: false,
});

interface RoomHeaderProps {
  session: Session;
  status: Status;
  clockOffset: number;
  cv: CvSeen;
  model: ModelSeen | undefined;
  // What the interviewer said last.
  latest: Line | undefined;
  ended: boolean;
  themeToggle: ReactNode;
  onEnd: () => void;
}

export function RoomHeader({
  session,
  status,
  clockOffset,
  cv,
  model,
  latest,
  ended,
  themeToggle,
  onEnd,
}: RoomHeaderProps) {
  const [asking, setAsking] = useState<'end' | 'cv'>();
  const close = () => {
    setAsking(undefined);
  };
  const id = session.session_id;
  return (
    <header className="flex h-16 shrink-0 items-center gap-2 border-b border-line px-4 sm:gap-3 sm:px-6">
      <Wordmark compact />
      <div className="min-w-0 flex-1">
        <h1 className="truncate text-[0.9375rem] font-semibold tracking-tight max-sm:sr-only">
          {session.title}
        </h1>
        <p className="truncate text-sm text-soft max-sm:sr-only">
          {status.phase.title}
          {model && (
            <span className="text-faint">
              {' · '}
              {words.model(model.name, model.tokens, model.microDollars)}
            </span>
          )}
        </p>
      </div>
      {!ended && <Clock endsAt={status.ends_at} clockOffset={clockOffset} />}
      <Button
        onClick={() => {
          setAsking('cv');
        }}
        aria-label={cv.file === undefined ? words.cvTitle : `${words.cvTitle}: ${cv.file}`}
      >
        <FileText className="hidden size-4 sm:block" aria-hidden="true" />
        {words.cv}
        {cv.file !== undefined && <span className="size-1.5 rounded-full bg-accent" aria-hidden="true" />}
      </Button>
      <DownloadMenu
        label={words.export}
        groups={[
          {
            title: words.exportTranscript,
            items: (['md', 'json', 'pdf'] as const).map((format) => ({
              label: words.formats[format],
              href: downloadUrl(id, 'transcript', format),
            })),
          },
        ]}
      />
      {themeToggle}
      {!ended && (
        <Button
          look="danger"
          aria-label={words.endLabel}
          onClick={() => {
            setAsking('end');
          }}
        >
          {words.end}
        </Button>
      )}
      {asking === 'end' && (
        <Confirm
          title={words.endTitle}
          detail={words.endDetail}
          yes={words.endYes}
          no={words.endNo}
          onNo={close}
          onYes={() => {
            close();
            onEnd();
          }}
        />
      )}
      {asking === 'cv' && (
        <CvDialog
          id={id}
          seen={cv}
          open={!ended}
          meanwhile={!ended && <Meanwhile latest={latest} onBack={close} />}
          onClose={close}
        />
      )}
    </header>
  );
}
