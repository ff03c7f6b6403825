import { useSyncExternalStore } from 'react';

// Tailwind's `lg`: from here on there is room for two columns.
const twoColumns = '(min-width: 64rem)';

function subscribe(onChange: () => void) {
  const query = window.matchMedia(twoColumns);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}

export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(twoColumns).matches,
    () => true,
  );
}
