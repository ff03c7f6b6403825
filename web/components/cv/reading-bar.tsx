import { ProgressBar } from '@/components/ui/progress-bar';
import type { Progress } from './send-cv';
import { words } from './words';

// How far the reading of a file is.
export function ReadingBar({ name, progress }: { name: string; progress: Progress | undefined }) {
  const said = progress ? words.pagesRead(progress.done, progress.all) : words.sending;
  return (
    <div className="w-full text-left">
      <ProgressBar
        label={words.reading(name)}
        said={said}
        done={progress && { count: progress.done, of: progress.all }}
      />
      <p className="mt-2 text-sm text-faint">{words.readingDetail}</p>
    </div>
  );
}
