// The wire is pinned by files both sides read: the server writes them, this page must understand every one by its name.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  exerciseSchema,
  exercisesSchema,
  freeRunSchema,
  interviewExerciseSchema,
  measuredSchema,
  testedSchema,
} from './code';
import { cvSchema } from './cv';
import { decode } from './decode';
import { decodeEnvelope, decodeEvent } from './events';
import { decodeFrame } from './frames';
import { catalogueSchema, foundSchema, keptSchema, openedSchema } from './knowledge';
import { problemSchema } from './problem';
import { reportSchema } from './report';
import {
  answeredSchema,
  createdSchema,
  endedSchema,
  eventsSchema,
  sessionSchema,
  sessionsSchema,
  topicsSchema,
  tracksSchema,
  transcriptSchema,
  uploadedSchema,
} from './rest';
import { statusSchema } from './status';

const folder = fileURLToPath(new URL('../../protocol/src/test/resources/golden/', import.meta.url));
// What only the server reads (actions, request bodies), what stays hidden (moves), and the first design's plain frames.
const notForThisPage = /^(?:move|action|body)-|^frame-plain\.json$|^rest-code-evaluated\.json$/;
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.json') && !notForThisPage.test(name))
  : [];
const fewest = 15;

const restByName: Record<string, Parameters<typeof decode>[0]> = {
  tracks: tracksSchema,
  'session-created': createdSchema,
  sessions: sessionsSchema,
  'session-details': sessionSchema,
  status: statusSchema,
  'upload-cv': uploadedSchema,
  'cv-reading': cvSchema,
  message: answeredSchema,
  transcript: transcriptSchema,
  ended: endedSchema,
  events: eventsSchema,
  problem: problemSchema,
  'coding-problem': exerciseSchema,
  'code-ran': freeRunSchema,
  'code-tested': testedSchema,
  problems: exercisesSchema,
  measured: measuredSchema,
  'interview-problem': interviewExerciseSchema,
  topics: topicsSchema,
  'knowledge-found': foundSchema,
  'knowledge-documents': catalogueSchema,
  'knowledge-document': openedSchema,
  'knowledge-kept': keptSchema,
};

function understand(name: string, value: unknown): unknown {
  const [kind, ...rest] = name.replace(/\.json$/, '').split('-');
  const what = rest.join('-');
  if (kind === 'report') return decode(reportSchema, name, value);
  if (kind === 'frame') return decodeFrame(value);
  if (kind === 'event') {
    const numbered = typeof value === 'object' && value !== null && 'seq' in value;
    return numbered ? decodeEnvelope(value).event : decodeEvent(value);
  }
  const schema = restByName[what];
  if (kind !== 'rest' || schema === undefined) throw new Error(`${name}: no schema of this name`);
  return decode(schema, name, value);
}

describe.skipIf(!existsSync(folder))('the golden files', () => {
  it('are all there', () => {
    expect(files.length).toBeGreaterThanOrEqual(fewest);
  });

  it.each(files)('%s is understood', (name) => {
    expect(understand(name, JSON.parse(readFileSync(folder + name, 'utf8')))).toBeDefined();
  });
});
