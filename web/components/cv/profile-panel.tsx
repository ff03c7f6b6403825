'use client';

import { Pencil, Plus } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { newId } from '@/browser/unique-id';
import { Button } from '@/components/ui/button';
import type { Profile } from '@/protocol/cv';
import {
  cellsOf,
  emptyEntry,
  isCorrectable,
  isDoubtful,
  sections,
  textOf,
  type Correctable,
  type Draft,
  type Entry,
  type SectionName,
} from './draft';
import { EntryEditor } from './entry-editor';
import { EntryView } from './entry-view';
import { addWords, dateWords, sectionWords, words } from './words';

interface ProfilePanelProps {
  profile: Profile;
  draft: Draft;
  onChange: (draft: Draft) => void;
}

// What was read, section by section; contact, skills, experience and education can be corrected.
export function ProfilePanel({ profile, draft, onChange }: ProfilePanelProps) {
  const doubts = sections.flatMap((section) => draft[section].flatMap(cellsOf)).filter(isDoubtful).length;
  const years = profile.years_of_experience;
  return (
    <div className="px-1 pb-10">
      <p className="pt-4 text-sm leading-relaxed text-soft">{words.doubts(doubts)}</p>
      {sections.map((section) =>
        isCorrectable(section) ? (
          <Correctables
            key={section}
            section={section}
            entries={draft[section]}
            onChange={(entries) => {
              onChange({ ...draft, [section]: entries });
            }}
            note={
              section === 'experience' && years !== undefined && years > 0 ? words.years(years) : undefined
            }
          >
            {section === 'experience' && profile.gaps.length > 0 && <Gaps gaps={profile.gaps} />}
          </Correctables>
        ) : (
          draft[section].length > 0 && (
            <Part key={section} section={section}>
              <ul className="space-y-4">
                {draft[section].map((entry) => (
                  <li key={entry.key}>
                    <EntryView section={section} entry={entry} />
                  </li>
                ))}
              </ul>
            </Part>
          )
        ),
      )}
    </div>
  );
}

interface PartProps {
  section: SectionName;
  note?: string | undefined;
  action?: ReactNode;
  children: ReactNode;
}

function Part({ section, note, action, children }: PartProps) {
  return (
    <section aria-labelledby={`cv-${section}`} className="mt-7">
      <div className="mb-2.5 flex min-h-9 items-center justify-between gap-3 border-b border-line">
        <h3 id={`cv-${section}`} className="text-sm font-semibold tracking-tight">
          {sectionWords[section]}
          {note !== undefined && <span className="ml-2 font-normal text-faint">{note}</span>}
        </h3>
        {action}
      </div>
      {children}
    </section>
  );
}

interface CorrectablesProps {
  section: Correctable;
  entries: readonly Entry[];
  onChange: (entries: readonly Entry[]) => void;
  note: string | undefined;
  children: ReactNode;
}

// Contact and skills are one entry each, and always there.
const single: readonly SectionName[] = ['contact', 'skills'];

function Correctables({ section, entries, onChange, note, children }: CorrectablesProps) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const add = useRef<HTMLButtonElement>(null);
  const alone = single.includes(section);

  const addEntry = () => {
    const key = newId();
    onChange([emptyEntry(section, key), ...entries]);
    setOpen([...open, key]);
  };

  const remove = (entry: Entry) => {
    onChange(entries.filter(({ key }) => key !== entry.key));
    add.current?.focus();
  };

  return (
    <Part
      section={section}
      note={note}
      action={
        !alone && (
          <Button ref={add} look="quiet" className="-mr-2" aria-label={addWords[section]} onClick={addEntry}>
            <Plus aria-hidden="true" className="size-4" />
            {words.add}
          </Button>
        )
      }
    >
      {entries.length === 0 && <p className="text-sm text-faint">{words.nothingRead}</p>}
      <ul className="space-y-5">
        {entries.map((entry) => (
          <Card
            key={entry.key}
            section={section}
            entry={entry}
            open={open.includes(entry.key)}
            onOpen={(now) => {
              setOpen(now ? [...open, entry.key] : open.filter((key) => key !== entry.key));
            }}
            onChange={(changed) => {
              onChange(entries.map((one) => (one.key === changed.key ? changed : one)));
            }}
            onRemove={
              alone
                ? undefined
                : () => {
                    remove(entry);
                  }
            }
          />
        ))}
      </ul>
      {children}
    </Part>
  );
}

interface CardProps {
  section: Correctable;
  entry: Entry;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChange: (entry: Entry) => void;
  onRemove: (() => void) | undefined;
}

function Card({ section, entry, open, onOpen, onChange, onRemove }: CardProps) {
  const edit = useRef<HTMLButtonElement>(null);
  if (open) {
    return (
      <li className="rounded-xl border border-accent/50 bg-paper p-4">
        <EntryEditor
          section={section}
          entry={entry}
          onChange={onChange}
          onRemove={onRemove}
          onDone={() => {
            onOpen(false);
            requestAnimationFrame(() => edit.current?.focus());
          }}
        />
      </li>
    );
  }
  return (
    <li className="flex items-start gap-3">
      <div className="min-w-0 flex-1">
        <EntryView section={section} entry={entry} />
      </div>
      <Button
        ref={edit}
        look="quiet"
        size="icon"
        aria-label={`${words.edit}: ${nameOf(section, entry)}`}
        onClick={() => {
          onOpen(true);
        }}
      >
        <Pencil aria-hidden="true" className="size-4" />
      </Button>
    </li>
  );
}

function nameOf(section: Correctable, entry: Entry): string {
  const names = {
    experience: ['title', 'employer'],
    education: ['degree', 'school'],
    contact: [],
    skills: [],
  } as const;
  const said = names[section].map((name) => textOf(entry, name)).filter((text) => text !== '');
  return said.length > 0 ? said.join(', ') : sectionWords[section];
}

function Gaps({ gaps }: { gaps: Profile['gaps'] }) {
  return (
    <p className="mt-4 text-sm text-faint">
      {words.gaps}: {gaps.map(({ from, to }) => words.gap(dateWords(from), dateWords(to))).join('; ')}
    </p>
  );
}
