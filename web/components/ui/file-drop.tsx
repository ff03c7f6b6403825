'use client';

import { useRef, useState, type DragEvent, type ReactNode, type Ref } from 'react';
import { Button } from './button';
import { classes } from './classes';

interface FileDropProps {
  label: string;
  // Before the button.
  hint: string | undefined;
  choose: string;
  // The endings of files' names that the chooser offers.
  endings: readonly string[];
  // Whether a file is on its way already: no other is taken, and the button keeps the keyboard's place.
  busy: boolean;
  onFiles: (files: readonly File[]) => void;
  button?: Ref<HTMLButtonElement> | undefined;
  // In one row, among the fields of a form.
  small?: boolean;
  className?: string;
  children?: ReactNode;
}

// A place to drop files on, with a button that chooses one: whoever cannot drag needs nothing but the button.
export function FileDrop({
  label,
  hint,
  choose,
  endings,
  busy,
  onFiles,
  button,
  small = false,
  className,
  children,
}: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const give = (files: FileList | null) => {
    if (!busy && files && files.length > 0) onFiles([...files]);
  };

  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = busy ? 'none' : 'copy';
    setOver(!busy);
  };

  // Going from the place to something within it is not leaving it.
  const onDragLeave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
  };

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    give(event.dataTransfer.files);
  };

  return (
    // Only a pointer drags.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label={label}
      onDragOver={onDragOver}
      onDragLeave={onDragLeave}
      onDrop={onDrop}
      className={classes(
        'flex items-center rounded-xl border border-dashed text-sm text-soft',
        small ? 'min-h-14 flex-wrap gap-3 px-3.5 py-2' : 'flex-col gap-4 px-5 py-9 text-center',
        over ? 'border-accent bg-accent-soft' : 'border-control',
        className,
      )}
    >
      {hint !== undefined && <span>{hint}</span>}
      <Button
        ref={button}
        aria-disabled={busy}
        onClick={() => {
          if (!busy) input.current?.click();
        }}
      >
        {choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept={endings.join(',')}
        hidden
        onChange={(event) => {
          give(event.target.files);
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
      />
      {children}
    </div>
  );
}
