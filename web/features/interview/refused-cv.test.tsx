// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { refusedLate } from '@/components/cv/late-refusal';
import { RefusedCv } from './refused-cv';

const failure = { title: 'Not taken', detail: 'The PDF is damaged.', retriable: false, status: 422 };

afterEach(cleanup);

describe('a CV that is refused when its owner is in the room', () => {
  it('is told of there, and only there, until it is dismissed', () => {
    render(<RefusedCv id="one" />);
    act(() => {
      refusedLate('two', { name: 'b.pdf', failure });
    });
    expect(screen.queryByRole('alert')).toBeNull();
    act(() => {
      refusedLate('one', { name: 'a.pdf', failure });
    });
    expect(screen.getByRole('alert').textContent).toContain('a.pdf');
    expect(screen.getByRole('alert').textContent).toContain('The PDF is damaged.');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
