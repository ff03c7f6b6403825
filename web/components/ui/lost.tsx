import Link from 'next/link';
import type { ReactNode } from 'react';
import { buttonStyle } from './button-style';
import { Wordmark } from './wordmark';

// A whole page that has nothing to show but the reason and the way out.
export function Lost({ title, detail, children }: { title: string; detail: string; children?: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="mx-auto w-full max-w-6xl px-5 py-5 sm:px-8">
        <Wordmark />
      </header>
      <main className="mx-auto flex w-full max-w-xl flex-1 flex-col justify-center px-5 pb-32 sm:px-8">
        <h1 className="font-serif text-3xl leading-tight tracking-tight text-balance sm:text-4xl">{title}</h1>
        <p className="mt-4 text-soft">{detail}</p>
        <div className="mt-8 flex flex-wrap gap-3">
          {children}
          <Link href="/" className={buttonStyle('secondary', 'medium')}>
            All interviews
          </Link>
        </div>
      </main>
    </div>
  );
}
