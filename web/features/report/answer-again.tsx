'use client';

import Link from 'next/link';
import { useId, useRef, useState, type SyntheticEvent } from 'react';
import * as z from 'zod/mini';
import { failureOf, type Failure } from '@/browser/failure';
import { pageHref } from '@/browser/page-address';
import { keys, recall, remember } from '@/browser/stored';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { fieldStyle } from '@/components/ui/field-style';
import { Alert } from '@/components/ui/notice';
import { answerAgain } from '@/protocol/api';
import type { ReportQuestion } from '@/protocol/report';
import { Comparison } from './comparison';
import { words } from './words';

interface AnswerAgainProps {
  // The session's.
  id: string;
  question: ReportQuestion;
  onJudged: (question: ReportQuestion) => void;
}

// Another try at a question, and how far it got beside the first.
export function AnswerAgain({ id, question, onJudged }: AnswerAgainProps) {
  const [writing, setWriting] = useState(() => recall(draftOf(id, question), z.string()) !== undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const last = question.reanswers.at(-1);
  return (
    <>
      {last && (
        <div ref={result} tabIndex={-1} className="rounded-xl outline-none">
          <Comparison question={question} last={last} />
        </div>
      )}
      {!question.again && question.reanswers.length === 0 && (
        <p className="leading-relaxed text-soft">
          {words.againInCode}{' '}
          <Link
            href={pageHref('practice', question.question_id)}
            prefetch={false}
            className="text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-accent"
          >
            {words.againPractise}
          </Link>
        </p>
      )}
      {!question.again && question.reanswers.length > 0 && (
        <p className="mt-5 text-sm text-soft">{words.againUsedUp}</p>
      )}
      {question.again && !writing && (
        <div className={classes('print:hidden', last && 'mt-6')}>
          {!last && <p className="mb-4 max-w-2xl leading-relaxed text-soft">{words.againDetail}</p>}
          <Button
            onClick={() => {
              setWriting(true);
              // The field is there after this turn of events.
              requestAnimationFrame(() => field.current?.focus());
            }}
          >
            {last ? words.againOnceMore : words.againStart}
          </Button>
        </div>
      )}
      {question.again && writing && (
        <Writing
          id={id}
          question={question}
          field={field}
          onClose={() => {
            setWriting(false);
          }}
          onJudged={(judged) => {
            setWriting(false);
            onJudged(judged);
            requestAnimationFrame(() => result.current?.focus());
          }}
        />
      )}
    </>
  );
}

function draftOf(id: string, question: ReportQuestion): string {
  return keys.again(id, question.number);
}

interface WritingProps extends AnswerAgainProps {
  field: React.RefObject<HTMLTextAreaElement | null>;
  onClose: () => void;
}

function Writing({ id, question, field, onClose, onJudged }: WritingProps) {
  const draft = draftOf(id, question);
  const [text, setText] = useState(() => recall(draft, z.string()) ?? '');
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const label = useId();
  const empty = text.trim() === '';

  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (sending) return;
    if (empty) {
      field.current?.focus();
      return;
    }
    setSending(true);
    setFailure(undefined);
    try {
      const judged = await answerAgain(id, question.number, text);
      remember(draft, undefined);
      onJudged(judged);
    } catch (error) {
      setFailure(failureOf(error));
      setSending(false);
    }
  };

  return (
    <form noValidate onSubmit={(event) => void send(event)} className="mt-6 print:hidden">
      <label htmlFor={label} className="text-sm font-medium">
        {words.againField}
      </label>
      <p id={`${label}-note`} className="mt-1 text-sm text-soft">
        {words.againNote}
      </p>
      <textarea
        id={label}
        ref={field}
        aria-describedby={`${label}-note`}
        rows={7}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          remember(draft, event.target.value);
        }}
        className={classes(fieldStyle, 'mt-3 resize-y py-3 leading-relaxed')}
      />
      {failure && (
        <Alert className="mt-4" title={failure.title}>
          {failure.detail}
        </Alert>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <Button type="submit" look="primary" aria-disabled={sending || empty}>
          {sending ? words.againSending : words.againSend}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            remember(draft, undefined);
            onClose();
          }}
        >
          {words.againCancel}
        </Button>
      </div>
    </form>
  );
}
