'use client';

import { ArrowDown, Search } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { fieldStyle } from '@/components/ui/field-style';
import type { Line } from '@/protocol/conversation';
import { Marked } from './marked';
import { sinceWords, timeOfDayWords } from './time';
import { useStickToEnd } from './use-stick-to-end';
import { kindWords, words } from './words';

interface TranscriptPanelProps {
  lines: readonly Line[];
  liveText: string | undefined;
  startedAt: string;
  className: string;
}

// The record: everything said, with its time, to look things up in.
export function TranscriptPanel({ lines, liveText, startedAt, className }: TranscriptPanelProps) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = useMemo(
    () => (wanted === '' ? lines : lines.filter((line) => line.text.toLowerCase().includes(wanted))),
    [lines, wanted],
  );
  const { ref, following, onScroll, toEnd } = useStickToEnd(`${shown.length} ${liveText?.length ?? 0}`);
  return (
    <section aria-label={words.transcript} className={classes('relative flex min-h-0 flex-col', className)}>
      <div className="flex items-center gap-3 border-b border-line px-4 py-3 sm:px-6">
        <h2 className="text-sm font-semibold max-lg:sr-only">{words.transcript}</h2>
        <div className="relative flex-1">
          <Search
            aria-hidden="true"
            className="pointer-events-none absolute top-1/2 left-3 size-3.5 -translate-y-1/2 text-faint"
          />
          <input
            type="search"
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
            }}
            aria-label={words.search}
            placeholder={words.searchShort}
            className={classes(fieldStyle, 'h-9 pl-8 text-sm')}
          />
        </div>
        {wanted !== '' && (
          <p role="status" className="text-sm whitespace-nowrap text-faint">
            {words.found(shown.length)}
          </p>
        )}
      </div>
      {/* A scrolling region must be reachable by keyboard. */}
      <div
        ref={ref}
        onScroll={onScroll}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="log"
        aria-live="off"
        aria-label={words.transcript}
        className="min-h-0 flex-1 overflow-y-auto px-4 py-5 focus-visible:-outline-offset-2 sm:px-6"
      >
        {lines.length === 0 && <p className="text-sm text-faint">{words.nothingSaid}</p>}
        {lines.length > 0 && shown.length === 0 && <p className="text-sm text-faint">{words.nothingFound}</p>}
        <ol className="space-y-4">
          {shown.map((line) => (
            <TranscriptLine key={line.seq} line={line} startedAt={startedAt} wanted={wanted} />
          ))}
          {wanted === '' && liveText !== undefined && liveText !== '' && (
            <li className="border-l-2 border-line pl-3">
              <p className="text-xs font-medium">{words.interviewer}</p>
              <p className="prose-plain mt-1 text-sm leading-relaxed text-faint">{liveText}</p>
            </li>
          )}
        </ol>
      </div>
      {!following && (
        <Button
          look="primary"
          className="absolute bottom-4 left-1/2 -translate-x-1/2 animate-appear"
          onClick={toEnd}
        >
          <ArrowDown className="size-4" aria-hidden="true" />
          {words.latest}
        </Button>
      )}
    </section>
  );
}

interface TranscriptLineProps {
  line: Line;
  startedAt: string;
  wanted: string;
}

const TranscriptLine = memo(function TranscriptLine({ line, startedAt, wanted }: TranscriptLineProps) {
  const time = (
    <time dateTime={line.at} title={timeOfDayWords(line.at)} className="text-xs text-faint tabular-nums">
      {sinceWords(startedAt, line.at)}
    </time>
  );
  if (line.role === 'aside') {
    return (
      <li className="flex items-baseline justify-between gap-3 text-xs text-faint">
        <Marked text={line.text} wanted={wanted} />
        {time}
      </li>
    );
  }
  const mine = line.role === 'candidate';
  const kind = mine ? undefined : kindWords(line);
  return (
    <li className={classes('border-l-2 pl-3', mine ? 'border-accent' : 'border-line')}>
      <div className="flex items-baseline justify-between gap-3">
        <p className="text-xs">
          <span className={classes('font-medium', mine && 'text-accent')}>
            {mine ? words.you : words.interviewer}
          </span>
          {kind && <span className="text-faint"> · {kind}</span>}
        </p>
        {time}
      </div>
      <p className="prose-plain mt-1 text-sm leading-relaxed text-soft">
        <Marked text={line.text} wanted={wanted} />
      </p>
    </li>
  );
});
