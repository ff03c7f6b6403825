import { Skeleton } from '@/components/ui/skeleton';
import { Wordmark } from '@/components/ui/wordmark';
import { words } from './words';

export function RoomSkeleton() {
  return (
    <div className="flex h-dvh flex-col">
      <header className="flex h-16 items-center gap-4 border-b border-line px-4 sm:px-6">
        <Wordmark compact />
        <Skeleton className="h-5 w-52" />
      </header>
      <main aria-busy="true" className="flex min-h-0 flex-1">
        <h1 className="sr-only">{words.loading}</h1>
        <div className="hidden w-[22rem] space-y-5 border-r border-line p-6 lg:block">
          {[0, 1, 2, 3].map((index) => (
            <Skeleton key={index} className="h-14" />
          ))}
        </div>
        <div className="mx-auto flex w-full max-w-3xl flex-1 flex-col justify-end gap-6 p-6">
          <Skeleton className="h-8 w-11/12" />
          <Skeleton className="h-8 w-3/5" />
          <Skeleton className="h-44 rounded-2xl" />
        </div>
      </main>
    </div>
  );
}
