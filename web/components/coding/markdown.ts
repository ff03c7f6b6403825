// The Markdown that problem statements are written in, and no more: paragraphs, lists, bold, italic, code, fenced code.
// Anything else, HTML too, is plain text.
export type Span = { kind: 'text' | 'code'; text: string } | { kind: 'strong' | 'emphasis'; spans: Span[] };

export type Block =
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'list'; ordered: boolean; items: Span[][] }
  | { kind: 'code'; text: string };

const fence = /^\s*```/;
const bullet = /^\s*[-*]\s+(.*)$/;
const numbered = /^\s*\d+[.)]\s+(.*)$/;

export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  const lines = markdown.replaceAll('\r\n', '\n').split('\n');
  let paragraph: string[] = [];
  let list: { ordered: boolean; items: string[] } | undefined;

  const close = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', spans: spansOf(paragraph.join(' ')) });
    if (list) blocks.push({ kind: 'list', ordered: list.ordered, items: list.items.map(spansOf) });
    paragraph = [];
    list = undefined;
  };

  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (fence.test(line)) {
      close();
      const end = lines.findIndex((one, at) => at > index && fence.test(one));
      const last = end < 0 ? lines.length : end;
      blocks.push({ kind: 'code', text: lines.slice(index + 1, last).join('\n') });
      index = last;
      continue;
    }
    const item = bullet.exec(line)?.[1];
    const counted = numbered.exec(line)?.[1];
    if (item !== undefined || counted !== undefined) {
      const ordered = item === undefined;
      if (list?.ordered !== ordered) close();
      list ??= { ordered, items: [] };
      list.items.push(item ?? counted ?? '');
    } else if (line.trim() === '') {
      close();
    } else if (list && /^\s/.test(line)) {
      list.items.push(`${list.items.pop() ?? ''} ${line.trim()}`);
    } else {
      if (list) close();
      paragraph.push(line.trim());
    }
  }
  close();
  return blocks;
}

// Code first, since nothing inside it means anything; an opened mark that never closes is a plain character.
const marked = /`([^`]+)`|\*\*(\S(?:.*?\S)?)\*\*|\*(\S(?:[^*]*?\S)?)\*/s;

export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let rest = text;
  for (;;) {
    const match = marked.exec(rest);
    if (!match) break;
    if (match.index > 0) spans.push({ kind: 'text', text: rest.slice(0, match.index) });
    const [whole, code, strong, emphasis] = match;
    if (code !== undefined) spans.push({ kind: 'code', text: code });
    else if (strong !== undefined) spans.push({ kind: 'strong', spans: spansOf(strong) });
    else spans.push({ kind: 'emphasis', spans: spansOf(emphasis ?? '') });
    rest = rest.slice(match.index + whole.length);
  }
  if (rest !== '') spans.push({ kind: 'text', text: rest });
  return spans;
}
