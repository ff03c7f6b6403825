// What came of a problem in this browser: for each language the last run and the last measurement, beside the drafts, so
// that a reload loses neither. What is no such thing any more is forgotten.
import * as z from 'zod/mini';
import { keys, recall, remember } from '@/browser/stored';
import {
  growthSchema,
  languageSchema,
  ownTestSchema,
  ownTestsJudgedSchema,
  resultSchema,
  type Language,
} from '@/protocol/code';
import { foldRun, noRuns, type Run, type Runs } from '@/protocol/runs';

const momentSchema = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text))));

const runSchema = z.object({
  at: momentSchema,
  mode: z.enum(['run', 'submit']),
  code: z.string(),
  results: z.array(resultSchema),
});

const measurementSchema = z.object({
  at: momentSchema,
  code: z.string(),
  growth: z.optional(growthSchema),
  target: z.string(),
  judgement: z.optional(z.object({ tests: z.array(ownTestSchema), judged: ownTestsJudgedSchema })),
});

export type KeptMeasurement = z.infer<typeof measurementSchema>;
export type KeptMeasurements = Partial<Record<Language, KeptMeasurement>>;

export function scopeOf(id: string): string {
  return `practice.${id}`;
}

export function keepRun(id: string, { language, at, mode, code, results }: Omit<Run, 'measured'>): void {
  remember(keys.lastRun(scopeOf(id), language), { at, mode, code, results });
}

export function keepMeasurement(id: string, language: Language, measurement: KeptMeasurement): void {
  remember(keys.lastMeasurement(scopeOf(id), language), measurement);
}

// The kept runs as if they had just been made, the oldest first.
export function keptRuns(id: string): Runs {
  return languageSchema.options
    .flatMap((language) => {
      const run = recall(keys.lastRun(scopeOf(id), language), runSchema);
      return run ? [{ ...run, language }] : [];
    })
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .reduce((runs, run, index) => foldRun(runs, ranInput(index + 1, run)), noRuns);
}

export function ranInput(seq: number, run: Pick<Run, 'at' | 'mode' | 'language' | 'code' | 'results'>) {
  return { input: 'ran', run: { ...run, seq, question: 1 } } as const;
}

export function keptMeasurements(id: string): KeptMeasurements {
  const kept: KeptMeasurements = {};
  for (const language of languageSchema.options) {
    const measurement = recall(keys.lastMeasurement(scopeOf(id), language), measurementSchema);
    if (measurement) kept[language] = measurement;
  }
  return kept;
}
