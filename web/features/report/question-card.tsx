import { Check, ChevronDown, CircleSlash2, Circle, CircleDot } from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { classes } from '@/components/ui/classes';
import type { Point, ReportQuestion } from '@/protocol/report';
import { AnswerAgain } from './answer-again';
import { CodeResult } from './code-result';
import { MomentLink, Quote } from './moment';
import { ReadLinks } from './read-links';
import { difficultyWords, outcomeWords, pointColours, pointWords, topicWords, words } from './words';

export function questionAnchor(number: number): string {
  return `question-${number}`;
}

interface QuestionCardProps {
  // The session's.
  id: string;
  question: ReportQuestion;
  unfolded: boolean;
  onJudged: (question: ReportQuestion) => void;
}

export function QuestionCard({ id, question, unfolded, onJudged }: QuestionCardProps) {
  const open = question.points.filter(({ status }) => status !== 'hit').sort((a, b) => b.weight - a.weight);
  const facts = [
    topicWords(question.topic),
    difficultyWords[question.difficulty],
    outcomeWords[question.outcome],
    question.probes > 0 && words.probes(question.probes),
  ];
  return (
    <details
      id={questionAnchor(question.number)}
      open={unfolded}
      className="group scroll-mt-8 rounded-2xl border border-line bg-surface"
    >
      <summary className="flex list-none items-start gap-4 rounded-2xl p-6 sm:px-8">
        <div className="min-w-0 flex-1">
          <h3 className="text-lg font-semibold tracking-tight">{words.question(question.number)}</h3>
          <p className="mt-1 text-sm text-faint">{facts.filter(Boolean).join(' · ')}</p>
        </div>
        <p className="shrink-0 pt-0.5 font-medium tabular-nums">
          {question.score === undefined ? words.notScored : words.outOf(question.score)}
        </p>
        <ChevronDown
          aria-hidden="true"
          className="mt-1 size-5 shrink-0 text-faint transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="space-y-8 px-6 pb-8 sm:px-8">
        <div>
          <p className="prose-plain font-serif text-xl leading-relaxed">{question.prompt}</p>
          <p className="mt-2">
            <MomentLink seq={question.asked_seq} label={words.asked} />
          </p>
        </div>
        {question.challenge && (
          <Part title={words.challenge}>
            <p className="prose-plain leading-relaxed text-soft">{question.challenge}</p>
          </Part>
        )}
        {question.code && (
          <Part title={words.code}>
            <CodeResult code={question.code} />
          </Part>
        )}
        {question.points.length > 0 && (
          <Part title={words.points}>
            <ul className="divide-y divide-line">
              {question.points.map((point) => (
                <PointRow key={point.id} point={point} />
              ))}
            </ul>
          </Part>
        )}
        {question.misconceptions.length > 0 && (
          <Part title={words.misconceptions}>
            <ul className="space-y-4">
              {question.misconceptions.map((one) => (
                <li key={`${one.seq}-${one.quote}`} className="border-l-2 border-warn pl-4">
                  <Quote seq={one.seq} quote={one.quote} />
                  <p className="mt-1 leading-relaxed text-soft">{one.correction}</p>
                  <ReadLinks passages={one.read} />
                </li>
              ))}
            </ul>
          </Part>
        )}
        {question.hints.length > 0 && (
          <Part title={words.hintsUsed}>
            <ul className="space-y-3">
              {question.hints.map((hint) => (
                <li key={hint.seq} className="text-sm leading-relaxed">
                  <p className="text-soft">
                    <span className="font-medium text-ink">{words.hint(hint.rung)}</span> {hint.text}
                  </p>
                  <p className="text-faint">
                    {words.cost(hint.cost)} {hint.price}{' '}
                    <MomentLink seq={hint.seq} label={words.inTranscript} />
                  </p>
                </li>
              ))}
            </ul>
          </Part>
        )}
        <Part title={words.model}>
          <p className="prose-plain rounded-xl bg-sunken p-5 leading-relaxed text-soft">
            {question.model_answer}
          </p>
          {open.length > 0 && (
            <>
              <p className="mt-4 text-sm text-faint">{words.modelAdds}</p>
              <ul className="mt-1.5 list-disc space-y-1 pl-5 leading-relaxed marker:text-control">
                {open.map((point) => (
                  <li key={point.id}>{point.claim}</li>
                ))}
              </ul>
            </>
          )}
        </Part>
        {question.study.length > 0 && (
          <Part title={words.study}>
            <ul className="space-y-1.5 leading-relaxed text-soft">
              {question.study.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Part>
        )}
        <Part title={words.again}>
          <AnswerAgain id={id} question={question} onJudged={onJudged} />
        </Part>
      </div>
    </details>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h4 className="mb-3 text-sm font-semibold">{title}</h4>
      {children}
    </div>
  );
}

const signs: Record<Point['status'], ComponentType<{ className?: string }>> = {
  hit: Check,
  partial: CircleDot,
  missed: Circle,
  contradicted: CircleSlash2,
};

function PointRow({ point }: { point: Point }) {
  const Icon = signs[point.status];
  const colour = pointColours[point.status];
  const facts = [point.must && words.must, words.weight(point.weight), point.prompted && words.prompted];
  return (
    <li className="flex gap-3 py-3.5 first:pt-0 last:pb-0">
      <Icon aria-hidden="true" className={classes('mt-1 size-4 shrink-0', colour)} />
      <div className="min-w-0 flex-1">
        <p className="leading-relaxed">{point.claim}</p>
        <p className="text-sm text-faint">
          <span className={classes('font-medium', colour)}>{pointWords[point.status]}</span>
          {' · '}
          {facts.filter(Boolean).join(' · ')}
        </p>
        {point.quotes.map((one) => (
          <p key={`${one.seq}-${one.quote}`} className="mt-1.5">
            <Quote seq={one.seq} quote={one.quote} />
          </p>
        ))}
        {(point.status !== 'hit' || point.prompted) && <ReadLinks passages={point.read} />}
      </div>
    </li>
  );
}
