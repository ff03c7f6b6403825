import { classes } from '@/components/ui/classes';
import { clockWords } from './time';
import { useNow } from './use-now';
import { words } from './words';

const hurryMillis = 5 * 60_000;

// Counts down to the interview's end by the server's clock.
export function Clock({ endsAt, clockOffset }: { endsAt: string; clockOffset: number }) {
  const left = Date.parse(endsAt) - (useNow() + clockOffset);
  const hurry = left <= hurryMillis;
  return (
    <p
      role="timer"
      aria-label={left > 0 ? words.timeLeft : words.timeUp}
      className={classes('px-1 text-lg font-medium tabular-nums', hurry ? 'text-warn' : 'text-ink')}
    >
      {clockWords(left)}
    </p>
  );
}
