import { classes } from '@/components/ui/classes';
import type { Line } from '@/protocol/conversation';
import { words } from './words';

// What was said, each line at its own anchor.
export function Transcript({ lines, startedAt }: { lines: readonly Line[]; startedAt: string }) {
  return (
    <ol className="space-y-1 rounded-2xl border border-line bg-surface p-3 sm:p-5">
      {lines.map((line) => (
        <li
          key={line.seq}
          id={`seq-${line.seq}`}
          tabIndex={-1}
          className="grid scroll-mt-24 gap-x-4 rounded-lg px-3 py-3 outline-none target:bg-accent-soft sm:grid-cols-[3.5rem_6rem_1fr]"
        >
          <time dateTime={line.at} className="text-xs leading-6 text-faint tabular-nums">
            {elapsed(startedAt, line.at)}
          </time>
          {line.role === 'aside' ? (
            <p className="text-sm leading-6 text-faint sm:col-span-2">{line.text}</p>
          ) : (
            <>
              <p
                className={classes(
                  'text-sm leading-6 font-medium',
                  line.role === 'candidate' && 'text-accent',
                )}
              >
                {line.role === 'candidate' ? words.you : words.interviewer}
              </p>
              <p className="prose-plain leading-relaxed text-soft">{line.text}</p>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function elapsed(from: string, to: string): string {
  const seconds = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
  if (Number.isNaN(seconds)) return '';
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
