'use client';

import { ChevronDown } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useMemo, useRef, useState } from 'react';
import type { Loaded } from '@/browser/use-loaded';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { fieldStyle } from '@/components/ui/field-style';
import { Notice } from '@/components/ui/notice';
import { SkeletonRows } from '@/components/ui/skeleton-rows';
import type { Topic } from '@/protocol/rest';
import { rename } from './place';
import { byArea, type Area } from './shelves';
import { topicName, words } from './words';

const DrillDialog = dynamic(() => import('./drill-dialog').then((module) => module.DrillDialog), {
  ssr: false,
});

interface DrillsProps {
  topics: Loaded<Topic[]>;
  // The topic that somebody came for; empty for none.
  asked: string;
  onRetry: () => void;
}

// Every topic that can be drilled.
export function Drills({ topics, asked, onRetry }: DrillsProps) {
  const title = useRef<HTMLHeadingElement>(null);
  // The button goes with the failure.
  const retry = () => {
    title.current?.focus();
    onRetry();
  };
  return (
    <section aria-labelledby="drills" className="mt-14">
      <h2
        id="drills"
        ref={title}
        tabIndex={-1}
        className="w-fit scroll-mt-8 rounded font-serif text-2xl tracking-tight"
      >
        {words.drills}
      </h2>
      <p className="mt-2 text-soft">{words.drillsDetail}</p>
      {topics.state === 'loading' && <SkeletonRows className="pt-8" />}
      {topics.state === 'failed' && (
        <Notice
          tone="bad"
          title={topics.failure.title}
          actions={topics.failure.retriable && <Button onClick={retry}>{words.retry}</Button>}
          className="mt-4"
        >
          {topics.failure.detail}
        </Notice>
      )}
      {topics.state === 'loaded' && <TopicList topics={topics.value} asked={asked} />}
    </section>
  );
}

function TopicList({ topics, asked }: { topics: readonly Topic[]; asked: string }) {
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState(() => topics.find(({ id }) => id === asked));
  const areas = useMemo(() => byArea(topics, filter), [topics, filter]);
  const found = areas.reduce((count, area) => count + area.topics.length, 0);
  const filtered = filter.trim() !== '';
  return (
    <>
      <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <input
          type="search"
          value={filter}
          onChange={(event) => {
            setFilter(event.target.value);
          }}
          aria-label={words.drillsFilter}
          placeholder={words.drillsFilter}
          className={classes(fieldStyle, 'h-11 sm:max-w-80')}
        />
        <p role="status" className="text-sm text-soft">
          {found === 0 ? words.drillsNone : words.drillsFound(found)}
        </p>
      </div>
      {areas.length > 0 && (
        <div className="mt-4 divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
          {areas.map((area) => (
            <AreaOf key={`${area.id} ${filtered}`} area={area} open={filtered} onChoose={setChosen} />
          ))}
        </div>
      )}
      {chosen && (
        <DrillDialog
          key={chosen.id}
          topic={chosen}
          onClose={() => {
            setChosen(undefined);
            if (asked !== '') rename({});
          }}
        />
      )}
    </>
  );
}

interface AreaProps {
  area: Area;
  open: boolean;
  onChoose: (topic: Topic) => void;
}

function AreaOf({ area: { title, topics }, open, onChoose }: AreaProps) {
  return (
    <details open={open} className="group">
      <summary className="flex list-none items-center gap-4 px-4 py-3 hover:bg-sunken focus-visible:-outline-offset-2">
        <span className="flex-1 font-medium">{title}</span>
        <span className="text-sm text-faint tabular-nums">{words.drillsFound(topics.length)}</span>
        <ChevronDown
          aria-hidden="true"
          className="size-4.5 shrink-0 text-faint transition-transform group-open:rotate-180"
        />
      </summary>
      <ul className="grid gap-2 px-4 pt-1 pb-4 sm:grid-cols-2 lg:grid-cols-3">
        {topics.map((topic) => (
          <li key={topic.id}>
            <button
              type="button"
              className="flex w-full items-baseline justify-between gap-3 rounded-lg border border-line px-3 py-2 text-left text-sm hover:border-accent"
              aria-label={`${words.drill(topicName(topic.id))}, ${words.questions(topic.questions)}`}
              onClick={() => {
                onChoose(topic);
              }}
            >
              <span className="min-w-0 font-medium wrap-anywhere">{topicName(topic.id)}</span>
              <span className="shrink-0 text-faint tabular-nums">{words.questions(topic.questions)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
