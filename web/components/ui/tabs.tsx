'use client';

import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { classes } from './classes';

export interface Tab<T extends string> {
  id: T;
  title: string;
  // A word or number beside the title.
  note?: string | undefined;
}

interface TabsProps<T extends string> {
  label: string;
  tabs: readonly Tab<T>[];
  chosen: T;
  onChoose: (tab: T) => void;
  children: ReactNode;
  className?: string;
}

// One panel at a time. Arrows move between the tabs, as the ARIA practices ask.
export function Tabs<T extends string>({ label, tabs, chosen, onChoose, children, className }: TabsProps<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };

  return (
    <div className={classes('flex min-h-0 flex-col', className)}>
      <div
        ref={list}
        role="tablist"
        tabIndex={-1}
        aria-label={label}
        onKeyDown={onKeyDown}
        className="flex shrink-0 overflow-x-auto border-b border-line px-1 [scrollbar-width:none] sm:px-2"
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            data-tab={tab.id}
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            className={classes(
              'h-10 shrink-0 border-b-2 px-2.5 text-sm whitespace-nowrap focus-visible:-outline-offset-2 sm:px-3',
              tab.id === chosen
                ? 'border-accent font-medium text-ink'
                : 'border-transparent text-soft hover:text-ink',
            )}
            onClick={() => {
              onChoose(tab.id);
            }}
          >
            {tab.title}
            {tab.note !== undefined && (
              <span className="ml-1.5 text-xs font-normal text-faint tabular-nums">{tab.note}</span>
            )}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${chosen}`}
        // A scrolling region must be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto focus-visible:-outline-offset-2"
      >
        {children}
      </div>
    </div>
  );
}
