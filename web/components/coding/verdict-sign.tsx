import { Check, CircleAlert, CircleMinus, CircleX, Clock3, FileWarning, HardDrive, Text } from 'lucide-react';
import type { ComponentType } from 'react';
import { classes } from '@/components/ui/classes';
import type { Verdict } from '@/protocol/code';
import { verdictWords, words } from './words';

const signs: Record<Verdict['verdict'], { icon: ComponentType<{ className?: string }>; colour: string }> = {
  accepted: { icon: Check, colour: 'text-good' },
  wrong_answer: { icon: CircleX, colour: 'text-bad' },
  runtime_error: { icon: CircleAlert, colour: 'text-bad' },
  compile_error: { icon: FileWarning, colour: 'text-bad' },
  timed_out: { icon: Clock3, colour: 'text-warn' },
  out_of_memory: { icon: HardDrive, colour: 'text-warn' },
  output_too_large: { icon: Text, colour: 'text-warn' },
  not_run: { icon: CircleMinus, colour: 'text-faint' },
};

export function VerdictIcon({ verdict }: { verdict: Verdict['verdict'] | undefined }) {
  if (verdict === undefined) {
    return (
      <span aria-hidden="true" className="grid size-4 shrink-0 place-items-center">
        <span className="size-2 animate-breathe rounded-full bg-accent" />
      </span>
    );
  }
  const { icon: Icon, colour } = signs[verdict];
  return <Icon aria-hidden="true" className={classes('size-4 shrink-0', colour)} />;
}

export function VerdictWord({ verdict }: { verdict: Verdict['verdict'] | undefined }) {
  if (verdict === undefined) return <span className="text-faint">{words.waiting}</span>;
  return <span className={classes('font-medium', signs[verdict].colour)}>{verdictWords[verdict]}</span>;
}
