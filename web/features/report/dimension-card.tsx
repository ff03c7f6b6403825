import { classes } from '@/components/ui/classes';
import type { Dimension } from '@/protocol/report';
import { Quote } from './moment';
import { creditWords, scoreWords, words } from './words';

export function DimensionCard({ dimension }: { dimension: Dimension }) {
  const { score } = dimension;
  return (
    <article
      id={`dimension-${dimension.id}`}
      className="scroll-mt-8 rounded-2xl border border-line bg-surface p-6 sm:p-8"
    >
      <div className="flex items-start justify-between gap-6">
        <div>
          <h3 className="text-lg font-semibold tracking-tight">
            {dimension.title}{' '}
            {dimension.core && <span className="ml-1 text-sm font-normal text-faint">{words.core}</span>}
          </h3>
          <p className="mt-1.5 leading-relaxed text-soft">{dimension.note}</p>
        </div>
        <p className="shrink-0 text-right">
          <span className="font-serif text-4xl leading-none tabular-nums">
            {score === undefined ? words.notEnough : scoreWords(score)}
          </span>
          <span className="mt-1 block text-xs text-faint">
            {score === undefined ? words.notEnoughLong : words.outOfFour}
          </span>
          {dimension.own_score !== undefined && (
            <span className="mt-2 block text-xs text-soft">{words.youGave(dimension.own_score)}</span>
          )}
        </p>
      </div>
      <Anchors dimension={dimension} />
      <h4 className="mt-6 text-sm font-semibold">{words.evidence}</h4>
      {dimension.evidence.length === 0 && <p className="mt-2 text-sm text-faint">{words.noEvidence}</p>}
      <ul className="mt-3 space-y-4">
        {dimension.evidence.map((evidence) => (
          <li
            key={`${evidence.seq}-${evidence.quote}`}
            className={classes(
              'border-l-2 pl-4',
              evidence.credit === 'contradicted' ? 'border-bad' : 'border-accent',
              evidence.credit === 'partial' && 'border-dashed',
            )}
          >
            <Quote seq={evidence.seq} quote={evidence.quote} />
            <p className="mt-0.5 text-sm text-faint">
              {words.question(evidence.question)} · {creditWords[evidence.credit]}: {evidence.shows}
            </p>
          </li>
        ))}
      </ul>
    </article>
  );
}

// The four steps of the scale, the one reached marked. Scores between two steps have reached the lower.
function Anchors({ dimension: { anchors, score } }: { dimension: Dimension }) {
  if (anchors.length === 0) return null;
  const reached = score === undefined ? undefined : Math.floor(score + 0.001);
  return (
    <ol aria-label={words.anchorsLabel} className="mt-6 grid gap-2 sm:grid-cols-4">
      {anchors.map((anchor, index) => {
        const here = reached === index + 1;
        return (
          <li
            key={anchor}
            className={classes(
              'rounded-lg border p-3 text-sm leading-snug',
              here ? 'border-accent bg-accent-soft text-ink' : 'border-line text-faint',
            )}
          >
            <span className="mb-1 flex justify-between text-xs font-medium">
              <span className="tabular-nums">{index + 1}</span>
              {here && <span className="text-accent">{words.reached}</span>}
            </span>
            {anchor}
          </li>
        );
      })}
    </ol>
  );
}
