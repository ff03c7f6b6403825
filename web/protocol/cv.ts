import './without-eval';
import * as z from 'zod/mini';

// The server leaves out what is empty; here it is there, and empty.
const many = <S extends z.ZodMiniType>(of: S) => z._default(z.array(of), []);

// A rectangle on a page, in fractions of it; pages count from 1.
const placeSchema = z.object({
  page: z.number(),
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
});

const field = <S extends z.ZodMiniType>(value: S) =>
  z.object({
    value,
    // How sure the reader is, 0 to 1.
    confidence: z.number(),
    places: many(placeSchema),
  });

const text = z.optional(field(z.string()));

const dateSchema = z.object({
  precision: z.string(),
  month: z.optional(z.string()),
  year: z.optional(z.number()),
});

const periodSchema = z.object({ start: z.optional(field(dateSchema)), end: z.optional(field(dateSchema)) });
const period = z._default(periodSchema, {});

const workSchema = z.object({
  name: field(z.string()),
  by: text,
  period,
  bullets: many(field(z.string())),
});

const contactSchema = z.object({
  name: text,
  email: text,
  phone: text,
  location: text,
  links: many(field(z.string())),
});

const profileSchema = z.object({
  contact: z._default(contactSchema, { links: [] }),
  summary: text,
  skills: many(
    field(z.object({ printed: z.string(), name: z.optional(z.string()), category: z.optional(z.string()) })),
  ),
  experience: many(
    z.object({ title: text, employer: text, location: text, period, bullets: many(field(z.string())) }),
  ),
  education: many(z.object({ degree: text, field: text, school: text, period })),
  projects: many(workSchema),
  certifications: many(workSchema),
  publications: many(workSchema),
  languages: many(field(z.object({ name: z.string(), level: z.optional(z.string()) }))),
  years_of_experience: z.optional(z.number()),
  gaps: many(z.object({ from: z.string(), to: z.string() })),
});

const adviceSchema = z.object({
  kind: z.string(),
  finding: z.string(),
  better: z.optional(z.string()),
  where: z.optional(z.string()),
  places: many(placeSchema),
});

// The posting's skills: those that the CV has, and the others.
export const matchSchema = z.object({ matched: many(z.string()), missing: many(z.string()) });

export const cvSchema = z.object({
  state: z.enum(['none', 'reading', 'read']),
  // A sentence for the candidate.
  detail: z.string(),
  file_name: z.optional(z.string()),
  // Of the pages, while they are read.
  progress: z.optional(z.object({ done: z.number(), all: z.number() })),
  // How many can be shown.
  pages: z._default(z.number(), 0),
  profile: z.optional(profileSchema),
  corrected: z._default(z.boolean(), false),
  advice: many(adviceSchema),
  match: z.optional(matchSchema),
});

export type Place = z.infer<typeof placeSchema>;
export type CvDate = z.infer<typeof dateSchema>;
export type Period = z.infer<typeof periodSchema>;
export type Work = z.infer<typeof workSchema>;
export type Profile = z.infer<typeof profileSchema>;
export type Advice = z.infer<typeof adviceSchema>;
export type Match = z.infer<typeof matchSchema>;
export type Cv = z.infer<typeof cvSchema>;

// What the reader found, with how sure it is and where it stands.
export interface Field<T> {
  value: T;
  confidence: number;
  places: readonly Place[];
}

// What the candidate says instead. A section that is sent replaces what was there; dates are "YYYY-MM", "YYYY" or "present".
export interface Corrections {
  contact?: { name?: string; email?: string; phone?: string; location?: string; links: string[] };
  skills?: string[];
  experience?: {
    title?: string;
    employer?: string;
    location?: string;
    start?: string;
    end?: string;
    bullets: string[];
  }[];
  education?: { degree?: string; field?: string; school?: string; start?: string; end?: string }[];
}
