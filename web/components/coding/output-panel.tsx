'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { fieldStyle } from '@/components/ui/field-style';
import { classes } from '@/components/ui/classes';
import { runFreely } from '@/protocol/api';
import type { FreeRun, Language, Result } from '@/protocol/code';
import { FailureNotice } from './failure-notice';
import { Printed, PrintedBy } from './tests-panel';
import { runFailureOf, type RunFailure } from './use-failure';
import { freeWords, words } from './words';

interface OutputPanelProps {
  language: Language;
  code: string;
  results: readonly Result[];
  // Why nothing can be run.
  blocked: string | undefined;
  onLine: (line: number) => void;
}

export function OutputPanel({ language, code, results, blocked, onLine }: OutputPanelProps) {
  const id = useId();
  const [stdin, setStdin] = useState('');
  const [running, setRunning] = useState(false);
  const [run, setRun] = useState<FreeRun>();
  const [failure, setFailure] = useState<RunFailure>();
  const printed = results.filter(({ stdout, stderr }) => stdout !== '' || stderr !== '');

  const start = async () => {
    if (running || blocked !== undefined) return;
    setRunning(true);
    setFailure(undefined);
    try {
      setRun(await runFreely(language, code, stdin));
    } catch (error) {
      setFailure(runFailureOf(error));
    }
    setRunning(false);
  };

  return (
    <div className="grid gap-6 px-4 py-4 md:grid-cols-2">
      <section className="min-w-0">
        <h3 className="text-sm font-semibold">{words.free}</h3>
        <p className="mt-1 text-sm text-soft">{words.freeIntro}</p>
        <label htmlFor={id} className="mt-3 block text-xs font-medium">
          {words.stdin}
        </label>
        <textarea
          id={id}
          value={stdin}
          rows={2}
          spellCheck={false}
          onChange={(event) => {
            setStdin(event.target.value);
          }}
          className={classes(
            fieldStyle,
            'mt-1 field-sizing-content max-h-40 py-2 font-code text-[0.8125rem]',
          )}
        />
        <Button
          className="mt-2"
          aria-disabled={running || blocked !== undefined}
          title={blocked}
          onClick={() => {
            void start();
          }}
        >
          {running ? words.freeRunning : words.freeRun}
        </Button>
        <div className="mt-3" role="status">
          {run && !running && <FreeResult run={run} onLine={onLine} />}
        </div>
        {failure && <FailureNotice failure={failure} />}
      </section>
      <section className="min-w-0">
        <h3 className="text-sm font-semibold">{words.outputOf}</h3>
        {printed.length === 0 && <p className="mt-1 text-sm text-faint">{words.noOutput}</p>}
        <ul className="mt-2 space-y-3">
          {printed.map((result) => (
            <li key={`${result.kind}-${result.number}`}>
              <h4 className="text-sm">
                {words.testName[result.kind]} {result.number}
              </h4>
              <PrintedBy result={result} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function FreeResult({ run, onLine }: { run: FreeRun; onLine: (line: number) => void }) {
  const { line } = run;
  const failed = run.status !== 'completed';
  return (
    <>
      <p className="text-sm">
        <span className={classes('font-medium', failed ? 'text-bad' : 'text-good')}>
          {freeWords[run.status]}
        </span>{' '}
        <span className="text-faint">
          {words.took(run.usage.cpu_millis)}
          {run.exit_code !== undefined && run.exit_code !== 0 && ` · ${words.exit(run.exit_code)}`}
        </span>
        {line !== undefined && (
          <Button
            look="quiet"
            className="ml-1 h-7 px-2 text-accent underline underline-offset-4"
            aria-label={words.toLine(line)}
            onClick={() => {
              onLine(line);
            }}
          >
            {words.line(line)}
          </Button>
        )}
      </p>
      {run.message !== undefined && <Printed text={run.message} label={freeWords[run.status]} bad />}
      <PrintedBy result={run} />
      {!failed && run.stdout === '' && run.stderr === '' && (
        <p className="mt-1 text-sm text-faint">{words.noOutput}</p>
      )}
    </>
  );
}
