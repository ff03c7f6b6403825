import { classes } from '@/components/ui/classes';
import type { Dimension } from '@/protocol/report';
import { Radar } from './radar';
import { scoreWords, words } from './words';

// A polygon needs three corners.
const fewestCorners = 3;

export function DimensionOverview({ dimensions }: { dimensions: readonly Dimension[] }) {
  const scored = dimensions.flatMap(({ title, score, low, high, own_score: own }) =>
    score === undefined ? [] : [{ title, score, low, high, own }],
  );
  const charted = scored.length >= fewestCorners;
  const rated = dimensions.some(({ own_score: own }) => own !== undefined);
  return (
    <div
      className={classes(
        'grid items-center gap-6 rounded-2xl border border-line bg-surface p-6 sm:p-8',
        charted && 'md:grid-cols-2',
      )}
    >
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-line text-left text-faint">
            <th scope="col" className="pb-2 font-normal">
              {words.dimension}
            </th>
            <th scope="col" className="pb-2 text-right font-normal">
              {words.score}
            </th>
            <th scope="col" className="w-20 pb-2 text-right font-normal">
              {words.range}
            </th>
            {rated && (
              <th scope="col" className="pb-2 pl-3 text-right font-normal">
                {words.ownScore}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {dimensions.map((dimension) => (
            <Row key={dimension.id} dimension={dimension} rated={rated} />
          ))}
        </tbody>
        {scored.length < dimensions.length && (
          <caption className="caption-bottom pt-3 text-left text-xs leading-relaxed text-faint">
            {words.notEnoughNote}
          </caption>
        )}
      </table>
      {charted && <Radar axes={scored} />}
    </div>
  );
}

function Row({ dimension, rated }: { dimension: Dimension; rated: boolean }) {
  const { title, core, score, low, high } = dimension;
  const range = low === undefined || high === undefined ? '' : `${scoreWords(low)} to ${scoreWords(high)}`;
  return (
    <tr className="border-b border-line last:border-0">
      <th scope="row" className="py-2.5 pr-3 text-left font-normal">
        <a href={`#dimension-${dimension.id}`} className="underline-offset-4 hover:underline">
          {title}
        </a>
        {core && <span className="ml-2 text-xs text-faint">{words.core}</span>}
      </th>
      <td className="py-2.5 text-right font-medium tabular-nums">
        {score === undefined ? <abbr title={words.notEnoughLong}>{words.notEnough}</abbr> : scoreWords(score)}
      </td>
      <td className="py-2.5 text-right whitespace-nowrap text-faint tabular-nums">
        {score === undefined ? '' : range}
      </td>
      {rated && (
        <td className="py-2.5 pl-3 text-right whitespace-nowrap tabular-nums">
          <OwnScore dimension={dimension} />
        </td>
      )}
    </tr>
  );
}

// The candidate's own score, and by how much it misses the other one.
function OwnScore({ dimension: { score, own_score: own } }: { dimension: Dimension }) {
  if (own === undefined) return null;
  const gap = score === undefined ? 0 : own - Math.round(score);
  return (
    <>
      {own}
      {gap !== 0 && (
        <abbr title={words.gapWords(gap)} className="ml-1.5 text-xs text-warn no-underline">
          {gap > 0 ? `+${gap}` : `−${-gap}`}
        </abbr>
      )}
    </>
  );
}
