'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState, type CSSProperties, type ReactNode } from 'react';
import { failureOf, type Failure } from '@/browser/failure';
import { keys } from '@/browser/stored';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Lost } from '@/components/ui/lost';
import { Alert } from '@/components/ui/notice';
import { Splitter, useShare } from '@/components/ui/splitter';
import { fetchSession } from '@/protocol/api';
import type { Session } from '@/protocol/rest';
import { Announcer } from './announcer';
import { Composer } from './composer';
import { ConnectionBanner } from './connection-banner';
import { Ended } from './ended';
import { Exchange } from './exchange';
import { PaceBar } from './pace-bar';
import { RefusedCv } from './refused-cv';
import { RoomHeader } from './room-header';
import { TranscriptPanel } from './transcript-panel';
import type { Conduct } from './use-conversation';
import { words } from './words';

// Only for questions that have an editor.
const CodingPane = dynamic(() => import('./coding-pane').then((module) => module.CodingPane), { ssr: false });

type View = 'live' | 'code' | 'transcript';

interface RoomProps {
  session: Session;
  conduct: Conduct;
  themeToggle: ReactNode;
}

export function Room({ session, conduct, themeToggle }: RoomProps) {
  const id = session.session_id;
  const { conversation, link, act, tell } = conduct;
  const gone = useGone(id, link.state === 'waiting' && link.attempt === 3);
  const [view, setView] = useState<View>('live');
  const share = useShare(keys.share('conversation'), 38, 28, 60);
  const status = conversation.status ?? session.status;
  const { question } = status;
  const coding = question?.code === true ? question.number : undefined;
  const shown = view === 'code' && coding === undefined ? 'live' : view;

  useEffect(() => {
    document.title = `${session.title} · PrepAI`;
  }, [session.title]);

  if (gone) return <Lost title={gone.title} detail={gone.detail} />;
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <RoomHeader
        session={session}
        status={status}
        clockOffset={conversation.clockOffset}
        model={conversation.model}
        cv={conversation.replayed ? conversation.cv : { ...conversation.cv, file: session.cv?.file_name }}
        latest={conversation.lines.findLast((line) => line.role === 'interviewer')}
        ended={conversation.ended !== undefined}
        themeToggle={themeToggle}
        onEnd={() => {
          act({ action: 'end' });
        }}
      />
      <ConnectionBanner
        link={link}
        ended={conversation.ended !== undefined}
        garbage={conduct.garbage}
        onRetry={conduct.retryNow}
      />
      <ViewSwitch
        views={coding === undefined ? ['live', 'transcript'] : ['live', 'code', 'transcript']}
        view={shown}
        onView={setView}
        className="lg:hidden"
      />
      <main className="flex min-h-0 flex-1">
        <div
          className={classes(
            'flex min-w-0 flex-1',
            coding !== undefined && 'lg:w-(--left) lg:flex-none lg:flex-col',
            shown === 'code' && 'max-lg:hidden',
          )}
          style={{ '--left': `${share.share}%` } as CSSProperties}
        >
          {coding !== undefined && (
            <ViewSwitch
              views={['live', 'transcript']}
              view={shown === 'code' ? 'live' : shown}
              onView={setView}
              className="max-lg:hidden"
            />
          )}
          <TranscriptPanel
            lines={conversation.lines}
            liveText={conversation.live?.text}
            startedAt={status.started_at}
            className={classes(
              'w-full',
              coding === undefined
                ? 'lg:flex lg:w-[22rem] lg:border-r lg:border-line xl:w-[25rem]'
                : 'flex-1',
              shown !== 'transcript' && 'hidden',
            )}
          />
          <section
            aria-label={words.live}
            className={classes(
              'min-h-0 min-w-0 flex-1 flex-col',
              shown === 'transcript' ? 'hidden' : 'flex',
              coding === undefined && 'lg:flex',
            )}
          >
            <Exchange conversation={conversation} onInterrupt={act} tell={tell} />
            <div className="mx-auto w-full max-w-3xl px-4 pb-3 sm:px-8 sm:pb-5">
              <RefusedCv id={id} className="mb-3" />
              {conversation.problem && (
                <Alert
                  className="mb-3"
                  title={conversation.problem.title}
                  actions={
                    <Button
                      onClick={() => {
                        tell({ input: 'dismiss_problem' });
                      }}
                    >
                      {words.dismiss}
                    </Button>
                  }
                >
                  {conversation.problem.detail}
                </Alert>
              )}
              {conversation.ended ? (
                <Ended id={id} reason={conversation.ended.reason} />
              ) : (
                <Composer
                  id={id}
                  conversation={conversation}
                  status={status}
                  act={act}
                  typing={conduct.typing}
                />
              )}
            </div>
          </section>
        </div>
        {coding !== undefined && (
          <>
            <Splitter label={words.columns} orientation="vertical" share={share} className="max-lg:hidden" />
            <section
              aria-label={words.codeAndTests}
              className={classes('min-w-0 flex-1 flex-col lg:flex', shown === 'code' ? 'flex' : 'hidden')}
            >
              <CodingPane
                key={coding}
                id={id}
                question={coding}
                conversation={conversation}
                act={act}
                tell={tell}
                typing={conduct.typing}
                cancelRun={conduct.cancelRun}
              />
            </section>
          </>
        )}
      </main>
      {!conversation.ended && <PaceBar status={status} clockOffset={conversation.clockOffset} />}
      <Announcer conversation={conversation} from={session.last_seq} />
    </div>
  );
}

interface ViewSwitchProps {
  views: readonly View[];
  view: View;
  onView: (view: View) => void;
  className: string;
}

// On a narrow screen the columns take turns; beside an editor conversation and transcript do on a wide one too.
function ViewSwitch({ views, view, onView, className }: ViewSwitchProps) {
  return (
    <nav aria-label={words.views} className={classes('flex shrink-0 border-b border-line', className)}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={view === one}
          className={classes(
            'h-11 flex-1 border-b-2 text-sm focus-visible:-outline-offset-2',
            view === one ? 'border-accent font-medium' : 'border-transparent text-soft',
          )}
          onClick={() => {
            onView(one);
          }}
        >
          {words[one]}
        </button>
      ))}
    </nav>
  );
}

// A handshake that is refused looks to a socket like a lost network: after a few tries, ask by REST.
function useGone(id: string, inDoubt: boolean): Failure | undefined {
  const [gone, setGone] = useState<Failure>();
  useEffect(() => {
    if (!inDoubt) return;
    fetchSession(id).catch((error: unknown) => {
      const failure = failureOf(error);
      if (failure.status === 403 || failure.status === 404) setGone(failure);
    });
  }, [id, inDoubt]);
  return gone;
}
