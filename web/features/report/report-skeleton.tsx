import { Skeleton } from '@/components/ui/skeleton';
import { Wordmark } from '@/components/ui/wordmark';
import { words } from './words';

export function ReportSkeleton() {
  return (
    <div>
      <header className="mx-auto flex h-16 max-w-6xl items-center px-5 sm:px-8">
        <Wordmark />
      </header>
      <main aria-busy="true" className="mx-auto max-w-6xl px-5 pt-12 sm:px-8">
        <h1 className="sr-only">{words.loading}</h1>
        <Skeleton className="h-10 w-80 max-w-full" />
        <Skeleton className="mt-4 h-5 w-64" />
        <Skeleton className="mt-12 h-56 rounded-2xl" />
        <Skeleton className="mt-8 h-80 rounded-2xl" />
      </main>
    </div>
  );
}
