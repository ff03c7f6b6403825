'use client';

// The only file that knows recharts: it is large, so the pages load it late. Both charts repeat what tables beside them say,
// and are hidden from screen readers for that reason.
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  ResponsiveContainer,
  XAxis,
  YAxis,
  type BaseTickContentProps,
} from 'recharts';

// Axis titles of several words stand on several lines.
function AxisTitle({ x, y, payload, textAnchor }: BaseTickContentProps) {
  const lines = String(payload.value).split(' ');
  return (
    <text x={x} y={y} textAnchor={textAnchor} fill="var(--ink-soft)" fontSize={12}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? `${0.35 - (lines.length - 1) * 0.55}em` : '1.15em'}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

const label = { fill: 'var(--ink-soft)', fontSize: 12 };

export function DimensionRadar({ data }: { data: readonly { title: string; score: number }[] }) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <RadarChart data={[...data]} outerRadius="72%" accessibilityLayer={false}>
        <PolarGrid stroke="var(--line)" />
        <PolarAngleAxis dataKey="title" tick={AxisTitle} tickLine={false} />
        <PolarRadiusAxis domain={[0, 4]} tickCount={5} tick={false} axisLine={false} />
        <Radar
          dataKey="score"
          stroke="var(--accent)"
          strokeWidth={2}
          fill="var(--accent)"
          fillOpacity={0.16}
          dot={{ r: 3.5, fill: 'var(--accent)', fillOpacity: 1, stroke: 'none' }}
          isAnimationActive={false}
        />
      </RadarChart>
    </ResponsiveContainer>
  );
}

export function QuestionBars({ data }: { data: readonly { name: string; score: number | undefined }[] }) {
  const bars = data.map(({ name, score }) => ({
    name,
    score: score ?? 0,
    text: score === undefined ? 'N' : `${score}`,
  }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={bars} margin={{ top: 20, right: 4, bottom: 0, left: -18 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="name" tick={label} tickLine={false} axisLine={{ stroke: 'var(--line)' }} />
        <YAxis
          domain={[0, 100]}
          ticks={[0, 25, 50, 75, 100]}
          tick={label}
          tickLine={false}
          axisLine={false}
        />
        <Bar
          dataKey="score"
          fill="var(--accent)"
          radius={[4, 4, 0, 0]}
          maxBarSize={44}
          isAnimationActive={false}
        >
          <LabelList dataKey="text" position="top" fill="var(--ink)" fontSize={12} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
