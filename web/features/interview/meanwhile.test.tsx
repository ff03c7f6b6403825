// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Line } from '@/protocol/conversation';
import { Meanwhile } from './meanwhile';

const said = (seq: number, text: string): Line => ({ seq, at: '', role: 'interviewer', text, kind: 'ask' });

afterEach(cleanup);

describe('what goes on behind a dialog', () => {
  it('is nothing new at first, then what the interviewer says', () => {
    const onBack = vi.fn();
    const { rerender } = render(<Meanwhile latest={said(4, 'Before.')} onBack={onBack} />);
    expect(screen.getByRole('status').textContent).not.toContain('Before.');
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<Meanwhile latest={said(7, 'Are you there?')} onBack={onBack} />);
    expect(screen.getByRole('status').textContent).toContain('Are you there?');
    fireEvent.click(screen.getByRole('button', { name: 'Back to it' }));
    expect(onBack).toHaveBeenCalledOnce();
  });
});
