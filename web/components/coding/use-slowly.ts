import { useEffect, useRef, useState } from 'react';

const everyMillis = 2_000;

// What is to be read out, at most every two seconds: a screen reader queues whatever it is told.
export function useSlowly(text: string): string {
  const [said, setSaid] = useState(text);
  const saidAt = useRef(0);
  useEffect(() => {
    if (text === said) return;
    const wait = Math.max(0, saidAt.current + everyMillis - Date.now());
    const timer = setTimeout(() => {
      saidAt.current = Date.now();
      setSaid(text);
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [text, said]);
  return said;
}
