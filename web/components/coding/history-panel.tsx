'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { languageTitles, type Language } from '@/protocol/code';
import { isSolved, scoreOf, type Run } from '@/protocol/runs';
import { CodeView } from './code-view';
import { momentOf } from './moment';
import { orderWords, scoreWords, words } from './words';

interface HistoryPanelProps {
  runs: readonly Run[];
  onRestore: (language: Language, code: string) => void;
}

const shown = 30;

export function HistoryPanel({ runs, onRestore }: HistoryPanelProps) {
  const [chosen, setChosen] = useState<number>();
  const run = runs.find((one) => one.seq === chosen);
  if (runs.length === 0) return <p className="px-4 py-4 text-sm text-faint">{words.noRuns}</p>;
  if (run) {
    return (
      <div className="space-y-3 px-4 py-4">
        <div className="flex flex-wrap items-center gap-2">
          <Button
            look="quiet"
            onClick={() => {
              setChosen(undefined);
            }}
          >
            {words.backToRuns}
          </Button>
          <p className="min-w-0 flex-1 text-sm text-soft max-sm:order-last max-sm:basis-full sm:truncate">
            {runWords(run)}
          </p>
          <Button
            onClick={() => {
              onRestore(run.language, run.code);
            }}
          >
            {words.restore}
          </Button>
        </div>
        <CodeView label={words.codeOfRun} code={run.code} language={run.language} className="max-h-96" />
      </div>
    );
  }
  return (
    <ol className="divide-y divide-line px-4 py-2">
      {runs
        .slice(-shown)
        .reverse()
        .map((one) => (
          <li key={one.seq}>
            <button
              type="button"
              className="flex w-full flex-wrap items-baseline gap-x-3 rounded-md px-2 py-2 text-left text-sm hover:bg-sunken focus-visible:-outline-offset-2"
              onClick={() => {
                setChosen(one.seq);
              }}
            >
              <time dateTime={one.at} className="shrink-0 text-xs text-faint tabular-nums">
                {momentOf(one.at)}
              </time>
              <span className="min-w-0 flex-1 basis-44 truncate">
                {words.ofCode(one.mode, languageTitles[one.language])}
                {one.growth && one.growth.class !== 'unclear' && (
                  <span className="text-faint"> · {orderWords(one.growth.class)}</span>
                )}
              </span>
              <span
                className={classes(
                  'ml-auto text-right tabular-nums',
                  isSolved(one.results) ? 'text-good' : 'text-soft',
                )}
              >
                {scoreWords(scoreOf(one.results))}
              </span>
            </button>
          </li>
        ))}
    </ol>
  );
}

function runWords(run: Run): string {
  const { mode, language, results, at } = run;
  const tests = scoreWords(scoreOf(results));
  return `${momentOf(at)} · ${words.ofCode(mode, languageTitles[language])} · ${tests}`;
}
