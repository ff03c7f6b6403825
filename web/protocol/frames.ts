import './without-eval';
import * as z from 'zod/mini';
import { languageSchema, ownTestSchema, resultSchema, type Result } from './code';
import { decode, typeOf } from './decode';
import { decodeEnvelope, type Envelope } from './events';
import { problemSchema, type Problem } from './problem';
import { statusSchema, type Status } from './status';

// What the server writes on a `prepai.v1` socket.
export type Frame =
  | ({ type: 'event' } & Envelope)
  | { type: 'caught_up'; seq: number }
  | { type: 'thinking'; reply_to: number }
  | { type: 'delta'; reply_to: number; text: string }
  | { type: 'run_progress'; action_id?: string | undefined; result: Result; total: number }
  | { type: 'status'; status: Status }
  | { type: 'error'; problem: Problem; action_id?: string | undefined }
  | { type: 'heartbeat'; at: string };

// What the page writes. A resend carries the same `action_id` and is therefore harmless.
export const actionSchema = z.union([
  z.object({ action: z.enum(['message', 'clarify']), message: z.string(), action_id: z.string() }),
  z.object({ action: z.enum(['hint', 'skip', 'repeat', 'interrupt', 'end']), action_id: z.string() }),
  z.object({
    action: z.literal('code'),
    // run: the visible tests and one's own; submit: the hidden ones too, and the interviewer reacts.
    mode: z.enum(['run', 'submit']),
    language: languageSchema,
    code: z.string(),
    own_tests: z.array(ownTestSchema),
    action_id: z.string(),
  }),
]);

export type Action = z.infer<typeof actionSchema>;

// `typing` says that the candidate is writing or speaking, so that the interviewer does not break the silence;
// `cancel_run` calls off the run that is going. Never logged, so they need no resending.
export interface Aside {
  action: 'typing' | 'cancel_run';
  action_id: string;
}

// The subprotocol this page speaks.
export const subprotocol = 'prepai.v1';

// The longest message the server takes, in bytes of UTF-8.
export const longestMessageBytes = 16 * 1024;

const caughtUp = z.object({ type: z.literal('caught_up'), seq: z.number() });
const thinking = z.object({ type: z.literal('thinking'), reply_to: z.number() });
const delta = z.object({ type: z.literal('delta'), reply_to: z.number(), text: z.string() });
const runProgress = z.object({
  type: z.literal('run_progress'),
  action_id: z.optional(z.string()),
  result: resultSchema,
  total: z.number(),
});
const status = z.object({ type: z.literal('status'), status: statusSchema });
const error = z.object({
  type: z.literal('error'),
  problem: problemSchema,
  action_id: z.optional(z.string()),
});
const heartbeat = z.object({ type: z.literal('heartbeat'), at: z.string() });

// Undefined for a frame type this page does not know.
export function decodeFrame(value: unknown): Frame | undefined {
  switch (typeOf(value)) {
    case 'event':
      return { type: 'event', ...decodeEnvelope(value) };
    case 'caught_up':
      return decode(caughtUp, 'frame caught_up', value);
    case 'thinking':
      return decode(thinking, 'frame thinking', value);
    case 'delta':
      return decode(delta, 'frame delta', value);
    case 'run_progress':
      return decode(runProgress, 'frame run_progress', value);
    case 'status':
      return decode(status, 'frame status', value);
    case 'error':
      return decode(error, 'frame error', value);
    case 'heartbeat':
      return decode(heartbeat, 'frame heartbeat', value);
    default:
      return undefined;
  }
}
