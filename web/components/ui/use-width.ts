import { useEffect, useRef, useState, type RefObject } from 'react';

// How wide an element is, so that a drawing can keep its letters at their size.
export function useWidth<E extends Element>(before: number): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(before);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver((entries) => {
      // Nothing is shown at all within closed details.
      const now = Math.round(entries.at(-1)?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [element, width];
}
