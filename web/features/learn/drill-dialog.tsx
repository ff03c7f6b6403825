'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, type SyntheticEvent } from 'react';
import { failureOf, type Failure } from '@/browser/failure';
import { pageHref } from '@/browser/page-address';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Dialog } from '@/components/ui/dialog';
import { NameField, useCandidateName } from '@/components/ui/name-field';
import { Alert } from '@/components/ui/notice';
import { createSession } from '@/protocol/api';
import type { Level, Topic } from '@/protocol/rest';
import { areaOf } from './shelves';
import { areaTitle, levelWords, topicName, words } from './words';

const minutes = 5;

export function DrillDialog({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const router = useRouter();
  const { levels } = topic;
  const [level, setLevel] = useState<Level>(levels.includes('mid') ? 'mid' : (levels[0] ?? 'mid'));
  const name = useCandidateName();
  const nameField = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState(false);
  const [starting, setStarting] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const start = async () => {
    setTried(true);
    if (name.objection) nameField.current?.focus();
    if (starting || name.objection) return;
    setStarting(true);
    setFailure(undefined);
    try {
      const id = await createSession({
        interview_type: 'drill',
        topic: topic.id,
        candidate_name: name.given,
        level,
        minutes,
      });
      name.keep();
      router.push(pageHref('interview', id));
    } catch (error) {
      setFailure(failureOf(error));
      setStarting(false);
    }
  };

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void start();
  };

  return (
    <Dialog title={words.drill(topicName(topic.id))} onClose={onClose}>
      <p className="mt-1 text-sm text-faint">{areaTitle(areaOf(topic.id))}</p>
      <p className="mt-3 text-soft">{words.drillsDetail}</p>
      <form noValidate onSubmit={submit} className="mt-6 space-y-6">
        <NameField name={name} tried={tried} field={nameField} />
        <Choice
          label={words.level}
          name="level"
          value={level}
          onChange={setLevel}
          options={levels.map((value) => ({ value, label: levelWords[value] }))}
        />
        {failure && <Alert title={failure.title}>{failure.detail}</Alert>}
        <div className="border-t border-line pt-5">
          <p className="text-sm text-soft">{words.clock}</p>
          <Button type="submit" look="primary" size="medium" aria-disabled={starting} className="mt-4 w-full">
            {starting ? words.starting : words.start}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
