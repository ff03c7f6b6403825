'use client';

import { ChevronDown } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { languageTitles, type Language, type Runner } from '@/protocol/code';
import { withoutTitle, words } from './words';

interface LanguageChooserProps {
  runner: Runner;
  // Those the problem can be written in.
  offered: readonly Language[];
  language: Language;
  onLanguage: (language: Language) => void;
}

// One of the languages, with the versions here and the sentences for those that are not.
export function LanguageChooser({ runner, offered, language, onLanguage }: LanguageChooserProps) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const languages = runner.languages.filter((one) => offered.includes(one.id));

  useEffect(() => {
    if (!open) return;
    whole.current?.querySelector<HTMLElement>('input:checked')?.focus();
    const leave = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' && event.key !== 'Enter') return;
      event.preventDefault();
      setOpen(false);
      trigger.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);

  return (
    <div ref={whole} className="relative">
      <Button
        ref={trigger}
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${words.language}: ${languageTitles[language]}`}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {languageTitles[language]}
        <ChevronDown className="size-3.5 text-faint" aria-hidden="true" />
      </Button>
      <fieldset
        id={id}
        hidden={!open}
        className="absolute top-full left-0 z-40 mt-2 max-h-[60dvh] w-72 animate-appear overflow-y-auto rounded-xl border border-line bg-surface p-1.5 shadow-lg shadow-black/5"
      >
        <legend className="sr-only">{words.language}</legend>
        {languages.map(({ id: one, title, version, missing }) => (
          <label
            key={one}
            className="flex items-baseline gap-2.5 rounded-md px-3 py-2 text-sm has-enabled:cursor-pointer has-enabled:hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={id}
              value={one}
              checked={one === language}
              disabled={missing !== undefined}
              className="translate-y-0.5 accent-accent"
              onChange={() => {
                onLanguage(one);
              }}
              onClick={(event) => {
                // Arrows also click: they should go on choosing.
                if (event.detail === 0) return;
                setOpen(false);
                trigger.current?.focus();
              }}
            />
            <span className="min-w-0">
              <span className={missing === undefined ? 'font-medium' : 'text-faint'}>{title}</span>
              {version !== undefined && (
                <span className="ml-2 text-xs text-faint">{withoutTitle(version, title)}</span>
              )}
              {missing !== undefined && (
                <span className="mt-0.5 block text-xs leading-relaxed text-faint">{missing}</span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
