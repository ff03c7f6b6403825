'use client';

import { useState, type Ref } from 'react';
import * as z from 'zod/mini';
import { keys, recall, remember } from '@/browser/stored';
import { classes } from './classes';
import { fieldStyle } from './field-style';

const longestName = 120;

export interface CandidateName {
  typed: string;
  type: (name: string) => void;
  // What is wrong with it, if anything.
  objection: string | undefined;
  // As it is sent.
  given: string;
  // For the next interview in this browser.
  keep: () => void;
}

// The candidate's name, as this browser remembers it.
export function useCandidateName(): CandidateName {
  const [typed, type] = useState(() => recall(keys.name, z.string()) ?? '');
  const given = typed.trim();
  return {
    typed,
    type,
    objection: objectionTo(given),
    given,
    keep: () => {
      remember(keys.name, given);
    },
  };
}

interface NameFieldProps {
  name: CandidateName;
  // Whether it was to be used already, so that an objection is in place.
  tried: boolean;
  // To lead back to when there is one.
  field: Ref<HTMLInputElement>;
}

export function NameField({ name, tried, field }: NameFieldProps) {
  const error = tried ? name.objection : undefined;
  return (
    <div>
      <label htmlFor="name" className="text-sm font-medium">
        Your name
      </label>
      <input
        ref={field}
        id="name"
        value={name.typed}
        onChange={(event) => {
          name.type(event.target.value);
        }}
        autoComplete="given-name"
        required
        aria-invalid={error !== undefined}
        aria-describedby="name-note"
        className={classes(fieldStyle, 'mt-2 h-11')}
      />
      <p id="name-note" className={classes('mt-1.5 text-sm', error ? 'text-bad' : 'text-faint')}>
        {error ?? 'What the interviewer calls you.'}
      </p>
    </div>
  );
}

function objectionTo(given: string): string | undefined {
  if (given.length === 0) return 'Enter the name the interviewer should use.';
  return given.length > longestName ? `Use at most ${longestName} characters.` : undefined;
}
