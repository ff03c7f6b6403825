import Link from 'next/link';

export function Wordmark({ compact = false }: { compact?: boolean }) {
  return (
    <Link href="/" className="flex items-center gap-2.5 rounded-md" aria-label="PrepAI, home">
      <svg viewBox="0 0 32 32" className="size-7" aria-hidden="true">
        <rect width="32" height="32" rx="8" className="fill-accent" />
        <path
          d="M8.5 10.5h15M8.5 16h9.5M8.5 21.5h5"
          className="stroke-accent-ink"
          strokeWidth="2.6"
          strokeLinecap="round"
        />
      </svg>
      <span className={compact ? 'sr-only' : 'text-[1.0625rem] font-semibold tracking-tight'}>PrepAI</span>
    </Link>
  );
}
