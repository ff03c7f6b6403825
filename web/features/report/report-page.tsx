'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import * as z from 'zod/mini';
import { pageHref } from '@/browser/page-address';
import { keys, recall, remember } from '@/browser/stored';
import { useLoaded } from '@/browser/use-loaded';
import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';
import { Lost } from '@/components/ui/lost';
import { fetchEvents, fetchReport } from '@/protocol/api';
import { foldLog, type Conversation } from '@/protocol/conversation';
import type { Report } from '@/protocol/report';
import { ReportSkeleton } from './report-skeleton';
import { ReportView } from './report-view';
import { SelfAssessment } from './self-assessment';
import { words } from './words';

export function ReportPage({ themeToggle }: { themeToggle: ReactNode }) {
  const id = useSearchParams().get('s');
  if (id === null || id === '') return <Lost title={words.noSessionTitle} detail={words.noSessionDetail} />;
  return <LoadedReport key={id} id={id} themeToggle={themeToggle} />;
}

function LoadedReport({ id, themeToggle }: { id: string; themeToggle: ReactNode }) {
  const load = useCallback(() => Promise.all([fetchReport(id), fetchEvents(id)]), [id]);
  const [loaded, reload] = useLoaded(load);
  if (loaded.state === 'loading') return <ReportSkeleton />;
  if (loaded.state === 'failed') {
    const { failure } = loaded;
    const running = failure.status === 409;
    return (
      <Lost title={running ? words.runningTitle : failure.title} detail={failure.detail}>
        {running && (
          <Link href={pageHref('interview', id)} className={buttonStyle('primary', 'medium')}>
            {words.toInterview}
          </Link>
        )}
        {failure.retriable && (
          <Button look="primary" size="medium" onClick={reload}>
            {words.retry}
          </Button>
        )}
      </Lost>
    );
  }
  const [report, log] = loaded.value;
  return <Reveal id={id} report={report} log={foldLog(log)} themeToggle={themeToggle} />;
}

interface RevealProps {
  id: string;
  report: Report;
  log: Conversation;
  themeToggle: ReactNode;
}

// First the candidate's own view, once; then the report.
function Reveal({ id, report, log, themeToggle }: RevealProps) {
  const [rating, setRating] = useState(log.selfRating);
  const [revealed, setRevealed] = useState(
    () => log.selfRating !== undefined || recall(keys.revealed(id), z.boolean()) === true,
  );
  const title = report.interview.title;

  useEffect(() => {
    document.title = `${words.title}: ${title} · PrepAI`;
  }, [title]);

  // The browser looked for #seq-… before the transcript was there.
  useEffect(() => {
    if (revealed && window.location.hash !== '') {
      document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
    }
  }, [revealed]);

  if (!revealed) {
    return (
      <SelfAssessment
        id={id}
        title={title}
        onDone={(given) => {
          remember(keys.revealed(id), true);
          setRating(given);
          setRevealed(true);
          window.scrollTo(0, 0);
        }}
      />
    );
  }
  return (
    <ReportView id={id} report={report} lines={log.lines} selfRating={rating} themeToggle={themeToggle} />
  );
}
