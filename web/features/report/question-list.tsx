'use client';

import { useState } from 'react';
import type { ReportQuestion } from '@/protocol/report';
import { QuestionBars } from './question-bars';
import { QuestionCard } from './question-card';

// One bar compares with nothing.
const fewestBars = 2;

interface QuestionListProps {
  // The session's.
  id: string;
  questions: readonly ReportQuestion[];
}

export function QuestionList({ id, questions }: QuestionListProps) {
  // What was answered again since the report came.
  const [judged, setJudged] = useState<Readonly<Record<number, ReportQuestion>>>({});
  return (
    <>
      {questions.length >= fewestBars && <QuestionBars questions={questions} />}
      <div className="space-y-4">
        {questions.map((question, index) => (
          <QuestionCard
            key={question.number}
            id={id}
            question={judged[question.number] ?? question}
            unfolded={index === 0}
            onJudged={(now) => {
              setJudged((before) => ({ ...before, [now.number]: now }));
            }}
          />
        ))}
      </div>
    </>
  );
}
