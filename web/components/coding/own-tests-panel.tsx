'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { fieldStyle } from '@/components/ui/field-style';
import type { Exercise, OwnTestsJudged, Result } from '@/protocol/code';
import { complaint, isComplete, isTest, mostOwnTests, sampleOf, type DraftTest } from './own-tests';
import { VerdictIcon, VerdictWord } from './verdict-sign';
import { words } from './words';

// What became of the tests that a submit or a measurement took with it.
export interface Judgement {
  tests: readonly Parameters<typeof isTest>[1][];
  judged: OwnTestsJudged;
}

interface OwnTestsPanelProps {
  exercise: Exercise;
  tests: readonly DraftTest[];
  onTests: (tests: readonly DraftTest[]) => void;
  results: readonly Result[];
  judgement: Judgement | undefined;
}

export function OwnTestsPanel({ exercise, tests, onTests, results, judgement }: OwnTestsPanelProps) {
  const incomplete = tests.filter((test) => !isComplete(test, exercise)).length;
  const add = () => {
    const id = crypto.getRandomValues(new Uint32Array(1)).join('');
    onTests([...tests, { id, arguments: exercise.parameters.map(() => ''), expected: '' }]);
  };
  return (
    <div className="space-y-4 px-4 py-4">
      <p className="max-w-2xl text-sm text-soft">{words.ownIntro}</p>
      {judgement && judgement.judged.of > 0 && (
        <p className="rounded-lg bg-accent-soft px-3 py-2 text-sm font-medium">
          {words.killed(judgement.judged.killed, judgement.judged.of)}
        </p>
      )}
      <ol className="space-y-4">
        {tests.map((test, index) => (
          <OwnTestForm
            key={test.id}
            exercise={exercise}
            test={test}
            number={index + 1}
            result={results.find((one) => one.kind === 'own' && isTest(test, one))}
            right={isRight(test, judgement)}
            onChange={(changed) => {
              onTests(tests.map((one) => (one.id === test.id ? changed : one)));
            }}
            onRemove={() => {
              onTests(tests.filter((one) => one.id !== test.id));
            }}
          />
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={add} disabled={tests.length >= mostOwnTests}>
          <Plus className="size-4" aria-hidden="true" />
          {words.addTest}
        </Button>
        {tests.length >= mostOwnTests && <p className="text-sm text-faint">{words.mostTests}</p>}
        {incomplete > 0 && <p className="text-sm text-warn">{words.leftOut(incomplete)}</p>}
      </div>
    </div>
  );
}

function isRight(test: DraftTest, judgement: Judgement | undefined): boolean | undefined {
  const at = judgement?.tests.findIndex((one) => isTest(test, one)) ?? -1;
  return judgement?.judged.tests.find(({ number }) => number === at + 1)?.right;
}

interface OwnTestFormProps {
  exercise: Exercise;
  test: DraftTest;
  number: number;
  result: Result | undefined;
  right: boolean | undefined;
  onChange: (test: DraftTest) => void;
  onRemove: () => void;
}

function OwnTestForm({ exercise, test, number, result, right, onChange, onRemove }: OwnTestFormProps) {
  return (
    <li className="rounded-lg border border-line p-3">
      <div className="mb-2 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
        {result && <VerdictIcon verdict={result.verdict.verdict} />}
        <h3 className="font-medium">{words.ownName(number)}</h3>
        {result && <VerdictWord verdict={result.verdict.verdict} />}
        {right !== undefined && (
          <span className={classes('text-xs', right ? 'text-good' : 'text-warn')}>
            {right ? words.expectsRight : words.expectsWrong}
          </span>
        )}
        <span className="flex-1" />
        <Button look="quiet" size="icon" aria-label={words.removeTest(number)} onClick={onRemove}>
          <Trash2 className="size-4" aria-hidden="true" />
        </Button>
      </div>
      <div className="grid gap-x-3 gap-y-2.5 sm:grid-cols-2">
        {exercise.parameters.map(({ name, type }, index) => (
          <JsonField
            key={name}
            label={name}
            type={type}
            value={test.arguments[index] ?? ''}
            onChange={(value) => {
              const given = exercise.parameters.map((_, at) => test.arguments[at] ?? '');
              onChange({ ...test, arguments: given.with(index, value) });
            }}
          />
        ))}
        <JsonField
          label={words.returnValue}
          type={exercise.returns}
          value={test.expected}
          onChange={(expected) => {
            onChange({ ...test, expected });
          }}
        />
      </div>
    </li>
  );
}

interface JsonFieldProps {
  label: string;
  type: string;
  value: string;
  onChange: (value: string) => void;
}

function JsonField({ label, type, value, onChange }: JsonFieldProps) {
  const id = useId();
  const [left, setLeft] = useState(value !== '');
  // An empty field is only wrong once it has been left.
  const wrong = value === '' && !left ? undefined : complaint(value, type);
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="flex items-baseline gap-2 text-xs">
        <span className="font-medium">{label}</span>
        <span className="font-code text-faint">{type}</span>
      </label>
      <textarea
        id={id}
        value={value}
        rows={1}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        placeholder={sampleOf(type)}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onBlur={() => {
          setLeft(true);
        }}
        className={classes(
          fieldStyle,
          'mt-1 field-sizing-content max-h-40 min-h-9 resize-none py-1.5 font-code text-[0.8125rem]',
        )}
      />
      {wrong !== undefined && (
        <p id={`${id}-wrong`} className="mt-1 text-xs text-bad">
          {wrong}
        </p>
      )}
    </div>
  );
}
