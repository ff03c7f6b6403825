'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Wordmark } from '@/components/ui/wordmark';
import { failureOf } from '@/browser/failure';
import { assessSelf } from '@/protocol/api';
import { words } from './words';

interface SelfAssessmentProps {
  id: string;
  title: string;
  // With the rating, or without when skipped.
  onDone: (rating: number | undefined) => void;
}

export function SelfAssessment({ id, title, onDone }: SelfAssessmentProps) {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();

  const rate = async (rating: number) => {
    if (sending) return;
    setSending(true);
    try {
      await assessSelf(id, rating);
      onDone(rating);
    } catch (error) {
      setSending(false);
      setProblem(failureOf(error).detail);
    }
  };

  return (
    <div className="flex min-h-dvh flex-col">
      <header className="mx-auto flex h-16 w-full max-w-6xl items-center px-5 sm:px-8">
        <Wordmark />
      </header>
      <main className="mx-auto flex w-full max-w-2xl flex-1 flex-col justify-center px-5 pb-28 sm:px-8">
        <p className="text-sm text-faint">{title}</p>
        <h1 className="mt-3 font-serif text-4xl leading-tight tracking-tight text-balance">
          {words.gateTitle}
        </h1>
        <p className="mt-4 leading-relaxed text-soft">{words.gateDetail}</p>
        <div className="mt-9 grid grid-cols-2 gap-3 sm:grid-cols-4">
          {words.gateScale.map((label, index) => (
            <button
              key={label}
              type="button"
              aria-disabled={sending}
              onClick={() => void rate(index + 1)}
              className="rounded-xl border border-control/60 bg-surface px-4 py-5 text-left transition-colors hover:border-accent hover:bg-accent-soft"
            >
              <span className="block font-serif text-3xl tabular-nums">{index + 1}</span>
              <span className="mt-1 block text-sm text-soft">{label}</span>
            </button>
          ))}
        </div>
        {problem && (
          <div role="alert" className="mt-6">
            <Notice tone="bad" title={words.gateFailed}>
              {problem}
            </Notice>
          </div>
        )}
        <div className="mt-8">
          <Button
            look="quiet"
            className="-ml-3"
            onClick={() => {
              onDone(undefined);
            }}
          >
            {words.gateSkip}
          </Button>
        </div>
      </main>
    </div>
  );
}
