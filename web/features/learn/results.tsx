import { Fragment, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Alert, Notice } from '@/components/ui/notice';
import type { Hit } from '@/protocol/knowledge';
import { rename, type Place } from './place';
import type { Search } from './use-search';
import { Way } from './way';
import { folderTitle, words } from './words';

export function Results({ place, search }: { place: Place; search: Search }) {
  const { hits, failure, searching, again } = search;
  const status = useRef<HTMLParagraphElement>(null);
  const failed = !searching && failure !== undefined;
  const none = !searching && hits?.length === 0;

  // The button that asks for another search goes with the answer that it stood under.
  const anew = (ask: () => void) => () => {
    status.current?.focus();
    ask();
  };

  return (
    <section aria-label={words.results} aria-busy={searching} className="mt-6">
      <p
        ref={status}
        role="status"
        tabIndex={-1}
        className={classes('w-fit rounded text-sm text-soft', (none || failed) && 'sr-only')}
      >
        {searching ? words.searching : hits && summaryOf(hits)}
      </p>
      {failed && (
        <Alert
          title={failure.title}
          actions={failure.retriable && <Button onClick={anew(again)}>{words.retry}</Button>}
        >
          {failure.detail}
        </Alert>
      )}
      {none && (
        <Nothing
          narrowed={place.folder !== ''}
          onEverywhere={anew(() => {
            rename({ q: place.q });
          })}
        />
      )}
      {!failed && hits && hits.length > 0 && (
        <ol className="mt-3 divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
          {hits.map((hit) => (
            <Result key={`${hit.passage.document}#${hit.passage.anchor}`} hit={hit} place={place} />
          ))}
        </ol>
      )}
    </section>
  );
}

// Passages are also found by what they mean: then a reader should know why none of the words is there.
function summaryOf(hits: readonly Hit[]): string {
  if (hits.length === 0) return words.nothingFound;
  const literal = hits.some(({ snippet }) => snippet.some(({ hit }) => hit));
  return literal ? words.found(hits.length) : words.nearest(hits.length);
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

function Nothing({ narrowed, onEverywhere }: { narrowed: boolean; onEverywhere: () => void }) {
  return (
    <Notice
      title={words.nothingFound}
      actions={narrowed && <Button onClick={onEverywhere}>{words.everywhere}</Button>}
    >
      {narrowed ? words.nothingFoundHere : words.nothingFoundDetail}
    </Notice>
  );
}
