// One grammar for each language, fetched when it is first needed.
import type { LanguageSupport } from '@codemirror/language';
import type { Language } from '@/protocol/code';

const grammars: Record<Language, () => Promise<LanguageSupport>> = {
  python: async () => (await import('@codemirror/lang-python')).python(),
  javascript: async () => (await import('@codemirror/lang-javascript')).javascript(),
  typescript: async () => (await import('@codemirror/lang-javascript')).javascript({ typescript: true }),
  java: async () => (await import('@codemirror/lang-java')).java(),
  cpp: async () => (await import('@codemirror/lang-cpp')).cpp(),
  go: async () => (await import('@codemirror/lang-go')).go(),
};

const loaded = new Map<Language, Promise<LanguageSupport>>();

export function grammarOf(language: Language): Promise<LanguageSupport> {
  const known = loaded.get(language);
  if (known) return known;
  const coming = grammars[language]();
  loaded.set(language, coming);
  // A lost connection must not decide for the rest of the visit.
  coming.catch(() => loaded.delete(language));
  return coming;
}

// How one level is indented where that language is at home.
export const indents: Record<Language, string> = {
  python: '    ',
  javascript: '  ',
  typescript: '  ',
  java: '    ',
  cpp: '    ',
  go: '\t',
};
