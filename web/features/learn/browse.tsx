'use client';

import { useCallback, useEffect, useRef } from 'react';
import { sentenceOf, type Failure } from '@/browser/failure';
import type { Loaded } from '@/browser/use-loaded';
import { Button } from '@/components/ui/button';
import { Alert } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { SkeletonRows } from '@/components/ui/skeleton-rows';
import type { Catalogue } from '@/protocol/knowledge';
import type { Topic } from '@/protocol/rest';
import { Drills } from './drills';
import { FolderList } from './folder-list';
import { LibraryNotice } from './library-notice';
import { OwnDocuments } from './own-documents';
import { rename, type Place } from './place';
import { Results } from './results';
import { SearchField } from './search-field';
import { byFolder } from './shelves';
import { isGrowing, type CatalogueState } from './use-catalogue';
import type { Search } from './use-search';
import { words } from './words';

interface BrowseProps {
  place: Place;
  shelves: CatalogueState;
  search: Search;
  topics: Loaded<Topic[]>;
  onReloadTopics: () => void;
  // The id of the link to what was read last.
  cameFrom: string | undefined;
}

// Looking for something to read: by a query, or along the shelves.
export function Browse({ place, shelves, search, topics, onReloadTopics, cameFrom }: BrowseProps) {
  const { q, folder, drill } = place;
  const { catalogue, failure, reload } = shelves;
  const title = useRef<HTMLHeadingElement>(null);

  // Back from a document: the keyboard goes on where it was.
  const start = useRef(cameFrom);
  useEffect(() => {
    document.title = words.page;
    if (start.current === undefined) return;
    const link = document.getElementById(start.current);
    if (link) link.focus();
    else {
      window.scrollTo(0, 0);
      title.current?.focus({ preventScroll: true });
    }
  }, []);

  // Nothing at all has come: one sentence for it, and one button.
  const lost = failure !== undefined && failure.status !== 501 && !catalogue && topics.state === 'failed';
  const retried = useRef(false);
  const retry = () => {
    retried.current = true;
    reload();
    if (lost) onReloadTopics();
  };

  // The button has gone with the failure.
  useEffect(() => {
    if (failure !== undefined || !retried.current) return;
    retried.current = false;
    title.current?.focus();
  }, [failure]);

  const look = useCallback(
    (query: string) => {
      rename({ q: query, folder });
    },
    [folder],
  );

  return (
    <>
      <section className="max-w-3xl pt-6 pb-8 sm:pt-10">
        <h1
          ref={title}
          tabIndex={-1}
          className="w-fit rounded font-serif text-4xl leading-tight tracking-tight text-balance sm:text-5xl"
        >
          {words.title}
        </h1>
        <p className="mt-4 text-lg leading-relaxed text-soft">{words.lead}</p>
      </section>
      {catalogue && (
        <>
          <SearchField
            query={q}
            folder={folder}
            documents={catalogue.documents}
            onSearch={look}
            onFolder={(chosen) => {
              rename({ q, folder: chosen });
            }}
          />
          <LibraryNotice library={catalogue.library} />
        </>
      )}
      {failure && <Failed failure={failure} again={catalogue !== undefined} onRetry={retry} />}
      {!catalogue && !failure && (
        <div role="status" aria-label={words.loading}>
          <Skeleton className="h-12" />
          <SkeletonRows className="pt-8" />
        </div>
      )}
      {catalogue && q !== '' && <Results place={place} search={search} />}
      {q === '' && (
        <>
          {catalogue && !isUseless(catalogue) && (
            <Shelves catalogue={catalogue} folder={folder} onChanged={reload} />
          )}
          {folder === '' && !lost && <Drills topics={topics} asked={drill} onRetry={onReloadTopics} />}
        </>
      )}
    </>
  );
}

// Broken, with nothing to read and nothing that could be added.
function isUseless({ documents, library }: Catalogue): boolean {
  return library.phase === 'broken' && documents.length === 0;
}

interface ShelvesProps {
  catalogue: Catalogue;
  folder: string;
  onChanged: () => void;
}

function Shelves({ catalogue: { documents, library }, folder, onChanged }: ShelvesProps) {
  const mine = documents.filter((document) => document.mine);
  const others = documents.filter(
    (document) => !document.mine && (folder === '' || document.folder === folder),
  );
  return (
    <>
      {folder === '' && <Jumps />}
      {folder !== 'mine' && <FolderList folders={byFolder(others)} growing={isGrowing(library)} />}
      {(folder === '' || folder === 'mine') && <OwnDocuments documents={mine} onChanged={onChanged} />}
    </>
  );
}

function Jumps() {
  return (
    <nav aria-label={words.sections} className="mt-6">
      <ul className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
        {(
          [
            ['documents', words.documents],
            ['mine', words.mine],
            ['drills', words.drills],
          ] as const
        ).map(([anchor, title]) => (
          <li key={anchor}>
            <a
              href={`#${anchor}`}
              className="text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-accent"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface FailedProps {
  failure: Failure;
  // Whether what was there before still is.
  again: boolean;
  onRetry: () => void;
}

function Failed({ failure, again, onRetry }: FailedProps) {
  const { title, detail, retriable, status } = failure;
  // A server without a knowledge base says so, and stays without.
  const without = status === 501;
  return (
    <Alert
      className="mt-6"
      tone={without ? 'plain' : 'bad'}
      title={without ? detail : again ? words.unread : title}
      actions={retriable && !without && <Button onClick={onRetry}>{words.retry}</Button>}
    >
      {without ? undefined : again ? sentenceOf(failure) : detail}
    </Alert>
  );
}
