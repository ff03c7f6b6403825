'use client';

import { useState, type ReactNode } from 'react';
import { useLoaded } from '@/browser/use-loaded';
import { SiteHeader } from '@/components/ui/site-header';
import { fetchTopics } from '@/protocol/api';
import { Browse } from './browse';
import { linkId, usePlace } from './place';
import { Reading } from './reading';
import { useCatalogue } from './use-catalogue';
import { useSearch } from './use-search';

export function LearnPage({ themeToggle }: { themeToggle: ReactNode }) {
  const place = usePlace();
  const shelves = useCatalogue();
  const library = shelves.catalogue?.library;
  // Here and not in the list, so that what was found is still there on the way back from a document.
  const search = useSearch(place.q, place.folder, library ? `${library.phase} ${library.passages}` : '');
  const [topics, reloadTopics] = useLoaded(fetchTopics);
  const [cameFrom, setCameFrom] = useState<string>();
  const link = place.document === '' ? cameFrom : linkId(place);
  if (link !== cameFrom) setCameFrom(link);

  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-6xl flex-col px-5 sm:px-8">
      <SiteHeader from="learn" themeToggle={themeToggle} className="print:hidden" />
      <main className="flex-1 pb-24">
        {place.document === '' ? (
          <Browse
            place={place}
            shelves={shelves}
            search={search}
            topics={topics}
            onReloadTopics={reloadTopics}
            cameFrom={cameFrom}
          />
        ) : (
          <Reading
            key={place.document}
            place={place}
            topics={topics.state === 'loaded' ? topics.value : []}
            library={library}
          />
        )}
      </main>
    </div>
  );
}
