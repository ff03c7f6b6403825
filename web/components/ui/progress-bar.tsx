interface ProgressBarProps {
  label: string;
  // What is shown beside the bar, and read out as its value.
  said: string;
  // Undefined: nobody knows how much there is to do.
  done: { of: number; count: number } | undefined;
}

export function ProgressBar({ label, said, done }: ProgressBarProps) {
  const percent = done && done.of > 0 ? Math.round((done.count / done.of) * 100) : undefined;
  return (
    <div>
      <div className="flex items-baseline justify-between gap-4 text-sm">
        <span className="min-w-0 truncate font-medium">{label}</span>
        <span className="shrink-0 text-soft tabular-nums">{said}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={said}
        className="mt-2.5 h-1.5 overflow-hidden rounded-full bg-line"
      >
        {percent === undefined ? (
          <div className="h-full w-1/3 animate-breathe rounded-full bg-accent" />
        ) : (
          <div
            className="h-full rounded-full bg-accent transition-[width] duration-300"
            style={{ width: `${percent}%` }}
          />
        )}
      </div>
    </div>
  );
}
