// What becomes of a program outside an interview: asked by REST, folded like the runs of an interview.
import { useCallback, useReducer, useRef, useState } from 'react';
import type { Measurement } from '@/components/coding/growth-panel';
import type { Judgement } from '@/components/coding/own-tests-panel';
import type { Going } from '@/components/coding/test-cases';
import { runFailureOf, type RunFailure } from '@/components/coding/use-failure';
import type { Program } from '@/components/coding/workbench';
import { measure, runTests } from '@/protocol/api';
import { foldRun, noRuns, type Run, type RunMode } from '@/protocol/runs';
import { markSolved } from './solved';

export interface Practice {
  runs: readonly Run[];
  going: Going | undefined;
  measurement: Measurement;
  judgement: Judgement | undefined;
  failure: RunFailure | undefined;
  solved: boolean;
  run: (mode: RunMode, program: Program) => void;
  measure: (program: Program) => void;
  dismiss: () => void;
}

export function usePractice(id: string): Practice {
  const [runs, dispatch] = useReducer(foldRun, noRuns);
  const [going, setGoing] = useState<Going>();
  const [measurement, setMeasurement] = useState<Measurement>({ state: 'none' });
  const [judgement, setJudgement] = useState<Judgement>();
  const [failure, setFailure] = useState<RunFailure>();
  const [solved, setSolved] = useState(false);
  const count = useRef(0);
  const measuredCode = useRef('');

  const run = useCallback(
    async (mode: RunMode, { language, code, ownTests }: Program) => {
      setGoing({ mode, ownTests });
      setFailure(undefined);
      // What was measured is true of the code that was measured.
      if (measuredCode.current !== code) setMeasurement({ state: 'none' });
      try {
        const attempt = { language, code, problem_id: id, own_tests: ownTests };
        const tested = await runTests(attempt, mode === 'submit' ? 'all' : 'visible');
        count.current += 1;
        dispatch({
          input: 'ran',
          run: {
            seq: count.current,
            at: new Date().toISOString(),
            mode,
            question: 1,
            language,
            code,
            results: tested.runs,
          },
        });
        const passed = mode === 'submit' && tested.total > 0 && tested.passed === tested.total;
        if (passed) markSolved(id);
        setSolved(passed);
      } catch (error) {
        setFailure(runFailureOf(error));
      }
      setGoing(undefined);
    },
    [id],
  );

  const measured = useCallback(
    async ({ language, code, ownTests }: Program) => {
      const before = measurement;
      setMeasurement({ state: 'coming' });
      setFailure(undefined);
      try {
        const answer = await measure({ language, code, problem_id: id, own_tests: ownTests });
        const { growth, target } = answer;
        measuredCode.current = code;
        setMeasurement(growth ? { state: 'there', growth, target } : { state: 'nothing' });
        if (answer.own_tests) setJudgement({ tests: ownTests, judged: answer.own_tests });
      } catch (error) {
        setMeasurement(before);
        setFailure(runFailureOf(error));
      }
    },
    [id, measurement],
  );

  return {
    runs: runs.finished,
    going,
    measurement,
    judgement,
    failure,
    solved,
    run: (mode, program) => {
      void run(mode, program);
    },
    measure: (program) => {
      void measured(program);
    },
    dismiss: () => {
      setFailure(undefined);
    },
  };
}
