import { Mic, Square } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import type { Dictation } from './use-dictation';
import { words } from './words';

// Always there: where the browser cannot listen, pressing it says so.
export function Microphone({ dictation }: { dictation: Dictation }) {
  const { listening, supported, toggle } = dictation;
  const Icon = listening ? Square : Mic;
  return (
    <Button
      look="quiet"
      size="icon"
      aria-label={listening ? words.stopDictating : words.dictate}
      aria-pressed={listening}
      className={classes(listening && 'bg-bad-soft text-bad', !supported && 'opacity-70')}
      onClick={toggle}
    >
      <Icon className="size-[1.125rem]" aria-hidden="true" />
    </Button>
  );
}
