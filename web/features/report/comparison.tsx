import { ArrowRight } from 'lucide-react';
import { classes } from '@/components/ui/classes';
import type { Point, Reanswer, ReportQuestion } from '@/protocol/report';
import { Quote } from './moment';
import { pointColours, pointWords, words } from './words';

const standing: Record<Point['status'], number> = { contradicted: 0, missed: 0, partial: 1, hit: 2 };

interface Pair {
  point: Point;
  then: Point['status'];
}

// The answer in the interview beside the last one since: score, and point by point.
export function Comparison({ question, last }: { question: ReportQuestion; last: Reanswer }) {
  const before = new Map(question.points.map((point) => [point.id, point.status]));
  const points = last.points.map((point): Pair => ({ point, then: before.get(point.id) ?? 'missed' }));
  const moved = ({ point, then }: Pair) => standing[point.status] !== standing[then];
  const changed = points.filter(moved);
  const same = points.filter((one) => !moved(one));
  const delta = question.score === undefined ? undefined : last.score - question.score;
  const trail = question.reanswers.map(({ score }) => score);
  return (
    <div>
      <dl className="flex flex-wrap items-end gap-x-8 gap-y-3">
        <Score name={words.againThen} score={question.score} />
        <Score name={words.againNow} score={last.score} />
        {delta !== undefined && (
          <div>
            <dt className="text-sm text-faint">{words.againDelta}</dt>
            <dd
              className={classes(
                'mt-0.5 font-serif text-3xl leading-none tabular-nums',
                delta > 0 && 'text-good',
                delta < 0 && 'text-bad',
              )}
            >
              {delta > 0 ? `+${delta}` : delta < 0 ? `−${-delta}` : '±0'}
            </dd>
          </div>
        )}
      </dl>
      {trail.length > 1 && <p className="mt-3 text-sm text-faint tabular-nums">{words.againTrail(trail)}</p>}
      <p
        id={`seq-${last.seq}`}
        tabIndex={-1}
        className="prose-plain mt-5 scroll-mt-24 rounded-xl bg-sunken p-5 leading-relaxed text-soft outline-none target:bg-accent-soft"
      >
        {last.text}
      </p>
      {changed.length > 0 && (
        <ul className="mt-5 divide-y divide-line">
          {changed.map((one) => (
            <Change key={one.point.id} {...one} />
          ))}
        </ul>
      )}
      {same.length > 0 && (
        <details className="mt-4">
          <summary className="w-fit rounded text-sm text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-accent">
            {words.againSame(same.length)}
          </summary>
          <ul className="mt-3 divide-y divide-line">
            {same.map((one) => (
              <Change key={one.point.id} {...one} />
            ))}
          </ul>
        </details>
      )}
      {last.misconceptions.length > 0 && (
        <ul className="mt-4 space-y-4">
          {last.misconceptions.map((one) => (
            <li key={`${one.seq}-${one.quote}`} className="border-l-2 border-warn pl-4">
              <Quote seq={one.seq} quote={one.quote} />
              <p className="mt-1 leading-relaxed text-soft">{one.correction}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Score({ name, score }: { name: string; score: number | undefined }) {
  return (
    <div>
      <dt className="text-sm text-faint">{name}</dt>
      <dd className="mt-0.5 font-serif text-3xl leading-none tabular-nums">
        {score ?? <span className="font-sans text-base">{words.notScored}</span>}
      </dd>
    </div>
  );
}

function Change({ point, then }: Pair) {
  return (
    <li className="py-3.5 first:pt-0">
      <p className="leading-relaxed">{point.claim}</p>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-sm">
        <span className="text-faint">{pointWords[then]}</span>
        <ArrowRight role="img" aria-label={words.againBecame} className="size-3.5 text-faint" />
        <span className={classes('font-medium', pointColours[point.status])}>{pointWords[point.status]}</span>
      </p>
      {point.quotes.map((one) => (
        <p key={`${one.seq}-${one.quote}`} className="mt-1.5">
          <Quote seq={one.seq} quote={one.quote} />
        </p>
      ))}
    </li>
  );
}
