'use client';

import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Skeleton } from '@/components/ui/skeleton';
import type { Conversation, Line, Live } from '@/protocol/conversation';
import { sceneOf } from './scene';
import type { Conduct } from './use-conversation';
import { useStickToEnd } from './use-stick-to-end';
import { WaitingAction } from './waiting-action';
import { kindWords, words } from './words';

interface ExchangeProps {
  conversation: Conversation;
  onInterrupt: Conduct['act'];
  tell: Conduct['tell'];
}

// The live exchange: what is being said now, large and calm; what led to it, quietly above.
export function Exchange({ conversation, onInterrupt, tell }: ExchangeProps) {
  const scene = sceneOf(conversation);
  const { ref, onScroll } = useStickToEnd(conversation);
  const greeting = scene.now === undefined;
  if (!conversation.replayed) return <ExchangeSkeleton />;
  return (
    <>
      {scene.question && <PinnedQuestion line={scene.question} />}
      <div
        ref={ref}
        onScroll={onScroll}
        // A scrolling region must be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label={words.latestExchange}
        className="min-h-0 flex-1 overflow-y-auto focus-visible:-outline-offset-2"
      >
        <div className="mx-auto flex min-h-full w-full max-w-3xl flex-col justify-end gap-6 px-4 py-6 sm:gap-8 sm:px-8 sm:py-8">
          {scene.before.map((line) => (
            <Earlier key={line.seq} line={line} />
          ))}
          {greeting && <p className="font-serif text-2xl text-faint">{words.waitingForGreeting}</p>}
          {scene.now && 'live' in scene.now && (
            <Speaking
              live={scene.now.live}
              onInterrupt={() => {
                onInterrupt({ action: 'interrupt' });
              }}
            />
          )}
          {scene.now && 'line' in scene.now && <Said line={scene.now.line} />}
          {scene.since.map((line) => (
            <Since key={line.seq} line={line} />
          ))}
          {scene.waiting.map((pending) => (
            <WaitingAction key={pending.action.action_id} pending={pending} tell={tell} />
          ))}
        </div>
      </div>
    </>
  );
}

// Until the first replay is complete: half a conversation would jump.
function ExchangeSkeleton() {
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-1 flex-col justify-end gap-4 px-4 pb-8 sm:px-8">
      <Skeleton className="h-7 w-11/12" />
      <Skeleton className="h-7 w-3/5" />
    </div>
  );
}

function PinnedQuestion({ line }: { line: Line }) {
  return (
    <details className="group border-b border-line">
      <summary className="mx-auto flex max-w-3xl list-none items-baseline gap-3 px-4 py-3 text-sm focus-visible:-outline-offset-2 sm:px-8">
        <span className="shrink-0 font-medium text-accent">{kindWords(line)}</span>
        <span className="min-w-0 flex-1 truncate text-soft group-open:invisible">{line.text}</span>
        <ChevronDown
          aria-hidden="true"
          className="size-4 shrink-0 self-center text-faint transition-transform group-open:rotate-180"
        />
      </summary>
      <p className="prose-plain mx-auto max-h-[40dvh] max-w-3xl overflow-y-auto px-4 pb-4 font-serif text-lg leading-relaxed sm:px-8">
        {line.text}
      </p>
    </details>
  );
}

function Earlier({ line }: { line: Line }) {
  const who =
    line.role === 'candidate' ? words.you : line.role === 'interviewer' ? words.interviewer : undefined;
  return (
    <div className="max-w-2xl text-sm leading-relaxed text-faint">
      {who && <span className="mr-2 font-medium">{who}</span>}
      <span className="wrap-anywhere">{shortened(line.text)}</span>
    </div>
  );
}

// Only enough to remember by: the transcript has it all.
function shortened(text: string): string {
  const most = 220;
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= most ? flat : `${flat.slice(0, most).replace(/[\s.,;:]+$/, '')}…`;
}

function Said({ line }: { line: Line }) {
  return (
    <div>
      <Who kind={kindWords(line)} />
      <p className={classes('prose-plain mt-3 font-serif', sizeFor(line.text))}>{line.text}</p>
    </div>
  );
}

function Speaking({ live, onInterrupt }: { live: Live; onInterrupt: () => void }) {
  const silent = live.text === '';
  return (
    <div>
      <div className="flex min-h-9 items-center justify-between gap-4">
        <Who kind={silent ? words.thinking : undefined} />
        {!silent && <Button onClick={onInterrupt}>{words.interrupt}</Button>}
      </div>
      {silent ? (
        <p className="mt-4 flex h-8 gap-1.5" aria-hidden="true">
          {[0, 1, 2].map((dot) => (
            <span
              key={dot}
              className="size-2 animate-breathe rounded-full bg-accent"
              style={{ animationDelay: `${dot * 0.2}s` }}
            />
          ))}
        </p>
      ) : (
        <p className={classes('prose-plain mt-3 font-serif', sizeFor(live.text))}>{live.text}</p>
      )}
    </div>
  );
}

function Who({ kind }: { kind: string | undefined }) {
  return (
    <p className="text-sm">
      <span className="font-medium text-accent">{words.interviewer}</span>
      {kind && <span className="text-faint"> · {kind}</span>}
    </p>
  );
}

function Since({ line }: { line: Line }) {
  if (line.role !== 'candidate') return <p className="text-sm text-faint">{line.text}</p>;
  return (
    <div className="border-l-2 border-accent pl-4">
      <p className="text-sm font-medium text-soft">{words.you}</p>
      <p className="prose-plain mt-1 leading-relaxed">{line.text}</p>
    </div>
  );
}

// A question of a line or two may be large; a problem statement should be read like a page.
function sizeFor(text: string): string {
  return text.length > 360
    ? 'text-lg leading-relaxed'
    : 'text-xl leading-snug sm:text-[1.625rem] sm:leading-[1.38]';
}
