import type { ReportQuestion } from '@/protocol/report';
import { QuestionBars } from './question-bars';
import { QuestionCard } from './question-card';

// One bar compares with nothing.
const fewestBars = 2;

export function QuestionList({ questions }: { questions: readonly ReportQuestion[] }) {
  return (
    <>
      {questions.length >= fewestBars && <QuestionBars questions={questions} />}
      <div className="space-y-4">
        {questions.map((question, index) => (
          <QuestionCard key={question.number} question={question} unfolded={index === 0} />
        ))}
      </div>
    </>
  );
}
