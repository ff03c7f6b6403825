'use client';

import { useRef, useState, type SubmitEvent } from 'react';
import { failureOf } from '@/browser/failure';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Alert } from '@/components/ui/notice';
import { Wordmark } from '@/components/ui/wordmark';
import { assessSelf } from '@/protocol/api';
import type { Rubric } from '@/protocol/events';
import { words } from './words';

interface SelfAssessmentProps {
  id: string;
  title: string;
  dimensions: Rubric['dimensions'];
  // Rated, or skipped.
  onDone: () => void;
}

// The candidate's own view, before the scores could colour it.
export function SelfAssessment({ id, title, dimensions, onDone }: SelfAssessmentProps) {
  const [rating, setRating] = useState<number>();
  const [own, setOwn] = useState<Readonly<Record<string, number>>>({});
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<{ title: string; detail?: string }>();
  const form = useRef<HTMLFormElement>(null);

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (sending) return;
    if (rating === undefined) {
      setProblem({ title: words.gateMissing });
      form.current?.querySelector('input')?.focus();
      return;
    }
    setSending(true);
    try {
      const given = Object.entries(own).map(([dimension, score]) => ({ dimension, score }));
      await assessSelf(id, { rating, dimensions: given });
      onDone();
    } catch (error) {
      setSending(false);
      setProblem({ title: words.gateFailed, detail: failureOf(error).detail });
    }
  };

  return (
    <div className="flex min-h-dvh flex-col">
      <header className="mx-auto flex h-16 w-full max-w-6xl items-center px-5 sm:px-8">
        <Wordmark />
      </header>
      <main className="mx-auto w-full max-w-3xl flex-1 px-5 pt-10 pb-28 sm:px-8 sm:pt-16">
        <p className="text-sm text-faint">{title}</p>
        <h1 className="mt-3 font-serif text-4xl leading-tight tracking-tight text-balance">
          {words.gateTitle}
        </h1>
        <p className="mt-4 max-w-2xl leading-relaxed text-soft">{words.gateDetail}</p>
        <form ref={form} noValidate onSubmit={(event) => void send(event)}>
          <Scale
            name="overall"
            legend={words.gateOverall}
            steps={words.gateScale}
            chosen={rating}
            onChoose={setRating}
            large
          />
          {dimensions.length > 0 && (
            <section aria-labelledby="gate-dimensions">
              <h2 id="gate-dimensions" className="mt-14 font-serif text-2xl tracking-tight">
                {words.gateDimensions}
              </h2>
              <p className="mt-2 text-soft">{words.gateDimensionsDetail}</p>
              {dimensions.map((dimension) => (
                <Scale
                  key={dimension.id}
                  name={dimension.id}
                  legend={dimension.title}
                  steps={dimension.anchors}
                  chosen={own[dimension.id]}
                  onChoose={(score) => {
                    setOwn((before) => ({ ...before, [dimension.id]: score }));
                  }}
                />
              ))}
            </section>
          )}
          {problem && (
            <Alert className="mt-8" title={problem.title}>
              {problem.detail}
            </Alert>
          )}
          <div className="mt-10 flex flex-wrap items-center gap-x-4 gap-y-3">
            <Button type="submit" look="primary" size="medium" aria-disabled={sending}>
              {words.gateShow}
            </Button>
            <Button look="quiet" size="medium" onClick={onDone}>
              {words.gateSkip}
            </Button>
          </div>
        </form>
      </main>
    </div>
  );
}

interface ScaleProps {
  name: string;
  legend: string;
  // What 1, 2, 3 and 4 look like.
  steps: readonly string[];
  chosen: number | undefined;
  onChoose: (score: number) => void;
  large?: boolean;
}

function Scale({ name, legend, steps, chosen, onChoose, large = false }: ScaleProps) {
  return (
    <fieldset className={large ? 'mt-9' : 'mt-8'}>
      <legend className={large ? 'text-sm font-semibold' : 'font-semibold tracking-tight'}>{legend}</legend>
      <div className={classes('mt-3 grid gap-2 sm:grid-cols-4', large && 'max-sm:grid-cols-2 sm:gap-3')}>
        {steps.map((step, index) => (
          <label
            key={step}
            className={classes(
              'cursor-pointer rounded-xl border border-control/60 bg-surface transition-colors hover:border-accent',
              'has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent',
              'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
              large ? 'px-4 py-4' : 'flex gap-3 px-4 py-3 sm:block',
            )}
          >
            <input
              type="radio"
              name={name}
              value={index + 1}
              checked={chosen === index + 1}
              onChange={() => {
                onChoose(index + 1);
              }}
              className="sr-only"
            />
            <span className={classes('font-serif tabular-nums', large ? 'block text-3xl' : 'text-xl')}>
              {index + 1}
            </span>{' '}
            <span
              className={classes(
                'text-sm leading-snug text-soft',
                large ? 'mt-1 block' : 'max-sm:pt-1 sm:mt-1 sm:block',
              )}
            >
              {step}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
