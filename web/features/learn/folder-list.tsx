import { classes } from '@/components/ui/classes';
import type { Document } from '@/protocol/knowledge';
import type { Folder } from './shelves';
import { Way } from './way';
import { monthWords, words } from './words';

interface FolderListProps {
  folders: readonly Folder[];
  // Whether more may come.
  growing: boolean;
}

// Every document, folder by folder.
export function FolderList({ folders, growing }: FolderListProps) {
  // Then it has the whole width, for two columns of its own.
  const alone = folders.length === 1;
  return (
    <section aria-labelledby="documents" className="mt-10">
      <h2
        id="documents"
        tabIndex={-1}
        className="w-fit scroll-mt-8 rounded font-serif text-2xl tracking-tight"
      >
        {words.documents}
      </h2>
      {folders.length === 0 && (
        <p className="mt-3 text-soft">{growing ? words.noDocumentsYet : words.noDocuments}</p>
      )}
      <div className={classes('mt-5', !alone && 'gap-x-10 lg:columns-2')}>
        {folders.map(({ id, title, documents }) => (
          <section key={id} aria-labelledby={`folder-${id}`} className="mb-8 break-inside-avoid">
            <div className="flex items-baseline justify-between gap-4 pb-2">
              <h3 id={`folder-${id}`} className="text-lg font-semibold tracking-tight">
                {title}
              </h3>
              <p className="shrink-0 text-xs text-faint tabular-nums">{words.count(documents.length)}</p>
            </div>
            <ul
              className={classes(
                'overflow-hidden rounded-xl border border-line bg-surface',
                alone && 'gap-x-px lg:columns-2 lg:[column-rule:1px_solid_var(--color-line)]',
              )}
            >
              {documents.map((document) => (
                <Row key={document.id} document={document} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function Row({ document: { id, title, words: count, as_of } }: { document: Document }) {
  return (
    <li className="break-inside-avoid border-b border-line last:border-0">
      <Way
        to={{ document: id }}
        marked
        className="flex items-baseline gap-4 px-4 py-3 hover:bg-sunken focus-visible:-outline-offset-2"
      >
        <span className="min-w-0 flex-1 leading-snug font-medium wrap-anywhere">{title}</span>
        <span className="flex shrink-0 items-end gap-x-3 text-sm text-faint tabular-nums max-sm:flex-col-reverse">
          {as_of !== undefined && (
            <span>
              <span className="sr-only">{words.asOf('')}</span>
              {monthWords(as_of, 'short')}
            </span>
          )}
          <span className="w-12 text-right">{words.minutes(count)}</span>
        </span>
      </Way>
    </li>
  );
}
