import type { Track } from '@/protocol/rest';
import { words } from './words';

// The interview's phases and roughly how long each takes at the chosen length.
export function PhasePlan({ phases, minutes }: { phases: Track['phases']; minutes: number }) {
  const shares = phases.map((phase) => phase.share);
  const longest = Math.max(...shares);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return (
    <div>
      <h3 className="text-sm font-medium">{words.setUp.plan}</h3>
      <ol className="mt-3 space-y-3.5">
        {phases.map((phase) => (
          <li key={phase.id}>
            <div className="flex items-baseline justify-between gap-3 text-sm">
              <span className="text-soft">{phase.title}</span>
              <span className="text-faint tabular-nums">{roughly((phase.share / whole) * minutes)}</span>
            </div>
            <div className="mt-1.5 h-1 rounded-full bg-sunken" aria-hidden="true">
              <div
                className="h-1 rounded-full bg-accent/70"
                style={{ width: `${(phase.share / longest) * 100}%` }}
              />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function roughly(minutes: number): string {
  return minutes < 1 ? 'under 1 min' : `${Math.round(minutes)} min`;
}
