// Who may import whom: app → features → protocol, browser, components; and no feature another.
import { readdirSync } from 'node:fs';

const root = import.meta.dirname;
export const features = readdirSync(`${root}/features`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const forbid = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export const boundaries = [
  ...features.map((name) =>
    forbid(
      [`features/${name}/**`],
      [
        { regex: `^@/features/(?!${name}/)`, message: 'A feature never imports another feature.' },
        { regex: '^\\.\\./', message: 'Leave a feature by its alias (@/protocol, @/components, @/browser).' },
        { regex: '^@/app/', message: 'Routes import features, never the other way round.' },
      ],
    ),
  ),
  forbid(
    ['protocol/**', 'browser/**', 'components/**'],
    [
      {
        regex: '^(@|\\.\\.|\\.\\./\\.\\.)/(app|features)/',
        message: 'Shared code knows no feature and no route.',
      },
    ],
  ),
  forbid(
    ['protocol/**'],
    [{ regex: '^(@|\\.\\.)/(app|features|components|browser)/', message: 'The protocol stands alone.' }],
  ),
];
