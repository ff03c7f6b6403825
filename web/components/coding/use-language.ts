// The language a problem is written in: the one used last, when it can run here.
import { useCallback, useState } from 'react';
import { keys, recall, remember } from '@/browser/stored';
import { languageSchema, type Exercise, type Language } from '@/protocol/code';

export function useLanguage(exercise: Exercise): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() => firstLanguage(exercise));
  const speak = useCallback((next: Language) => {
    setLanguage(next);
    remember(keys.language, next);
  }, []);
  return [language, speak];
}

function firstLanguage({ runner, starters }: Exercise): Language {
  const last = recall(keys.language, languageSchema);
  const here = runner.languages.filter(({ missing }) => missing === undefined).map(({ id }) => id);
  const offered = here.length > 0 ? here : starters.map((starter) => starter.language);
  return last !== undefined && offered.includes(last) ? last : (offered[0] ?? 'python');
}
