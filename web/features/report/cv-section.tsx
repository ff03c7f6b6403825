'use client';

import { Check, ChevronDown, Circle, CircleDot, CircleSlash2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState, type ComponentType } from 'react';
import { MatchLists } from '@/components/cv/match-lists';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import type { CvSeen } from '@/protocol/conversation';
import type { Claim, ReportCv } from '@/protocol/report';
import { Quote } from './moment';
import { QuestionLink } from './question-link';
import { claimColours, claimKindWords, claimWords, words } from './words';

const CvDialog = dynamic(() => import('@/components/cv/cv-dialog').then((module) => module.CvDialog), {
  ssr: false,
});

interface CvSectionProps {
  // The session's.
  id: string;
  cv: ReportCv;
  seen: CvSeen;
}

// The claims of the CV, each with what the conversation made of it.
export function CvSection({ id, cv, seen }: CvSectionProps) {
  const [shown, setShown] = useState(false);
  const asked = cv.claims.filter(({ status }) => status !== 'not_probed');
  const rest = cv.claims.filter(({ status }) => status === 'not_probed');
  const held = asked.filter(({ status }) => status === 'supported').length;
  return (
    <div className="rounded-2xl border border-line bg-surface">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 p-6 sm:px-8">
        <div className="min-w-0 flex-1 basis-72">
          <p className="font-medium wrap-anywhere">{cv.file_name}</p>
          <p className="mt-1 leading-relaxed text-soft">
            {cv.claims.length === 0
              ? words.cvNoClaims
              : `${words.cvTally(held, asked.length)} ${words.cvDetail}`}
          </p>
        </div>
        <Button
          className="print:hidden"
          onClick={() => {
            setShown(true);
          }}
        >
          {words.cvOpen}
        </Button>
      </div>
      {asked.length > 0 && (
        <ul className="divide-y divide-line border-t border-line px-6 sm:px-8">
          {asked.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <details className="group border-t border-line">
          <summary className="flex list-none items-center justify-between gap-4 rounded-b-2xl px-6 py-4 text-sm font-medium sm:px-8">
            {words.cvNotProbed(rest.length)}
            <ChevronDown
              aria-hidden="true"
              className="size-4 text-faint transition-transform group-open:rotate-180"
            />
          </summary>
          <ul className="divide-y divide-line px-6 pb-3 sm:px-8">
            {rest.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} />
            ))}
          </ul>
        </details>
      )}
      {cv.match && (
        <div className="border-t border-line p-6 sm:px-8">
          <h3 className="mb-4 text-sm font-semibold">{words.cvMatch}</h3>
          <MatchLists match={cv.match} />
        </div>
      )}
      {shown && (
        <CvDialog
          id={id}
          seen={seen}
          open={false}
          onClose={() => {
            setShown(false);
          }}
        />
      )}
    </div>
  );
}

const signs: Record<Claim['status'], ComponentType<{ className?: string }>> = {
  supported: Check,
  thin: CircleDot,
  contradicted: CircleSlash2,
  not_probed: Circle,
};

function ClaimRow({ claim }: { claim: Claim }) {
  const { status, quote, subject, about, question, evidence } = claim;
  const Icon = signs[status];
  const kind = claimKindWords(claim.kind);
  // What only dates say has no words of the CV's own.
  const stated = quote === '' ? (subject ?? kind ?? about) : `“${quote}”`;
  const facts = [about, kind].filter((fact) => fact !== undefined && fact !== stated);
  return (
    <li className="flex gap-3 py-4">
      <Icon aria-hidden="true" className={classes('mt-1 size-4 shrink-0', claimColours[status])} />
      <div className="min-w-0 flex-1">
        <p className="leading-relaxed wrap-anywhere">{stated}</p>
        <p className="mt-0.5 text-sm text-faint wrap-anywhere">
          <span className={classes('font-medium', claimColours[status])}>{claimWords[status]}</span>
          {facts.map((fact) => ` · ${fact}`)}
          {question !== undefined && (
            <>
              {' · '}
              <QuestionLink
                number={question}
                className="text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-accent"
              >
                {words.question(question)}
              </QuestionLink>
            </>
          )}
        </p>
        {evidence.length > 0 && (
          <ul aria-label={words.cvEvidence} className="mt-2 space-y-1.5 border-l-2 border-line pl-4">
            {evidence.map((one) => (
              <li key={`${one.seq}-${one.quote}`}>
                <Quote seq={one.seq} quote={one.quote} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
