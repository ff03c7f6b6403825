'use client';

import dynamic from 'next/dynamic';
import { useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { PracticeSkeleton } from './practice-skeleton';
import { ProblemList } from './problem-list';

// The list needs no editor.
const ProblemPage = dynamic(() => import('./problem-page').then((module) => module.ProblemPage), {
  ssr: false,
  loading: PracticeSkeleton,
});

export function PracticePage({ themeToggle }: { themeToggle: ReactNode }) {
  const id = useSearchParams().get('p');
  if (id === null || id === '') return <ProblemList themeToggle={themeToggle} />;
  return <ProblemPage key={id} id={id} themeToggle={themeToggle} />;
}
