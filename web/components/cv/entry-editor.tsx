'use client';

import { Plus, X } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { newId } from '@/browser/unique-id';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { fieldStyle } from '@/components/ui/field-style';
import { Doubt } from './cell-view';
import { isDoubtful, isMistakenDate, type Cell, type Correctable, type Entry, type Fact } from './draft';
import { useField } from './light';
import { factWords, itemWords, words } from './words';

interface EntryEditorProps {
  section: Correctable;
  entry: Entry;
  onChange: (entry: Entry) => void;
  onDone: () => void;
  // Absent where the entry itself belongs to every CV.
  onRemove?: (() => void) | undefined;
}

// The same entry to be corrected.
export function EntryEditor({ section, entry, onChange, onDone, onRemove }: EntryEditorProps) {
  const whole = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    whole.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, []);

  const put = (cell: Cell) => {
    onChange({
      ...entry,
      facts: entry.facts.map((fact) => (fact.key === cell.key ? { ...fact, text: cell.text } : fact)),
      items: entry.items.map((item) => (item.key === cell.key ? cell : item)),
    });
  };

  const addItem = () => {
    onChange({ ...entry, items: [...entry.items, { key: newId(), text: '' }] });
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>('li:last-child :is(input, textarea)')?.focus();
    });
  };

  const removeItem = (item: Cell) => {
    onChange({ ...entry, items: entry.items.filter(({ key }) => key !== item.key) });
    add.current?.focus();
  };

  const finish = () => {
    const mistaken = entry.facts.find(isMistakenDate);
    if (!mistaken) {
      onDone();
      return;
    }
    whole.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };

  return (
    <div ref={whole}>
      {entry.facts.length > 0 && (
        <div className="grid grid-cols-2 gap-x-3 gap-y-3.5">
          {entry.facts.map((fact) => (
            <FactInput key={fact.key} fact={fact} onChange={put} />
          ))}
        </div>
      )}
      {section !== 'education' && (
        <>
          <ul
            ref={list}
            className={classes(
              'mt-3.5 empty:hidden',
              section === 'skills' ? 'flex flex-wrap gap-2' : 'space-y-2',
            )}
          >
            {entry.items.map((item, index) => (
              <ItemInput
                key={item.key}
                name={`${itemWords[section]} ${index + 1}`}
                item={item}
                long={section === 'experience'}
                short={section === 'skills'}
                onChange={put}
                onRemove={() => {
                  removeItem(item);
                }}
                onNext={addItem}
              />
            ))}
          </ul>
          <Button ref={add} look="quiet" className="mt-2 -ml-2" onClick={addItem}>
            <Plus aria-hidden="true" className="size-4" />
            {words.addItem(itemWords[section])}
          </Button>
        </>
      )}
      <div className="mt-3 flex flex-wrap justify-between gap-2 border-t border-line pt-3">
        <Button onClick={finish}>{words.done}</Button>
        {onRemove && (
          <Button look="danger" onClick={onRemove}>
            {words.removeEntry}
          </Button>
        )}
      </div>
    </div>
  );
}

function FactInput({ fact, onChange }: { fact: Fact; onChange: (cell: Cell) => void }) {
  const id = useId();
  const { lit, field, point } = useField<HTMLInputElement>(fact.key);
  const [left, setLeft] = useState(false);
  const date = fact.name === 'start' || fact.name === 'end';
  const mistaken = isMistakenDate(fact);
  return (
    <div className={classes(!date && fact.name !== 'phone' && fact.name !== 'email' && 'col-span-2')}>
      <label htmlFor={id} className="text-xs font-medium text-soft">
        {factWords[fact.name]}
      </label>
      {isDoubtful(fact) && <Doubt />}
      <input
        ref={field}
        id={id}
        value={fact.text}
        aria-invalid={mistaken}
        aria-describedby={date ? `${id}-note` : undefined}
        onChange={(event) => {
          onChange({ ...fact, text: event.target.value });
        }}
        onFocus={() => {
          point(false);
        }}
        onBlur={() => {
          setLeft(true);
        }}
        className={classes(fieldStyle, 'mt-1 h-9 scroll-my-16 px-2.5 text-sm', lit && 'bg-accent-soft')}
      />
      {date && (
        <p
          id={`${id}-note`}
          className={classes('mt-1 text-xs', mistaken && left ? 'text-bad' : 'text-faint')}
        >
          {mistaken && left ? words.mistakenDate : words.dateHint}
        </p>
      )}
    </div>
  );
}

interface ItemInputProps {
  name: string;
  item: Cell;
  long: boolean;
  short: boolean;
  onChange: (cell: Cell) => void;
  onRemove: () => void;
  onNext: () => void;
}

function ItemInput({ name, item, long, short, onChange, onRemove, onNext }: ItemInputProps) {
  // Whichever of the two it is.
  const { lit, field, point } = useField<HTMLInputElement & HTMLTextAreaElement>(item.key);
  const style = classes(fieldStyle, 'scroll-my-16 px-2.5 text-sm', lit && 'bg-accent-soft');
  const onFocus = () => {
    point(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onNext();
  };
  return (
    <li className={classes('flex items-start gap-1', short && 'w-44')}>
      <div className="min-w-0 flex-1">
        {long ? (
          <textarea
            ref={field}
            aria-label={name}
            rows={2}
            value={item.text}
            onChange={(event) => {
              onChange({ ...item, text: event.target.value });
            }}
            onFocus={onFocus}
            className={classes(style, 'field-sizing-content resize-y py-1.5 leading-relaxed')}
          />
        ) : (
          <input
            ref={field}
            aria-label={name}
            value={item.text}
            onChange={(event) => {
              onChange({ ...item, text: event.target.value });
            }}
            onFocus={onFocus}
            onKeyDown={onKeyDown}
            className={classes(style, 'h-9')}
          />
        )}
        {isDoubtful(item) && <Doubt />}
      </div>
      <Button look="quiet" size="icon" aria-label={words.removeOne(item.text || name)} onClick={onRemove}>
        <X aria-hidden="true" className="size-4" />
      </Button>
    </li>
  );
}
