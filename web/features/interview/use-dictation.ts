// The browser's own speech recognition (Web Speech API), where it exists.
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { words } from './words';

interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: ((event: RecognitionResults) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start: () => void;
  stop: () => void;
  abort: () => void;
}

interface RecognitionResults {
  resultIndex: number;
  results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
}

type RecognitionMaker = new () => Recognition;

declare global {
  interface Window {
    SpeechRecognition?: RecognitionMaker;
    webkitSpeechRecognition?: RecognitionMaker;
  }
}

export interface Dictation {
  supported: boolean;
  listening: boolean;
  // Words that may still change.
  interim: string;
  // Why nothing is heard, for the candidate.
  note: string | undefined;
  toggle: () => void;
  stop: () => void;
}

const unchanging = () => () => undefined;
const maker = () => window.SpeechRecognition ?? window.webkitSpeechRecognition;

// `onWords` receives each finished stretch of speech.
export function useDictation(onWords: (spoken: string) => void): Dictation {
  const supported = useSyncExternalStore(
    unchanging,
    () => maker() !== undefined,
    () => false,
  );
  const [listening, setListening] = useState(false);
  const [interim, setInterim] = useState('');
  const [note, setNote] = useState<string>();
  const running = useRef<Recognition>(null);
  const deliver = useRef(onWords);

  useEffect(() => {
    deliver.current = onWords;
  }, [onWords]);

  useEffect(() => () => running.current?.abort(), []);

  const stop = useCallback(() => {
    running.current?.stop();
  }, []);

  const start = useCallback(() => {
    const Maker = maker();
    if (!Maker) {
      setNote(words.noDictation);
      return;
    }
    const recognition = new Maker();
    recognition.lang = 'en-US';
    recognition.continuous = true;
    recognition.interimResults = true;
    recognition.onresult = (event) => {
      const heard = Array.from(event.results).slice(event.resultIndex);
      const text = (final: boolean) =>
        heard
          .filter((result) => result.isFinal === final)
          .map((result) => result[0]?.transcript ?? '')
          .join(' ')
          .trim();
      const finished = text(true);
      if (finished !== '') deliver.current(finished);
      setInterim(text(false));
    };
    recognition.onerror = ({ error }) => {
      if (error !== 'no-speech' && error !== 'aborted') setNote(errorWords(error));
    };
    recognition.onend = () => {
      running.current = null;
      setListening(false);
      setInterim('');
    };
    running.current = recognition;
    setNote(undefined);
    setListening(true);
    recognition.start();
  }, []);

  const toggle = useCallback(() => {
    if (running.current) stop();
    else start();
  }, [start, stop]);

  return { supported, listening, interim, note, toggle, stop };
}

function errorWords(error: string): string {
  const known = words.dictationErrors;
  if (error === 'service-not-allowed') return known['not-allowed'];
  if (error === 'not-allowed' || error === 'audio-capture' || error === 'network') return known[error];
  return known.other;
}
