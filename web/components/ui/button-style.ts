// How a button looks, for whatever element it is: a button, a link, a trigger.
import { classes } from './classes';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'icon';

const looks: Record<ButtonLook, string> = {
  primary: 'bg-accent text-accent-ink hover:bg-accent-strong',
  secondary: 'border border-control/60 bg-surface text-ink hover:border-control hover:bg-sunken',
  quiet: 'text-soft hover:bg-sunken hover:text-ink',
  danger: 'border border-bad/50 text-bad hover:bg-bad-soft',
};

const sizes: Record<ButtonSize, string> = {
  small: 'h-9 gap-1.5 px-3 text-sm',
  medium: 'h-11 gap-2 px-5 text-[0.9375rem]',
  icon: 'size-9',
};

export function buttonStyle(
  look: ButtonLook = 'secondary',
  size: ButtonSize = 'small',
  extra?: string,
): string {
  return classes(
    'inline-flex shrink-0 items-center justify-center rounded-lg font-medium whitespace-nowrap transition-colors',
    'aria-disabled:cursor-not-allowed aria-disabled:opacity-55 disabled:cursor-not-allowed disabled:opacity-55',
    looks[look],
    sizes[size],
    extra,
  );
}
