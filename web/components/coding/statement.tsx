import { Fragment, useMemo } from 'react';
import { classes } from '@/components/ui/classes';
import type { Exercise, Language } from '@/protocol/code';
import { blocksOf, spansOf, type Block, type Span } from './markdown';
import { signatureOf, typesOf } from './signature';
import { secondsOf } from './why';
import { words } from './words';

interface StatementProps {
  exercise: Exercise;
  language: Language;
  className?: string;
}

// What is asked for: the task, what to write, examples and constraints.
export function Statement({ exercise, language, className }: StatementProps) {
  const blocks = useMemo(() => blocksOf(exercise.statement), [exercise.statement]);
  const types = typesOf(exercise, language);
  return (
    <div className={classes('space-y-6 text-[0.9375rem] leading-relaxed', className)}>
      <div className="space-y-4">
        {blocks.map((block, index) => (
          <BlockOf key={index} block={block} />
        ))}
      </div>
      <section>
        <h3 className="text-sm font-semibold">{words.signature}</h3>
        <div className="mt-2 rounded-lg bg-sunken px-3 py-2 font-code text-[0.8125rem] wrap-anywhere">
          <p>{signatureOf(exercise, language)}</p>
          {types !== undefined && <p className="text-soft">{types}</p>}
        </div>
      </section>
      {exercise.examples.length > 0 && (
        <section>
          <h3 className="text-sm font-semibold">{words.examples}</h3>
          <ol className="mt-2 space-y-3">
            {exercise.examples.map((example, index) => (
              <li key={index} className="rounded-lg border border-line px-3 py-2.5">
                <p className="font-code text-[0.8125rem] wrap-anywhere">
                  {example.args} <span className="text-faint">{words.returns}</span>{' '}
                  <strong className="font-semibold">{example.returns}</strong>
                </p>
                {example.why !== undefined && (
                  <p className="mt-1 text-sm text-soft">
                    <Spans spans={spansOf(example.why)} />
                  </p>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h3 className="text-sm font-semibold">{words.constraints}</h3>
        <ul className="mt-2 space-y-1">
          {exercise.constraints.map((constraint) => (
            <li key={constraint} className="font-code text-[0.8125rem] text-soft wrap-anywhere">
              {constraint}
            </li>
          ))}
        </ul>
        <p className="mt-2 text-sm text-faint">
          {words.limits(secondsOf(exercise.cpu_millis), exercise.memory_mb)}{' '}
          {exercise.hidden > 0 && words.hiddenCount(exercise.hidden)}
        </p>
      </section>
    </div>
  );
}

function BlockOf({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className="wrap-anywhere">
          <Spans spans={block.spans} />
        </p>
      );
    case 'code':
      return (
        // A scrolling region must be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0} className="overflow-x-auto rounded-lg bg-sunken p-3 font-code text-[0.8125rem]">
          {block.text}
        </pre>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List
          className={classes(
            'space-y-1.5 pl-5 marker:text-faint',
            block.ordered ? 'list-decimal' : 'list-disc',
          )}
        >
          {block.items.map((spans, index) => (
            <li key={index} className="wrap-anywhere">
              <Spans spans={spans} />
            </li>
          ))}
        </List>
      );
    }
  }
}

function Spans({ spans }: { spans: readonly Span[] }) {
  return spans.map((span, index) => {
    switch (span.kind) {
      case 'text':
        return <Fragment key={index}>{span.text}</Fragment>;
      case 'code':
        return (
          <code key={index} className="rounded bg-sunken px-1 py-0.5 font-code text-[0.85em]">
            {span.text}
          </code>
        );
      case 'strong':
        return (
          <strong key={index} className="font-semibold">
            <Spans spans={span.spans} />
          </strong>
        );
      case 'emphasis':
        return (
          <em key={index}>
            <Spans spans={span.spans} />
          </em>
        );
    }
  });
}
