// A scrolling column that follows its end until its reader scrolls up, and again once they return.
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

const nearEndPixels = 48;

interface StickToEnd {
  ref: RefObject<HTMLDivElement | null>;
  following: boolean;
  onScroll: () => void;
  toEnd: () => void;
}

// `content` changes whenever there is something new to follow.
export function useStickToEnd(content: unknown): StickToEnd {
  const ref = useRef<HTMLDivElement>(null);
  const top = useRef(0);
  const [following, setFollowing] = useState(true);

  const toEnd = useCallback(() => {
    const column = ref.current;
    if (column) column.scrollTop = column.scrollHeight;
    setFollowing(true);
  }, []);

  const onScroll = useCallback(() => {
    const column = ref.current;
    if (!column) return;
    // More may have come in since we scrolled: only going up is the reader's own doing.
    const near = column.scrollHeight - column.scrollTop - column.clientHeight < nearEndPixels;
    if (near) setFollowing(true);
    else if (column.scrollTop < top.current) setFollowing(false);
    top.current = column.scrollTop;
  }, []);

  useEffect(() => {
    const column = ref.current;
    if (column && following) column.scrollTop = column.scrollHeight;
  }, [content, following]);

  // The column's own height changes too: a phone's keyboard, a growing input, a tab coming to the front.
  useEffect(() => {
    const column = ref.current;
    if (!column || !following) return;
    const observer = new ResizeObserver(() => {
      column.scrollTop = column.scrollHeight;
    });
    observer.observe(column);
    return () => {
      observer.disconnect();
    };
  }, [following]);

  return { ref, following, onScroll, toEnd };
}
