import type { Report } from '@/protocol/report';
import { MomentLink } from './moment';
import { words } from './words';

interface NotesProps {
  notes: Report['notes'];
  speaking: Report['speaking'];
}

export function Notes({ notes, speaking }: NotesProps) {
  const figures = [
    [words.messages, speaking.messages],
    [words.words, speaking.words],
    [words.longest, words.longestWords(speaking.longest_words)],
    [words.clarifications, speaking.clarifications],
  ] as const;
  return (
    <div className="rounded-2xl border border-line bg-surface">
      {notes.length > 0 && (
        <div className="border-b border-line p-6 sm:px-8">
          <p className="text-sm text-faint">{words.notesDetail}</p>
          <ul className="mt-4 space-y-4">
            {notes.map(({ seq, note }) => (
              <li key={`${seq}-${note}`}>
                <p className="prose-plain leading-relaxed">{note}</p>
                <MomentLink seq={seq} label={words.inTranscript} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="p-6 sm:px-8">
        <h3 className="text-sm font-semibold">{words.speaking}</h3>
        <dl className="mt-3 grid grid-cols-2 gap-5 sm:grid-cols-4">
          {figures.map(([name, value]) => (
            <div key={name}>
              <dt className="text-sm text-faint">{name}</dt>
              <dd className="mt-0.5 text-lg font-medium tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
