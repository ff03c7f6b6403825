// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyConversation, type Conversation } from '@/protocol/conversation';
import type { Status } from '@/protocol/status';
import { Composer } from './composer';

const at = '2026-01-01T10:00:00Z';
const status: Status = {
  state: 'active',
  phase: { id: 'core', title: 'Core', index: 1, count: 3 },
  question: { number: 1, kind: 'concept', asked_at: at, minutes: 4 },
  hint: { available: true, rung: 2, price: 'Hint 2: costs half a point.' },
  coach: [],
  started_at: at,
  ends_at: '2026-01-01T10:30:00Z',
  server_time: at,
  answering: false,
};
const connected: Conversation = { ...emptyConversation, connected: true, caughtUp: true };

function show(conversation = connected, shown = status) {
  const act = vi.fn();
  render(<Composer id="s1" conversation={conversation} status={shown} act={act} typing={vi.fn()} />);
  return act;
}

const answer = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const write = (text: string) => fireEvent.change(answer(), { target: { value: text } });

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('the composer', () => {
  it('sends with Ctrl + Enter and with ⌘ + Enter, and is empty afterwards', () => {
    const act = show();
    write('  One answer.\nTwo lines. ');
    fireEvent.keyDown(answer(), { key: 'Enter', ctrlKey: true });
    expect(act).toHaveBeenCalledWith({ action: 'message', message: 'One answer.\nTwo lines.' });
    expect(answer().value).toBe('');
    write('Another');
    fireEvent.keyDown(answer(), { key: 'Enter', metaKey: true });
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('starts a new line with Enter alone', () => {
    const act = show();
    write('One');
    fireEvent.keyDown(answer(), { key: 'Enter' });
    expect(act).not.toHaveBeenCalled();
  });

  it('keeps the draft across a reload', () => {
    show();
    write('Half a sentence');
    cleanup();
    show();
    expect(answer().value).toBe('Half a sentence');
  });

  it('keeps the draft while the interviewer has the floor', () => {
    const act = show({ ...connected, live: { replyTo: 4, text: 'And', lost: false } });
    write('Wait');
    fireEvent.keyDown(answer(), { key: 'Enter', ctrlKey: true });
    expect(act).not.toHaveBeenCalled();
    expect(answer().value).toBe('Wait');
  });

  it('refuses what the server would not take', () => {
    const act = show();
    write('ä'.repeat(9000));
    fireEvent.keyDown(answer(), { key: 'Enter', ctrlKey: true });
    expect(act).not.toHaveBeenCalled();
    expect(answer().getAttribute('aria-invalid')).toBe('true');
  });

  it('names the price beside the hint', () => {
    const act = show();
    expect(screen.getByText('Hint 2: costs half a point.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hint' }));
    expect(act).toHaveBeenCalledWith({ action: 'hint' });
  });

  it('says why there is no hint, and gives none', () => {
    const none = { available: false, rung: 3, price: '', why: 'All hints are used.' };
    const act = show(connected, { ...status, hint: none });
    expect(screen.getByText('All hints are used.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hint' }));
    expect(act).not.toHaveBeenCalled();
  });

  it('asks the interviewer to clarify, then returns to answering', () => {
    const act = show();
    fireEvent.click(screen.getByRole('button', { name: 'Ask to clarify' }));
    write('How many users?');
    fireEvent.click(screen.getByRole('button', { name: 'Ask' }));
    expect(act).toHaveBeenCalledWith({ action: 'clarify', message: 'How many users?' });
    expect(screen.getByRole('button', { name: 'Send' })).toBeTruthy();
  });

  it('explains itself where the browser cannot listen', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Speak your answer' }));
    expect(screen.getByText(/cannot recognise speech/)).toBeTruthy();
  });
});
