import { MapPin } from 'lucide-react';
import { useContext } from 'react';
import { Button } from '@/components/ui/button';
import type { Advice } from '@/protocol/cv';
import { LightContext } from './light';
import { words } from './words';

export function adviceKey(index: number): string {
  return `advice.${index}`;
}

// What would make the CV better, each with its place.
export function AdviceList({ advice }: { advice: readonly Advice[] }) {
  const { lit, light } = useContext(LightContext);
  return (
    <div className="px-1 pt-4 pb-10">
      <p className="text-sm leading-relaxed text-soft">
        {advice.length === 0 ? words.adviceNone : words.adviceDetail}
      </p>
      <ol className="mt-4 divide-y divide-line">
        {advice.map((one, index) => {
          const key = adviceKey(index);
          return (
            <li key={key} className="py-4">
              {one.where !== undefined && <p className="text-xs text-faint wrap-anywhere">{one.where}</p>}
              <p className="mt-0.5 text-[0.9375rem] leading-relaxed wrap-anywhere">{one.finding}</p>
              {one.better !== undefined && (
                <p className="mt-2 border-l-2 border-accent pl-3 text-sm leading-relaxed text-soft wrap-anywhere">
                  <span className="font-medium text-accent">{words.better}: </span>
                  {one.better}
                </p>
              )}
              {one.places.length > 0 && (
                <Button
                  look="quiet"
                  className="mt-1.5 -ml-3"
                  aria-current={lit?.key === key ? 'true' : undefined}
                  aria-label={`${words.showPlace}: ${one.finding}`}
                  onClick={() => {
                    light({ key, from: 'field', go: true });
                  }}
                >
                  <MapPin aria-hidden="true" className="size-4" />
                  {words.showPlace}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
