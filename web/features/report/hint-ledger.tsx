import type { Report } from '@/protocol/report';
import { MomentLink } from './moment';
import { words } from './words';

export function HintLedger({ ledger }: { ledger: Report['hint_ledger'] }) {
  if (ledger.length === 0) return <p className="text-soft">{words.ledgerNone}</p>;
  return (
    <ul className="divide-y divide-line rounded-2xl border border-line bg-surface px-6 sm:px-8">
      {ledger.map((entry) => (
        <li key={entry.seq} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-4">
          <p className="basis-44 font-medium">
            {words.question(entry.question)}, {words.hint(entry.rung).toLowerCase()}
          </p>
          <p className="min-w-0 flex-1 basis-60 text-soft">{entry.price}</p>
          <MomentLink seq={entry.seq} label={words.inTranscript} />
        </li>
      ))}
    </ul>
  );
}
