'use client';

import dynamic from 'next/dynamic';
import type { ReportQuestion } from '@/protocol/report';
import { QuestionCard } from './question-card';
import { words } from './words';

const QuestionBars = dynamic(() => import('./charts').then((module) => module.QuestionBars), { ssr: false });

// One bar compares with nothing.
const fewestBars = 2;

export function QuestionList({ questions }: { questions: readonly ReportQuestion[] }) {
  return (
    <>
      {questions.length >= fewestBars && (
        <div
          role="img"
          aria-label={words.barsLabel}
          className="mb-4 h-60 rounded-2xl border border-line bg-surface p-5 sm:px-8"
        >
          <QuestionBars
            data={questions.map(({ number, score }) => ({ name: words.questionShort(number), score }))}
          />
        </div>
      )}
      <div className="space-y-4">
        {questions.map((question, index) => (
          <QuestionCard key={question.number} question={question} open={index === 0} />
        ))}
      </div>
    </>
  );
}
