// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReportCode } from '@/protocol/report';
import { CodeResult } from './code-result';

const code: ReportCode = {
  language: 'python',
  code: 'pass\n',
  submissions: 3,
  counted: 2,
  runs: 5,
  passed: 18,
  total: 24,
  failing: [],
  target: 'n',
};

afterEach(cleanup);

describe('the code in the report', () => {
  it('says that the best of several submissions counts', () => {
    render(<CodeResult code={code} />);
    screen.getByText('18 of 24 tests passed');
    screen.getByText('· submitted 3 times, run 2 more times');
    screen.getByText('Submission 2 of 3 counts, as it passed the most tests.');
    screen.getByRole('group', { name: 'The code that counts, in Python' });
  });

  it('says that the last one counts when none before it was better', () => {
    render(<CodeResult code={{ ...code, counted: 3, runs: 3 }} />);
    screen.getByText('· submitted 3 times');
    screen.getByText('Your last submission counts, as none before it passed more tests.');
  });

  it('explains nothing when there was one submission', () => {
    render(<CodeResult code={{ ...code, submissions: 1, counted: 1, runs: 2 }} />);
    screen.getByText('· submitted once, run once more');
    expect(screen.queryByText(/counts, as/)).toBeNull();
  });

  it('says that a run is no submission', () => {
    render(<CodeResult code={{ ...code, submissions: 0, counted: undefined, runs: 1 }} />);
    screen.getByText('· never submitted, run once');
    screen.getByText('Only submissions count; this is your last run.');
    screen.getByRole('group', { name: 'Your last run, in Python' });
  });
});
