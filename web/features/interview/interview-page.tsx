'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, type ReactNode } from 'react';
import { useLoaded } from '@/browser/use-loaded';
import { Button } from '@/components/ui/button';
import { Lost } from '@/components/ui/lost';
import { fetchSession } from '@/protocol/api';
import { Room } from './room';
import { RoomSkeleton } from './room-skeleton';
import { useConversation } from './use-conversation';
import { words } from './words';

export function InterviewPage({ themeToggle }: { themeToggle: ReactNode }) {
  const id = useSearchParams().get('s');
  if (id === null || id === '') return <Lost title={words.noSessionTitle} detail={words.noSessionDetail} />;
  return <LoadedRoom key={id} id={id} themeToggle={themeToggle} />;
}

function LoadedRoom({ id, themeToggle }: { id: string; themeToggle: ReactNode }) {
  const load = useCallback(() => fetchSession(id), [id]);
  const [session, reload] = useLoaded(load);
  // Here and not in the room, so that the socket opens while the session is still on its way.
  const conduct = useConversation(id);
  switch (session.state) {
    case 'loading':
      return <RoomSkeleton />;
    case 'failed':
      return (
        <Lost title={session.failure.title} detail={session.failure.detail}>
          {session.failure.retriable && (
            <Button look="primary" size="medium" onClick={reload}>
              {words.retry}
            </Button>
          )}
        </Lost>
      );
    case 'loaded':
      return <Room session={session.value} conduct={conduct} themeToggle={themeToggle} />;
  }
}
