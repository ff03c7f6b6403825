'use client';

import { ChevronDown } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { classes } from '@/components/ui/classes';
import type { Opened } from '@/protocol/knowledge';
import type { Topic } from '@/protocol/rest';
import { arrivedStyle, drillsAnchor, sourcesAnchor } from './anchors';
import { DrillsHere } from './drills-here';
import { PartOf } from './part';
import { drillable } from './shelves';
import { chaptersOf, linkified, type Chapter } from './text';
import { folderTitle, monthWords, words } from './words';

interface ArticleProps {
  opened: Opened;
  // The heading to begin at; empty for the title.
  at: string;
  topics: readonly Topic[];
}

interface Entry {
  anchor: string;
  title: string;
  depth: number;
}

export function Article({ opened, at, topics }: ArticleProps) {
  const { document: about, sections } = opened;
  const { title, sources } = about;
  const chapters = useMemo(() => chaptersOf(sections, title), [sections, title]);
  const drills = useMemo(() => drillable(about, topics), [about, topics]);
  const heading = useRef<HTMLHeadingElement>(null);
  // The title stands for a first section that has no heading of its own.
  const titleAnchor = chapters[0]?.heading === '' ? chapters[0].anchor : '';

  useEffect(() => {
    document.title = `${title} · PrepAI`;
  }, [title]);

  // Focus makes a screen reader say where the reader has come to.
  useEffect(() => {
    const wanted = window.location.hash.slice(1) || at;
    const found = wanted === '' ? null : document.getElementById(wanted);
    if (found) found.scrollIntoView();
    else window.scrollTo(0, 0);
    (found ?? heading.current)?.focus({ preventScroll: true });
  }, [at, about.id]);

  const entries: Entry[] = [
    ...chapters
      .filter((chapter) => chapter.heading !== '' && chapter.anchor !== '')
      .map(({ anchor, heading: name, depth }) => ({ anchor, title: name, depth })),
    ...(drills.length > 0 ? [{ anchor: drillsAnchor, title: words.drills, depth: 2 }] : []),
    ...(sources.length > 0 ? [{ anchor: sourcesAnchor, title: words.sources, depth: 2 }] : []),
  ];
  const facts = [
    words.reading(about.words),
    about.as_of === undefined ? undefined : words.asOf(monthWords(about.as_of)),
    about.mine ? words.onlyMine : undefined,
  ];

  return (
    <div className="gap-14 pt-6 lg:grid lg:grid-cols-[minmax(0,34rem)_minmax(0,15rem)] lg:justify-between lg:pt-8">
      <article className="min-w-0 max-w-[34rem] text-[1.0625rem] leading-[1.7]">
        <p className="text-sm text-faint">{folderTitle(about.folder)}</p>
        <h1
          ref={heading}
          id={titleAnchor || undefined}
          tabIndex={-1}
          className="mt-2 font-serif text-3xl leading-tight tracking-tight text-balance outline-none wrap-anywhere sm:text-4xl"
        >
          {title}
        </h1>
        <p className="mt-3 text-sm text-soft lg:mb-7">{facts.filter(Boolean).join(' · ')}</p>
        <details className="group mt-6 rounded-xl border border-line bg-surface lg:hidden print:hidden">
          <summary className="flex list-none items-center justify-between rounded-xl px-4 py-3 text-sm font-medium">
            {words.contents}
            <ChevronDown
              aria-hidden="true"
              className="size-4.5 text-faint transition-transform group-open:rotate-180"
            />
          </summary>
          <Contents entries={entries} className="px-4 pb-3" />
        </details>
        {chapters.length === 0 && <p className="mt-8 text-soft">{words.empty}</p>}
        {chapters.map((chapter, index) => (
          <ChapterOf key={`${chapter.anchor}-${index}`} chapter={chapter} title={title} />
        ))}
        {drills.length > 0 && <DrillsHere drills={drills} />}
        {sources.length > 0 && <Sources sources={sources} />}
      </article>
      <div className="max-lg:hidden print:hidden">
        <Contents
          entries={entries}
          className="sticky top-8 max-h-[calc(100dvh-4rem)] overflow-y-auto border-l border-line py-1 pl-4"
          titled
        />
      </div>
    </div>
  );
}

interface ContentsProps {
  entries: readonly Entry[];
  className: string;
  titled?: boolean;
}

function Contents({ entries, className, titled = false }: ContentsProps) {
  return (
    <nav aria-label={words.contents} className={className}>
      {titled && <p className="mb-2 text-sm font-medium">{words.contents}</p>}
      <ul className="space-y-0.5 text-sm leading-snug">
        {entries.map(({ anchor, title, depth }) => (
          <li key={anchor} style={{ paddingLeft: `${(depth - 2) * 0.875}rem` }}>
            <a
              href={`#${anchor}`}
              className="block rounded py-1 text-soft wrap-anywhere hover:text-ink hover:underline"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const sizes = { 2: 'mt-11 text-2xl', 3: 'mt-8 text-xl', 4: 'mt-6 text-lg' };
const tags = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

function ChapterOf({ chapter, title }: { chapter: Chapter; title: string }) {
  const { anchor, heading, depth, parts } = chapter;
  const Heading = tags[depth];
  return (
    <>
      {heading !== '' && (
        <Heading
          id={anchor || undefined}
          tabIndex={-1}
          className={classes(
            sizes[depth],
            'font-serif leading-snug tracking-tight text-balance wrap-anywhere',
            arrivedStyle,
          )}
        >
          {heading}
        </Heading>
      )}
      {parts.map((part, index) => (
        <PartOf key={index} part={part} under={heading || title} />
      ))}
    </>
  );
}

function Sources({ sources }: { sources: readonly string[] }) {
  return (
    <section aria-labelledby={sourcesAnchor} className="mt-12 border-t border-line pt-6">
      <h2
        id={sourcesAnchor}
        tabIndex={-1}
        className={classes('font-serif text-xl tracking-tight', arrivedStyle)}
      >
        {words.sources}
      </h2>
      <ul className="mt-3 list-disc space-y-1.5 pl-5 text-sm leading-relaxed text-soft marker:text-faint">
        {sources.map((source) => (
          <li key={source} className="wrap-anywhere">
            {linkified(source).map(({ text, href }, index) =>
              href === undefined ? (
                <span key={index}>{text}</span>
              ) : (
                <a
                  key={index}
                  href={href}
                  rel="noreferrer"
                  className="text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-accent"
                >
                  {text}
                </a>
              ),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
