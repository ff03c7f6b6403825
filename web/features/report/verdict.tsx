import { classes } from '@/components/ui/classes';
import type { Dimension, Rating, Report } from '@/protocol/report';
import { selfGap, widestGap } from './self-gap';
import { ratingWords, scoreWords, words } from './words';

const scale: Rating[] = ['strong_no_hire', 'no_hire', 'lean_no_hire', 'lean_hire', 'hire', 'strong_hire'];

export function Verdict({ report }: { report: Report }) {
  const { verdict } = report;
  const selfRating = report.self_assessment?.rating;
  return (
    <section
      id="verdict"
      aria-labelledby="verdict-title"
      className="mt-10 scroll-mt-8 rounded-2xl border border-line bg-surface"
    >
      <div className="p-6 sm:p-8">
        <h2 id="verdict-title" className="text-sm text-faint">
          {words.verdict}
        </h2>
        <p className="mt-1 font-serif text-4xl tracking-tight sm:text-5xl">{verdict.title}</p>
        {verdict.rating !== 'not_enough_evidence' && (
          <Band
            rating={verdict.rating}
            low={verdict.low ?? verdict.rating}
            high={verdict.high ?? verdict.rating}
          />
        )}
        <ul className="mt-6 space-y-2 leading-relaxed text-soft">
          {verdict.reasons.map((reason) => (
            <li key={reason} className="flex gap-3">
              <span aria-hidden="true" className="mt-[0.7em] h-px w-3 shrink-0 bg-control" />
              {reason}
            </li>
          ))}
        </ul>
      </div>
      {(verdict.mean !== undefined || selfRating !== undefined) && (
        <Means mean={verdict.mean} selfRating={selfRating} dimensions={report.dimensions} />
      )}
    </section>
  );
}

function Band({ rating, low, high }: { rating: Rating; low: Rating; high: Rating }) {
  const from = scale.indexOf(low);
  const to = scale.indexOf(high);
  return (
    <div className="mt-7">
      <ol className="grid grid-cols-6 gap-1" aria-hidden="true">
        {scale.map((step, index) => (
          <li key={step}>
            <div
              className={classes(
                'h-2 rounded-full',
                step === rating ? 'bg-accent' : index >= from && index <= to ? 'bg-accent/35' : 'bg-line',
              )}
            />
            <p
              className={classes(
                'mt-2 text-xs text-balance max-sm:hidden',
                step === rating ? 'font-medium text-ink' : 'text-faint',
              )}
            >
              {ratingWords[step]}
            </p>
          </li>
        ))}
      </ol>
      {from !== to && (
        <p className="mt-4 text-sm text-soft">
          {words.band(ratingWords[low].toLowerCase(), ratingWords[high].toLowerCase())}
        </p>
      )}
    </div>
  );
}

interface MeansProps {
  mean: number | undefined;
  selfRating: number | undefined;
  dimensions: readonly Dimension[];
}

function Means({ mean, selfRating, dimensions }: MeansProps) {
  const widest = widestGap(dimensions);
  const gaps = {
    agree: words.gapNone,
    above: words.gapAbove,
    below: words.gapBelow,
    unknown: words.gapUnknown,
  };
  return (
    <div className="flex flex-wrap items-end gap-x-12 gap-y-5 border-t border-line p-6 sm:px-8">
      <dl className="flex flex-wrap gap-x-12 gap-y-4">
        {mean !== undefined && <Figure name={words.mean} value={words.ofFour(scoreWords(mean))} />}
        {selfRating !== undefined && (
          <Figure name={words.yourRating} value={words.ofFour(String(selfRating))} />
        )}
      </dl>
      {selfRating !== undefined && (
        <p className="flex-1 basis-64 text-sm leading-relaxed text-soft">
          {gaps[selfGap(selfRating, mean)]}{' '}
          {widest && words.widestGap(widest.title, widest.own, widest.score)}
        </p>
      )}
    </div>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="text-sm text-faint">{name}</dt>
      <dd className="mt-0.5 text-xl font-medium tabular-nums">{value}</dd>
    </div>
  );
}
