'use client';

import dynamic from 'next/dynamic';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SiteHeader } from '@/components/ui/site-header';
import { Skeleton } from '@/components/ui/skeleton';
import type { Failure } from '@/browser/failure';
import { useLoaded } from '@/browser/use-loaded';
import { fetchSessions, fetchTracks } from '@/protocol/api';
import type { Track } from '@/protocol/rest';
import { Sessions } from './sessions';
import { TrackGroup } from './track-group';
import { categoryOrder, words } from './words';

// Only needed once an interview is chosen.
const SetUp = dynamic(() => import('./set-up').then((module) => module.SetUp), { ssr: false });

export function Landing({ themeToggle }: { themeToggle: ReactNode }) {
  const [tracks, reloadTracks] = useLoaded(fetchTracks);
  const [sessions, reloadSessions] = useLoaded(fetchSessions);
  const [chosen, setChosen] = useState<Track>();
  const reload = () => {
    reloadTracks();
    reloadSessions();
  };
  const mine = sessions.state === 'loaded' ? sessions.value : [];
  // Both lists come at once, so that nothing on the page is pushed down by a late answer.
  const ready = tracks.state !== 'loading' && sessions.state !== 'loading';
  const active = mine.filter((session) => session.state === 'active');
  const ended = mine.filter((session) => session.state === 'ended');

  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-6xl flex-col px-5 sm:px-8">
      <SiteHeader from="landing" themeToggle={themeToggle} />
      <main className="flex-1">
        <section className="max-w-3xl pt-8 pb-12 sm:pt-14 sm:pb-16">
          <h1 className="font-serif text-[2.5rem] leading-[1.08] tracking-tight text-balance sm:text-6xl">
            {words.title}
          </h1>
          <p className="mt-6 max-w-2xl text-lg leading-relaxed text-soft">{words.lead}</p>
          <p className="mt-4 font-medium">{words.promise}</p>
        </section>

        {!ready && <CatalogueSkeleton />}
        {ready && active.length > 0 && (
          <Sessions title={words.unfinished} sessions={active} onDeleted={reloadSessions} />
        )}
        {ready && (
          <section aria-labelledby="choose">
            <h2 id="choose" className="sr-only">
              {words.choose}
            </h2>
            {tracks.state === 'failed' && <Failed failure={tracks.failure} onRetry={reload} />}
            {tracks.state === 'loaded' && tracks.value.length === 0 && <Notice title={words.noTracks} />}
            {tracks.state === 'loaded' &&
              byCategory(tracks.value).map(([category, group]) => (
                <TrackGroup key={category} category={category} tracks={group} onChoose={setChosen} />
              ))}
          </section>
        )}
        {ready && tracks.state === 'loaded' && (
          <div className="mt-16">
            {ended.length > 0 && (
              <Sessions title={words.finished} sessions={ended} onDeleted={reloadSessions} />
            )}
            {sessions.state === 'loaded' && mine.length === 0 && (
              <p className="border-t border-line pt-6 text-sm text-faint">{words.noneYet}</p>
            )}
            {sessions.state === 'failed' && <Failed failure={sessions.failure} onRetry={reloadSessions} />}
          </div>
        )}
      </main>
      <div className="h-20" />
      {chosen && (
        <SetUp
          key={chosen.id}
          track={chosen}
          onClose={(begun) => {
            setChosen(undefined);
            if (begun) reloadSessions();
          }}
        />
      )}
    </div>
  );
}

function Failed({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  return (
    <Notice
      tone="bad"
      title={failure.title}
      actions={failure.retriable && <Button onClick={onRetry}>{words.retry}</Button>}
    >
      {failure.detail}
    </Notice>
  );
}

// Known categories first and in their order, then whatever else the server offers.
function byCategory(tracks: readonly Track[]): [string, Track[]][] {
  const names = new Set([...categoryOrder, ...tracks.map((track) => track.category)]);
  return [...names]
    .map((name): [string, Track[]] => [name, tracks.filter((track) => track.category === name)])
    .filter(([, group]) => group.length > 0);
}

function CatalogueSkeleton() {
  return (
    <div
      aria-busy="true"
      aria-label="Loading interviews"
      role="status"
      className="border-t border-line py-10"
    >
      <Skeleton className="h-6 w-48" />
      <div className="mt-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {[0, 1, 2, 3, 4, 5].map((index) => (
          <Skeleton key={index} className="h-52 rounded-xl" />
        ))}
      </div>
    </div>
  );
}
