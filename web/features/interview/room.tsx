'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { failureOf, type Failure } from '@/browser/failure';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Lost } from '@/components/ui/lost';
import { Notice } from '@/components/ui/notice';
import { fetchSession } from '@/protocol/api';
import type { Session } from '@/protocol/rest';
import { Announcer } from './announcer';
import { Composer } from './composer';
import { ConnectionBanner } from './connection-banner';
import { Ended } from './ended';
import { Exchange } from './exchange';
import { PaceBar } from './pace-bar';
import { RoomHeader } from './room-header';
import { TranscriptPanel } from './transcript-panel';
import type { Conduct } from './use-conversation';
import { words } from './words';

type View = 'live' | 'transcript';

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
  const status = conversation.status ?? session.status;

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
        cvFile={conversation.cvFile ?? session.cv?.file_name}
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
      <ViewSwitch view={view} onView={setView} />
      <main className="flex min-h-0 flex-1">
        <TranscriptPanel
          lines={conversation.lines}
          liveText={conversation.live?.text}
          startedAt={status.started_at}
          className={classes(
            'w-full lg:flex lg:w-[22rem] lg:border-r lg:border-line xl:w-[25rem]',
            view === 'live' && 'hidden',
          )}
        />
        <section
          aria-label={words.live}
          className={classes('min-w-0 flex-1 flex-col lg:flex', view === 'live' ? 'flex' : 'hidden')}
        >
          <Exchange conversation={conversation} onInterrupt={act} tell={tell} />
          <div className="mx-auto w-full max-w-3xl px-4 pb-3 sm:px-8 sm:pb-5">
            {conversation.problem && (
              <div role="alert" className="mb-3">
                <Notice
                  tone="bad"
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
                </Notice>
              </div>
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
      </main>
      {!conversation.ended && <PaceBar status={status} clockOffset={conversation.clockOffset} />}
      <Announcer conversation={conversation} from={session.last_seq} />
    </div>
  );
}

// On a narrow screen the two columns take turns.
function ViewSwitch({ view, onView }: { view: View; onView: (view: View) => void }) {
  const views: View[] = ['live', 'transcript'];
  return (
    <nav aria-label={words.views} className="flex shrink-0 border-b border-line lg:hidden">
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
