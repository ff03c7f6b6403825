import type { Metadata } from 'next';
import { ToQueryAddress } from '@/browser/to-query-address';
import { ReportSkeleton } from '@/features/report/report-skeleton';

export const metadata: Metadata = { title: 'Report' };

// One page stands in for every id: the host rewrites /report/<id>/… to /report/_/….
export function generateStaticParams() {
  return [{ sessionId: '_' }];
}

export default function Page() {
  return (
    <ToQueryAddress page="report">
      <ReportSkeleton />
    </ToQueryAddress>
  );
}
