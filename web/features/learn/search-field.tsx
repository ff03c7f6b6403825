'use client';

import { ChevronDown, Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { classes } from '@/components/ui/classes';
import { fieldStyle } from '@/components/ui/field-style';
import type { Document } from '@/protocol/knowledge';
import { byFolder } from './shelves';
import { folderTitle, words } from './words';

const pauseMillis = 250;
const longestQuery = 500;

interface SearchFieldProps {
  query: string;
  folder: string;
  documents: readonly Document[];
  onSearch: (query: string) => void;
  onFolder: (folder: string) => void;
}

// Searches as one types, in pauses, and on Enter at once.
export function SearchField({ query, folder, documents, onSearch, onFolder }: SearchFieldProps) {
  const [typed, setTyped] = useState(query);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(
    () => () => {
      clearTimeout(pause.current);
    },
    [],
  );

  // Back and forward lead to other queries, past the field.
  useEffect(() => {
    const follow = () => {
      clearTimeout(pause.current);
      setTyped(new URLSearchParams(window.location.search).get('q') ?? '');
    };
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('popstate', follow);
    };
  }, []);

  const search = (text: string, afterMillis: number) => {
    clearTimeout(pause.current);
    pause.current = setTimeout(() => {
      onSearch(text.trim());
    }, afterMillis);
  };

  const folders = byFolder(documents);
  return (
    <form
      role="search"
      className="flex flex-wrap gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        search(typed, 0);
      }}
    >
      <div className="relative min-w-0 flex-1 basis-72">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 left-3.5 size-4 -translate-y-1/2 text-faint"
        />
        <input
          type="search"
          value={typed}
          maxLength={longestQuery}
          onChange={(event) => {
            setTyped(event.target.value);
            search(event.target.value, pauseMillis);
          }}
          aria-label={words.search}
          placeholder={words.searchHint}
          className={classes(fieldStyle, 'h-12 pl-10')}
        />
      </div>
      <div className="relative w-full sm:w-64 lg:w-80">
        <select
          value={folder}
          onChange={(event) => {
            onFolder(event.target.value);
          }}
          aria-label={words.folder}
          className={classes(fieldStyle, 'h-12 appearance-none truncate pr-10')}
        >
          <option value="">{words.allFolders(documents.length)}</option>
          {folders.map(({ id, title, documents: some }) => (
            <option key={id} value={id}>
              {words.folderOf(title, some.length)}
            </option>
          ))}
          {folder !== '' && !folders.some(({ id }) => id === folder) && (
            <option value={folder}>{words.folderOf(folderTitle(folder), 0)}</option>
          )}
        </select>
        <ChevronDown
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 right-3.5 size-4 -translate-y-1/2 text-faint"
        />
      </div>
    </form>
  );
}
