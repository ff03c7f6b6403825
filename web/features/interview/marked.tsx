import { Fragment, type ReactNode } from 'react';

// Text with every occurrence of what is searched for marked. `wanted` is in lower case.
export function Marked({ text, wanted }: { text: string; wanted: string }) {
  if (wanted === '') return <span>{text}</span>;
  const parts: ReactNode[] = [];
  const lower = text.toLowerCase();
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
    const to = at + wanted.length;
    parts.push(
      <Fragment key={at}>
        {text.slice(from, at)}
        <mark>{text.slice(at, to)}</mark>
      </Fragment>,
    );
    from = to;
  }
  return (
    <span>
      {parts}
      {text.slice(from)}
    </span>
  );
}
