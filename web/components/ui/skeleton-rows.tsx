import { classes } from './classes';
import { Skeleton } from './skeleton';

// A place where a list will be.
export function SkeletonRows({ className }: { className?: string }) {
  return (
    <div className={classes('space-y-3', className)}>
      {[0, 1, 2, 3, 4, 5].map((index) => (
        <Skeleton key={index} className="h-12" />
      ))}
    </div>
  );
}
