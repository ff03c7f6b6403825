import { words } from './words';

// A verbatim quote that leads to its moment in the transcript below.
export function Quote({ seq, quote }: { seq: number; quote: string }) {
  return (
    <a
      href={`#seq-${seq}`}
      title={words.inTranscript}
      className="prose-plain font-serif text-[1.0625rem] leading-relaxed decoration-accent/50 decoration-1 underline-offset-4 hover:underline"
    >
      “{quote}”
    </a>
  );
}

export function MomentLink({ seq, label }: { seq: number; label: string }) {
  return (
    <a
      href={`#seq-${seq}`}
      className="text-sm text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-accent"
    >
      {label}
    </a>
  );
}
