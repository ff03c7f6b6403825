import { describe, expect, it } from 'vitest';
import { cvSchema } from './cv';
import { decode } from './decode';
import { uploadedSchema } from './rest';

const decoded = (value: unknown) => decode(cvSchema, 'cv', value);

describe('a CV on the wire', () => {
  it('may be none at all', () => {
    const none = decoded({ state: 'none', detail: 'No CV yet.', pages: 0, corrected: false, advice: [] });
    expect(none.profile).toBeUndefined();
  });

  it('has empty lists where the server left them out', () => {
    const { profile, advice } = decoded({
      state: 'read',
      detail: 'Read.',
      file_name: 'cv.pdf',
      pages: 1,
      corrected: false,
      advice: [{ kind: 'number', finding: 'No numbers.' }],
      profile: {
        contact: {},
        experience: [{ title: { value: 'Nurse', confidence: 0.9 } }],
        years_of_experience: 3,
      },
    });
    expect(profile?.contact.links).toEqual([]);
    expect(profile?.skills).toEqual([]);
    expect(profile?.experience[0]).toMatchObject({ period: {}, bullets: [], title: { places: [] } });
    expect(advice[0]?.places).toEqual([]);
  });

  it('takes dates of any precision', () => {
    const of = (value: unknown) =>
      decoded({
        state: 'read',
        detail: '',
        profile: { education: [{ period: { end: { value, confidence: 1, places: [] } } }] },
      }).profile?.education[0]?.period.end?.value;
    expect(of({ precision: 'month', month: '2021-05' })?.month).toBe('2021-05');
    expect(of({ precision: 'year', year: 2021 })?.year).toBe(2021);
    expect(of({ precision: 'present' })?.precision).toBe('present');
    expect(of({ precision: 'season' })?.precision).toBe('season');
  });

  it('refuses a state that nothing is shown for', () => {
    expect(() => decoded({ state: 'lost', detail: '' })).toThrow();
  });

  it('comes with the answer to an upload', () => {
    const cv = {
      state: 'reading',
      detail: 'Reading.',
      progress: { done: 1, all: 3 },
      pages: 0,
      corrected: false,
      advice: [],
    };
    const { cv_analysis: sent } = decode(uploadedSchema, 'upload', { message: 'Here.', cv_analysis: cv });
    expect(sent.progress).toEqual({ done: 1, all: 3 });
  });
});
