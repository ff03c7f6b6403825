'use client';

import { useCallback, useMemo, useRef } from 'react';
import { scopeOf } from '@/browser/stored';
import { useLoaded } from '@/browser/use-loaded';
import type { Measurement } from '@/components/coding/growth-panel';
import type { Judgement } from '@/components/coding/own-tests-panel';
import { useLanguage } from '@/components/coding/use-language';
import { Workbench, type Program } from '@/components/coding/workbench';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { fetchInterviewExercise } from '@/protocol/api';
import type { Exercise } from '@/protocol/code';
import type { Conversation, Pending } from '@/protocol/conversation';
import type { Action } from '@/protocol/frames';
import { isSolved, type Run, type RunMode } from '@/protocol/runs';
import type { Conduct } from './use-conversation';
import { words } from './words';

interface CodingPaneProps {
  id: string;
  // The number of the question under discussion. The server is asked once, so each question has its own pane.
  question: number;
  conversation: Conversation;
  act: Conduct['act'];
  tell: Conduct['tell'];
  typing: Conduct['typing'];
  cancelRun: Conduct['cancelRun'];
}

// Code says less about a pause than words do: it is told rarely.
const typingEveryMillis = 10_000;

type CodeAction = Extract<Action, { action: 'code' }>;

export function CodingPane(props: CodingPaneProps) {
  const { id } = props;
  const load = useCallback(() => fetchInterviewExercise(id), [id]);
  const [loaded, reload] = useLoaded(load);
  if (loaded.state === 'loading') {
    return (
      <div className="flex-1 space-y-4 p-5" role="status" aria-label={words.loadingProblem}>
        <Skeleton className="h-9" />
        <Skeleton className="h-64" />
        <Skeleton className="h-40" />
      </div>
    );
  }
  if (loaded.state === 'failed') {
    return (
      <div className="flex-1 p-5">
        <Notice
          tone="warn"
          title={loaded.failure.title}
          actions={<Button onClick={reload}>{words.retry}</Button>}
        >
          {loaded.failure.detail}
        </Notice>
      </div>
    );
  }
  return <Pane key={props.question} exercise={loaded.value.problem} {...props} />;
}

function Pane(props: CodingPaneProps & { exercise: Exercise }) {
  const { id, question, exercise, conversation, act, tell, typing, cancelRun } = props;
  const [language, speak] = useLanguage(exercise);
  const typed = useRef(0);
  const onTyping = useCallback(() => {
    if (Date.now() - typed.current < typingEveryMillis) return;
    typed.current = Date.now();
    typing();
  }, [typing]);

  const { runs: all, pending, connected, ended } = conversation;
  const runs = useMemo(
    () => all.finished.filter((run) => run.question === question),
    [all.finished, question],
  );
  const waiting = pending.filter(isCode);
  const going = waiting.find(({ state }) => state !== 'refused')?.action;
  const refused = waiting.find(({ state }) => state === 'refused');
  const spoken = runs.filter((run) => run.language === language);

  const forget = () => {
    for (const { action, state } of waiting) {
      if (state === 'refused') tell({ input: 'forget', actionId: action.action_id });
    }
  };
  return (
    <Workbench
      scope={scopeOf(id, question)}
      exercise={exercise}
      language={language}
      onLanguage={speak}
      withProblem
      runs={runs}
      live={going && all.live?.actionId === going.action_id ? all.live : undefined}
      going={going && { mode: going.mode, ownTests: going.own_tests }}
      measurement={measurementOf(spoken, ended !== undefined)}
      judgement={judgementOf(runs)}
      failure={refused?.problem && { title: refused.problem.title, detail: refused.problem.detail ?? '' }}
      blocked={ended && words.over}
      note={connected ? undefined : words.codeOffline}
      onRun={(mode: RunMode, { language, code, ownTests }: Program) => {
        forget();
        act({ action: 'code', mode, language, code, own_tests: ownTests });
      }}
      onCancel={cancelRun}
      onDismiss={forget}
      onTyping={onTyping}
    />
  );
}

function isCode(pending: Pending): pending is Pending & { action: CodeAction } {
  return pending.action.action === 'code';
}

function measurementOf(runs: readonly Run[], ended: boolean): Measurement {
  const submitted = runs.findLast((run) => run.mode === 'submit');
  const waited = submitted !== undefined && !submitted.measured && !ended;
  if (waited && isSolved(submitted.results)) return { state: 'coming' };
  const told = runs.findLast((run) => run.growth !== undefined);
  if (told?.growth) return { state: 'there', growth: told.growth, of: told };
  return { state: submitted?.measured ? 'nothing' : 'none' };
}

function judgementOf(runs: readonly Run[]): Judgement | undefined {
  const run = runs.findLast((one) => one.ownTests !== undefined);
  return run?.ownTests && { tests: run.results.filter(({ kind }) => kind === 'own'), judged: run.ownTests };
}
