// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Claim, ReportCv } from '@/protocol/report';
import { CvSection } from './cv-section';

const claim = (id: string, status: Claim['status'], more: Partial<Claim> = {}): Claim => ({
  id,
  kind: 'number',
  quote: `claim ${id}`,
  status,
  evidence: [],
  ...more,
});
const show = (cv: Partial<ReportCv>) => {
  const seen = { file: 'cv.pdf', stored: 1, changed: 1 };
  render(<CvSection id="s" cv={{ file_name: 'cv.pdf', claims: [], ...cv }} seen={seen} />);
};

afterEach(cleanup);

describe('the claims of a CV in the report', () => {
  it('say where they stand, what became of them, and on which words that rests', () => {
    const about = 'Engineer, Harbour Ltd';
    const evidence = [{ seq: 14, quote: 'I measured it' }];
    show({ claims: [claim('a', 'supported', { about, question: 2, evidence })] });
    const text = screen.getAllByRole('listitem')[0]?.textContent;
    for (const part of ['“claim a”', 'Held up', about, 'A number', 'Question 2'])
      expect(text).toContain(part);
    expect(screen.getByRole('link', { name: '“I measured it”' }).getAttribute('href')).toBe('#seq-14');
    expect(screen.getByRole('link', { name: 'Question 2' }).getAttribute('href')).toBe('#question-2');
  });

  it('are counted by those that were asked about; the others are folded away', () => {
    show({
      claims: [
        claim('a', 'supported'),
        claim('b', 'thin'),
        claim('c', 'contradicted'),
        claim('d', 'not_probed'),
        claim('e', 'not_probed'),
      ],
    });
    screen.getByText(/^1 of 3 claims that were asked about held up\./);
    const folded = screen.getByRole('group');
    expect(folded.hasAttribute('open')).toBe(false);
    within(folded).getByText('2 claims were not asked about');
    expect(within(folded).getByText('“claim d”')).toBeDefined();
    expect(within(folded).queryByText('“claim c”')).toBeNull();
  });

  it('of a kind this page does not know are shown all the same', () => {
    show({ claims: [claim('a', 'thin', { kind: 'later' })] });
    screen.getByText('Stayed thin');
  });

  it('without words of the CV’s own say what they are about', () => {
    const subject = 'December 2020 to March 2021';
    show({
      claims: [claim('a', 'thin', { quote: '', kind: 'gap', subject }), claim('b', 'thin', { quote: '' })],
    });
    const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(first).toMatch(/^December 2020 to March 2021Stayed thin · Time between posts/);
    expect(second).toBe('A numberStayed thin');
  });

  it('stand beside what the posting asks for', () => {
    show({ match: { matched: ['Java'], missing: [] } });
    expect(within(screen.getByRole('list', { name: 'Your CV has' })).getByText('Java')).toBeDefined();
    screen.getByText('Everything the posting names is there.');
  });
});
