import './without-eval';
import * as z from 'zod/mini';

export const languageSchema = z.enum(['python', 'javascript', 'typescript', 'java', 'cpp', 'go']);

// What can run on this server. A language with `missing` cannot, and the sentence says how to install it; with `refusal`
// nothing can.
export const runnerSchema = z.object({
  tier: z.optional(z.string()),
  refusal: z.optional(z.string()),
  languages: z.array(
    z.object({
      id: languageSchema,
      title: z.string(),
      version: z.optional(z.string()),
      missing: z.optional(z.string()),
    }),
  ),
});

// Both are JSON text: the array of arguments, and what should come back.
export const ownTestSchema = z.object({ arguments: z.string(), expected: z.string() });

const usageSchema = z.object({
  cpu_millis: z.number(),
  wall_millis: z.number(),
  peak_kilobytes: z.number(),
});

const failed = { message: z.string(), line: z.optional(z.number()) };

const verdictSchema = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('accepted') }),
  z.object({ verdict: z.literal('wrong_answer'), returned: z.optional(z.string()) }),
  z.object({ verdict: z.literal('runtime_error'), ...failed }),
  z.object({ verdict: z.literal('compile_error'), ...failed }),
  z.object({ verdict: z.literal('timed_out') }),
  z.object({ verdict: z.literal('out_of_memory') }),
  z.object({ verdict: z.literal('output_too_large') }),
  z.object({ verdict: z.literal('not_run') }),
]);

// One test of one run. Of a hidden one only number, tags and verdict are told.
export const resultSchema = z.object({
  kind: z.enum(['visible', 'own', 'hidden']),
  number: z.number(),
  tags: z.array(z.string()),
  verdict: verdictSchema,
  arguments: z.optional(z.string()),
  expected: z.optional(z.string()),
  stdout: z.string(),
  stderr: z.string(),
  usage: usageSchema,
});

const difficultySchema = z.enum(['easy', 'medium', 'hard']);

export const exerciseSchema = z.object({
  id: z.optional(z.string()),
  title: z.string(),
  difficulty: z.optional(difficultySchema),
  topics: z.array(z.string()),
  statement: z.string(),
  function: z.string(),
  parameters: z.array(z.object({ name: z.string(), type: z.string() })),
  returns: z.string(),
  constraints: z.array(z.string()),
  examples: z.array(z.object({ args: z.string(), returns: z.string(), why: z.optional(z.string()) })),
  cpu_millis: z.number(),
  memory_mb: z.number(),
  visible: z.array(ownTestSchema),
  hidden: z.number(),
  starters: z.array(z.object({ language: languageSchema, code: z.string() })),
  runner: runnerSchema,
});

export const interviewExerciseSchema = z.object({ question: z.number(), problem: exerciseSchema });

export const exercisesSchema = z.object({
  runner: runnerSchema,
  problems: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      difficulty: difficultySchema,
      topics: z.array(z.string()),
      minutes: z.number(),
    }),
  ),
});

const pointSchema = z.object({ n: z.number(), cost: z.number() });

// How the cost, in steps or in time, grew with the input: a class such as `n log n`, or `unclear`, and the curve fitted to the points.
export const growthSchema = z.object({
  class: z.string(),
  confidence: z.number(),
  unit: z.enum(['steps', 'milliseconds']),
  points: z.array(pointSchema),
  curve: z.array(pointSchema),
});

// `right`: what the test expects is what the statement asks for. `killed`: wrong solutions that the right ones catch.
export const ownTestsJudgedSchema = z.object({
  tests: z.array(z.object({ number: z.number(), right: z.boolean() })),
  killed: z.number(),
  of: z.number(),
});

// A program run for itself, with an input of the candidate's and no tests.
export const freeRunSchema = z.object({
  run: z.object({
    status: z.enum([
      'completed',
      'crashed',
      'not_compiled',
      'timed_out',
      'out_of_memory',
      'output_too_large',
      'not_run',
    ]),
    exit_code: z.optional(z.number()),
    message: z.optional(z.string()),
    line: z.optional(z.number()),
    stdout: z.string(),
    stderr: z.string(),
    usage: usageSchema,
  }),
});

export const testedSchema = z.object({ runs: z.array(resultSchema), passed: z.number(), total: z.number() });

export const measuredSchema = z.object({
  growth: z.optional(growthSchema),
  target: z.string(),
  own_tests: z.optional(ownTestsJudgedSchema),
});

export type Language = z.infer<typeof languageSchema>;
export type Runner = z.infer<typeof runnerSchema>;
export type OwnTest = z.infer<typeof ownTestSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type Result = z.infer<typeof resultSchema>;
// A coding problem; `Problem` is what the server answers when it cannot do something.
export type Exercise = z.infer<typeof exerciseSchema>;
export type InterviewExercise = z.infer<typeof interviewExerciseSchema>;
export type Exercises = z.infer<typeof exercisesSchema>;
export type ExerciseSummary = Exercises['problems'][number];
export type Difficulty = z.infer<typeof difficultySchema>;
export type Growth = z.infer<typeof growthSchema>;
export type OwnTestsJudged = z.infer<typeof ownTestsJudgedSchema>;
export type FreeRun = z.infer<typeof freeRunSchema>['run'];
export type Tested = z.infer<typeof testedSchema>;
export type Measured = z.infer<typeof measuredSchema>;

// A program to be run or measured against a problem, outside an interview.
export interface Attempt {
  language: Language;
  code: string;
  problem_id: string;
  own_tests: readonly OwnTest[];
}

// The longest program the server takes, in bytes of UTF-8.
export const longestCodeBytes = 64 * 1024;

export const languageTitles: Record<Language, string> = {
  python: 'Python',
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  java: 'Java',
  cpp: 'C++',
  go: 'Go',
};
