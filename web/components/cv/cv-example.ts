// A small CV of nobody, for tests.
import { cvSchema } from '@/protocol/cv';
import { decode } from '@/protocol/decode';

const place = (top: number) => [{ page: 1, left: 0.1, top, width: 0.3, height: 0.02 }];
const field = (value: unknown, top: number, confidence = 0.9) => ({ value, confidence, places: place(top) });

export const noCv = decode(cvSchema, 'cv', { state: 'none', detail: 'No CV yet.' });

export const exampleCv = decode(cvSchema, 'cv', {
  state: 'read',
  detail: 'One page was read.',
  file_name: 'cv.pdf',
  pages: 1,
  corrected: false,
  profile: {
    contact: { name: field('Ines Moreau', 0.05), phone: field('O123', 0.07, 0.4) },
    skills: [field({ printed: 'Java' }, 0.8), field({ printed: 'K8s', name: 'Kubernetes' }, 0.82)],
    experience: [
      {
        title: field('Engineer', 0.2),
        employer: field('Harbour Ltd', 0.22),
        period: {
          start: field({ precision: 'month', month: '2021-05' }, 0.24),
          end: field({ precision: 'present' }, 0.26),
        },
        bullets: [field('Cut the wait by half.', 0.3)],
      },
    ],
    education: [
      { degree: field('BSc', 0.6), period: { end: field({ precision: 'year', year: 2016 }, 0.62) } },
    ],
    languages: [field({ name: 'French', level: 'native' }, 0.9)],
  },
  advice: [
    {
      kind: 'vague',
      finding: 'It says not whose wait.',
      better: 'Cut the wait of drivers by half.',
      places: place(0.3),
    },
  ],
  match: { matched: ['Java'], missing: ['gRPC'] },
});
