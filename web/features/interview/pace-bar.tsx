import { classes } from '@/components/ui/classes';
import type { Status } from '@/protocol/status';
import { useNow } from './use-now';
import { words } from './words';

// Pace, phase and missing steps; never whether an answer is right.
export function PaceBar({ status, clockOffset }: { status: Status; clockOffset: number }) {
  const { phase, question, coach } = status;
  const now = useNow() + clockOffset;
  const spent = question ? Math.max(0, Math.floor((now - Date.parse(question.asked_at)) / 60_000)) : 0;
  return (
    <footer
      aria-label={words.pace}
      className="flex shrink-0 flex-col gap-x-8 gap-y-1.5 border-t border-line bg-surface px-4 py-2.5 text-sm sm:px-6 lg:flex-row lg:items-center"
    >
      <div className="flex items-center gap-3 lg:shrink-0">
        <div className="flex gap-1" aria-hidden="true">
          {Array.from({ length: phase.count }, (_, index) => (
            <span
              key={index}
              className={classes('h-1.5 w-6 rounded-full', index <= phase.index ? 'bg-accent' : 'bg-line')}
            />
          ))}
        </div>
        <p className="min-w-0 truncate">
          <span className="sr-only">{words.phase(phase.index + 1, phase.count)}: </span>
          <span className="font-medium">{phase.title}</span>
        </p>
        {question && (
          <p
            className={classes(
              'ml-auto shrink-0 tabular-nums lg:ml-0',
              spent > question.minutes ? 'text-warn' : 'text-faint',
            )}
          >
            {words.onQuestion(spent, question.minutes)}{' '}
            <span className="max-sm:sr-only">{words.onThisQuestion}</span>
          </p>
        )}
      </div>
      {/* A phone only has room for the first, which matters most. */}
      <div role="status" className="min-w-0 flex-1 text-soft max-sm:text-xs">
        <ul className="flex flex-wrap gap-x-6 gap-y-0.5 lg:justify-end max-sm:[&>li:not(:first-child)]:hidden">
          {coach.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
