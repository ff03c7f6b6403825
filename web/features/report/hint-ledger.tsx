import type { Report } from '@/protocol/report';
import { MomentLink } from './moment';
import { scoreWords, words } from './words';

// Which hints were given, and what each took from its question.
export function HintLedger({ ledger }: { ledger: Report['hint_ledger'] }) {
  if (ledger.length === 0) return <p className="text-soft">{words.ledgerNone}</p>;
  return (
    <ul className="divide-y divide-line rounded-2xl border border-line bg-surface px-6 sm:px-8">
      {ledger.map((entry) => (
        <li key={entry.seq} className="grid gap-x-8 gap-y-2 py-5 sm:grid-cols-[minmax(0,1fr)_9rem]">
          <div>
            <p className="text-sm text-faint">
              {words.question(entry.question)}, {words.hint(entry.rung).toLowerCase()}
            </p>
            <p className="mt-1 leading-relaxed">{entry.text}</p>
            <p className="mt-1 text-sm leading-relaxed text-soft">
              {entry.price} <MomentLink seq={entry.seq} label={words.inTranscript} />
            </p>
          </div>
          <p className="sm:text-right">
            <span className="block font-serif text-3xl leading-none tabular-nums">
              {entry.cost === 0 ? '0' : `−${scoreWords(entry.cost)}`}
            </span>
            <span className="mt-1 block text-xs text-faint">
              {entry.cost === 0 ? words.ledgerFree : words.ledgerCost}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
