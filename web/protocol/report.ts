import './without-eval';
import * as z from 'zod/mini';
import { growthSchema, languageSchema, ownTestsJudgedSchema } from './code';
import { matchSchema } from './cv';
import { passageSchema } from './knowledge';

export const ratingSchema = z.enum([
  'strong_no_hire',
  'no_hire',
  'lean_no_hire',
  'lean_hire',
  'hire',
  'strong_hire',
  'not_enough_evidence',
]);

const evidenceSchema = z.object({
  seq: z.number(),
  question: z.number(),
  quote: z.string(),
  shows: z.string(),
  credit: z.enum(['hit', 'partial', 'contradicted']),
});

const dimensionSchema = z.object({
  id: z.string(),
  title: z.string(),
  core: z.boolean(),
  // Absent: N, not enough evidence. Never shown as a number.
  score: z.optional(z.number()),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  // What the candidate gave before seeing the report.
  own_score: z.optional(z.number()),
  anchors: z.array(z.string()),
  note: z.string(),
  evidence: z.array(evidenceSchema),
});

const pointSchema = z.object({
  id: z.string(),
  claim: z.string(),
  weight: z.number(),
  must: z.boolean(),
  status: z.enum(['hit', 'partial', 'missed', 'contradicted']),
  prompted: z.boolean(),
  quotes: z.array(z.object({ seq: z.number(), quote: z.string() })),
  // Passages that teach it, best first.
  read: z.array(passageSchema),
});

const correctionSchema = z.object({
  seq: z.number(),
  quote: z.string(),
  correction: z.string(),
  read: z.array(passageSchema),
});

// A later answer for practice, judged by itself.
const reanswerSchema = z.object({
  seq: z.number(),
  at: z.string(),
  text: z.string(),
  score: z.number(),
  points: z.array(pointSchema),
  misconceptions: z.array(correctionSchema),
});

export const questionSchema = z.object({
  number: z.number(),
  question_id: z.string(),
  kind: z.string(),
  topic: z.string(),
  prompt: z.string(),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  asked_seq: z.number(),
  score: z.optional(z.number()),
  outcome: z.enum(['answered', 'skipped', 'no_answer', 'cut_short']),
  points: z.array(pointSchema),
  // `price` is the rule, `cost` what it took from the question's 100 points.
  hints: z.array(
    z.object({ rung: z.number(), text: z.string(), price: z.string(), cost: z.number(), seq: z.number() }),
  ),
  probes: z.number(),
  misconceptions: z.array(correctionSchema),
  challenge: z.optional(z.string()),
  model_answer: z.string(),
  study: z.array(z.string()),
  // What came of the candidate's program, when there was one to write.
  code: z.optional(
    z.object({
      language: languageSchema,
      code: z.string(),
      submissions: z.number(),
      // Which of the submissions this is, 1 for the first; absent when there was none.
      counted: z.optional(z.number()),
      // Of any mode, submissions among them.
      runs: z.number(),
      passed: z.number(),
      total: z.number(),
      // Tags of the hidden tests that failed.
      failing: z.array(z.string()),
      growth: z.optional(growthSchema),
      target: z.string(),
      // What the candidate said of the growth.
      claimed: z.optional(z.string()),
      own_tests: z.optional(ownTestsJudgedSchema),
    }),
  ),
  // Whether it may be answered once more, in words.
  again: z.boolean(),
  reanswers: z.array(reanswerSchema),
});

// Something the CV says, and what the conversation made of it.
const claimSchema = z.object({
  id: z.string(),
  // ownership, leadership, number, …: open, since new kinds of claims must not break a page.
  kind: z.string(),
  // As the CV has it; empty for what only its dates say.
  quote: z._default(z.string(), ''),
  // What exactly is claimed.
  subject: z.optional(z.string()),
  // The post or project it belongs to.
  about: z.optional(z.string()),
  status: z.enum(['supported', 'thin', 'contradicted', 'not_probed']),
  question: z.optional(z.number()),
  evidence: z._default(z.array(z.object({ seq: z.number(), quote: z.string() })), []),
});

const cvSchema = z.object({
  file_name: z.string(),
  claims: z._default(z.array(claimSchema), []),
  match: z.optional(matchSchema),
});

export const reportSchema = z.object({
  session_id: z.string(),
  generated_at: z.string(),
  interview: z.object({
    interview_type: z.string(),
    title: z.string(),
    company: z.optional(z.string()),
    candidate_name: z.string(),
    level: z.string(),
    minutes: z.number(),
    started_at: z.string(),
    ended_at: z.string(),
    end_reason: z.string(),
    cv_file: z.optional(z.string()),
    job_description_given: z.boolean(),
  }),
  verdict: z.object({
    rating: ratingSchema,
    title: z.string(),
    low: z.optional(ratingSchema),
    high: z.optional(ratingSchema),
    mean: z.optional(z.number()),
    reasons: z.array(z.string()),
  }),
  self_assessment: z.optional(z.object({ rating: z.number(), note: z.optional(z.string()) })),
  dimensions: z.array(dimensionSchema),
  questions: z.array(questionSchema),
  hint_ledger: z.array(
    z.object({
      question: z.number(),
      rung: z.number(),
      text: z.string(),
      price: z.string(),
      cost: z.number(),
      seq: z.number(),
    }),
  ),
  speaking: z.object({
    messages: z.number(),
    words: z.number(),
    longest_words: z.number(),
    clarifications: z.number(),
  }),
  ability: z.object({ theta: z.number(), se: z.number(), asked: z.number() }),
  notes: z.array(z.object({ seq: z.number(), note: z.string() })),
  strengths: z.array(z.string()),
  gaps: z.array(z.string()),
  // Absent when there was none.
  cv: z.optional(cvSchema),
  study_plan: z.array(
    z.object({
      // `area/subtopic`, by which it can be drilled; `topic` is the same in words.
      topic_id: z.string(),
      topic: z.string(),
      why: z.string(),
      what: z.string(),
      // How far the mean score of the questions would rise; absent where nobody can tell.
      gain: z.optional(z.number()),
      read: z.array(passageSchema),
    }),
  ),
});

export type Rating = z.infer<typeof ratingSchema>;
export type Dimension = z.infer<typeof dimensionSchema>;
export type ReportQuestion = z.infer<typeof questionSchema>;
export type ReportCode = NonNullable<ReportQuestion['code']>;
export type Point = ReportQuestion['points'][number];
export type Reanswer = z.infer<typeof reanswerSchema>;
export type Report = z.infer<typeof reportSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type ReportCv = z.infer<typeof cvSchema>;
