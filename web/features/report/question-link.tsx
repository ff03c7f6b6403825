import type { ReactNode } from 'react';
import { questionAnchor } from './question-card';

interface QuestionLinkProps {
  number: number;
  className: string;
  children: ReactNode;
}

// To a question's card, which is opened: closed, it would show the reader its head only.
export function QuestionLink({ number, className, children }: QuestionLinkProps) {
  return (
    <a
      href={`#${questionAnchor(number)}`}
      className={className}
      onClick={() => {
        const card = document.getElementById(questionAnchor(number));
        if (card instanceof HTMLDetailsElement) card.open = true;
      }}
    >
      {children}
    </a>
  );
}
