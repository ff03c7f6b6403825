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
import { SiteHeader } from '@/components/ui/site-header';
import { SkeletonRows } from '@/components/ui/skeleton-rows';
import { Switch } from '@/components/ui/switch';
import { fetchExercises } from '@/protocol/api';
import type { Exercises, ExerciseSummary, Runner } from '@/protocol/code';
import { byDifficulty, byTopic, chosen, type Wish } from './catalogue';
import { solvedHere } from './solved';
import { useTopics } from './use-topics';
import { words } from './words';

const everything: Wish = { difficulty: 'any', search: '' };

export function ProblemList({ themeToggle }: { themeToggle: ReactNode }) {
  const [loaded, reload] = useLoaded(fetchExercises);
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-6xl flex-col px-5 sm:px-8">
      <SiteHeader from="practice" themeToggle={themeToggle} />
      <main className="flex-1 pb-24">
        <section className="max-w-3xl pt-6 pb-8 sm:pt-10">
          <h1 className="font-serif text-4xl leading-tight tracking-tight text-balance sm:text-5xl">
            {words.title}
          </h1>
          <p className="mt-4 text-lg leading-relaxed text-soft">{words.lead}</p>
        </section>
        {loaded.state === 'loading' && (
          <div role="status" aria-label={words.loading}>
            <SkeletonRows />
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
  const [showsTopics, showTopics] = useTopics();
  const found = useMemo(() => chosen(problems, wish, showsTopics), [problems, wish, showsTopics]);
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
      </div>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <Switch label={words.topics} on={showsTopics} onChange={showTopics} />
        <p className="text-sm text-soft tabular-nums">{words.solvedOf(done, problems.length)}</p>
      </div>
      <div aria-live="polite" className="sr-only">
        {wish === everything ? '' : `${found.length}`}
      </div>
      {found.length === 0 && (
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
          >
            {showsTopics || wish.search.trim() === '' ? undefined : words.nothingFoundTopics}
          </Notice>
        </div>
      )}
      {showsTopics ? (
        <div className="mt-6 columns-1 gap-x-10 lg:columns-2">
          {byTopic(found).map(({ id, problems: some }) => (
            <Group key={id} id={id} title={topicWords(id)} problems={some} solved={solved} />
          ))}
        </div>
      ) : (
        <div className="mt-6">
          {byDifficulty(found).map(({ id, problems: some }) => (
            <Group key={id} id={id} title={difficultyWords[id]} problems={some} solved={solved} wide />
          ))}
        </div>
      )}
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

interface GroupProps {
  id: string;
  title: string;
  problems: readonly ExerciseSummary[];
  solved: ReadonlySet<string>;
  // Whether it has the whole width, for two columns of its own.
  wide?: boolean;
}

function Group({ id, title, problems, solved, wide = false }: GroupProps) {
  const done = problems.filter((problem) => solved.has(problem.id)).length;
  return (
    <section aria-labelledby={`group-${id}`} className={classes('mb-8', !wide && 'break-inside-avoid')}>
      <div className="flex items-baseline justify-between gap-4 pb-2">
        <h2 id={`group-${id}`} className="font-serif text-xl tracking-tight">
          {title}
        </h2>
        <p className="text-xs text-faint tabular-nums">{words.solvedOf(done, problems.length)}</p>
      </div>
      <ul
        className={classes(
          'overflow-hidden rounded-xl border border-line bg-surface',
          wide && 'gap-x-px lg:columns-2 lg:[column-rule:1px_solid_var(--color-line)]',
        )}
      >
        {problems.map((problem) => (
          <ProblemRow key={problem.id} problem={problem} solved={solved.has(problem.id)} graded={!wide} />
        ))}
      </ul>
    </section>
  );
}

const colours = { easy: 'text-good', medium: 'text-warn', hard: 'text-bad' };

interface ProblemRowProps {
  problem: ExerciseSummary;
  solved: boolean;
  // Whether it says how hard it is, which a heading may say for all.
  graded: boolean;
}

function ProblemRow({ problem, solved, graded }: ProblemRowProps) {
  const Icon = solved ? CircleCheck : Circle;
  return (
    <li className="break-inside-avoid border-b border-line last:border-0">
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
          {graded && (
            <span className={colours[problem.difficulty]}>{difficultyWords[problem.difficulty]}</span>
          )}
          <span className="ml-3 inline-block w-12 text-faint tabular-nums">
            {words.minutes(problem.minutes)}
          </span>
        </span>
      </Link>
    </li>
  );
}
