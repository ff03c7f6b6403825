import { Skeleton } from '@/components/ui/skeleton';
import { SkeletonRows } from '@/components/ui/skeleton-rows';
import { Wordmark } from '@/components/ui/wordmark';
import { words } from './words';

export function PracticeSkeleton() {
  return (
    <div className="mx-auto w-full max-w-6xl px-5 sm:px-8">
      <header className="py-5">
        <Wordmark />
      </header>
      <main aria-busy="true" className="space-y-4 pt-8">
        <h1 className="sr-only">{words.loading}</h1>
        <Skeleton className="h-10 w-72" />
        <Skeleton className="h-5 w-96 max-w-full" />
        <SkeletonRows className="pt-8" />
      </main>
    </div>
  );
}
