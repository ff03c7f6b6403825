import { Fragment } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Notice } from '@/components/ui/notice';
import type { Hit } from '@/protocol/knowledge';
import { rename, type Place } from './place';
import type { Search } from './use-search';
import { Way } from './way';
import { folderTitle, words } from './words';

export function Results({ place, search }: { place: Place; search: Search }) {
  const { hits, failure, searching, again } = search;
  if (failure && !searching) {
    return (
      <div role="alert" className="mt-6">
        <Notice
          tone="bad"
          title={failure.title}
          actions={failure.retriable && <Button onClick={again}>{words.retry}</Button>}
        >
          {failure.detail}
        </Notice>
      </div>
    );
  }
  const none = !searching && hits?.length === 0;
  return (
    <section aria-label={words.results} aria-busy={searching} className="mt-6">
      <p role="status" className={classes('text-sm text-soft', none && 'sr-only')}>
        {searching ? words.searching : none ? words.nothingFound : hits && words.found(hits.length)}
      </p>
      {none && <Nothing place={place} />}
      {hits && hits.length > 0 && (
        <ol
          className={classes(
            'mt-3 divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface transition-opacity',
            searching && 'opacity-60',
          )}
        >
          {hits.map((hit) => (
            <Result key={`${hit.passage.document}#${hit.passage.anchor}`} hit={hit} place={place} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Result({ hit, place: { q, folder } }: { hit: Hit; place: Place }) {
  const { document, anchor, headings } = hit.passage;
  return (
    <li>
      <Way
        to={{ q, folder, document, at: anchor }}
        marked
        className="block px-5 py-4 hover:bg-sunken focus-visible:-outline-offset-2"
      >
        <span className="block leading-snug font-medium wrap-anywhere">{headings.join(' › ')}</span>
        <span className="mt-1.5 block max-w-[44rem] leading-relaxed text-soft wrap-anywhere">
          {hit.snippet.map(({ text, hit: wanted }, index) =>
            wanted ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
          )}
        </span>
        <span className="mt-1.5 block text-sm text-faint">{folderTitle(hit.folder)}</span>
      </Way>
    </li>
  );
}

function Nothing({ place: { q, folder } }: { place: Place }) {
  const narrowed = folder !== '';
  return (
    <Notice
      title={words.nothingFound}
      actions={
        narrowed && (
          <Button
            onClick={() => {
              rename({ q });
            }}
          >
            {words.everywhere}
          </Button>
        )
      }
    >
      {narrowed ? words.nothingFoundHere : words.nothingFoundDetail}
    </Notice>
  );
}
