import './without-eval';
import * as z from 'zod/mini';
import { growthSchema, languageSchema, ownTestsJudgedSchema, resultSchema } from './code';
import { decode, typeOf } from './decode';

const sessionStarted = z.object({
  type: z.literal('session_started'),
  interview_type: z.string(),
  candidate_name: z.string(),
  level: z.string(),
  minutes: z.number(),
  job_description: z.optional(z.string()),
});

const agentSaid = z.object({
  type: z.literal('agent_said'),
  text: z.string(),
  // greet, ask, present_problem, clarify, probe, …: open, since new kinds of speech must not break a page.
  kind: z.string(),
  phase: z.string(),
  question: z.optional(z.number()),
  question_id: z.optional(z.string()),
  reply_to: z.optional(z.number()),
  rung: z.optional(z.number()),
});

const candidateSaid = z.object({
  type: z.literal('candidate_said'),
  text: z.string(),
  action_id: z.optional(z.string()),
});

const candidateAsked = z.object({
  type: z.literal('candidate_asked'),
  what: z.enum(['hint', 'skip', 'repeat', 'clarify']),
  text: z.optional(z.string()),
  action_id: z.optional(z.string()),
});

const agentInterrupted = z.object({
  type: z.literal('agent_interrupted'),
  action_id: z.optional(z.string()),
});

const cvStored = z.object({
  type: z.literal('cv_stored'),
  file_name: z.string(),
  media_type: z.string(),
  bytes: z.number(),
  file_id: z.string(),
});

// What was read, and what became of it, is fetched.
const cvRead = z.object({ type: z.literal('cv_read') });
const cvCorrected = z.object({ type: z.literal('cv_corrected') });
const cvRemoved = z.object({ type: z.literal('cv_removed') });
// Where something was that the candidate took back.
const erased = z.object({ type: z.literal('erased') });
const postingRead = z.object({ type: z.literal('posting_read') });

const interviewEnded = z.object({
  type: z.literal('interview_ended'),
  reason: z.enum(['candidate', 'clock', 'finished', 'conduct']),
  action_id: z.optional(z.string()),
});

const codeRan = z.object({
  type: z.literal('code_ran'),
  mode: z.enum(['run', 'submit']),
  question: z.number(),
  language: languageSchema,
  code: z.string(),
  results: z.array(resultSchema),
  action_id: z.optional(z.string()),
});

const codeMeasured = z.object({
  type: z.literal('code_measured'),
  // The number of the run's own event.
  run: z.number(),
  growth: z.optional(growthSchema),
  own_tests: z.optional(ownTestsJudgedSchema),
});

const selfAssessed = z.object({
  type: z.literal('self_assessed'),
  rating: z.number(),
  note: z.optional(z.string()),
  dimensions: z.optional(z.array(z.object({ dimension: z.string(), score: z.number() }))),
});

// Practice after the end: what came of it is read through the report.
const answeredAgain = z.object({ type: z.literal('answered_again') });
const reportOpened = z.object({ type: z.literal('report_opened') });

const modelUsed = z.object({
  type: z.literal('model_used'),
  model: z.string(),
  outcome: z.enum(['spoke', 'mended', 'unfit', 'failed', 'resting', 'spent']),
  note: z.optional(z.string()),
  usage: z.object({
    input: z.number(),
    output: z.number(),
    cache_read: z.number(),
    cache_write: z.number(),
  }),
  micro_dollars: z.optional(z.number()),
});

const rubricSchema = z.object({
  title: z.string(),
  dimensions: z.array(
    z.object({ id: z.string(), title: z.string(), core: z.boolean(), anchors: z.array(z.string()) }),
  ),
});

// The interviewer's plan and notes, and the report: in the log after the end, read through the report instead. Of the plan
// only what an interview is scored by.
const planMade = z.object({ type: z.literal('plan_made'), track: rubricSchema });
const questionPosed = z.object({ type: z.literal('question_posed') });
const turnDecided = z.object({ type: z.literal('turn_decided') });
const passagesCited = z.object({ type: z.literal('passages_cited') });
const reportIssued = z.object({ type: z.literal('report_issued') });

const byType = {
  session_started: sessionStarted,
  agent_said: agentSaid,
  model_used: modelUsed,
  candidate_said: candidateSaid,
  candidate_asked: candidateAsked,
  agent_interrupted: agentInterrupted,
  cv_stored: cvStored,
  cv_read: cvRead,
  cv_corrected: cvCorrected,
  cv_removed: cvRemoved,
  erased,
  posting_read: postingRead,
  interview_ended: interviewEnded,
  code_ran: codeRan,
  code_measured: codeMeasured,
  self_assessed: selfAssessed,
  report_opened: reportOpened,
  answered_again: answeredAgain,
  plan_made: planMade,
  question_posed: questionPosed,
  turn_decided: turnDecided,
  passages_cited: passagesCited,
  report_issued: reportIssued,
};

export type SessionEvent = { [T in keyof typeof byType]: z.infer<(typeof byType)[T]> }[keyof typeof byType];
export type AgentSaid = z.infer<typeof agentSaid>;
export type ModelUsed = z.infer<typeof modelUsed>;
export type CodeRan = z.infer<typeof codeRan>;
export type Rubric = z.infer<typeof rubricSchema>;
export type EndReason = z.infer<typeof interviewEnded>['reason'];

// One entry of a session's log. Numbers a page sees have gaps.
export interface Envelope {
  seq: number;
  at: string;
  // Absent when this page is older than the server and does not know the event's type.
  event: SessionEvent | undefined;
}

const envelopeSchema = z.object({ seq: z.number(), at: z.string(), event: z.unknown() });

function isKnown(type: string | undefined): type is keyof typeof byType {
  return type !== undefined && Object.hasOwn(byType, type);
}

export function decodeEvent(value: unknown): SessionEvent | undefined {
  const type = typeOf(value);
  return isKnown(type) ? decode(byType[type], `event ${type}`, value) : undefined;
}

export function decodeEnvelope(value: unknown): Envelope {
  const { seq, at, event } = decode(envelopeSchema, 'envelope', value);
  return { seq, at, event: decodeEvent(event) };
}
