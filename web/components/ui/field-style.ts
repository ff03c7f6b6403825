export const fieldStyle =
  'w-full rounded-lg border border-control/70 bg-surface px-3.5 text-[0.9375rem] text-ink placeholder:text-faint hover:border-control aria-invalid:border-bad';
