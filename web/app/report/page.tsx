import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ReportPage } from '@/features/report/report-page';
import { ReportSkeleton } from '@/features/report/report-skeleton';
import { ThemeToggle } from '@/features/theme/theme-toggle';

export const metadata: Metadata = { title: 'Report' };

export default function Page() {
  return (
    <Suspense fallback={<ReportSkeleton />}>
      <ReportPage themeToggle={<ThemeToggle />} />
    </Suspense>
  );
}
