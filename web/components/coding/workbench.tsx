'use client';

import { useCallback, useId, useRef, useState, type KeyboardEvent } from 'react';
import { keys } from '@/browser/stored';
import { classes } from '@/components/ui/classes';
import { Notice } from '@/components/ui/notice';
import { Splitter, useShare } from '@/components/ui/splitter';
import { Tabs, type Tab } from '@/components/ui/tabs';
import {
  languageTitles,
  longestCodeBytes,
  type Exercise,
  type Language,
  type OwnTest,
} from '@/protocol/code';
import { isSolved, scoreOf, type Progress, type Run, type RunMode, type Score } from '@/protocol/runs';
import { CodeEditor } from './code-editor';
import type { EditorHandle } from './editor';
import { FailureNotice } from './failure-notice';
import { GrowthPanel, type Measurement } from './growth-panel';
import { HistoryPanel } from './history-panel';
import { momentOf } from './moment';
import { OutputPanel } from './output-panel';
import { ready } from './own-tests';
import { OwnTestsPanel, type Judgement } from './own-tests-panel';
import { Statement } from './statement';
import { casesAfter, casesBefore, casesDuring, type Going } from './test-cases';
import { TestsPanel } from './tests-panel';
import { Toolbar } from './toolbar';
import { useDrafts } from './use-drafts';
import type { RunFailure } from './use-failure';
import { useSlowly } from './use-slowly';
import { progressWords, scoreWords, words } from './words';

type Panel = 'problem' | 'tests' | 'own' | 'output' | 'complexity' | 'history';

export interface Program {
  language: Language;
  code: string;
  ownTests: OwnTest[];
}

export interface WorkbenchProps {
  // Where drafts are kept.
  scope: string;
  exercise: Exercise;
  language: Language;
  onLanguage: (language: Language) => void;
  // Whether the statement is one of the panels here, or stands elsewhere.
  withProblem: boolean;
  runs: readonly Run[];
  live: Progress | undefined;
  going: Going | undefined;
  measurement: Measurement;
  judgement: Judgement | undefined;
  failure: RunFailure | undefined;
  // Why nothing can be run for now.
  blocked: string | undefined;
  // What to say beside the buttons, when there is nothing more urgent.
  note?: string | undefined;
  onRun: (mode: RunMode, program: Program) => void;
  onMeasure?: (program: Program) => void;
  onCancel: () => void;
  onDismiss: () => void;
  onTyping?: () => void;
}

