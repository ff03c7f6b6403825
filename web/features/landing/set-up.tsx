'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, type SyntheticEvent } from 'react';
import { failureOf, type Failure } from '@/browser/failure';
import { pageHref } from '@/browser/page-address';
import { objectionTo } from '@/components/cv/send-cv';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { classes } from '@/components/ui/classes';
import { Dialog } from '@/components/ui/dialog';
import { fieldStyle } from '@/components/ui/field-style';
import { NameField, useCandidateName } from '@/components/ui/name-field';
import { Alert } from '@/components/ui/notice';
import { createSession } from '@/protocol/api';
import type { Level, Track } from '@/protocol/rest';
import { BringCv } from './bring-cv';
import { CvChoice } from './cv-choice';
import { PhasePlan } from './phase-plan';
import { levelWords, words } from './words';

const longestDescription = 20_000;

interface SetUpProps {
  track: Track;
  // `begun`: the interview is there, though nobody went to it.
  onClose: (begun: boolean) => void;
}

export function SetUp({ track, onClose }: SetUpProps) {
  const router = useRouter();
  const [level, setLevel] = useState<Level>(preferred(track.levels, 'mid'));
  const [minutes, setMinutes] = useState(preferred(track.minutes, 30));
  const name = useCandidateName();
  const nameField = useRef<HTMLInputElement>(null);
  const [description, setDescription] = useState('');
  const [cv, setCv] = useState<File>();
  // The interview that was begun, whose CV is still being read.
  const [begun, setBegun] = useState<string>();
  const [tried, setTried] = useState(false);
  const [starting, setStarting] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const descriptionError = description.length > longestDescription ? words.setUp.descriptionLong : undefined;
  const cvError = cv && objectionTo(cv);

  const enter = (id: string) => {
    router.push(pageHref('interview', id));
  };

  const start = async () => {
    setTried(true);
    if (name.objection) nameField.current?.focus();
    if (starting || name.objection || descriptionError || cvError !== undefined) return;
    setStarting(true);
    setFailure(undefined);
    const advert = description.trim();
    try {
      const id = await createSession({
        interview_type: track.id,
        candidate_name: name.given,
        level,
        minutes,
        ...(advert === '' ? {} : { job_description: advert }),
      });
      name.keep();
      if (cv) setBegun(id);
      else enter(id);
    } catch (error) {
      setFailure(failureOf(error));
      setStarting(false);
    }
  };

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void start();
  };

  if (begun !== undefined && cv) {
    return (
      <Dialog
        title={track.title}
        onClose={() => {
          onClose(true);
        }}
        size="wide"
      >
        <BringCv
          id={begun}
          first={cv}
          onGoOn={() => {
            enter(begun);
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={track.title}
      onClose={() => {
        onClose(false);
      }}
      size="wide"
    >
      <p className="mt-2 max-w-xl text-soft">{track.description}</p>
      <form noValidate onSubmit={submit} className="mt-7 grid gap-x-12 gap-y-8 md:grid-cols-[1fr_15rem]">
        <div className="space-y-6">
          <div className="grid gap-6 sm:grid-cols-2">
            <Choice
              label={words.setUp.level}
              name="level"
              value={level}
              onChange={setLevel}
              options={track.levels.map((value) => ({ value, label: levelWords[value] }))}
            />
            <Choice
              label={words.setUp.minutes}
              name="minutes"
              value={String(minutes)}
              onChange={(value) => {
                setMinutes(Number(value));
              }}
              options={track.minutes.map((value) => ({ value: String(value), label: `${value} min` }))}
            />
          </div>
          <NameField name={name} tried={tried} field={nameField} />
          <div>
            <label htmlFor="description" className="text-sm font-medium">
              {words.setUp.description}{' '}
              <span className="font-normal text-faint">({words.setUp.optional})</span>
            </label>
            <textarea
              id="description"
              value={description}
              onChange={(event) => {
                setDescription(event.target.value);
              }}
              rows={4}
              aria-invalid={descriptionError !== undefined}
              aria-describedby="description-note"
              className={classes(fieldStyle, 'mt-2 resize-y py-2.5 leading-relaxed')}
            />
            <p
              id="description-note"
              className={classes('mt-1.5 text-sm', descriptionError ? 'text-bad' : 'text-faint')}
            >
              {descriptionError ?? words.setUp.descriptionHint}
            </p>
          </div>
          <CvChoice file={cv} objection={cvError} onFile={setCv} />
        </div>
        <PhasePlan phases={track.phases} minutes={minutes} />
        <div className="md:col-span-2">
          {failure && (
            <Alert className="mb-5" title={failure.title}>
              {failure.detail}
            </Alert>
          )}
          <div className="flex flex-wrap items-center justify-between gap-4 border-t border-line pt-6">
            <p className="max-w-md flex-1 basis-60 text-sm text-soft">{words.setUp.clock}</p>
            <Button
              type="submit"
              look="primary"
              size="medium"
              aria-disabled={starting}
              className="w-full sm:w-auto"
            >
              {starting ? words.setUp.starting : words.setUp.start}
            </Button>
          </div>
        </div>
      </form>
    </Dialog>
  );
}

function preferred<T>(offered: readonly T[], wish: T): T {
  return offered.includes(wish) ? wish : (offered[0] ?? wish);
}
