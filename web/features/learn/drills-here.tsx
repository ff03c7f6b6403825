'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import type { Topic } from '@/protocol/rest';
import { arrivedStyle, drillsAnchor } from './anchors';
import type { NamedTopic } from './shelves';
import { words } from './words';

const DrillDialog = dynamic(() => import('./drill-dialog').then((module) => module.DrillDialog), {
  ssr: false,
});

// What the document teaches, asked by an interviewer.
export function DrillsHere({ drills }: { drills: readonly NamedTopic[] }) {
  const [chosen, setChosen] = useState<Topic>();
  return (
    <section
      aria-labelledby={drillsAnchor}
      className="mt-12 rounded-2xl border border-line bg-surface p-5 sm:p-6 print:hidden"
    >
      <h2
        id={drillsAnchor}
        tabIndex={-1}
        className={classes('font-serif text-xl tracking-tight', arrivedStyle)}
      >
        {words.drills}
      </h2>
      <p className="mt-1 text-base leading-relaxed text-soft">{words.drillsHere}</p>
      <ul className="mt-4 flex flex-wrap gap-2">
        {drills.map(({ topic, name, area }) => (
          <li key={topic.id} className="max-w-full">
            <Button
              className="h-auto min-h-9 max-w-full py-1.5 whitespace-normal"
              onClick={() => {
                setChosen(topic);
              }}
            >
              {area === undefined ? words.drill(name) : words.drillArea(name, area)}
            </Button>
          </li>
        ))}
      </ul>
      {chosen && (
        <DrillDialog
          key={chosen.id}
          topic={chosen}
          onClose={() => {
            setChosen(undefined);
          }}
        />
      )}
    </section>
  );
}
