import type { Metadata } from 'next';
import { Suspense } from 'react';
import { InterviewPage } from '@/features/interview/interview-page';
import { RoomSkeleton } from '@/features/interview/room-skeleton';
import { ThemeToggle } from '@/features/theme/theme-toggle';

export const metadata: Metadata = { title: 'Interview' };

export default function Page() {
  return (
    <Suspense fallback={<RoomSkeleton />}>
      <InterviewPage themeToggle={<ThemeToggle />} />
    </Suspense>
  );
}
