'use client';

import dynamic from 'next/dynamic';
import { classes } from '@/components/ui/classes';
import type { Dimension } from '@/protocol/report';
import { scoreWords, words } from './words';

const DimensionRadar = dynamic(() => import('./charts').then((module) => module.DimensionRadar), {
  ssr: false,
});

// A polygon needs three corners.
const fewestCorners = 3;

export function DimensionOverview({ dimensions }: { dimensions: readonly Dimension[] }) {
  const scored = dimensions.flatMap(({ title, score }) => (score === undefined ? [] : [{ title, score }]));
  const charted = scored.length >= fewestCorners;
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
          </tr>
        </thead>
        <tbody>
          {dimensions.map((dimension) => (
            <Row key={dimension.id} dimension={dimension} />
          ))}
        </tbody>
        {scored.length < dimensions.length && (
          <caption className="caption-bottom pt-3 text-left text-xs leading-relaxed text-faint">
            {words.notEnoughNote}
          </caption>
        )}
      </table>
      {charted && (
        <div role="img" aria-label={words.radarLabel} className="h-80 [&_svg]:overflow-visible">
          <DimensionRadar data={scored} />
        </div>
      )}
    </div>
  );
}

function Row({ dimension }: { dimension: Dimension }) {
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
    </tr>
  );
}
