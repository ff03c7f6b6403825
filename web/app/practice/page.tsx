import type { Metadata } from 'next';
import { Suspense } from 'react';
import { PracticePage } from '@/features/practice/practice-page';
import { PracticeSkeleton } from '@/features/practice/practice-skeleton';
import { ThemeToggle } from '@/features/theme/theme-toggle';

export const metadata: Metadata = { title: 'Practice' };

export default function Page() {
  return (
    <Suspense fallback={<PracticeSkeleton />}>
      <PracticePage themeToggle={<ThemeToggle />} />
    </Suspense>
  );
}
