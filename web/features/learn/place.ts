// Where in the page somebody is stands in the address alone, so that it can be kept, passed on and gone back to.
import { useSearchParams } from 'next/navigation';
import { learnHref, type LearnPlace } from '@/browser/page-address';

export type Place = Required<LearnPlace>;

export function usePlace(): Place {
  const parameters = useSearchParams();
  const [q, folder, document, at, drill] = ['q', 'folder', 'document', 'at', 'drill'].map(
    (name) => parameters.get(name) ?? '',
  );
  return { q: q ?? '', folder: folder ?? '', document: document ?? '', at: at ?? '', drill: drill ?? '' };
}

// The router sees what happens to the history and needs nothing from the server for another query.
export function go(place: LearnPlace): void {
  window.history.pushState(null, '', learnHref(place));
}

export function rename(place: LearnPlace): void {
  window.history.replaceState(null, '', learnHref(place));
}

// Names the link that leads to a place, for the way back to it.
export function linkId({ document = '', at = '' }: LearnPlace): string {
  return `to:${document}#${at}`;
}
