'use client';

import { Trash2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';
import { failureOf, sentenceOf } from '@/browser/failure';
import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';
import { Alert } from '@/components/ui/notice';
import { ProblemError, removeDocument } from '@/protocol/api';
import type { Document } from '@/protocol/knowledge';
import { Upload } from './upload';
import { Way } from './way';
import { dayWords, words } from './words';

const Confirm = dynamic(() => import('@/components/ui/confirm').then((module) => module.Confirm), {
  ssr: false,
});

interface OwnDocumentsProps {
  documents: readonly Document[];
  onChanged: () => void;
}

export function OwnDocuments({ documents, onChanged }: OwnDocumentsProps) {
  const [leaving, setLeaving] = useState<Document>();
  const [failure, setFailure] = useState<string>();
  const [gone, setGone] = useState<readonly string[]>([]);
  const title = useRef<HTMLHeadingElement>(null);

  const remove = async ({ id }: Document) => {
    setLeaving(undefined);
    setFailure(undefined);
    try {
      await removeDocument(id);
    } catch (error) {
      // What is gone already needs no deleting.
      if (!(error instanceof ProblemError && error.problem.status === 404)) {
        setFailure(sentenceOf(failureOf(error)));
        return;
      }
    }
    setGone((before) => [...before, id]);
    onChanged();
    title.current?.focus();
  };

  return (
    <section aria-labelledby="mine" className="mt-14">
      <h2
        id="mine"
        ref={title}
        tabIndex={-1}
        className="w-fit scroll-mt-8 rounded font-serif text-2xl tracking-tight"
      >
        {words.mine}
      </h2>
      <p className="mt-2 text-soft">
        {words.mineDetail} <strong className="font-medium text-ink">{words.mineAlone}</strong>
      </p>
      <div className="mt-5 grid items-start gap-x-10 gap-y-5 lg:grid-cols-2">
        <Upload gone={gone} onAdded={onChanged} />
        <div>
          {failure !== undefined && (
            <Alert className="mb-4" title={words.removeFailed}>
              {failure}
            </Alert>
          )}
          {documents.length === 0 && <p className="text-sm text-faint">{words.mineNone}</p>}
          {documents.length > 0 && (
            <ul
              aria-label={words.mine}
              className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface"
            >
              {documents.map((document) => (
                <Row
                  key={document.id}
                  document={document}
                  onDelete={() => {
                    setLeaving(document);
                  }}
                />
              ))}
            </ul>
          )}
        </div>
      </div>
      {leaving && (
        <Confirm
          title={words.removeTitle}
          detail={words.removeDetail(leaving.title)}
          yes={words.removeYes}
          no={words.removeNo}
          danger
          onYes={() => void remove(leaving)}
          onNo={() => {
            setLeaving(undefined);
          }}
        />
      )}
    </section>
  );
}

function Row({ document, onDelete }: { document: Document; onDelete: () => void }) {
  const { id, title, words: count, taken_in } = document;
  const facts = [words.minutes(count), words.added(dayWords(taken_in))];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-48">
        <p className="leading-snug font-medium wrap-anywhere">{title}</p>
        <p className="mt-0.5 text-sm text-faint">{facts.join(' · ')}</p>
      </div>
      <div className="flex items-center gap-1">
        <Way
          to={{ document: id }}
          marked
          label={`${words.preview}: ${title}`}
          className={buttonStyle('secondary')}
        >
          {words.preview}
        </Way>
        <Button look="quiet" size="icon" aria-label={`${words.remove}: ${title}`} onClick={onDelete}>
          <Trash2 className="size-4" aria-hidden="true" />
        </Button>
      </div>
    </li>
  );
}
