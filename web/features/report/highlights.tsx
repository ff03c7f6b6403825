import type { Report } from '@/protocol/report';
import { words } from './words';

// The weightiest points, made and open.
export function Highlights({ strengths, gaps }: Pick<Report, 'strengths' | 'gaps'>) {
  if (strengths.length === 0 && gaps.length === 0) return null;
  return (
    <div className="mt-4 grid gap-x-10 gap-y-6 rounded-2xl border border-line bg-surface p-6 sm:grid-cols-2 sm:p-8">
      <Few title={words.strengths} items={strengths} />
      <Few title={words.gaps} items={gaps} />
    </div>
  );
}

function Few({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul className="mt-2 space-y-2 text-sm leading-relaxed text-soft">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
