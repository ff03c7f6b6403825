'use client';

import { Gauge, Play, RotateCcw, Send, Square } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import type { Exercise, Language } from '@/protocol/code';
import type { RunMode } from '@/protocol/runs';
import { LanguageChooser } from './language-chooser';
import type { Drafts } from './use-drafts';
import { shortcuts, words } from './words';

const Confirm = dynamic(() => import('@/components/ui/confirm').then((module) => module.Confirm), {
  ssr: false,
});

interface ToolbarProps {
  exercise: Exercise;
  language: Language;
  onLanguage: (language: Language) => void;
  drafts: Drafts;
  onReplace: (code: string) => void;
  going: boolean;
  measuring: boolean;
  reason: string | undefined;
  note: string | undefined;
  onRun: (mode: RunMode) => void;
  onMeasure: (() => void) | undefined;
  onCancel: () => void;
}

export function Toolbar(props: ToolbarProps) {
  const { exercise, drafts, going, measuring, reason, onRun, onMeasure } = props;
  const id = useId();
  const runButton = useRef<HTMLButtonElement>(null);
  const [asking, setAsking] = useState(false);
  const note = reason ?? (measuring ? words.measuring : props.note);
  const off = going || reason !== undefined;
  return (
    <div className="@container shrink-0 border-b border-line bg-surface">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 px-3 py-2 @max-md:gap-x-1 @max-md:px-2">
        <LanguageChooser
          runner={exercise.runner}
          offered={exercise.starters.map(({ language }) => language)}
          language={props.language}
          onLanguage={props.onLanguage}
        />
        <Button
          look="quiet"
          size="icon"
          aria-label={words.startOver}
          title={words.startOver}
          aria-disabled={drafts.code === drafts.starter}
          onClick={() => {
            setAsking(drafts.code !== drafts.starter);
          }}
        >
          <RotateCcw className="size-4" aria-hidden="true" />
        </Button>
        <p
          id={id}
          className={classes(
            'min-w-0 flex-1 truncate text-right text-xs text-soft tabular-nums',
            'max-[30rem]:order-last max-[30rem]:basis-full max-[30rem]:text-left',
            note === undefined && 'max-[30rem]:hidden',
          )}
          title={note}
        >
          {note}
        </p>
        <span className="flex-1 min-[30rem]:hidden" />
        {onMeasure && (
          <Button
            aria-disabled={off || measuring}
            aria-describedby={id}
            title={words.measureTitle}
            onClick={onMeasure}
          >
            <Gauge className="size-4 @max-md:hidden" aria-hidden="true" />
            {words.measure}
          </Button>
        )}
        {going && (
          <Button
            look="quiet"
            size="icon"
            aria-label={words.stop}
            aria-keyshortcuts="Control+. Meta+."
            title={`${words.stop} (${shortcuts.stop()})`}
            onClick={() => {
              // This button goes with the run; the focus must not go with it.
              runButton.current?.focus();
              props.onCancel();
            }}
          >
            <Square className="size-4" aria-hidden="true" />
          </Button>
        )}
        <Button
          ref={runButton}
          aria-disabled={off}
          aria-describedby={id}
          aria-keyshortcuts="Control+' Meta+'"
          title={`${words.runTitle} (${shortcuts.run()})`}
          onClick={() => {
            onRun('run');
          }}
        >
          <Play className="size-4 @max-md:hidden" aria-hidden="true" />
          {words.run}
          <Keys of={shortcuts.run()} />
        </Button>
        <Button
          look="primary"
          aria-disabled={off}
          aria-describedby={id}
          aria-keyshortcuts="Control+Shift+Enter Meta+Shift+Enter"
          title={`${words.submitTitle} (${shortcuts.submit()})`}
          onClick={() => {
            onRun('submit');
          }}
        >
          <Send className="size-4 @max-md:hidden" aria-hidden="true" />
          {words.submit}
          <Keys of={shortcuts.submit()} />
        </Button>
      </div>
      {asking && (
        <Confirm
          title={words.startOverTitle}
          detail={words.startOverDetail}
          yes={words.startOverYes}
          no={words.startOverNo}
          onNo={() => {
            setAsking(false);
          }}
          onYes={() => {
            setAsking(false);
            drafts.write(drafts.starter);
            props.onReplace(drafts.starter);
          }}
        />
      )}
    </div>
  );
}

function Keys({ of }: { of: string }) {
  return (
    <kbd
      aria-hidden="true"
      className="ml-1 hidden font-sans text-xs font-normal opacity-80 @min-[44rem]:inline"
    >
      {of}
    </kbd>
  );
}
