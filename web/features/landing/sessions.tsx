'use client';

import { Trash2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useState } from 'react';
import { failureOf, type Failure } from '@/browser/failure';
import { pageHref } from '@/browser/page-address';
import { forgetSession } from '@/browser/stored';
import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';
import { Notice } from '@/components/ui/notice';
import { deleteSession } from '@/protocol/api';
import type { SessionSummary } from '@/protocol/rest';
import { dateWords, levelWords, messageWords, ratingWords, timeLeftWords, words } from './words';

const Confirm = dynamic(() => import('@/components/ui/confirm').then((module) => module.Confirm), {
  ssr: false,
});

interface SessionsProps {
  title: string;
  sessions: readonly SessionSummary[];
  onDeleted: () => void;
}

export function Sessions({ title, sessions, onDeleted }: SessionsProps) {
  const [leaving, setLeaving] = useState<SessionSummary>();
  const [failure, setFailure] = useState<Failure>();

  const remove = async (session: SessionSummary) => {
    setLeaving(undefined);
    try {
      await deleteSession(session.session_id);
      forgetSession(session.session_id);
      setFailure(undefined);
      onDeleted();
    } catch (error) {
      setFailure(failureOf(error));
    }
  };

  return (
    <section className="mb-12" aria-label={title}>
      <h2 className="mb-4 text-lg font-semibold tracking-tight">{title}</h2>
      {failure && (
        <Notice tone="bad" title={failure.title} className="mb-4">
          {failure.detail}
        </Notice>
      )}
      <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
        {sessions.map((session) => (
          <SessionRow
            key={session.session_id}
            session={session}
            onDelete={() => {
              setLeaving(session);
            }}
          />
        ))}
      </ul>
      {leaving && (
        <Confirm
          title={words.removeTitle}
          detail={words.removeDetail}
          yes={words.removeYes}
          no={words.removeNo}
          danger
          onYes={() => void remove(leaving)}
          onNo={() => {
            setLeaving(undefined);
          }}
        />
      )}
    </section>
  );
}

function SessionRow({ session, onDelete }: { session: SessionSummary; onDelete: () => void }) {
  // Read once: a list that counts down would be restless, and the room shows the exact clock.
  const [now] = useState(() => Date.now());
  const active = session.state === 'active';
  const facts = [
    levelWords[session.level],
    `${session.minutes} min`,
    active ? timeLeftWords(session.ends_at, now) : dateWords(session.created_at),
    messageWords(session.messages),
  ];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 px-5 py-4">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-medium">{session.title}</p>
        <p className="mt-0.5 text-sm text-soft">{facts.join(' · ')}</p>
      </div>
      {session.verdict && (
        <p className="rounded-md bg-sunken px-2.5 py-1 text-sm text-soft">{ratingWords[session.verdict]}</p>
      )}
      <div className="flex items-center gap-1">
        <Link
          href={pageHref(active ? 'interview' : 'report', session.session_id)}
          className={buttonStyle(active ? 'primary' : 'secondary')}
          aria-label={`${active ? words.resume : words.report}: ${session.title}`}
        >
          {active ? words.resume : words.report}
        </Link>
        <Button
          look="quiet"
          size="icon"
          aria-label={`${words.remove}: ${session.title}, ${dateWords(session.created_at)}`}
          onClick={onDelete}
        >
          <Trash2 className="size-4" aria-hidden="true" />
        </Button>
      </div>
    </li>
  );
}
