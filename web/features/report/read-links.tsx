import { BookOpen } from 'lucide-react';
import Link from 'next/link';
import { learnHref } from '@/browser/page-address';
import type { Passage } from '@/protocol/knowledge';
import { words } from './words';

const most = 2;

// Where the knowledge base teaches what was open.
export function ReadLinks({ passages }: { passages: readonly Passage[] }) {
  if (passages.length === 0) return null;
  return (
    <ul className="mt-1.5 space-y-0.5 text-sm leading-relaxed">
      {passages.slice(0, most).map(({ document, anchor, headings }) => (
        <li key={`${document}#${anchor}`}>
          <Link
            href={learnHref({ document, at: anchor })}
            prefetch={false}
            className="inline-flex gap-2 text-accent decoration-accent/40 underline-offset-4 hover:underline"
          >
            <BookOpen aria-hidden="true" className="mt-1 size-3.5 shrink-0" />
            <span>
              {words.read}: {headings.join(' › ')}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
