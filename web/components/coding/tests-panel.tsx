'use client';

import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import type { Exercise, Result } from '@/protocol/code';
import { elementsOf } from './json-text';
import type { TestCase } from './test-cases';
import { VerdictIcon, VerdictWord } from './verdict-sign';
import { whyOf } from './why';
import { topicWords, words } from './words';

interface TestsPanelProps {
  exercise: Exercise;
  cases: readonly TestCase[];
  // Whether a run goes on: tests without a result are waited for.
  running: boolean;
  onLine: (line: number) => void;
}

const kinds = ['visible', 'own', 'hidden'] as const;

export function TestsPanel({ exercise, cases, running, onLine }: TestsPanelProps) {
  const broken = compileError(cases);
  const tooSlow = cases.filter(({ result }) => result?.verdict.verdict === 'timed_out').length;
  const why = ({ result }: TestCase) => result && whyOf(result, exercise, tooSlow);
  const firstFailed = cases.find(({ result }) => result && result.verdict.verdict !== 'accepted');
  return (
    <div className="space-y-5 px-4 py-4">
      {broken && (
        <div className="rounded-lg border border-bad/30 bg-bad-soft p-3">
          <div className="flex items-center justify-between gap-3">
            <p className="text-sm font-medium text-bad">{words.doesNotCompile}</p>
            <LineButton line={broken.line} onLine={onLine} />
          </div>
          <Printed text={broken.message} label={words.doesNotCompile} />
        </div>
      )}
      {kinds.map((kind) => {
        const group = cases.filter((one) => one.kind === kind);
        if (group.length === 0) return null;
        return kind === 'hidden' ? (
          <div key={kind}>
            <ul className="grid gap-x-6 sm:grid-cols-2">
              {group.map((one) => (
                <HiddenRow key={one.number} test={one} why={why(one)} />
              ))}
            </ul>
            <p className="mt-2 text-xs text-faint">{words.hiddenNote}</p>
          </div>
        ) : (
          <ul key={kind} className="divide-y divide-line rounded-lg border border-line">
            {group.map((one) => (
              <TestRow
                // A new run opens what failed in it.
                key={`${one.kind}-${one.number}-${one === firstFailed ? 'open' : ''}`}
                exercise={exercise}
                test={one}
                why={why(one)}
                open={(one === firstFailed && !broken) || (one.result === undefined && !running)}
                running={running}
                bare={broken !== undefined}
                onLine={onLine}
              />
            ))}
          </ul>
        );
      })}
    </div>
  );
}

// Code that does not compile fails every test with the same words: said once.
function compileError(cases: readonly TestCase[]) {
  const verdict = cases.find(({ result }) => result?.verdict.verdict === 'compile_error')?.result?.verdict;
  return verdict?.verdict === 'compile_error' ? verdict : undefined;
}

function HiddenRow({ test: { number, result }, why }: { test: TestCase; why: string | undefined }) {
  const verdict = result?.verdict.verdict;
  return (
    <li className="flex min-w-0 flex-wrap items-center gap-x-2 border-b border-line py-1.5 text-sm">
      <VerdictIcon verdict={verdict} />
      <span className="shrink-0">
        {words.testName.hidden} {number}
      </span>
      <span className="min-w-0 flex-1 truncate text-xs text-faint">
        {result?.tags.map(topicWords).join(', ')}
      </span>
      <span className="shrink-0 text-xs">
        <VerdictWord verdict={verdict} />
      </span>
      {why !== undefined && <span className="w-full pl-6 text-xs text-faint">{why}</span>}
    </li>
  );
}

interface TestRowProps {
  exercise: Exercise;
  test: TestCase;
  why: string | undefined;
  open: boolean;
  running: boolean;
  bare: boolean;
  onLine: (line: number) => void;
}

