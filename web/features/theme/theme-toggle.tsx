'use client';

import { Moon, Sun } from 'lucide-react';
import { useTheme } from 'next-themes';
import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';

const never = () => () => undefined;

// The server cannot know the theme; until the browser does, the toggle keeps its place empty.
function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

export function ThemeToggle() {
  const { resolvedTheme, setTheme } = useTheme();
  const inBrowser = useInBrowser();
  const dark = resolvedTheme === 'dark';
  const Icon = dark ? Sun : Moon;
  return (
    <Button
      look="quiet"
      size="icon"
      aria-label={inBrowser && dark ? 'Use the light theme' : 'Use the dark theme'}
      onClick={() => {
        setTheme(dark ? 'light' : 'dark');
      }}
    >
      {inBrowser && <Icon className="size-[1.125rem]" aria-hidden="true" />}
    </Button>
  );
}
