import type { Growth } from '@/protocol/code';
import { words } from './words';

const width = 480;
const height = 220;
const left = 52;
const bottom = 34;
const top = 10;
const right = 14;

// The measured points and the curve fitted to them. Hidden from screen readers: the table beside it has the numbers.
export function GrowthPlot({ growth }: { growth: Growth }) {
  const all = [...growth.points, ...growth.curve];
  const mostN = niceAbove(Math.max(1, ...all.map(({ n }) => n)));
  const mostCost = niceAbove(Math.max(0.001, ...all.map(({ cost }) => cost)));
  const x = (n: number) => left + (n / mostN) * (width - left - right);
  const y = (cost: number) => height - bottom - (cost / mostCost) * (height - bottom - top);
  const place = (value: number) => Math.round(value * 10) / 10;
  const curve = [...growth.curve]
    .sort((a, b) => a.n - b.n)
    .map(({ n, cost }) => `${place(x(n))},${place(y(cost))}`)
    .join(' ');
  const parts = [0, 0.25, 0.5, 0.75, 1];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="w-full max-w-xl">
      {parts.map((part) => (
        <g key={part}>
          <line
            x1={left}
            x2={width - right}
            y1={y(part * mostCost)}
            y2={y(part * mostCost)}
            className="stroke-line"
          />
          <text
            x={left - 8}
            y={y(part * mostCost) + 4}
            textAnchor="end"
            className="fill-faint text-[11px] tabular-nums"
          >
            {shortNumber(part * mostCost)}
          </text>
          <text
            x={x(part * mostN)}
            y={height - bottom + 16}
            textAnchor="middle"
            className="fill-faint text-[11px] tabular-nums"
          >
            {shortNumber(part * mostN)}
          </text>
        </g>
      ))}
      <text x={(left + width) / 2} y={height - 3} textAnchor="middle" className="fill-soft text-[11px]">
        {words.plotSize}
      </text>
      <text
        transform={`translate(11 ${(height - bottom + top) / 2}) rotate(-90)`}
        textAnchor="middle"
        className="fill-soft text-[11px]"
      >
        {words.unit[growth.unit]}
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
