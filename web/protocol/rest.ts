import './without-eval';
import * as z from 'zod/mini';
import { cvSchema } from './cv';
import { ratingSchema } from './report';
import { statusSchema } from './status';

export const levelSchema = z.enum(['junior', 'mid', 'senior']);

export const trackSchema = z.object({
  id: z.string(),
  title: z.string(),
  company: z.optional(z.string()),
  category: z.string(),
  description: z.string(),
  levels: z.array(levelSchema),
  minutes: z.array(z.number()),
  focus: z.array(z.string()),
  phases: z.array(z.object({ id: z.string(), title: z.string(), share: z.number() })),
});

export const tracksSchema = z.object({ tracks: z.array(trackSchema) });

export const createdSchema = z.object({
  session_id: z.string(),
  message: z.string(),
  interview_type: z.string(),
  title: z.string(),
  candidate_name: z.string(),
  level: levelSchema,
  minutes: z.number(),
  created_at: z.string(),
  ends_at: z.string(),
});

export const sessionSummarySchema = z.object({
  session_id: z.string(),
  interview_type: z.string(),
  title: z.string(),
  candidate_name: z.string(),
  level: levelSchema,
  minutes: z.number(),
  created_at: z.string(),
  ends_at: z.string(),
  state: z.enum(['active', 'ended']),
  messages: z.number(),
  verdict: z.optional(ratingSchema),
});

export const sessionsSchema = z.object({ sessions: z.array(sessionSummarySchema) });

const lineSchema = z.object({ timestamp: z.string(), role: z.enum(['user', 'agent']), message: z.string() });

export const transcriptSchema = z.object({ transcript: z.array(lineSchema) });

const storedCvSchema = z.object({
  file_name: z.string(),
  media_type: z.string(),
  bytes: z.number(),
  uploaded_at: z.string(),
});

export const sessionSchema = z.object({
  session_id: z.string(),
  interview_type: z.string(),
  title: z.string(),
  candidate_name: z.string(),
  level: levelSchema,
  minutes: z.number(),
  job_description: z.optional(z.string()),
  created_at: z.string(),
  cv: z.optional(storedCvSchema),
  last_seq: z.number(),
  status: statusSchema,
  transcript: z.array(lineSchema),
});

export const uploadedSchema = z.object({ message: z.string(), cv_analysis: cvSchema });

export const answeredSchema = z.object({ response: z.string(), session_id: z.string() });

export const endedSchema = z.object({ message: z.string(), summary: z.string(), report_url: z.string() });

export const eventsSchema = z.object({ events: z.array(z.unknown()), last_seq: z.number() });

// What can be drilled.
export const topicsSchema = z.object({
  topics: z.array(
    z.object({
      // `area/subtopic`
      id: z.string(),
      questions: z.number(),
      levels: z.array(levelSchema),
    }),
  ),
});

export type Level = z.infer<typeof levelSchema>;
export type Track = z.infer<typeof trackSchema>;
export type SessionSummary = z.infer<typeof sessionSummarySchema>;
export type Topic = z.infer<typeof topicsSchema>['topics'][number];
export type Session = z.infer<typeof sessionSchema>;
export type Uploaded = z.infer<typeof uploadedSchema>;

// What the page asks for when an interview begins.
export interface NewSession {
  interview_type: string;
  candidate_name: string;
  level: Level;
  minutes: number;
  job_description?: string;
  // Of a drill.
  topic?: string;
}
