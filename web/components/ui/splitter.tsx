'use client';

import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import * as z from 'zod/mini';
import { recall, remember } from '@/browser/stored';
import { classes } from './classes';

interface Share {
  // Percent that the first of two neighbours has.
  share: number;
  set: (share: number) => void;
}

const step = 4;

// How two neighbours divide their room, remembered in this browser.
export function useShare(key: string, initial: number, least = 25, most = 75): Share {
  const [share, setShare] = useState(() => recall(key, z.number()) ?? initial);
  const set = (next: number) => {
    const kept = Math.round(Math.min(most, Math.max(least, next)) * 10) / 10;
    setShare(kept);
    remember(key, kept);
  };
  return { share: Math.min(most, Math.max(least, share)), set };
}

interface SplitterProps {
  label: string;
  // The line between two columns is vertical.
  orientation: 'vertical' | 'horizontal';
  share: Share;
  className?: string;
}

// The line between two neighbours: drag it, or move it with the arrows. Its parent holds both and nothing else.
export function Splitter({ label, orientation, share: { share, set }, className }: SplitterProps) {
  const line = useRef<HTMLDivElement>(null);
  const upright = orientation === 'vertical';

  const follow = (event: PointerEvent) => {
    const room = line.current?.parentElement?.getBoundingClientRect();
    if (!room) return;
    set(
      upright
        ? ((event.clientX - room.left) / room.width) * 100
        : ((event.clientY - room.top) / room.height) * 100,
    );
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const less = upright ? 'ArrowLeft' : 'ArrowUp';
    const more = upright ? 'ArrowRight' : 'ArrowDown';
    const to = { [less]: share - step, [more]: share + step, Home: 0, End: 100 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    set(to);
  };

  return (
    // A separator that can be focused is a widget: https://www.w3.org/TR/wai-aria-1.2/#separator
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={line}
      role="separator"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={Math.round(share)}
      aria-valuemin={0}
      aria-valuemax={100}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
      className={classes(
        'group relative z-10 shrink-0 touch-none bg-line transition-colors hover:bg-accent focus-visible:bg-accent',
        'before:absolute before:content-[""]',
        upright
          ? 'w-px cursor-col-resize before:inset-y-0 before:-inset-x-1.5'
          : 'h-px cursor-row-resize before:inset-x-0 before:-inset-y-1.5',
        className,
      )}
    >
      <span
        aria-hidden="true"
        className={classes(
          'absolute top-1/2 left-1/2 -translate-1/2 rounded-full border border-control/60 bg-surface group-hover:border-accent group-focus-visible:border-accent',
          upright ? 'h-8 w-1.5' : 'h-1.5 w-8',
        )}
      />
    </div>
  );
}
