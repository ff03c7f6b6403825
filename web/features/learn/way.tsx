'use client';

import type { MouseEvent, ReactNode } from 'react';
import { learnHref, type LearnPlace } from '@/browser/page-address';
import { go, linkId } from './place';

interface WayProps {
  to: LearnPlace;
  label?: string;
  // Whether the reader is led back to this link from where it leads.
  marked?: boolean;
  className?: string;
  children: ReactNode;
}

// A link within the page. It can be opened in another tab like any other.
export function Way({ to, label, marked = false, className, children }: WayProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      id={marked ? linkId(to) : undefined}
      href={learnHref(to)}
      aria-label={label}
      className={className}
      onClick={follow}
    >
      {children}
    </a>
  );
}
