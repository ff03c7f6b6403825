// What becomes of a program outside an interview: asked by REST, folded like the runs of an interview, kept in this
// browser.
import { useCallback, useReducer, useRef, useState } from 'react';
import type { Measurement } from '@/components/coding/growth-panel';
import type { Judgement } from '@/components/coding/own-tests-panel';
import type { Going } from '@/components/coding/test-cases';
import { runFailureOf, type RunFailure } from '@/components/coding/use-failure';
import type { Program } from '@/components/coding/workbench';
import { newId } from '@/browser/unique-id';
import { cancelRun, measure, ProblemError, runTests } from '@/protocol/api';
import type { Language } from '@/protocol/code';
import { cancelledProblem } from '@/protocol/problem';
import { foldRun, isSolved, type Run, type RunMode } from '@/protocol/runs';
import {
  keepMeasurement,
  keepRun,
  keptMeasurements,
  keptRuns,
  ranInput,
  type KeptMeasurement,
  type KeptMeasurements,
} from './kept';
import { markSolved, solvedHere } from './solved';

export interface Practice {
  runs: readonly Run[];
  going: Going | undefined;
  measurement: Measurement;
  judgement: Judgement | undefined;
  failure: RunFailure | undefined;
  // Whether this browser has seen it solved.
  solved: boolean;
  run: (mode: RunMode, program: Program) => void;
  cancel: () => void;
  measure: (program: Program) => void;
  dismiss: () => void;
}

export function usePractice(id: string, language: Language): Practice {
  const [runs, dispatch] = useReducer(foldRun, id, keptRuns);
  const [going, setGoing] = useState<Going>();
  const [measured, setMeasured] = useState<KeptMeasurements>(() => keptMeasurements(id));
  const [measuring, setMeasuring] = useState<Language>();
  const [failure, setFailure] = useState<RunFailure>();
  const [solved, setSolved] = useState(() => solvedHere().has(id));
  const count = useRef(runs.finished.length);
  const running = useRef('');

  const run = useCallback(
    async (mode: RunMode, { language: of, code, ownTests }: Program) => {
      running.current = newId();
      setGoing({ mode, ownTests });
      setFailure(undefined);
      try {
        const attempt = { language: of, code, problem_id: id, own_tests: ownTests };
        const { runs: results } = await runTests(
          attempt,
          mode === 'submit' ? 'all' : 'visible',
          running.current,
        );
        count.current += 1;
        const ran = ranInput(count.current, { at: now(), mode, language: of, code, results });
        dispatch(ran);
        keepRun(id, ran.run);
        if (mode === 'submit' && isSolved(results)) {
          markSolved(id);
          setSolved(true);
        }
      } catch (error) {
        if (!isCancelled(error)) setFailure(runFailureOf(error));
      }
      setGoing(undefined);
    },
    [id],
  );

  const measureIt = useCallback(
    async ({ language: of, code, ownTests }: Program) => {
      setMeasuring(of);
      setFailure(undefined);
      try {
        const answer = await measure({ language: of, code, problem_id: id, own_tests: ownTests });
        const { growth, target, own_tests: judged } = answer;
        const judgement = judged && { tests: ownTests, judged };
        const kept: KeptMeasurement = { at: now(), code, growth, target, judgement };
        setMeasured((before) => ({ ...before, [of]: kept }));
        keepMeasurement(id, of, kept);
      } catch (error) {
        setFailure(runFailureOf(error));
      }
      setMeasuring((one) => (one === of ? undefined : one));
    },
    [id],
  );

  const cancel = useCallback(async () => {
    try {
      await cancelRun(running.current);
    } catch (error) {
      // What has ended by itself needs no calling off.
      if (!(error instanceof ProblemError && error.problem.status === 404)) setFailure(runFailureOf(error));
    }
  }, []);

  return {
    runs: runs.finished,
    going,
    measurement: measuring === language ? { state: 'coming' } : measurementOf(language, measured[language]),
    judgement: measured[language]?.judgement,
    failure,
    solved,
    run: (mode, program) => {
      void run(mode, program);
    },
    cancel: () => {
      void cancel();
    },
    measure: (program) => {
      void measureIt(program);
    },
    dismiss: () => {
      setFailure(undefined);
    },
  };
}

function measurementOf(language: Language, kept: KeptMeasurement | undefined): Measurement {
  if (kept === undefined) return { state: 'none' };
  const { at, code, growth, target } = kept;
  return growth ? { state: 'there', growth, target, of: { at, language, code } } : { state: 'nothing' };
}

function isCancelled(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.type === cancelledProblem;
}

function now(): string {
  return new Date().toISOString();
}
