import type { ReactNode } from 'react';
import { SiteHeader } from '@/components/ui/site-header';
import { Skeleton } from '@/components/ui/skeleton';
import { SkeletonRows } from '@/components/ui/skeleton-rows';
import { words } from './words';

export function LearnSkeleton({ themeToggle }: { themeToggle: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-6xl px-5 sm:px-8">
      <SiteHeader from="learn" themeToggle={themeToggle} />
      <main aria-busy="true" className="pt-6 sm:pt-10">
        <h1 className="sr-only">{words.loading}</h1>
        <Skeleton className="h-12 w-48" />
        <Skeleton className="mt-5 h-5 w-96 max-w-full" />
        <Skeleton className="mt-9 h-12" />
        <SkeletonRows className="pt-8" />
      </main>
    </div>
  );
}
