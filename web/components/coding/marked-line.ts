// The line an error points to, marked until it is edited.
import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

const setMarked = StateEffect.define<number | undefined>();
const mark = Decoration.line({ attributes: { class: 'cm-marked-line' } });

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lines, { effects, changes, startState, state, docChanged }) {
    const set = effects.findLast((effect) => effect.is(setMarked));
    if (set) {
      const number = set.value;
      return number === undefined
        ? Decoration.none
        : Decoration.set([mark.range(state.doc.line(number).from)]);
    }
    if (!docChanged) return lines;
    const kept = lines.update({
      filter: (from) => changes.touchesRange(from, startState.doc.lineAt(from).to) === false,
    });
    return kept.map(changes);
  },
  provide: (lines) => EditorView.decorations.from(lines),
});

export const markedLine: Extension = field;

// Undefined takes the mark away. A line past the end means the last.
export function markLine(view: EditorView, line: number | undefined): void {
  const number = line === undefined ? undefined : Math.min(Math.max(1, line), view.state.doc.lines);
  view.dispatch({ effects: setMarked.of(number) });
}

export function goToLine(view: EditorView, line: number): void {
  markLine(view, line);
  const at = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
  const indent = /^\s*/.exec(at.text)?.[0].length ?? 0;
  view.dispatch({
    selection: { anchor: at.from + indent },
    effects: EditorView.scrollIntoView(at.from, { y: 'center' }),
  });
  view.focus();
}
