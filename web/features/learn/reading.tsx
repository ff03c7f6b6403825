'use client';

import { ArrowLeft } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import { useLoaded } from '@/browser/use-loaded';
import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';
import { Skeleton } from '@/components/ui/skeleton';
import { fetchDocument } from '@/protocol/api';
import type { Shelves } from '@/protocol/knowledge';
import type { Topic } from '@/protocol/rest';
import { Article } from './article';
import { LibraryNotice } from './library-notice';
import type { Place } from './place';
import { isGrowing } from './use-catalogue';
import { Way } from './way';
import { words } from './words';

interface ReadingProps {
  place: Place;
  topics: readonly Topic[];
  library: Shelves | undefined;
}

export function Reading({ place, topics, library }: ReadingProps) {
  const { q, folder, document: id, at } = place;
  const load = useCallback(() => fetchDocument(id), [id]);
  const [loaded, reload] = useLoaded(load);
  // What cannot be found now may still be taken in.
  const growing = library !== undefined && isGrowing(library);
  return (
    <>
      <Way to={{ q, folder }} className={buttonStyle('quiet', 'small', '-ml-3 print:hidden')}>
        <ArrowLeft className="size-4" aria-hidden="true" />
        {q === '' ? words.toDocuments : words.toResults}
      </Way>
      {loaded.state === 'loading' && (
        <div role="status" aria-label={words.loadingOne} className="max-w-[34rem] space-y-4 pt-10">
          <h1 className="sr-only">{words.loadingOne}</h1>
          <Skeleton className="h-10" />
          <Skeleton className="h-5 w-64" />
          <Skeleton className="h-32" />
          <Skeleton className="h-48" />
        </div>
      )}
      {loaded.state === 'failed' && (
        <div role="alert" className="max-w-xl pt-16">
          <Title>{loaded.failure.status === 404 ? words.noDocument : loaded.failure.title}</Title>
          <p className="mt-4 text-soft">{loaded.failure.detail}</p>
          {growing && <LibraryNotice library={library} />}
          {(growing || loaded.failure.retriable) && (
            <Button look="primary" size="medium" className="mt-8" onClick={reload}>
              {words.retry}
            </Button>
          )}
        </div>
      )}
      {loaded.state === 'loaded' && <Article opened={loaded.value} at={at} topics={topics} />}
    </>
  );
}

// What led here is gone from the page: the keyboard goes on from what stands in its place.
function Title({ children }: { children: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <h1
      ref={title}
      tabIndex={-1}
      className="font-serif text-3xl leading-tight tracking-tight text-balance outline-none sm:text-4xl"
    >
      {children}
    </h1>
  );
}
