'use client';

import { useMemo, useState } from 'react';
import { Tabs, type Tab } from '@/components/ui/tabs';
import { useWide } from '@/components/ui/use-wide';
import type { Cv, Profile } from '@/protocol/cv';
import { adviceKey, AdviceList } from './advice-list';
import type { Draft } from './draft';
import { LightContext, type Lit } from './light';
import { MatchLists } from './match-lists';
import { PagePane } from './page-pane';
import { ProfilePanel } from './profile-panel';
import { around, spotsOf } from './spots';
import { words } from './words';

type View = 'profile' | 'advice' | 'posting' | 'page';

interface CvViewProps {
  id: string;
  cv: Cv;
  profile: Profile;
  version: string;
  draft: Draft;
  // What is being written belongs to one round.
  round: number;
  onChange: (draft: Draft) => void;
}

// What was read beside the pages it was read from; on a narrow screen they take turns.
export function CvView({ id, cv, profile, version, draft, round, onChange }: CvViewProps) {
  const wide = useWide();
  const paged = cv.pages > 0;
  const [view, setView] = useState<View>('profile');
  const [lit, setLit] = useState<Lit>();
  const spots = useMemo(() => (paged ? spotsOf(draft) : []), [draft, paged]);
  const advised = cv.advice.findIndex((_, index) => adviceKey(index) === lit?.key);
  const shown = wide && view === 'page' ? 'profile' : view;

  const light = useMemo(
    () => (next: Lit) => {
      setLit(next);
      if (!next.go) return;
      if (next.from === 'page') setView('profile');
      else if (!wide) setView('page');
    },
    [wide],
  );

  const tabs: Tab<View>[] = [
    { id: 'profile', title: words.profile },
    { id: 'advice', title: words.advice, note: cv.advice.length > 0 ? String(cv.advice.length) : undefined },
  ];
  if (cv.match) tabs.push({ id: 'posting', title: words.posting });
  if (!wide && paged) tabs.push({ id: 'page', title: words.page });

  const pages = (
    <PagePane
      id={id}
      pages={cv.pages}
      version={version}
      spots={spots}
      marks={around(cv.advice[advised]?.places ?? [])}
    />
  );

  const lighting = useMemo(() => ({ lit, light }), [lit, light]);
  return (
    <LightContext value={lighting}>
      <div className="flex min-h-0 flex-1 gap-6">
        <Tabs
          label={words.views}
          tabs={tabs}
          chosen={shown}
          onChoose={setView}
          className={paged && wide ? 'w-[44%] min-w-0' : 'min-w-0 flex-1'}
        >
          {shown === 'profile' && (
            <>
              <ProfilePanel key={round} profile={profile} draft={draft} onChange={onChange} />
              {!paged && <p className="pb-6 text-sm text-faint">{words.noPages}</p>}
            </>
          )}
          {shown === 'advice' && <AdviceList advice={cv.advice} />}
          {shown === 'posting' && cv.match && (
            <div className="px-1 pt-4 pb-10">
              <p className="mb-5 text-sm leading-relaxed text-soft">{words.matchDetail}</p>
              <MatchLists match={cv.match} />
            </div>
          )}
          {shown === 'page' && pages}
        </Tabs>
        {paged && wide && (
          <section
            aria-label={words.pages}
            // A scrolling region must be reachable by keyboard.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            className="-mr-6 min-w-0 flex-1 overflow-y-auto border-l border-line bg-sunken px-6 focus-visible:-outline-offset-2 motion-safe:scroll-smooth"
          >
            {pages}
          </section>
        )}
      </div>
    </LightContext>
  );
}
