import type { Growth } from '@/protocol/code';
import { GrowthPlot, shortNumber } from './growth-plot';
import { orderWords, words } from './words';

// What was measured in words, as a picture, and as a table.
export function GrowthView({ growth, target }: { growth: Growth; target?: string | undefined }) {
  const unclear = growth.class === 'unclear';
  return (
    <div>
      {unclear ? (
        <>
          <p className="font-medium">{words.unclear}</p>
          <p className="mt-1 text-sm text-soft">{words.unclearDetail}</p>
        </>
      ) : (
        <p>
          {words.looksLike} <strong className="font-code font-semibold">{orderWords(growth.class)}</strong>
          <span className="text-faint"> · {words.sure(Math.round(growth.confidence * 100))}</span>
        </p>
      )}
      {target !== undefined && (
        <p className="mt-1 text-sm text-soft">
          {words.target}: <span className="font-code">{orderWords(target)}</span>
        </p>
      )}
      {growth.points.length > 0 && (
        <div className="mt-3 grid items-start gap-x-8 gap-y-3 md:grid-cols-[minmax(0,1fr)_auto]">
          <GrowthPlot growth={growth} />
          <GrowthTable growth={growth} />
        </div>
      )}
    </div>
  );
}

// The curve leaves out inputs too small to tell.
function wordOf(cost: number | undefined): string {
  return cost === undefined ? '–' : shortNumber(cost);
}

function GrowthTable({ growth }: { growth: Growth }) {
  const fitted = (n: number) => growth.curve.find((one) => one.n === n)?.cost;
  const withCurve = growth.points.some(({ n }) => fitted(n) !== undefined);
  return (
    <details className="text-sm">
      <summary className="cursor-pointer text-soft underline decoration-control/60 underline-offset-4">
        {words.asTable}
      </summary>
      <table className="mt-2 tabular-nums">
        <caption className="sr-only">{words.plot}</caption>
        <thead>
          <tr className="border-b border-line text-left text-xs text-faint">
            <th scope="col" className="pr-6 pb-1 font-normal">
              {words.plotSize}
            </th>
            <th scope="col" className="pr-6 pb-1 font-normal">
              {words.unit[growth.unit]}, {words.measuredPoints}
            </th>
            {withCurve && (
              <th scope="col" className="pb-1 font-normal">
                {words.unit[growth.unit]}, {words.fittedCurve}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {growth.points.map(({ n, cost }, index) => (
            <tr key={index}>
              <td className="pr-6">{n}</td>
              <td className="pr-6">{shortNumber(cost)}</td>
              {withCurve && <td>{wordOf(fitted(n))}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
