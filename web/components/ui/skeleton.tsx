import { classes } from './classes';

// A place where something will be.
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={classes('rounded-md bg-line/70 animate-pulse', className)} />;
}
