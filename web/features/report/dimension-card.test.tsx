// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dimension } from '@/protocol/report';
import { DimensionCard } from './dimension-card';
import { DimensionOverview } from './dimension-overview';
import { Transcript } from './transcript';

const scored: Dimension = {
  id: 'depth',
  title: 'Depth',
  core: true,
  score: 3,
  low: 2.4,
  high: 3.6,
  anchors: ['one', 'two', 'three', 'four'],
  note: 'Explains the mechanism.',
  evidence: [{ seq: 12, question: 1, quote: '<i>a hash set</i>', shows: 'names it', credit: 'hit' }],
};
const unknown: Dimension = {
  id: 'code',
  title: 'Coding',
  core: true,
  anchors: ['one', 'two', 'three', 'four'],
  note: 'No code was written.',
  evidence: [],
};

afterEach(cleanup);

describe('a dimension', () => {
  it('never turns missing evidence into a number', () => {
    render(<DimensionCard dimension={unknown} />);
    expect(screen.getByText('N')).toBeTruthy();
    expect(screen.queryByText('reached')).toBeNull();
    expect(screen.queryByText('0')).toBeNull();
  });

  it('lists every dimension in the table, with N where there is no score', () => {
    render(<DimensionOverview dimensions={[scored, unknown]} />);
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'DimensionScoreRange',
      'Depthcore32.4 to 3.6',
      'CodingcoreN',
    ]);
  });

  it('puts the candidate’s own score beside, with its gap where both are known', () => {
    render(
      <DimensionOverview
        dimensions={[
          { ...scored, own_score: 4 },
          { ...unknown, own_score: 2 },
        ]}
      />,
    );
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'DimensionScoreRangeYou',
      'Depthcore32.4 to 3.64+1',
      'CodingcoreN2',
    ]);
    expect(screen.getByTitle('1 above what the evidence shows').textContent).toBe('+1');
  });

  it('marks the step that was reached', () => {
    render(<DimensionCard dimension={scored} />);
    const steps = within(screen.getByRole('list', { name: 'What each score means' })).getAllByRole(
      'listitem',
    );
    expect(steps.map((step) => step.textContent.includes('reached'))).toEqual([false, false, true, false]);
  });

  it('links a quote to its moment in the transcript, as text', () => {
    render(<DimensionCard dimension={scored} />);
    const quote = screen.getByRole('link', { name: /a hash set/ });
    expect(quote.getAttribute('href')).toBe('#seq-12');
    expect(quote.textContent).toBe('“<i>a hash set</i>”');
    const line = {
      seq: 12,
      at: '2026-01-01T10:00:00Z',
      role: 'candidate' as const,
      kind: 'answer',
      text: 'x',
    };
    const { container } = render(<Transcript lines={[line]} startedAt="2026-01-01T10:00:00Z" />);
    expect(container.querySelector('#seq-12')).not.toBeNull();
  });
});
