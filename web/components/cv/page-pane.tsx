'use client';

import { useContext, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { cvPageUrl, picturesFromElsewhere } from '@/protocol/api';
import type { Place } from '@/protocol/cv';
import { LightContext, type Lit } from './light';
import type { Spot } from './spots';
import { words } from './words';

interface PagePaneProps {
  id: string;
  pages: number;
  // Of the file.
  version: string;
  spots: readonly Spot[];
  // What a piece of advice points at.
  marks: readonly Place[];
}

// The pages as they look, every field that was read framed at its place.
export function PagePane({ id, pages, version, spots, marks }: PagePaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  const { lit } = useContext(LightContext);

  useEffect(() => {
    if (lit?.from !== 'field') return;
    const place = pane.current?.querySelector<HTMLElement>(`[data-place="${lit.key}"], [data-mark="0"]`);
    place?.scrollIntoView({ block: 'nearest' });
  }, [lit]);

  return (
    <div ref={pane} className="space-y-4 py-4">
      {Array.from({ length: pages }, (_, index) => index + 1).map((page) => (
        <Page
          key={`${page} ${version}`}
          id={id}
          page={page}
          pages={pages}
          version={version}
          spots={spots.filter(({ place }) => place.page === page)}
          marks={marks.filter((place) => place.page === page)}
        />
      ))}
    </div>
  );
}

// Until a page's own shape is known: A4.
const usualShape = 210 / 297;

interface PageProps {
  id: string;
  page: number;
  pages: number;
  version: string;
  spots: readonly Spot[];
  marks: readonly Place[];
}

function Page({ id, page, pages, version, spots, marks }: PageProps) {
  const [shape, setShape] = useState(usualShape);
  const [lost, setLost] = useState(false);
  const [attempt, setAttempt] = useState(0);
  return (
    <figure className="mx-auto w-full max-w-3xl">
      <div
        className="relative overflow-hidden rounded-md border border-line bg-white shadow-sm"
        style={{ aspectRatio: shape }}
      >
        {lost ? (
          <div className="absolute inset-0 flex flex-col items-center justify-center gap-4 bg-sunken p-6 text-sm">
            <p>{words.pageLost}</p>
            <Button
              onClick={() => {
                setLost(false);
                setAttempt(attempt + 1);
              }}
            >
              {words.retry}
            </Button>
          </div>
        ) : (
          <>
            <img
              key={attempt}
              src={cvPageUrl(id, page, attempt === 0 ? version : `${version}.${attempt}`)}
              alt={words.pageAlt(page)}
              crossOrigin={picturesFromElsewhere ? 'use-credentials' : undefined}
              loading={page === 1 ? 'eager' : 'lazy'}
              decoding="async"
              className="absolute inset-0 size-full"
              onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
                if (naturalHeight > 0) setShape(naturalWidth / naturalHeight);
              }}
              onError={() => {
                setLost(true);
              }}
            />
            {marks.map((place, index) => (
              <span
                key={`${place.left} ${place.top}`}
                data-mark={index}
                aria-hidden="true"
                className="absolute scroll-my-16 rounded-sm border-2 border-spot-doubt bg-spot-doubt/10"
                style={boxOf(place)}
              />
            ))}
            {spots.length > 0 && <Spots page={page} spots={spots} />}
          </>
        )}
      </div>
      <figcaption className="mt-1.5 text-center text-xs text-faint">{words.pageOf(page, pages)}</figcaption>
    </figure>
  );
}

// One stop of the Tab key for a page: the arrows go on from there.
function Spots({ page, spots }: { page: number; spots: readonly Spot[] }) {
  const { lit, light } = useContext(LightContext);
  const group = useRef<HTMLDivElement>(null);
  const litHere = spots.findIndex(({ key }) => key === lit?.key);
  const at = Math.max(0, litHere);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: spots.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : group.current?.querySelectorAll('button').item(to);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    // Its buttons have the focus; this is where their keys arrive.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div ref={group} role="group" aria-label={words.pageFields(page, spots.length)} onKeyDown={onKeyDown}>
      {spots.map((spot, index) => (
        <Frame
          key={spot.key}
          spot={spot}
          lit={spot.key === lit?.key}
          stop={index === at}
          onPoint={(go) => {
            // Coming back from the field that led here is no pointing of its own.
            const lead: Lit = { key: spot.key, from: 'page', go };
            if (go || lit?.key !== spot.key) light(lead);
          }}
        />
      ))}
    </div>
  );
}

interface FrameProps {
  spot: Spot;
  lit: boolean;
  stop: boolean;
  onPoint: (go: boolean) => void;
}

function Frame({ spot, lit, stop, onPoint }: FrameProps) {
  return (
    <button
      type="button"
      data-place={spot.key}
      aria-label={spot.doubtful ? `${spot.label} (${words.checkThis})` : spot.label}
      aria-current={lit ? 'true' : undefined}
      tabIndex={stop ? 0 : -1}
      onFocus={() => {
        onPoint(false);
      }}
      onPointerEnter={({ pointerType }) => {
        if (pointerType === 'mouse') onPoint(false);
      }}
      onClick={() => {
        onPoint(true);
      }}
      style={boxOf(spot.place)}
      className={classes(
        'absolute scroll-my-16 rounded-[3px] outline-offset-1 transition-colors',
        spot.doubtful ? 'border border-dashed border-spot-doubt bg-spot-doubt/8' : 'border border-spot/25',
        lit && (spot.doubtful ? 'bg-spot-doubt/20 ring-2 ring-spot-doubt' : 'bg-spot/15 ring-2 ring-spot'),
        !lit && 'hover:bg-spot/10',
      )}
    />
  );
}

// A little wider than the letters, which would touch the frame.
const air = 0.003;

function boxOf({ left, top, width, height }: Place) {
  const percent = (fraction: number) => `${fraction * 100}%`;
  return {
    left: percent(left - air),
    top: percent(top - air / 2),
    width: percent(width + 2 * air),
    height: percent(height + air),
  };
}