function TestRow({ exercise, test, why, open, running, bare, onLine }: TestRowProps) {
  const { result } = test;
  const line = result && 'line' in result.verdict && !bare ? result.verdict.line : undefined;
  return (
    <li className="flex items-start">
      <details open={open} className="group min-w-0 flex-1">
        <summary className="flex list-none flex-wrap items-center gap-x-2.5 rounded-lg px-3 py-2 text-sm focus-visible:-outline-offset-2">
          {(result !== undefined || running) && <VerdictIcon verdict={result?.verdict.verdict} />}
          <span className="font-medium">
            {words.testName[test.kind]} {test.number}
          </span>
          {(result !== undefined || running) && <VerdictWord verdict={result?.verdict.verdict} />}
          <span className="flex-1" />
          {result && result.verdict.verdict !== 'not_run' && result.verdict.verdict !== 'compile_error' && (
            <span className="text-xs text-faint tabular-nums">{words.took(result.usage.cpu_millis)}</span>
          )}
          <ChevronDown
            aria-hidden="true"
            className="size-4 shrink-0 text-faint transition-transform group-open:rotate-180"
          />
          {why !== undefined && <span className="w-full pl-6.5 text-xs text-faint">{why}</span>}
        </summary>
        <div className="px-3 pb-3">
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1 text-sm">
            {argumentsOf(exercise, test).map(([name, value]) => (
              <Row key={name} name={name} value={value} />
            ))}
            {test.expected !== undefined && <Row name={words.expected} value={test.expected} />}
            {result?.verdict.verdict === 'wrong_answer' && (
              <Row name={words.returned} value={result.verdict.returned ?? words.nothingReturned} bad />
            )}
          </dl>
          {result?.verdict.verdict === 'runtime_error' && (
            <Printed text={result.verdict.message} label={words.testName[test.kind]} bad />
          )}
          {result && <PrintedBy result={result} />}
        </div>
      </details>
      {line !== undefined && (
        <div className="shrink-0 py-1 pr-2">
          <LineButton line={line} onLine={onLine} />
        </div>
      )}
    </li>
  );
}

function argumentsOf({ parameters }: Exercise, test: TestCase): [string, string][] {
  if (test.arguments === undefined) return [];
  const values = elementsOf(test.arguments);
  if (values?.length !== parameters.length) return [[words.input, test.arguments]];
  return parameters.map(({ name }, index) => [name, values[index] ?? '']);
}

function Row({ name, value, bad = false }: { name: string; value: string; bad?: boolean }) {
  return (
    <>
      <dt className="text-faint">{name}</dt>
      <dd
        className={classes(
          'max-h-32 overflow-y-auto font-code text-[0.8125rem] wrap-anywhere whitespace-pre-wrap',
          bad && 'text-bad',
        )}
      >
        {value}
      </dd>
    </>
  );
}

function LineButton({ line, onLine }: { line: number | undefined; onLine: (line: number) => void }) {
  if (line === undefined) return null;
  return (
    <Button
      look="quiet"
      className="h-8 px-2 text-accent underline decoration-accent/40 underline-offset-4"
      aria-label={words.toLine(line)}
      onClick={() => {
        onLine(line);
      }}
    >
      {words.line(line)}
    </Button>
  );
}

export function PrintedBy({ result }: { result: Pick<Result, 'stdout' | 'stderr'> }) {
  return (
    <>
      {result.stdout !== '' && <Printed text={result.stdout} label={words.stdout} titled />}
      {result.stderr !== '' && <Printed text={result.stderr} label={words.stderr} titled />}
    </>
  );
}

interface PrintedProps {
  text: string;
  label: string;
  titled?: boolean;
  bad?: boolean;
}

export function Printed({ text, label, titled = false, bad = false }: PrintedProps) {
  return (
    <div className="mt-2">
      {titled && <p className="mb-1 text-xs text-faint">{label}</p>}
      <pre
        // A scrolling region must be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label={label}
        className={classes(
          'max-h-60 overflow-auto rounded-lg bg-sunken p-3 font-code text-[0.8125rem] leading-relaxed whitespace-pre-wrap wrap-anywhere',
          bad && 'text-bad',
        )}
      >
        {text}
      </pre>
    </div>
  );
}
