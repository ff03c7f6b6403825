import Link from 'next/link';
import { pageHref } from '@/browser/page-address';
import { buttonStyle } from '@/components/ui/button-style';
import type { EndReason } from '@/protocol/events';
import { words } from './words';

export function Ended({ id, reason }: { id: string; reason: EndReason }) {
  return (
    <section
      aria-labelledby="over"
      className="flex flex-wrap items-center justify-between gap-x-8 gap-y-5 rounded-2xl border border-accent/40 bg-accent-soft p-6"
    >
      <div className="min-w-0 flex-1 basis-64">
        <h2 id="over" className="font-serif text-2xl tracking-tight">
          {words.over}
        </h2>
        <p className="mt-1.5 text-soft">
          {words.reasons[reason]} {words.reportReady}
        </p>
      </div>
      <Link href={pageHref('report', id)} className={buttonStyle('primary', 'medium', 'max-sm:w-full')}>
        {words.seeReport}
      </Link>
    </section>
  );
}
