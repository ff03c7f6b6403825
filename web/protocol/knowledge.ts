import './without-eval';
import * as z from 'zod/mini';

// Where a passage stands; an empty anchor is the document's beginning.
export const passageSchema = z.object({
  document: z.string(),
  anchor: z.string(),
  // From the document's title down to its own.
  headings: z.array(z.string()).check(z.minLength(1)),
});

const shelvesSchema = z.object({
  phase: z.enum(['opening', 'taking_in', 'ready', 'broken']),
  documents: z.number(),
  passages: z.number(),
  // Documents that cannot be found yet.
  waiting: z.number(),
  refused: z.array(z.object({ document: z.string(), reason: z.string() })),
});

const documentSchema = z.object({
  id: z.string(),
  folder: z.string(),
  title: z.string(),
  tracks: z.array(z.string()),
  topics: z.array(z.string()),
  sources: z.array(z.string()),
  // As its author wrote it.
  as_of: z.optional(z.string()),
  words: z.number(),
  passages: z.number(),
  taken_in: z.string(),
  mine: z.boolean(),
});

const hitSchema = z.object({
  passage: passageSchema,
  folder: z.string(),
  snippet: z.array(z.object({ text: z.string(), hit: z.boolean() })),
  score: z.number(),
  nearness: z.number(),
});

const runSchema = z.object({ text: z.string(), style: z.enum(['plain', 'strong', 'emphasis', 'code']) });

const blockSchema = z.object({
  kind: z.enum(['paragraph', 'item', 'numbered', 'header_row', 'row', 'code']),
  // One, except in rows.
  cells: z.array(z.array(runSchema)),
});

const sectionSchema = z.object({
  anchor: z.string(),
  level: z.number(),
  heading: z.string(),
  blocks: z.array(blockSchema),
});

export const foundSchema = z.object({ results: z.array(hitSchema), library: shelvesSchema });

export const catalogueSchema = z.object({ documents: z.array(documentSchema), library: shelvesSchema });

export const openedSchema = z.object({ document: documentSchema, sections: z.array(sectionSchema) });

export const keptSchema = z.object({ message: z.string(), document: documentSchema });

export type Passage = z.infer<typeof passageSchema>;
export type Shelves = z.infer<typeof shelvesSchema>;
export type Document = z.infer<typeof documentSchema>;
export type Hit = z.infer<typeof hitSchema>;
export type Run = z.infer<typeof runSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Catalogue = z.infer<typeof catalogueSchema>;
export type Opened = z.infer<typeof openedSchema>;
export type Kept = z.infer<typeof keptSchema>;
