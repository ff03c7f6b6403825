'use client';

import { ChevronDown, Download } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from './button';

export interface DownloadGroup {
  title: string;
  items: readonly { label: string; href: string }[];
}

// Links behind a button: they stay links, so that a browser can save, copy or open them as it likes.
export function DownloadMenu({ label, groups }: { label: string; groups: readonly DownloadGroup[] }) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      trigger.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  return (
    <div ref={whole} className="relative">
      <Button
        ref={trigger}
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Download className="size-4" aria-hidden="true" />
        <span className="max-sm:hidden">{label}</span>
        <ChevronDown className="size-3.5 text-faint" aria-hidden="true" />
      </Button>
      <div
        id={id}
        hidden={!open}
        className="absolute top-full right-0 z-40 mt-2 min-w-52 animate-appear rounded-xl border border-line bg-surface p-1.5 shadow-lg shadow-black/5"
      >
        {groups.map((group) => (
          <div key={group.title} role="group" aria-label={group.title} className="py-1">
            <p className="px-3 pt-1 pb-1.5 text-xs text-faint">{group.title}</p>
            <ul>
              {group.items.map((item) => (
                <li key={item.href}>
                  <a
                    href={item.href}
                    download=""
                    aria-label={`${group.title}, ${item.label}`}
                    className="block rounded-md px-3 py-2 text-sm hover:bg-sunken focus-visible:-outline-offset-2"
                    onClick={() => {
                      setOpen(false);
                    }}
                  >
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}
