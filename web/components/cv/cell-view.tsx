import { CircleAlert } from 'lucide-react';
import { classes } from '@/components/ui/classes';
import { isDoubtful, type Cell } from './draft';
import { useField } from './light';
import { words } from './words';

interface CellViewProps {
  cell: Cell;
  // Instead of its text, where people write it otherwise.
  said?: string;
  className?: string;
}

// A text of the CV; where its place is known, pointing at it shows that.
export function CellView({ cell, said = cell.text, className }: CellViewProps) {
  const { lit, field, point } = useField<HTMLButtonElement>(cell.key);
  const doubt = isDoubtful(cell) && <Doubt />;
  if (!cell.read || cell.read.places.length === 0) {
    return (
      <span className={classes('wrap-anywhere', className)}>
        {said}
        {doubt}
      </span>
    );
  }
  return (
    <button
      ref={field}
      type="button"
      aria-current={lit ? 'true' : undefined}
      onFocus={() => {
        point(false);
      }}
      onPointerEnter={({ pointerType }) => {
        if (pointerType === 'mouse') point(false);
      }}
      onClick={() => {
        point(true);
      }}
      className={classes(
        '-mx-1 scroll-my-16 rounded px-1 text-left wrap-anywhere select-text transition-colors',
        lit ? 'bg-accent-soft text-ink' : 'hover:bg-sunken',
        className,
      )}
    >
      {said}
      {doubt}
    </button>
  );
}

export function Doubt() {
  return (
    <span className="ml-1.5 inline-flex items-center gap-1 rounded bg-warn-soft px-1.5 align-baseline font-sans text-xs font-medium whitespace-nowrap text-warn">
      <CircleAlert aria-hidden="true" className="size-3" />
      {words.checkThis}
    </span>
  );
}
