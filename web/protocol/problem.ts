import './without-eval';
import * as z from 'zod/mini';

// A run that was called off, which needs no word about it.
export const cancelledProblem = 'urn:prepai:problem:cancelled';

// RFC 9457. `detail` is a sentence a person can act on.
export const problemSchema = z.object({
  type: z.optional(z.string()),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
});

export type Problem = z.infer<typeof problemSchema>;
