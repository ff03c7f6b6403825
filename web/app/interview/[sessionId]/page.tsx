import type { Metadata } from 'next';
import { ToQueryAddress } from '@/browser/to-query-address';
import { RoomSkeleton } from '@/features/interview/room-skeleton';

export const metadata: Metadata = { title: 'Interview' };

// One page stands in for every id: the host rewrites /interview/<id>/… to /interview/_/….
export function generateStaticParams() {
  return [{ sessionId: '_' }];
}

export default function Page() {
  return (
    <ToQueryAddress page="interview">
      <RoomSkeleton />
    </ToQueryAddress>
  );
}
