import type { Metadata } from 'next';
import { Suspense } from 'react';
import { LearnPage } from '@/features/learn/learn-page';
import { LearnSkeleton } from '@/features/learn/learn-skeleton';
import { ThemeToggle } from '@/features/theme/theme-toggle';

export const metadata: Metadata = { title: 'Learn' };

export default function Page() {
  return (
    <Suspense fallback={<LearnSkeleton themeToggle={<ThemeToggle />} />}>
      <LearnPage themeToggle={<ThemeToggle />} />
    </Suspense>
  );
}
