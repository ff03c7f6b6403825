import { Fragment } from 'react';
import { classes } from '@/components/ui/classes';
import type { Run } from '@/protocol/knowledge';
import type { Part } from './text';
import { words } from './words';

// Narrower columns than this are scrolled rather than squeezed.
const leastColumnRem = 9;

// `under`: the heading that it stands under, for its name.
export function PartOf({ part, under }: { part: Part; under: string }) {
  switch (part.kind) {
    case 'paragraph':
      return (
        <p className="mt-4 wrap-anywhere">
          <Runs runs={part.runs} />
        </p>
      );
    case 'list': {
      const List = part.ordered ? 'ol' : 'ul';
      return (
        <List
          className={classes(
            'mt-4 space-y-2 pl-6 marker:text-faint',
            part.ordered ? 'list-decimal' : 'list-disc',
          )}
        >
          {part.items.map((runs, index) => (
            <li key={index} className="pl-1 wrap-anywhere">
              <Runs runs={runs} />
            </li>
          ))}
        </List>
      );
    }
    case 'code':
      return (
        <pre
          // A scrolling region must be reachable by keyboard.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          role="group"
          aria-label={words.code}
          className="mt-5 overflow-x-auto rounded-xl border border-line bg-sunken p-4 font-code text-[0.8125rem] leading-relaxed"
        >
          <code>{part.text}</code>
        </pre>
      );
    case 'table':
      return <Table table={part} under={under} />;
  }
}

function Table({ table, under }: { table: Extract<Part, { kind: 'table' }>; under: string }) {
  const columns = Array.from({ length: table.columns }, (_, column) => column);
  return (
    <div
      // A scrolling region must be reachable by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="group"
      aria-label={words.table(under)}
      className="mt-5 overflow-x-auto rounded-xl border border-line bg-surface"
    >
      <table
        className="w-full text-left text-sm leading-relaxed"
        style={{ minWidth: `${table.columns * leastColumnRem}rem` }}
      >
        {table.head && (
          <thead>
            <tr className="border-b border-line">
              {columns.map((column) => (
                <th key={column} scope="col" className="px-4 py-2.5 align-bottom font-medium">
                  <Runs runs={table.head?.[column] ?? []} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody className="divide-y divide-line">
          {table.rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column) => (
                <td key={column} className="px-4 py-2.5 align-top text-soft">
                  <Runs runs={row[column] ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, style }, index) => {
    switch (style) {
      case 'plain':
        return <Fragment key={index}>{text}</Fragment>;
      case 'strong':
        return (
          <strong key={index} className="font-semibold">
            {text}
          </strong>
        );
      case 'emphasis':
        return <em key={index}>{text}</em>;
      case 'code':
        return (
          <code key={index} className="rounded bg-sunken px-1 py-0.5 font-code text-[0.85em]">
            {text}
          </code>
        );
    }
  });
}
