import './without-eval';
import * as z from 'zod/mini';

export const statusSchema = z.object({
  state: z.enum(['active', 'ended']),
  phase: z.object({ id: z.string(), title: z.string(), index: z.number(), count: z.number() }),
  question: z.optional(
    z.object({
      number: z.number(),
      kind: z.string(),
      asked_at: z.string(),
      minutes: z.number(),
      // Whether it has an editor; servers before the coding round do not say.
      code: z.optional(z.boolean()),
    }),
  ),
  hint: z.object({
    available: z.boolean(),
    rung: z.number(),
    price: z.string(),
    why: z.optional(z.string()),
  }),
  coach: z.array(z.string()),
  started_at: z.string(),
  ends_at: z.string(),
  server_time: z.string(),
  answering: z.boolean(),
  ended_at: z.optional(z.string()),
  end_reason: z.optional(z.string()),
});

// What the page shows around the conversation: phase, clock, hint price, pace.
export type Status = z.infer<typeof statusSchema>;
