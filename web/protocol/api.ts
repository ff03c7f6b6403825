// Every REST call the pages make: one function each, decoded at the edge.
import type * as z from 'zod/mini';
import {
  exerciseSchema,
  exercisesSchema,
  freeRunSchema,
  interviewExerciseSchema,
  measuredSchema,
  testedSchema,
  type Attempt,
  type Exercise,
  type Exercises,
  type FreeRun,
  type InterviewExercise,
  type Language,
  type Measured,
  type Tested,
} from './code';
import { cvSchema, type Corrections, type Cv } from './cv';
import { decode } from './decode';
import { decodeEnvelope, type Envelope } from './events';
import {
  catalogueSchema,
  foundSchema,
  keptSchema,
  openedSchema,
  type Catalogue,
  type Hit,
  type Kept,
  type Opened,
} from './knowledge';
import { problemSchema, type Problem } from './problem';
import { questionSchema, reportSchema, type Report, type ReportQuestion } from './report';
import {
  createdSchema,
  eventsSchema,
  sessionSchema,
  sessionsSchema,
  topicsSchema,
  tracksSchema,
  uploadedSchema,
  type NewSession,
  type Session,
  type SessionSummary,
  type Topic,
  type Track,
  type Uploaded,
} from './rest';

const apiUrl = (process.env.NEXT_PUBLIC_API_URL ?? '').replace(/\/$/, '');
const wsUrl = (process.env.NEXT_PUBLIC_WS_URL ?? '').replace(/\/$/, '');
const deadlineMillis = 20_000;
const uploadDeadlineMillis = 120_000;
// Programs queue for their turn, and measuring one takes many runs of it.
const runDeadlineMillis = 180_000;
const mostHits = 20;

// The server answered, and the answer is no.
export class ProblemError extends Error {
  override name = 'ProblemError';
  // `retryAfter`: the seconds after which the server may say yes.
  constructor(
    readonly problem: Problem,
    readonly retryAfter?: number,
  ) {
    super(problem.detail ?? problem.title);
  }
}

// Nobody answered.
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}

interface Call {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  json?: unknown;
  form?: FormData;
  deadline?: number;
}

