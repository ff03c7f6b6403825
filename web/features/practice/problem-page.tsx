'use client';

import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { useCallback, useEffect, useState, type CSSProperties, type ReactNode } from 'react';
import { keys } from '@/browser/stored';
import { useLoaded } from '@/browser/use-loaded';
import { Statement } from '@/components/coding/statement';
import { useSecondsUntil } from '@/components/coding/use-failure';
import { useLanguage } from '@/components/coding/use-language';
import { Workbench } from '@/components/coding/workbench';
import { difficultyWords, topicWords, words as codeWords } from '@/components/coding/words';
import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';
import { classes } from '@/components/ui/classes';
import { Lost } from '@/components/ui/lost';
import { Splitter, useShare } from '@/components/ui/splitter';
import { Wordmark } from '@/components/ui/wordmark';
import { fetchExercise } from '@/protocol/api';
import type { Exercise } from '@/protocol/code';
import { scopeOf } from './kept';
import { PracticeSkeleton } from './practice-skeleton';
import { usePractice } from './use-practice';
import { useTopics } from './use-topics';
import { words } from './words';

type View = 'problem' | 'code';

export function ProblemPage({ id, themeToggle }: { id: string; themeToggle: ReactNode }) {
  const load = useCallback(() => fetchExercise(id), [id]);
  const [loaded, reload] = useLoaded(load);
  switch (loaded.state) {
    case 'loading':
      return <PracticeSkeleton />;
    case 'failed': {
      const { failure } = loaded;
      return (
        <Lost title={failure.status === 404 ? words.noProblem : failure.title} detail={failure.detail}>
          {failure.retriable && (
            <Button look="primary" size="medium" onClick={reload}>
              {words.retry}
            </Button>
          )}
          <Link href="/practice/" className={buttonStyle('secondary', 'medium')}>
            {words.allProblems}
          </Link>
        </Lost>
      );
    }
    case 'loaded':
      return <Problem id={id} exercise={loaded.value} themeToggle={themeToggle} />;
  }
}

interface ProblemProps {
  id: string;
  exercise: Exercise;
  themeToggle: ReactNode;
}

function Problem({ id, exercise, themeToggle }: ProblemProps) {
  const [language, speak] = useLanguage(exercise);
  const practice = usePractice(id, language);
  const [showsTopics] = useTopics();
  const [view, setView] = useState<View>('problem');
  const share = useShare(keys.share('problem'), 38, 22, 60);
  const seconds = useSecondsUntil(practice.failure?.notBefore) ?? 0;
  const { title, difficulty, topics } = exercise;

  useEffect(() => {
    document.title = `${title} · PrepAI`;
  }, [title]);

  const facts = [difficulty && difficultyWords[difficulty], ...(showsTopics ? topics.map(topicWords) : [])];
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <header className="flex h-16 shrink-0 items-center gap-3 border-b border-line px-4 sm:px-6">
        <Wordmark compact />
        <Link href="/practice/" className={buttonStyle('quiet')}>
          <ArrowLeft className="size-4" aria-hidden="true" />
          <span className="max-sm:sr-only">{words.allProblems}</span>
        </Link>
        <h1 className="min-w-0 flex-1 truncate text-[0.9375rem] font-semibold tracking-tight">{title}</h1>
        {themeToggle}
      </header>
      <nav aria-label={words.views} className="flex shrink-0 border-b border-line lg:hidden">
        {(['problem', 'code'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={view === one}
            className={classes(
              'h-11 flex-1 border-b-2 text-sm focus-visible:-outline-offset-2',
              view === one ? 'border-accent font-medium' : 'border-transparent text-soft',
            )}
            onClick={() => {
              setView(one);
            }}
          >
            {words[one]}
          </button>
        ))}
      </nav>
      <main className="flex min-h-0 flex-1">
        <section
          aria-label={words.problem}
          // A scrolling region must be reachable by keyboard.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className={classes(
            'min-w-0 flex-1 overflow-y-auto px-4 py-6 focus-visible:-outline-offset-2 sm:px-6 lg:block lg:w-(--left) lg:flex-none',
            view === 'code' && 'hidden',
          )}
          style={{ '--left': `${share.share}%` } as CSSProperties}
        >
          <h2 className="font-serif text-2xl leading-snug tracking-tight text-balance">{title}</h2>
          <p className="mt-1 mb-5 text-sm text-faint">{facts.filter(Boolean).join(' · ')}</p>
          <Statement exercise={exercise} language={language} />
        </section>
        <Splitter label={words.columns} orientation="vertical" share={share} className="max-lg:hidden" />
        <section
          aria-label={words.code}
          className={classes('min-w-0 flex-1 flex-col lg:flex', view === 'code' ? 'flex' : 'hidden')}
        >
          <Workbench
            scope={scopeOf(id)}
            exercise={exercise}
            language={language}
            onLanguage={speak}
            withProblem={false}
            runs={practice.runs}
            live={undefined}
            going={practice.going}
            measurement={practice.measurement}
            judgement={practice.judgement}
            failure={practice.failure}
            blocked={seconds > 0 ? codeWords.retryIn(seconds) : undefined}
            note={practice.solved ? words.solvedBefore : undefined}
            onRun={practice.run}
            onMeasure={practice.measure}
            onCancel={practice.cancel}
            onDismiss={practice.dismiss}
          />
        </section>
      </main>
    </div>
  );
}
