// A field and its place on the page light up together.
import { createContext, useContext, useEffect, useRef, type RefObject } from 'react';

export interface Lit {
  // Of a cell, or of a piece of advice.
  key: string;
  // Where the candidate points, and so what should follow.
  from: 'field' | 'page';
  // Whether the other side is to be gone to, not only shown.
  go: boolean;
}

export interface Light {
  lit: Lit | undefined;
  light: (lit: Lit) => void;
}

export const LightContext = createContext<Light>({ lit: undefined, light: () => undefined });

// Of one field: whether it is lit, and how to light its place.
export function useField<E extends HTMLElement>(
  key: string,
): { lit: boolean; field: RefObject<E | null>; point: (go: boolean) => void } {
  const { lit, light } = useContext(LightContext);
  const field = useRef<E>(null);
  const mine = lit?.key === key ? lit : undefined;
  useEffect(() => {
    if (mine?.from !== 'page') return;
    field.current?.scrollIntoView({ block: 'nearest' });
    if (mine.go) field.current?.focus({ preventScroll: true });
  }, [mine]);
  return {
    lit: mine !== undefined,
    field,
    point: (go) => {
      light({ key, from: 'field', go });
    },
  };
}
