import type { ReactNode } from 'react';
import { classes } from './classes';

type Tone = 'plain' | 'good' | 'warn' | 'bad';

const tones: Record<Tone, string> = {
  plain: 'border-line bg-sunken text-ink',
  good: 'border-good/30 bg-good-soft text-good',
  warn: 'border-warn/30 bg-warn-soft text-warn',
  bad: 'border-bad/30 bg-bad-soft text-bad',
};

interface NoticeProps {
  tone?: Tone;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  className?: string;
}

export function Notice(notice: NoticeProps) {
  return <Box {...notice} />;
}

// What went wrong: it is also read out.
export function Alert(notice: NoticeProps) {
  return <Box tone="bad" role="alert" {...notice} />;
}

function Box({
  tone = 'plain',
  role,
  title,
  children,
  actions,
  className,
}: NoticeProps & { role?: 'alert' }) {
  return (
    <div
      role={role}
      className={classes(
        'flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-xl border px-4 py-3 text-sm',
        tones[tone],
        className,
      )}
    >
      <div className="min-w-0 flex-1 basis-60 wrap-anywhere">
        <p className="font-medium">{title}</p>
        {children && <div className="mt-0.5 text-ink">{children}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-2 text-ink">{actions}</div>}
    </div>
  );
}
