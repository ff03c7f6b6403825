// Code as coloured pieces, without an editor. Loaded late, like the grammars it needs.
import { classHighlighter, highlightCode } from '@lezer/highlight';
import type { Language } from '@/protocol/code';
import { grammarOf } from './grammars';

export interface Piece {
  text: string;
  className: string;
}

export async function colouredLines(code: string, language: Language): Promise<Piece[][]> {
  const { language: grammar } = await grammarOf(language);
  const lines: Piece[][] = [[]];
  highlightCode(
    code,
    grammar.parser.parse(code),
    classHighlighter,
    (text, className) => lines.at(-1)?.push({ text, className }),
    () => lines.push([]),
  );
  return lines;
}
