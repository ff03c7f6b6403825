import { useWidth } from '@/components/ui/use-width';
import type { Growth } from '@/protocol/code';
import { words } from './words';

const height = 240;
// Room for the name of the vertical axis above, and for ticks and name of the other below.
const top = 30;
const bottom = 46;
const letter = 6.5;
const narrow = 400;

// The measured points and the curve fitted to them. Hidden from screen readers: the table beside it has the numbers.
export function GrowthPlot({ growth }: { growth: Growth }) {
  const [svg, width] = useWidth<SVGSVGElement>(480);
  const all = [...growth.points, ...growth.curve];
  const mostN = niceAbove(Math.max(1, ...all.map(({ n }) => n)));
  const mostCost = niceAbove(Math.max(0.001, ...all.map(({ cost }) => cost)));
  const quarters = [0, 0.25, 0.5, 0.75, 1];
  const costs = quarters.map((part) => part * mostCost);
  const sizes = (width < narrow ? [0, 0.5, 1] : quarters).map((part) => part * mostN);
  const left = 10 + letter * Math.max(...costs.map((cost) => shortNumber(cost).length));
  const right = 4 + (letter * shortNumber(mostN).length) / 2;
  const x = (n: number) => left + (n / mostN) * (width - left - right);
  const y = (cost: number) => height - bottom - (cost / mostCost) * (height - bottom - top);
  const place = (value: number) => Math.round(value * 10) / 10;
  const curve = [...growth.curve]
    .sort((a, b) => a.n - b.n)
    .map(({ n, cost }) => `${place(x(n))},${place(y(cost))}`)
    .join(' ');
  return (
    <svg
      ref={svg}
      height={height}
      aria-hidden="true"
      className="block w-full max-w-xl overflow-visible text-[11px]"
    >
      <text x={0} y={12} className="fill-soft">
        {words.unit[growth.unit]}
      </text>
      {costs.map((cost) => (
        <g key={cost}>
          <line x1={left} x2={width - right} y1={y(cost)} y2={y(cost)} className="stroke-line" />
          <text x={left - 8} y={y(cost) + 4} textAnchor="end" className="fill-faint tabular-nums">
            {shortNumber(cost)}
          </text>
        </g>
      ))}
      {sizes.map((n) => (
        <text
          key={n}
          x={x(n)}
          y={height - bottom + 18}
          textAnchor="middle"
          className="fill-faint tabular-nums"
        >
          {shortNumber(n)}
        </text>
      ))}
      <text x={width - right} y={height - 6} textAnchor="end" className="fill-soft">
        {words.plotSize}
      </text>
      <polyline points={curve} fill="none" strokeWidth={2} className="stroke-accent" />
      {growth.points.map(({ n, cost }, index) => (
        <circle
          key={index}
          cx={place(x(n))}
          cy={place(y(cost))}
          r={4}
          strokeWidth={1.5}
          className="fill-surface stroke-ink"
        />
      ))}
    </svg>
  );
}

// The next of 1, 2, 2.5, 5, 10 … so that the axis has round numbers.
export function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 4, 5, 8, 10].find((one) => one * power >= value * 0.999) ?? 10;
  return step * power;
}

export function shortNumber(value: number): string {
  const number = (one: number) => String(Number(one.toPrecision(3)));
  if (value >= 1_000_000) return `${number(value / 1_000_000)} M`;
  if (value >= 1_000) return `${number(value / 1_000)} k`;
  return number(value);
}
