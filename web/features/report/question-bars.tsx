import type { ReportQuestion } from '@/protocol/report';
import { QuestionLink } from './question-link';
import { topicWords, words } from './words';

// The questions at a glance, each a link to its card.
export function QuestionBars({ questions }: { questions: readonly ReportQuestion[] }) {
  return (
    <ol
      aria-label={words.questions}
      className="mb-4 divide-y divide-line rounded-2xl border border-line bg-surface px-6 py-2 sm:px-8"
    >
      {questions.map(({ number, topic, score }) => (
        <li key={number} className="grid grid-cols-[1fr_auto] items-center gap-x-5 gap-y-2 py-3 text-sm">
          <QuestionLink number={number} className="min-w-0 underline-offset-4 hover:underline">
            <span className="text-faint">{words.question(number)}</span> {topicWords(topic)}
          </QuestionLink>
          <span className="text-right font-medium tabular-nums">
            {score === undefined ? words.notScored : words.outOf(score)}
          </span>
          <span aria-hidden="true" className="col-span-2 h-1.5 overflow-hidden rounded-full bg-sunken">
            {score !== undefined && (
              <span
                className="block h-full rounded-full bg-accent"
                style={{ width: `${Math.min(100, Math.max(0, score))}%` }}
              />
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
