import type { ReactNode } from 'react';
import { classes } from './classes';
import { SiteLinks, type Place } from './site-links';
import { Wordmark } from './wordmark';

interface SiteHeaderProps {
  from: Place;
  themeToggle: ReactNode;
  className?: string;
}

// The head of a page that leads to the others.
export function SiteHeader({ from, themeToggle, className }: SiteHeaderProps) {
  return (
    <header className={classes('flex items-center justify-between py-5', className)}>
      <Wordmark />
      <div className="flex items-center gap-1 sm:gap-2">
        <SiteLinks from={from} />
        {themeToggle}
      </div>
    </header>
  );
}
