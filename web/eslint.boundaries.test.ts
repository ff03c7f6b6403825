// The import rule must be able to fail, and must know every feature.
import { readdirSync } from 'node:fs';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { boundaries, features } from './eslint.boundaries.mjs';

function complaints(filename: string, source: string): number {
  return new Linter({ cwd: import.meta.dirname }).verify(source, boundaries, { filename }).length;
}

describe('the import rule', () => {
  it('covers every feature', () => {
    expect(features.length).toBeGreaterThanOrEqual(4);
    expect([...features].sort()).toEqual(readdirSync(`${import.meta.dirname}/features`).sort());
  });

  it('forbids one feature to import another, by alias or by path', () => {
    expect(complaints('features/landing/x.js', "import '@/features/report/words';")).toBe(1);
    expect(complaints('features/landing/x.js', "import '../report/words';")).toBe(1);
  });

  it('forbids shared code to know features and routes', () => {
    expect(complaints('components/ui/x.js', "import '@/features/report/words';")).toBe(1);
    expect(complaints('browser/x.js', "import '../app/page';")).toBe(1);
    expect(complaints('protocol/x.js', "import '@/components/ui/button';")).toBe(1);
  });

  it('allows what the layout intends', () => {
    expect(complaints('features/landing/x.js', "import './words'; import '@/protocol/api';")).toBe(0);
    expect(complaints('app/x.js', "import '@/features/landing/landing';")).toBe(0);
    expect(complaints('components/ui/x.js', "import './button';")).toBe(0);
  });
});
