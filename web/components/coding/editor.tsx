'use client';

// The only file that builds a CodeMirror: it is large, so the pages load it late. Colours come from the page's own roles
// (app/globals.css), and so follow its theme.
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { Language } from '@/protocol/code';
import { grammarOf, indents } from './grammars';
import { goToLine, markedLine, markLine } from './marked-line';

export interface EditorHandle {
  goToLine: (line: number) => void;
  unmark: () => void;
  // As one step that can be undone.
  replace: (code: string) => void;
}

export interface EditorProps {
  label: string;
  describedBy: string;
  language: Language;
  // What it begins with; from then on the editor owns its text.
  initial: string;
  onCode: (code: string) => void;
  handle: Ref<EditorHandle>;
}

const theme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--surface)', color: 'var(--ink)', fontSize: '0.875rem' },
  '&.cm-focused': { outline: 'none' },
  // Above the gutter, which would cover an outline.
  '&.cm-focused::after': {
    content: '""',
    position: 'absolute',
    inset: '0',
    border: '2px solid var(--accent)',
    pointerEvents: 'none',
    zIndex: '300',
  },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.5rem 0' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--ink-faint)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 0.75rem 0 1rem', minWidth: '2.5rem' },
  '.cm-activeLine': { backgroundColor: 'var(--code-line)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--code-line)', color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--code-selection)',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--mark)', outline: 'none' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--bad-soft)' },
  '.cm-marked-line, .cm-marked-line.cm-activeLine': {
    backgroundColor: 'var(--bad-soft)',
    boxShadow: 'inset 3px 0 var(--bad)',
  },
});

const always: Extension = [
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightActiveLine(),
  highlightSpecialChars(),
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  EditorState.tabSize.of(4),
  syntaxHighlighting(classHighlighter),
  markedLine,
  theme,
  keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
];

export function Editor({ label, describedBy, language, initial, onCode, handle }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const grammar = useRef(new Compartment());
  const told = useRef(onCode);
  const first = useRef(initial);

  useEffect(() => {
    told.current = onCode;
  }, [onCode]);

  useEffect(() => {
    if (!place.current) return;
    const built = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: first.current,
        extensions: [
          always,
          grammar.current.of([]),
          EditorView.contentAttributes.of({
            'aria-label': label,
            'aria-describedby': describedBy,
            // Editable is focusable, but not every checker knows.
            tabindex: '0',
          }),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) told.current(state.doc.toString());
          }),
        ],
      }),
    });
    view.current = built;
    return () => {
      first.current = built.state.doc.toString();
      view.current = null;
      built.destroy();
    };
  }, [label, describedBy]);

  useEffect(() => {
    let current = true;
    const dress = (support: Extension) => {
      if (!current) return;
      const extension = [support, indentUnit.of(indents[language])];
      view.current?.dispatch({ effects: grammar.current.reconfigure(extension) });
    };
    // Without colours one can still write.
    grammarOf(language).then(dress, () => {
      dress([]);
    });
    return () => {
      current = false;
    };
  }, [language, label, describedBy]);

  useImperativeHandle(handle, () => ({
    goToLine: (line) => {
      if (view.current) goToLine(view.current, line);
    },
    unmark: () => {
      if (view.current) markLine(view.current, undefined);
    },
    replace: (code) => {
      const built = view.current;
      if (!built) return;
      markLine(built, undefined);
      built.dispatch({ changes: { from: 0, to: built.state.doc.length, insert: code } });
    },
  }));

  return <div ref={place} className="h-full min-h-0" />;
}
