'use client';

import dynamic from 'next/dynamic';
import { useImperativeHandle, useRef } from 'react';
import { Skeleton } from '@/components/ui/skeleton';
import type { EditorProps } from './editor';
import { words } from './words';

// The editor is half of what this page weighs: it comes after everything else, and without it one can still write.
export const CodeEditor = dynamic<EditorProps>(
  () =>
    import('./editor').then(
      (module) => module.Editor,
      () => PlainEditor,
    ),
  { ssr: false, loading: EditorSkeleton },
);

function EditorSkeleton() {
  return (
    <div role="status" aria-label={words.loadingEditor} className="h-full space-y-3 bg-surface p-5">
      <Skeleton className="h-4 w-2/5" />
      <Skeleton className="ml-8 h-4 w-1/2" />
      <Skeleton className="ml-8 h-4 w-1/3" />
    </div>
  );
}

function PlainEditor({ label, describedBy, initial, onCode, handle }: EditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(handle, () => ({
    goToLine: (line) => {
      const lines = area.current?.value.split('\n') ?? [];
      const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
      area.current?.focus();
      area.current?.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
    },
    unmark: () => undefined,
    replace: (code) => {
      if (area.current) area.current.value = code;
      onCode(code);
    },
  }));
  return (
    <textarea
      ref={area}
      aria-label={label}
      aria-describedby={describedBy}
      defaultValue={initial}
      spellCheck={false}
      onChange={(event) => {
        onCode(event.target.value);
      }}
      className="size-full resize-none bg-surface p-4 font-code text-sm leading-relaxed focus-visible:-outline-offset-2"
    />
  );
}
