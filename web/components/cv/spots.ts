// Where on the pages the fields of a CV stand.
import type { Place } from '@/protocol/cv';
import { cellsOf, isDoubtful, sections, type Cell, type Draft, type Fact, type SectionName } from './draft';
import { factWords, itemWords } from './words';

export interface Spot {
  // The cell's.
  key: string;
  label: string;
  doubtful: boolean;
  place: Place;
}

const longestLabel = 90;

// One rectangle for each field on each page it stands on, as one reads.
export function spotsOf(draft: Draft): Spot[] {
  return sections
    .flatMap((section) => draft[section].flatMap(cellsOf).flatMap((cell) => spotsOfCell(section, cell)))
    .sort(({ place: a }, { place: b }) => a.page - b.page || a.top - b.top || a.left - b.left);
}

function spotsOfCell(section: SectionName, cell: Cell | Fact): Spot[] {
  const name = 'name' in cell ? factWords[cell.name] : itemWords[section];
  const label = shortened(`${name}: ${cell.text}`);
  const doubtful = isDoubtful(cell);
  return around(cell.read?.places ?? []).map((place) => ({ key: cell.key, label, doubtful, place }));
}

// A text over several lines or words is one rectangle a page.
export function around(places: readonly Place[]): Place[] {
  const pages = [...new Set(places.map(({ page }) => page))];
  return pages.map((page) => {
    const here = places.filter((place) => place.page === page);
    const left = Math.min(...here.map((place) => place.left));
    const top = Math.min(...here.map((place) => place.top));
    return {
      page,
      left,
      top,
      width: Math.max(...here.map((place) => place.left + place.width)) - left,
      height: Math.max(...here.map((place) => place.top + place.height)) - top,
    };
  });
}

function shortened(text: string): string {
  return text.length <= longestLabel ? text : `${text.slice(0, longestLabel)}…`;
}
