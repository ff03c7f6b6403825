import { ArrowRight } from 'lucide-react';
import { classes } from '@/components/ui/classes';
import type { Track } from '@/protocol/rest';
import { categoryDetail, categoryTitle } from './words';

interface TrackGroupProps {
  category: string;
  tracks: readonly Track[];
  onChoose: (track: Track) => void;
}

export function TrackGroup({ category, tracks, onChoose }: TrackGroupProps) {
  const alone = tracks.length === 1;
  return (
    <div className="grid gap-x-10 gap-y-5 border-t border-line py-10 lg:grid-cols-[13rem_1fr]">
      <div>
        <h3 className="text-lg font-semibold tracking-tight">{categoryTitle(category)}</h3>
        <p className="mt-1.5 max-w-sm text-sm leading-relaxed text-soft">{categoryDetail(category)}</p>
      </div>
      <ul className={classes('grid gap-4', !alone && 'sm:grid-cols-2 lg:grid-cols-3')}>
        {tracks.map((track) => (
          <TrackCard key={track.id} track={track} onChoose={onChoose} />
        ))}
      </ul>
    </div>
  );
}

function TrackCard({ track, onChoose }: { track: Track; onChoose: (track: Track) => void }) {
  return (
    <li className="group relative flex flex-col rounded-xl border border-line bg-surface p-5 transition-colors hover:border-accent">
      {track.company && !track.title.includes(track.company) && (
        <p className="mb-1 text-sm text-faint">{track.company}</p>
      )}
      <h4 className="font-semibold tracking-tight text-balance">
        <button
          type="button"
          className="text-left after:absolute after:inset-0 after:rounded-xl focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-accent"
          onClick={() => {
            onChoose(track);
          }}
        >
          {track.title}
        </button>
      </h4>
      <p className="mt-2 flex-1 text-sm leading-relaxed text-soft">{track.description}</p>
      <div className="mt-5 flex items-end justify-between gap-4">
        <p className="text-xs leading-relaxed text-faint">{track.focus.join(' · ')}</p>
        <ArrowRight
          aria-hidden="true"
          className="size-4 shrink-0 text-faint transition-transform group-hover:translate-x-0.5 group-hover:text-accent"
        />
      </div>
    </li>
  );
}
