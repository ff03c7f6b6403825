'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { pageHref } from '@/browser/page-address';
import type { Failure } from '@/browser/failure';
import { useLoaded } from '@/browser/use-loaded';
import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';
import { Lost } from '@/components/ui/lost';
import { fetchEvents, fetchReport } from '@/protocol/api';
import { foldLog, type Conversation } from '@/protocol/conversation';
import { ReportSkeleton } from './report-skeleton';
import { ReportView, titleAnchor } from './report-view';
import { SelfAssessment } from './self-assessment';
import { words } from './words';

export function ReportPage({ themeToggle }: { themeToggle: ReactNode }) {
  const id = useSearchParams().get('s');
  if (id === null || id === '') return <Lost title={words.noSessionTitle} detail={words.noSessionDetail} />;
  return <LoadedReport key={id} id={id} themeToggle={themeToggle} />;
}

function LoadedReport({ id, themeToggle }: { id: string; themeToggle: ReactNode }) {
  const load = useCallback(() => fetchEvents(id).then(foldLog), [id]);
  const [loaded, reload] = useLoaded(load);
  if (loaded.state === 'loading') return <ReportSkeleton />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} reload={reload} />;
  if (loaded.value.ended === undefined) {
    return (
      <Lost title={words.runningTitle} detail={words.runningDetail}>
        <Link href={pageHref('interview', id)} className={buttonStyle('primary', 'medium')}>
          {words.toInterview}
        </Link>
      </Lost>
    );
  }
  return <Reveal id={id} log={loaded.value} themeToggle={themeToggle} />;
}

function Failed({ failure, reload }: { failure: Failure; reload: () => void }) {
  return (
    <Lost title={failure.title} detail={failure.detail}>
      {failure.retriable && (
        <Button look="primary" size="medium" onClick={reload}>
          {words.retry}
        </Button>
      )}
    </Lost>
  );
}

interface RevealProps {
  id: string;
  log: Conversation;
  themeToggle: ReactNode;
}

// First the candidate's own view, once; only then is the report fetched, which the server remembers.
function Reveal({ id, log, themeToggle }: RevealProps) {
  const [asked, setAsked] = useState(!log.selfRated && !log.reportOpened);
  const [answered, setAnswered] = useState(false);
  const title = log.rubric?.title ?? '';

  useEffect(() => {
    document.title = `${words.title}: ${title} · PrepAI`;
  }, [title]);

  if (asked) {
    return (
      <SelfAssessment
        id={id}
        title={title}
        dimensions={log.rubric?.dimensions ?? []}
        onDone={() => {
          setAsked(false);
          setAnswered(true);
          window.scrollTo(0, 0);
        }}
      />
    );
  }
  return <Revealed id={id} log={log} focused={answered} themeToggle={themeToggle} />;
}

// `focused`: the reader comes from the question before, whose button is gone.
function Revealed({ id, log, focused, themeToggle }: RevealProps & { focused: boolean }) {
  const load = useCallback(() => fetchReport(id), [id]);
  const [loaded, reload] = useLoaded(load);
  const shown = loaded.state === 'loaded';

  // The browser looked for #seq-… before the transcript was there.
  useEffect(() => {
    if (!shown) return;
    if (window.location.hash !== '') {
      document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
    } else if (focused) {
      document.getElementById(titleAnchor)?.focus();
    }
  }, [shown, focused]);

  if (loaded.state === 'loading') return <ReportSkeleton />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} reload={reload} />;
  return <ReportView id={id} report={loaded.value} log={log} themeToggle={themeToggle} />;
}
