'use client';

import { CircleCheck, Circle, Search } from 'lucide-react';
import Link from 'next/link';
import { useMemo, useState, type ReactNode } from 'react';
import { pageHref } from '@/browser/page-address';
import { useLoaded } from '@/browser/use-loaded';
import { difficultyWords, topicWords, withoutTitle } from '@/components/coding/words';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { classes } from '@/components/ui/classes';
import { fieldStyle } from '@/components/ui/field-style';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { Wordmark } from '@/components/ui/wordmark';
import { fetchExercises } from '@/protocol/api';
import type { Exercises, ExerciseSummary, Runner } from '@/protocol/code';
import { byTopic, chosen, type Topic, type Wish } from './catalogue';
import { solvedHere } from './solved';
import { words } from './words';

const everything: Wish = { difficulty: 'any', search: '' };

export function ProblemList({ themeToggle }: { themeToggle: ReactNode }) {
  const [loaded, reload] = useLoaded(fetchExercises);
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-6xl flex-col px-5 sm:px-8">
      <header className="flex items-center justify-between py-5">
        <Wordmark />
        {themeToggle}
      </header>
      <main className="flex-1 pb-24">
        <section className="max-w-3xl pt-6 pb-8 sm:pt-10">
          <h1 className="font-serif text-4xl leading-tight tracking-tight text-balance sm:text-5xl">
            {words.title}
          </h1>
          <p className="mt-4 text-lg leading-relaxed text-soft">{words.lead}</p>
        </section>
        {loaded.state === 'loading' && (
          <div role="status" aria-label={words.loading} className="space-y-3">
            {[0, 1, 2, 3, 4, 5].map((index) => (
              <Skeleton key={index} className="h-12" />
            ))}
          </div>
        )}
        {loaded.state === 'failed' && (
          <Notice
            tone="bad"
            title={loaded.failure.title}
            actions={<Button onClick={reload}>{words.retry}</Button>}
          >
            {loaded.failure.detail}
          </Notice>
        )}
        {loaded.state === 'loaded' && <Catalogue exercises={loaded.value} />}
      </main>
    </div>
  );
}

function Catalogue({ exercises: { runner, problems } }: { exercises: Exercises }) {
  const [wish, setWish] = useState(everything);
  const [solved] = useState(solvedHere);
  const topics = useMemo(() => byTopic(chosen(problems, wish)), [problems, wish]);
  const done = problems.filter(({ id }) => solved.has(id)).length;
  if (problems.length === 0) return <Notice title={words.none} />;
  return (
    <>
      <RunnerState runner={runner} />
      <div className="mt-8 flex flex-wrap items-end gap-4">
        <div className="w-full sm:w-80">
          <Choice
            label={words.difficulty}
            name="difficulty"
            value={wish.difficulty}
            options={[
              { value: 'any', label: words.any },
              { value: 'easy', label: difficultyWords.easy },
              { value: 'medium', label: difficultyWords.medium },
              { value: 'hard', label: difficultyWords.hard },
            ]}
            onChange={(difficulty) => {
              setWish({ ...wish, difficulty });
            }}
          />
        </div>
        <div className="relative min-w-0 flex-1 basis-56">
          <Search
            aria-hidden="true"
            className="pointer-events-none absolute top-1/2 left-3.5 size-4 -translate-y-1/2 text-faint"
          />
          <input
            type="search"
            value={wish.search}
            onChange={(event) => {
              setWish({ ...wish, search: event.target.value });
            }}
            aria-label={words.search}
            placeholder={words.searchShort}
            className={classes(fieldStyle, 'h-11.5 pl-10')}
          />
        </div>
        <p className="w-full text-sm text-soft tabular-nums sm:w-auto sm:pb-3">
          {words.solvedOf(done, problems.length)}
        </p>
      </div>
      <div aria-live="polite" className="sr-only">
        {wish === everything ? '' : `${topics.flatMap((topic) => topic.problems).length}`}
      </div>
      {topics.length === 0 && (
        <div className="mt-8">
          <Notice
            title={words.nothingFound}
            actions={
              <Button
                onClick={() => {
                  setWish(everything);
                }}
              >
                {words.showAll}
              </Button>
            }
          />
        </div>
      )}
      <div className="mt-8 columns-1 gap-x-10 lg:columns-2">
        {topics.map((topic) => (
          <TopicGroup key={topic.id} topic={topic} solved={solved} />
        ))}
      </div>
    </>
  );
}

function RunnerState({ runner }: { runner: Runner }) {
  if (runner.refusal !== undefined) {
    return (
      <Notice tone="warn" title={words.cannotRun}>
        {runner.refusal} {words.canRead}
      </Notice>
    );
  }
  return (
    <section aria-label={words.languages} className="border-y border-line py-3 text-sm">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {runner.languages.map(({ id, title, version, missing }) => (
          <li key={id} title={missing} className={missing === undefined ? '' : 'text-faint'}>
            <span className="font-medium">{title}</span>{' '}
            <span className="text-faint">
              {missing === undefined ? withoutTitle(version ?? '', title) : words.notHere}
            </span>
            {missing !== undefined && <span className="sr-only">. {missing}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TopicGroup({ topic, solved }: { topic: Topic; solved: ReadonlySet<string> }) {
  const done = topic.problems.filter(({ id }) => solved.has(id)).length;
  return (
    <section aria-labelledby={`topic-${topic.id}`} className="mb-8 break-inside-avoid">
      <div className="flex items-baseline justify-between gap-4 pb-2">
        <h2 id={`topic-${topic.id}`} className="font-serif text-xl tracking-tight">
          {topicWords(topic.id)}
        </h2>
        <p className="text-xs text-faint tabular-nums">{words.solvedOf(done, topic.problems.length)}</p>
      </div>
      <ul className="overflow-hidden rounded-xl border border-line bg-surface">
        {topic.problems.map((problem) => (
          <ProblemRow key={problem.id} problem={problem} solved={solved.has(problem.id)} />
        ))}
      </ul>
    </section>
  );
}

const colours = { easy: 'text-good', medium: 'text-warn', hard: 'text-bad' };

function ProblemRow({ problem, solved }: { problem: ExerciseSummary; solved: boolean }) {
  const Icon = solved ? CircleCheck : Circle;
  return (
    <li className="border-b border-line last:border-0">
      <Link
        href={pageHref('practice', problem.id)}
        className="flex items-center gap-3 px-4 py-3 hover:bg-sunken focus-visible:-outline-offset-2"
      >
        <Icon
          aria-hidden="true"
          className={classes('size-4.5 shrink-0', solved ? 'text-good' : 'text-line')}
        />
        <span className="min-w-0 flex-1 font-medium">
          {problem.title}
          {solved && <span className="sr-only"> ({words.solved})</span>}
        </span>
        <span className="shrink-0 text-right text-sm">
          <span className={colours[problem.difficulty]}>{difficultyWords[problem.difficulty]}</span>
          <span className="ml-3 inline-block w-12 text-faint tabular-nums">
            {words.minutes(problem.minutes)}
          </span>
        </span>
      </Link>
    </li>
  );
}
