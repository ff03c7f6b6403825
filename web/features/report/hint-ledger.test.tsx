// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { HintLedger } from './hint-ledger';

const hint = {
  question: 2,
  rung: 1,
  text: 'What is computed first?',
  price: 'The rule.',
  cost: 3.2,
  seq: 18,
};

afterEach(cleanup);

describe('the hint ledger', () => {
  it('names the hint, its rule, what it took, and its moment', () => {
    render(<HintLedger ledger={[hint]} />);
    const entry = screen.getByRole('listitem').textContent;
    for (const part of ['Question 2, hint 1', hint.text, hint.price, '−3.2']) expect(entry).toContain(part);
    expect(screen.getByRole('link').getAttribute('href')).toBe('#seq-18');
  });

  it('says that a hint after which nothing was made cost nothing', () => {
    render(<HintLedger ledger={[{ ...hint, cost: 0 }]} />);
    expect(screen.getByRole('listitem').textContent).toContain('nothing was made after it');
    expect(screen.getByRole('listitem').textContent).not.toContain('−');
  });

  it('says when there was none', () => {
    render(<HintLedger ledger={[]} />);
    screen.getByText('You took no hints.');
  });
});
