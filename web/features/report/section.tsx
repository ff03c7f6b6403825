import type { ReactNode } from 'react';

export function Section({ anchor, title, children }: { anchor: string; title: string; children: ReactNode }) {
  return (
    <section id={anchor} aria-labelledby={`${anchor}-title`} className="mt-16 scroll-mt-8">
      <h2 id={`${anchor}-title`} className="mb-5 font-serif text-2xl tracking-tight">
        {title}
      </h2>
      {children}
    </section>
  );
}