// Editor, tests and results of one problem. Its owner carries the program to the server and what came of it back.
export function Workbench(props: WorkbenchProps) {
  const { scope, exercise, language, withProblem, runs, live, going, measurement, judgement, failure } =
    props;
  const id = useId();
  const drafts = useDrafts(scope, exercise, language);
  const { code, ownTests } = drafts;
  const editor = useRef<EditorHandle>(null);
  const share = useShare(keys.share('editor'), 52, 20, 80);
  const [panel, setPanel] = useState<Panel>(withProblem ? 'problem' : 'tests');
  const latest = runs.findLast((one) => one.language === language);
  const reason = blockedBy(exercise, code, props.blocked);

  const program = (): Program => ({ language, code, ownTests: ready(ownTests, exercise) });
  const run = (mode: RunMode) => {
    if (going || reason !== undefined) return;
    editor.current?.unmark();
    setPanel('tests');
    props.onRun(mode, program());
  };
  const measure = () => {
    if (going || reason !== undefined || measurement.state === 'coming') return;
    setPanel('complexity');
    props.onMeasure?.(program());
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    if (event.key === '.' && going) {
      event.preventDefault();
      props.onCancel();
      return;
    }
    const mode = event.key === "'" ? 'run' : event.shiftKey && event.key === 'Enter' ? 'submit' : undefined;
    if (mode === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run(mode);
  };

  const { write } = drafts;
  const { onTyping } = props;
  const onCode = useCallback(
    (text: string) => {
      write(text);
      onTyping?.();
    },
    [write, onTyping],
  );
  const onLine = useCallback((line: number) => {
    editor.current?.goToLine(line);
  }, []);

  const cases = going
    ? casesDuring(exercise, going, live)
    : latest
      ? casesAfter(exercise, latest)
      : casesBefore(exercise);
  const results = going ? (live?.results ?? []) : (latest?.results ?? []);
  const progress = going && live && progressOf(going, live);
  const score = latest && scoreOf(latest.results);
  const summary = going ? (progress ? progressWords(progress) : words.starting) : score && scoreWords(score);
  const spoken = useSlowly(going || latest ? (summary ?? '') : '');

  const tabs: Tab<Panel>[] = [
    ...(withProblem ? [{ id: 'problem' as const, title: words.problem }] : []),
    { id: 'tests', title: words.tests, note: going ? noteOf(progress) : score && noteOf(score) },
    { id: 'own', title: words.ownTests, note: ownTests.length > 0 ? String(ownTests.length) : undefined },
    { id: 'output', title: words.output },
    { id: 'complexity', title: words.complexity },
    { id: 'history', title: words.history, note: runs.length > 0 ? String(runs.length) : undefined },
  ];

  return (
    // The shortcuts belong to everything in here; each has its button.

    <div className="flex min-h-0 flex-1 flex-col" onKeyDownCapture={onKeyDown}>
      <h2 className="sr-only">{words.pane}</h2>
      <Toolbar
        exercise={exercise}
        language={language}
        onLanguage={props.onLanguage}
        drafts={drafts}
        onReplace={(text) => editor.current?.replace(text)}
        going={going !== undefined}
        measuring={measurement.state === 'coming' && props.onMeasure !== undefined}
        reason={reason}
        note={going ? summary : props.note}
        onRun={run}
        onMeasure={props.onMeasure && measure}
        onCancel={props.onCancel}
      />
      {exercise.runner.refusal !== undefined && (
        <Notice tone="plain" title={words.cannotRun} className="shrink-0 rounded-none border-x-0 border-t-0">
          {exercise.runner.refusal} {words.stillWrite}
        </Notice>
      )}
      {failure && (
        <div className="shrink-0 border-b border-line p-2">
          <FailureNotice key={failure.notBefore ?? 0} failure={failure} onDismiss={props.onDismiss} />
        </div>
      )}
      <div className="flex min-h-0 flex-1 flex-col">
        <div className="min-h-24 shrink-0" style={{ height: `${share.share}%` }}>
          <CodeEditor
            key={`${scope} ${language}`}
            label={`${words.editor}, ${languageTitles[language]}`}
            describedBy={`${id}-leave`}
            language={language}
            initial={code}
            onCode={onCode}
            handle={editor}
          />
        </div>
        <Splitter label={words.sizes} orientation="horizontal" share={share} />
        <Tabs
          label={words.panels}
          tabs={tabs}
          chosen={panel}
          onChoose={setPanel}
          className="min-h-0 flex-1 bg-surface"
        >
          {panel === 'problem' && <Statement exercise={exercise} language={language} className="px-4 py-4" />}
          {panel === 'tests' && (
            <>
              <p className="px-4 pt-4 text-sm">
                {summary === undefined ? (
                  <span className="text-soft">{words.notRunYet}</span>
                ) : (
                  <span
                    className={classes(
                      'font-medium',
                      !going && latest && (isSolved(latest.results) ? 'text-good' : 'text-ink'),
                    )}
                  >
                    {summary}
                  </span>
                )}
                {!going && latest && (
                  <span className="text-faint">
                    {' · '}
                    {words.ranAt(latest.mode, languageTitles[language], momentOf(latest.at))}
                    {latest.code !== code && ` · ${words.earlier}`}
                  </span>
                )}
              </p>
              <TestsPanel
                key={going ? 'going' : (latest?.seq ?? 0)}
                exercise={exercise}
                cases={cases}
                running={going !== undefined}
                onLine={onLine}
              />
            </>
          )}
          {panel === 'own' && (
            <OwnTestsPanel
              exercise={exercise}
              tests={ownTests}
              onTests={drafts.setOwnTests}
              results={results}
              judgement={judgement}
            />
          )}
          {panel === 'output' && (
            <OutputPanel language={language} code={code} results={results} blocked={reason} onLine={onLine} />
          )}
          {panel === 'complexity' && (
            <GrowthPanel measurement={measurement} code={code} byHand={props.onMeasure !== undefined} />
          )}
          {panel === 'history' && (
            <HistoryPanel
              runs={runs}
              onRestore={(of, text) => {
                if (of === language) editor.current?.replace(text);
                else props.onLanguage(of);
                drafts.put(of, text);
              }}
            />
          )}
        </Tabs>
      </div>
      <p
        id={`${id}-leave`}
        className="shrink-0 border-t border-line px-4 py-1.5 text-xs text-faint max-lg:sr-only"
      >
        {words.keyboardHint}
      </p>
      <div aria-live="polite" className="sr-only">
        {spoken}
      </div>
    </div>
  );
}

const encoder = new TextEncoder();

function blockedBy({ runner }: Exercise, code: string, blocked: string | undefined): string | undefined {
  if (blocked !== undefined) return blocked;
  if (runner.refusal !== undefined) return `${words.cannotRun}.`;
  return encoder.encode(code).length > longestCodeBytes ? words.tooLarge : undefined;
}

// What is done so far, in the place of what passed.
function progressOf({ ownTests }: Going, { results, total }: Progress): Score {
  const own = results.filter(({ kind }) => kind === 'own').length;
  return {
    problem: { passed: results.length - own, total: total - ownTests.length },
    own: { passed: own, total: ownTests.length },
  };
}

function noteOf(score: Score | undefined): string {
  return score ? `${score.problem.passed}/${score.problem.total}` : '…';
}
