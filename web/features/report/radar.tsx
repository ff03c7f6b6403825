'use client';

import type { ReactNode } from 'react';
import { useWidth } from '@/components/ui/use-width';
import type { Dimension } from '@/protocol/report';
import { scoreWords, words } from './words';

const most = 4;
const rings = [1, 2, 3, 4];
const lineHeight = 15;
// Letters a line of a name may have; a longer word has a line of its own.
const longestLine = 13;

export type Axis = Pick<Dimension, 'title' | 'low' | 'high'> & { score: number; own: number | undefined };

// The dimensions that have a score, on one axis each from 0 at the centre to 4; the bar along an axis is its range. What the
// picture says is in its name too, and in the table beside it.
export function Radar({ axes }: { axes: readonly Axis[] }) {
  const [svg, width] = useWidth<SVGSVGElement>(380);
  const radius = Math.min(124, Math.max(58, width / 2 - 96));
  const tallest = 1 + Math.max(...axes.map(({ title }) => nameLines(title).length));
  const margin = 14 + tallest * lineHeight;
  const height = 2 * (radius + margin);
  const centre = { x: width / 2, y: radius + margin };
  const rated = axes.every(({ own }) => own !== undefined);

  const at = (index: number, value: number, beyond = 0) => {
    const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2;
    const distance = (value / most) * radius + beyond;
    return {
      x: rounded(centre.x + distance * Math.cos(angle)),
      y: rounded(centre.y + distance * Math.sin(angle)),
    };
  };
  const outline = (values: readonly number[]) =>
    values.map((value, index) => `${at(index, value).x},${at(index, value).y}`).join(' ');

  return (
    <figure>
      <svg
        ref={svg}
        role="img"
        aria-label={words.radarLabel(axes)}
        height={height}
        className="block w-full overflow-visible text-xs"
      >
        {rings.map((ring) => (
          <polygon key={ring} points={outline(axes.map(() => ring))} fill="none" className="stroke-line" />
        ))}
        {axes.map(({ title }, index) => (
          <line
            key={title}
            x1={centre.x}
            y1={centre.y}
            x2={at(index, most).x}
            y2={at(index, most).y}
            className="stroke-line"
          />
        ))}
        <polygon
          points={outline(axes.map(({ score }) => score))}
          strokeWidth={2}
          strokeLinejoin="round"
          className="fill-accent/15 stroke-accent"
        />
        {axes.map(({ title, low, high }, index) => {
          if (low === undefined || high === undefined || low === high) return null;
          const [from, to] = [at(index, low), at(index, high)];
          return (
            <line
              key={title}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
              strokeWidth={5}
              strokeLinecap="round"
              className="stroke-accent/40"
            />
          );
        })}
        {rated && (
          <polygon
            points={outline(axes.map(({ own }) => own ?? 0))}
            fill="none"
            strokeWidth={1.5}
            strokeDasharray="5 4"
            strokeLinejoin="round"
            className="stroke-warn"
          />
        )}
        {axes.map(({ title, own }, index) => {
          if (own === undefined) return null;
          const { x, y } = at(index, own);
          return (
            <rect
              key={title}
              x={x - 4}
              y={y - 4}
              width={8}
              height={8}
              strokeWidth={1.5}
              transform={`rotate(45 ${x} ${y})`}
              className="fill-surface stroke-warn"
            />
          );
        })}
        {axes.map(({ title, score }, index) => (
          <circle key={title} cx={at(index, score).x} cy={at(index, score).y} r={4} className="fill-accent" />
        ))}
        {axes.map((axis, index) => {
          const { x, y } = at(index, most, 14);
          const aside = Math.abs(x - centre.x) > 8;
          const lines = nameLines(axis.title);
          const tall = (lines.length + 1) * lineHeight;
          const first = aside ? y - tall / 2 : y < centre.y ? y - tall : y;
          return (
            <text
              key={axis.title}
              textAnchor={aside ? (x > centre.x ? 'start' : 'end') : 'middle'}
              className="fill-soft"
            >
              {lines.map((line, row) => (
                <tspan key={line} x={x} y={first + (row + 0.8) * lineHeight}>
                  {line}
                </tspan>
              ))}
              <tspan
                x={x}
                y={first + (lines.length + 0.8) * lineHeight}
                className="fill-ink font-semibold tabular-nums"
              >
                {scoreWords(axis.score)}
              </tspan>
            </text>
          );
        })}
      </svg>
      <Legend own={axes.some(({ own }) => own !== undefined)} />
    </figure>
  );
}

function Legend({ own }: { own: boolean }) {
  return (
    <figcaption className="mt-1 flex flex-wrap justify-center gap-x-5 gap-y-1 text-xs text-soft">
      <Key text={words.radarEvidence}>
        <line x1={0} x2={22} y1={5} y2={5} strokeWidth={2} className="stroke-accent" />
        <circle cx={11} cy={5} r={4} className="fill-accent" />
      </Key>
      <Key text={words.range}>
        <line
          x1={3}
          x2={19}
          y1={5}
          y2={5}
          strokeWidth={5}
          strokeLinecap="round"
          className="stroke-accent/40"
        />
      </Key>
      {own && (
        <Key text={words.radarOwn}>
          <line
            x1={0}
            x2={22}
            y1={5}
            y2={5}
            strokeWidth={1.5}
            strokeDasharray="5 4"
            className="stroke-warn"
          />
          <rect
            x={8}
            y={2}
            width={6}
            height={6}
            strokeWidth={1.5}
            transform="rotate(45 11 5)"
            className="fill-surface stroke-warn"
          />
        </Key>
      )}
    </figcaption>
  );
}

function Key({ text, children }: { text: string; children: ReactNode }) {
  return (
    <span className="flex items-center gap-2">
      <svg aria-hidden="true" width={22} height={10}>
        {children}
      </svg>
      {text}
    </span>
  );
}

export function nameLines(title: string): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longestLine) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
