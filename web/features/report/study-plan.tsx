'use client';

import { Dumbbell } from 'lucide-react';
import Link from 'next/link';
import { learnHref } from '@/browser/page-address';
import { useLoaded } from '@/browser/use-loaded';
import { fetchTopics } from '@/protocol/api';
import type { Report } from '@/protocol/report';
import { ReadLinks } from './read-links';
import { topicWords, words } from './words';

export function StudyPlan({ plan }: { plan: Report['study_plan'] }) {
  // Not every topic has questions enough to be drilled; until it is known which have, no way leads there.
  const [topics] = useLoaded(fetchTopics);
  const drilled = new Set(topics.state === 'loaded' ? topics.value.map(({ id }) => id) : []);
  return (
    <>
      {plan.some(({ gain }) => gain !== undefined) && (
        <p className="-mt-2 mb-5 max-w-2xl text-sm leading-relaxed text-soft">{words.planDetail}</p>
      )}
      <ol className="divide-y divide-line rounded-2xl border border-line bg-surface px-6 sm:px-8">
        {plan.map((step, index) => (
          <li key={step.topic_id} className="flex gap-5 py-6">
            <span aria-hidden="true" className="font-serif text-2xl leading-none text-accent tabular-nums">
              {index + 1}
            </span>
            <div className="min-w-0 flex-1">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                <h3 className="font-semibold tracking-tight">{topicWords(step.topic)}</h3>
                {step.gain !== undefined && (
                  <p className="rounded-md bg-accent-soft px-2 py-0.5 text-sm font-medium text-accent tabular-nums">
                    {words.planGain(step.gain)}
                  </p>
                )}
              </div>
              <dl className="mt-2 space-y-2 leading-relaxed">
                <div>
                  <dt className="sr-only">{words.planWhy}</dt>
                  <dd className="text-soft">{step.why}</dd>
                </div>
                <div>
                  <dt className="text-sm text-faint">{words.planWhat}</dt>
                  <dd>{step.what}</dd>
                </div>
              </dl>
              <ReadLinks passages={step.read} />
              {drilled.has(step.topic_id) && (
                <Link
                  href={learnHref({ drill: step.topic_id })}
                  prefetch={false}
                  className="mt-1.5 inline-flex gap-2 text-sm leading-relaxed text-accent decoration-accent/40 underline-offset-4 hover:underline print:hidden"
                >
                  <Dumbbell aria-hidden="true" className="mt-1 size-3.5 shrink-0" />
                  {words.drill(topicWords(step.topic))}
                </Link>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
