'use client';

import { ArrowUp, CornerUpLeft, HelpCircle, Lightbulb, RotateCcw, SkipForward } from 'lucide-react';
import dynamic from 'next/dynamic';
import {
  useCallback,
  useRef,
  useState,
  type ComponentType,
  type KeyboardEvent,
  type SyntheticEvent,
} from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { isAnswering, type Conversation } from '@/protocol/conversation';
import { longestMessageBytes } from '@/protocol/frames';
import type { Status } from '@/protocol/status';
import { Microphone } from './microphone';
import type { Conduct } from './use-conversation';
import { useDictation } from './use-dictation';
import { useDraft } from './use-draft';
import { words } from './words';

const Confirm = dynamic(() => import('@/components/ui/confirm').then((module) => module.Confirm), {
  ssr: false,
});

interface ComposerProps {
  id: string;
  conversation: Conversation;
  status: Status;
  act: Conduct['act'];
  typing: Conduct['typing'];
}

const encoder = new TextEncoder();

export function Composer({ id, conversation, status, act, typing }: ComposerProps) {
  const [draft, setDraft] = useDraft(id);
  const [mode, setMode] = useState<'message' | 'clarify'>('message');
  const [skipping, setSkipping] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const dictation = useDictation(
    useCallback(
      (spoken: string) => {
        typing();
        setDraft((before) => (before === '' || /\s$/.test(before) ? before + spoken : `${before} ${spoken}`));
      },
      [setDraft, typing],
    ),
  );

  const busy = isAnswering(conversation);
  const bytes = encoder.encode(draft).length;
  const tooLong = bytes > longestMessageBytes;
  const clarifying = mode === 'clarify';
  const waiting = (what: string) => conversation.pending.some(({ action }) => action.action === what);
  const idle = !busy && conversation.connected;

  const switchTo = (next: 'message' | 'clarify') => {
    setMode(next);
    input.current?.focus();
  };

  const send = () => {
    const message = draft.trim();
    if (message === '' || busy || tooLong) return;
    dictation.stop();
    act({ action: mode, message });
    setDraft('');
    switchTo('message');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
    if (event.key === 'Escape' && clarifying) switchTo('message');
  };

  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    send();
  };

  const { hint } = status;
  const canHint = idle && hint.available && !waiting('hint');
  return (
    // The column may be narrow on a wide screen too, beside an editor.
    <form onSubmit={onSubmit} className="@container">
      <div className="rounded-2xl border border-control/70 bg-surface transition-colors focus-within:border-accent">
        <div className="flex items-center justify-between gap-3 px-4 pt-3">
          <label
            htmlFor="answer"
            className={classes('text-sm', clarifying ? 'font-medium text-accent' : 'sr-only')}
          >
            {clarifying ? words.clarifyLabel : words.answerLabel}
          </label>
          {clarifying && (
            <Button
              look="quiet"
              onClick={() => {
                switchTo('message');
              }}
            >
              <CornerUpLeft className="size-4" aria-hidden="true" />
              {words.backToAnswer}
            </Button>
          )}
        </div>
        <textarea
          ref={input}
          id="answer"
          value={draft}
          onChange={(event) => {
            typing();
            setDraft(event.target.value);
          }}
          onKeyDown={onKeyDown}
          rows={3}
          placeholder={clarifying ? words.clarifyPlaceholder : words.answerPlaceholder}
          aria-describedby="answer-note"
          aria-invalid={tooLong}
          className="field-sizing-content block max-h-[32dvh] min-h-20 w-full resize-none bg-transparent px-4 pb-2 leading-relaxed outline-none placeholder:text-faint"
        />
        {dictation.interim !== '' && (
          <p className="px-4 pb-2 text-faint" aria-hidden="true">
            {dictation.interim}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-0.5 border-t border-line p-2">
          <Tool
            icon={Lightbulb}
            label={words.hint}
            enabled={canHint}
            describedBy="hint-price"
            onPress={() => {
              act({ action: 'hint' });
            }}
          />
          <Tool
            icon={HelpCircle}
            label={words.clarify}
            title={words.clarifyLong}
            enabled={!clarifying}
            onPress={() => {
              switchTo('clarify');
            }}
          />
          <Tool
            icon={RotateCcw}
            label={words.repeat}
            enabled={idle && !waiting('repeat')}
            onPress={() => {
              act({ action: 'repeat' });
            }}
          />
          <Tool
            icon={SkipForward}
            label={words.skip}
            enabled={idle && status.question !== undefined && !waiting('skip')}
            onPress={() => {
              setSkipping(true);
            }}
          />
          <span className="flex-1" />
          <Microphone dictation={dictation} />
          <Button
            type="submit"
            look="primary"
            aria-disabled={busy || tooLong || draft.trim() === ''}
            className="ml-1 @max-sm:w-9 @max-sm:px-0"
            aria-label={clarifying ? words.ask : words.send}
          >
            <ArrowUp className="size-[1.125rem] @sm:hidden" aria-hidden="true" />
            <span className="@max-sm:hidden">{clarifying ? words.ask : words.send}</span>
          </Button>
        </div>
      </div>
      <div className="mt-2 flex items-start justify-between gap-4 px-1 text-xs leading-relaxed text-faint">
        <p id="hint-price">{hint.available ? hint.price : hint.why}</p>
        <p
          id="answer-note"
          className={classes('shrink-0 text-right', tooLong ? 'text-bad' : 'max-sm:hidden')}
        >
          {note(busy, bytes)}
        </p>
      </div>
      {(dictation.note ?? dictation.listening) && (
        <p role="status" className="mt-1 px-1 text-xs leading-relaxed text-soft">
          {dictation.note ?? words.listening}
        </p>
      )}
      {skipping && (
        <Confirm
          title={words.skipTitle}
          detail={words.skipDetail}
          yes={words.skipYes}
          no={words.skipNo}
          onNo={() => {
            setSkipping(false);
          }}
          onYes={() => {
            setSkipping(false);
            act({ action: 'skip' });
          }}
        />
      )}
    </form>
  );
}

function note(busy: boolean, bytes: number): string {
  if (bytes > longestMessageBytes) return words.tooLong;
  if (busy) return words.busy;
  const left = longestMessageBytes - bytes;
  if (left < longestMessageBytes / 5) return words.room(`${Math.floor(left / 1024)} kB`);
  return navigator.userAgent.includes('Mac') ? words.shortcutMac : words.shortcut;
}

interface ToolProps {
  icon: ComponentType<{ className?: string }>;
  label: string;
  title?: string;
  enabled: boolean;
  describedBy?: string;
  onPress: () => void;
}

// Stays focusable when it cannot be used, so that a keyboard does not lose its place.
function Tool({ icon: Icon, label, title, enabled, describedBy, onPress }: ToolProps) {
  return (
    <Button
      look="quiet"
      aria-disabled={!enabled}
      aria-describedby={describedBy}
      aria-label={title}
      title={title}
      className="px-1.5 @max-[22rem]:px-1 @max-[22rem]:text-[0.8125rem] @lg:px-3"
      onClick={() => {
        if (enabled) onPress();
      }}
    >
      <Icon className="size-4 @max-lg:hidden" aria-hidden="true" />
      {label}
    </Button>
  );
}
