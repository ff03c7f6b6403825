'use client';

import { useEffect, useState } from 'react';
import { classes } from '@/components/ui/classes';
import type { Language } from '@/protocol/code';
import type { Piece } from './colours';

interface CodeViewProps {
  label: string;
  code: string;
  language: Language;
  className?: string;
}

// Code to be read: plain at once, coloured when the grammar is there.
export function CodeView({ label, code, language, className }: CodeViewProps) {
  const [coloured, setColoured] = useState<{ of: string; language: Language; lines: Piece[][] }>();

  useEffect(() => {
    let current = true;
    void import('./colours')
      .then(({ colouredLines }) => colouredLines(code, language))
      .then(
        (lines) => {
          if (current) setColoured({ of: code, language, lines });
        },
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [code, language]);

  const fitting = coloured?.of === code && coloured.language === language;
  const lines: Piece[][] = fitting
    ? coloured.lines
    : code.split('\n').map((text) => [{ text, className: '' }]);
  return (
    <pre
      // A scrolling region must be reachable by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="group"
      aria-label={label}
      className={classes('overflow-auto rounded-xl bg-sunken py-3 font-code text-[0.8125rem]', className)}
    >
      <code className="grid min-w-max leading-relaxed">
        {lines.map((pieces, index) => (
          <span key={index} className="flex pr-4">
            <span
              aria-hidden="true"
              className="sticky left-0 w-12 shrink-0 bg-sunken pr-4 text-right text-faint select-none"
            >
              {index + 1}
            </span>
            <span className="whitespace-pre">
              {pieces.map((piece, at) => (
                <span key={at} className={piece.className}>
                  {piece.text}
                </span>
              ))}
              {'\n'}
            </span>
          </span>
        ))}
      </code>
    </pre>
  );
}
