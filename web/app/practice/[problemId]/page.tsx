import type { Metadata } from 'next';
import { ToQueryAddress } from '@/browser/to-query-address';
import { PracticeSkeleton } from '@/features/practice/practice-skeleton';

export const metadata: Metadata = { title: 'Practice' };

// One page stands in for every id: the host rewrites /practice/<id>/… to /practice/_/….
export function generateStaticParams() {
  return [{ problemId: '_' }];
}

export default function Page() {
  return (
    <ToQueryAddress page="practice">
      <PracticeSkeleton />
    </ToQueryAddress>
  );
}
