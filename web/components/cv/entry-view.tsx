import { classes } from '@/components/ui/classes';
import type { Entry, FactName, SectionName } from './draft';
import { CellView } from './cell-view';
import { dateWords, factWords, words } from './words';

// An entry as one reads it.
export function EntryView({ section, entry }: { section: SectionName; entry: Entry }) {
  switch (section) {
    case 'contact':
      return <Facts entry={entry} />;
    case 'skills':
    case 'languages':
      return <Chips entry={entry} />;
    case 'summary':
      return <Texts entry={entry} plain />;
    case 'experience':
      return <Post entry={entry} first={['title']} second={['employer', 'location']} />;
    case 'education':
      return <Post entry={entry} first={['degree', 'field']} second={['school']} />;
    case 'projects':
    case 'certifications':
    case 'publications':
      return <Post entry={entry} first={['name']} second={['by']} />;
  }
}

function Facts({ entry }: { entry: Entry }) {
  const facts = entry.facts.filter(({ text }) => text !== '');
  if (facts.length === 0 && entry.items.length === 0) return <Nothing />;
  return (
    <dl className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-y-1.5 text-[0.9375rem]">
      {facts.map((fact) => (
        <div key={fact.key} className="contents">
          <dt className="text-sm leading-6 text-faint">{factWords[fact.name]}</dt>
          <dd>
            <CellView cell={fact} />
          </dd>
        </div>
      ))}
      {entry.items.length > 0 && (
        <div className="contents">
          <dt className="text-sm leading-6 text-faint">{words.links}</dt>
          <dd>
            <ul className="space-y-1">
              {entry.items.map((item) => (
                <li key={item.key}>
                  <CellView cell={item} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Chips({ entry }: { entry: Entry }) {
  if (entry.items.length === 0) return <Nothing />;
  return (
    <ul className="flex flex-wrap gap-2">
      {entry.items.map((item) => (
        <li key={item.key} className="rounded-md border border-line bg-paper px-2.5 py-1 text-sm">
          <CellView cell={item} />
        </li>
      ))}
    </ul>
  );
}

interface PostProps {
  entry: Entry;
  first: readonly FactName[];
  second: readonly FactName[];
}

function Post({ entry, first, second }: PostProps) {
  return (
    <div>
      <div className="text-[0.9375rem] leading-relaxed font-semibold">
        <Row entry={entry} names={first} between=", " />
      </div>
      <div className="text-sm leading-relaxed text-soft">
        <Row entry={entry} names={second} between=" · " />
      </div>
      <div className="text-sm leading-relaxed text-faint">
        <Row entry={entry} names={['start', 'end']} between=" – " />
      </div>
      <Texts entry={entry} />
    </div>
  );
}

function Row({ entry, names, between }: { entry: Entry; names: readonly FactName[]; between: string }) {
  const facts = entry.facts.filter(({ name, text }) => names.includes(name) && text !== '');
  return facts.map((fact, index) => (
    <span key={fact.key}>
      {index > 0 && <span className="whitespace-pre">{between}</span>}
      <CellView
        cell={fact}
        said={fact.name === 'start' || fact.name === 'end' ? dateWords(fact.text) : fact.text}
      />
    </span>
  ));
}

function Texts({ entry, plain = false }: { entry: Entry; plain?: boolean }) {
  if (entry.items.length === 0) return null;
  return (
    <ul className={plain ? 'space-y-2' : 'mt-2 space-y-1.5'}>
      {entry.items.map((item) => (
        // A marker of the list's own would stand at the last line of a button.
        <li
          key={item.key}
          className={classes(
            'flex gap-2.5 text-sm leading-relaxed text-soft',
            !plain && 'before:text-control before:content-["•"]',
          )}
        >
          <CellView cell={item} />
        </li>
      ))}
    </ul>
  );
}

function Nothing() {
  return <p className="text-sm text-faint">{words.nothingRead}</p>;
}
