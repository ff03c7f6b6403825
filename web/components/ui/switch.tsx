import { classes } from './classes';

interface SwitchProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

// Something that is there or not, at once.
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className="flex h-9 items-center gap-2.5 rounded-lg px-1 text-sm text-soft hover:text-ink"
      onClick={() => {
        onChange(!on);
      }}
    >
      <span
        aria-hidden="true"
        className={classes(
          'flex h-5 w-9 items-center rounded-full border p-0.5 transition-colors',
          on ? 'border-accent bg-accent' : 'border-control bg-surface',
        )}
      >
        <span
          className={classes(
            'size-3.5 rounded-full transition-transform',
            on ? 'translate-x-4 bg-accent-ink' : 'bg-control',
          )}
        />
      </span>
      {label}
    </button>
  );
}
