// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Line } from '@/protocol/conversation';
import { TranscriptPanel } from './transcript-panel';

const lines: Line[] = [
  {
    seq: 1,
    at: '2026-01-01T10:00:05Z',
    role: 'interviewer',
    kind: 'ask',
    question: 1,
    text: 'What is a hash set?',
  },
  { seq: 2, at: '2026-01-01T10:01:00Z', role: 'candidate', kind: 'answer', text: '<b>Buckets</b> & a hash' },
];

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {
        return undefined;
      }
      disconnect() {
        return undefined;
      }
    },
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(liveText?: string) {
  return render(
    <TranscriptPanel lines={lines} liveText={liveText} startedAt="2026-01-01T10:00:00Z" className="" />,
  );
}

describe('the transcript', () => {
  it('shows who said what and when', () => {
    show();
    expect(screen.getByText('What is a hash set?')).toBeTruthy();
    expect(screen.getByText('00:05').getAttribute('datetime')).toBe('2026-01-01T10:00:05Z');
  });

  it('shows markup as text', () => {
    const { container } = show();
    expect(screen.getByText('<b>Buckets</b> & a hash')).toBeTruthy();
    expect(container.querySelector('b')).toBeNull();
  });

  it('finds lines regardless of case and marks the place', () => {
    const { container } = show();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'HASH SET' } });
    expect(screen.getByText('1 line')).toBeTruthy();
    expect(container.querySelector('mark')?.textContent).toBe('hash set');
  });

  it('shows the sentence on its way', () => {
    show('And then');
    expect(screen.getByText('And then')).toBeTruthy();
  });

  it('stops following a reader who scrolls up, and offers the way back', () => {
    show();
    const log = screen.getByRole('log');
    Object.defineProperty(log, 'scrollHeight', { value: 1000 });
    Object.defineProperty(log, 'clientHeight', { value: 200 });
    log.scrollTop = 800;
    fireEvent.scroll(log);
    log.scrollTop = 100;
    fireEvent.scroll(log);
    fireEvent.click(screen.getByRole('button', { name: 'Jump to latest' }));
    expect(log.scrollTop).toBe(1000);
    expect(screen.queryByRole('button', { name: 'Jump to latest' })).toBeNull();
  });

  it('goes on following when more came in before the browser told of the last step', () => {
    show();
    const log = screen.getByRole('log');
    Object.defineProperty(log, 'clientHeight', { value: 200 });
    Object.defineProperty(log, 'scrollHeight', { value: 1000 });
    log.scrollTop = 500;
    fireEvent.scroll(log);
    expect(screen.queryByRole('button', { name: 'Jump to latest' })).toBeNull();
  });
});