async function send(path: string, { method = 'GET', json, form, deadline = deadlineMillis }: Call) {
  let response: Response;
  try {
    response = await fetch(`${apiUrl}${path}`, {
      method,
      credentials: apiUrl === '' ? 'same-origin' : 'include',
      headers: {
        Accept: 'application/json, application/problem+json',
        ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: form ?? (json === undefined ? null : JSON.stringify(json)),
      signal: AbortSignal.timeout(deadline),
    });
  } catch (cause) {
    throw new UnreachableError(`${method} ${path}`, { cause });
  }
  if (!response.ok) throw new ProblemError(await readProblem(response), retryAfter(response));
  return response;
}

// RFC 9110 also allows a date; our server only sends seconds.
function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

// A proxy in between may answer an error in its own words: the status alone has to do then.
async function readProblem(response: Response): Promise<Problem> {
  const bare: Problem = { title: response.statusText || 'Error', status: response.status };
  if (!(response.headers.get('content-type') ?? '').includes('json')) return bare;
  try {
    return decode(problemSchema, 'problem', await response.json());
  } catch {
    return bare;
  }
}

async function read<S extends z.ZodMiniType>(path: string, schema: S, call: Call = {}): Promise<z.output<S>> {
  const response = await send(path, call);
  return decode(schema, path, await response.json());
}

const at = (id: string) => encodeURIComponent(id);

export async function fetchTracks(): Promise<Track[]> {
  return (await read('/api/tracks', tracksSchema)).tracks;
}

export async function fetchSessions(): Promise<SessionSummary[]> {
  return (await read('/api/sessions', sessionsSchema)).sessions;
}

export async function createSession(wish: NewSession): Promise<string> {
  return (await read('/api/sessions', createdSchema, { method: 'POST', json: wish })).session_id;
}

export async function deleteSession(id: string): Promise<void> {
  await send(`/api/sessions/${at(id)}`, { method: 'DELETE' });
}

export async function fetchSession(id: string): Promise<Session> {
  return read(`/api/sessions/${at(id)}`, sessionSchema);
}

export async function uploadCv(id: string, file: File): Promise<Uploaded> {
  const form = new FormData();
  form.set('file', file);
  const call = { method: 'POST', form, deadline: uploadDeadlineMillis } as const;
  return read(`/api/sessions/${at(id)}/upload-cv`, uploadedSchema, call);
}

export async function fetchCv(id: string): Promise<Cv> {
  return read(`/api/sessions/${at(id)}/cv`, cvSchema);
}

export async function correctCv(id: string, corrections: Corrections): Promise<Cv> {
  return read(`/api/sessions/${at(id)}/cv`, cvSchema, { method: 'PATCH', json: corrections });
}

export async function removeCv(id: string): Promise<void> {
  await send(`/api/sessions/${at(id)}/cv`, { method: 'DELETE' });
}

export function cvFileUrl(id: string): string {
  return `${apiUrl}/api/sessions/${at(id)}/cv/file`;
}

// `version`: changes with the file, so that no picture of an earlier one is shown.
export function cvPageUrl(id: string, page: number, version: string): string {
  return `${apiUrl}/api/sessions/${at(id)}/cv/pages/${page}?v=${at(version)}`;
}

// Whether pictures of the API need this browser's cookie to be sent to another origin.
export const picturesFromElsewhere = apiUrl !== '';

export async function fetchReport(id: string): Promise<Report> {
  return read(`/api/interviews/${at(id)}/report?format=json`, reportSchema);
}

export async function fetchEvents(id: string): Promise<Envelope[]> {
  const { events } = await read(`/api/interviews/${at(id)}/events?after=0`, eventsSchema);
  return events.map(decodeEnvelope);
}

export interface OwnView {
  // Of the whole, 1 to 4.
  rating: number;
  dimensions: { dimension: string; score: number }[];
}

export async function assessSelf(id: string, view: OwnView): Promise<void> {
  await send(`/api/interviews/${at(id)}/self-assessment`, { method: 'POST', json: view });
}

// The question with every answer to it, the new one last.
export async function answerAgain(id: string, question: number, message: string): Promise<ReportQuestion> {
  return read(`/api/interviews/${at(id)}/re-answer`, questionSchema, {
    method: 'POST',
    json: { question, message },
  });
}

export async function fetchInterviewExercise(id: string): Promise<InterviewExercise> {
  return read(`/api/interviews/${at(id)}/problem`, interviewExerciseSchema);
}

export async function fetchExercises(): Promise<Exercises> {
  return read('/api/problems', exercisesSchema);
}

export async function fetchExercise(id: string): Promise<Exercise> {
  return read(`/api/problems/${at(id)}`, exerciseSchema);
}

function post<S extends z.ZodMiniType>(path: string, schema: S, json: unknown): Promise<z.output<S>> {
  return read(path, schema, { method: 'POST', json, deadline: runDeadlineMillis });
}

export async function runFreely(language: Language, code: string, stdin: string): Promise<FreeRun> {
  return (await post('/api/code/run', freeRunSchema, { language, code, stdin })).run;
}

// `runId`: names the run for `cancelRun`.
export async function runTests(attempt: Attempt, tests: 'visible' | 'all', runId: string): Promise<Tested> {
  return post('/api/code/run', testedSchema, { ...attempt, tests, run_id: runId });
}

export async function cancelRun(runId: string): Promise<void> {
  await send(`/api/code/run/${at(runId)}`, { method: 'DELETE' });
}

export async function measure(attempt: Attempt): Promise<Measured> {
  return post('/api/code/measure', measuredSchema, attempt);
}

export async function fetchTopics(): Promise<Topic[]> {
  return (await read('/api/topics', topicsSchema)).topics;
}

// `folder`: empty for all of them.
export async function searchKnowledge(query: string, folder: string): Promise<Hit[]> {
  const asked = new URLSearchParams({ q: query, limit: String(mostHits), ...(folder && { folder }) });
  return (await read(`/api/knowledge/search?${asked}`, foundSchema)).results;
}

export async function fetchCatalogue(): Promise<Catalogue> {
  return read('/api/knowledge/documents', catalogueSchema);
}

export async function fetchDocument(id: string): Promise<Opened> {
  return read(`/api/knowledge/document?id=${at(id)}`, openedSchema);
}

export async function addDocument(file: File): Promise<Kept> {
  const form = new FormData();
  form.set('file', file);
  const call = { method: 'POST', form, deadline: uploadDeadlineMillis } as const;
  return read('/api/knowledge/documents', keptSchema, call);
}

export async function removeDocument(id: string): Promise<void> {
  await send(`/api/knowledge/document?id=${at(id)}`, { method: 'DELETE' });
}

export type Download = 'json' | 'md' | 'pdf';

export function downloadUrl(id: string, what: 'transcript' | 'report', format: Download): string {
  return `${apiUrl}/api/interviews/${at(id)}/${what}?format=${format}`;
}

// Where the interview's socket listens: its own address, else the API's, else this page's.
export function socketUrl(id: string, after: number): string {
  const base = wsUrl || (apiUrl || window.location.origin).replace(/^http/, 'ws');
  return `${base}/ws/interview/${at(id)}?after=${after}`;
}
