// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportQuestion } from '@/protocol/report';
import { AnswerAgain } from './answer-again';

const point = (id: string, status: ReportQuestion['points'][number]['status']) => ({
  id,
  claim: `Speaks about ${id}.`,
  weight: 50,
  must: true,
  status,
  prompted: false,
  quotes: status === 'hit' ? [{ seq: 40, quote: 'a hash' }] : [],
  read: [],
});
const first: ReportQuestion = {
  number: 2,
  question_id: 'cs.data.hash-table',
  kind: 'concept',
  topic: 'cs/data',
  prompt: 'How does it find a key?',
  difficulty: 'easy',
  asked_seq: 7,
  score: 42,
  outcome: 'answered',
  points: [point('hashing', 'missed'), point('buckets', 'partial')],
  hints: [],
  probes: 0,
  misconceptions: [],
  model_answer: 'By its hash.',
  study: [],
  again: true,
  reanswers: [],
};
const second: ReportQuestion = {
  ...first,
  reanswers: [
    {
      seq: 40,
      at: '2026-01-01T10:00:00Z',
      text: 'By a hash.',
      score: 80,
      points: [point('hashing', 'hit'), point('buckets', 'partial')],
      misconceptions: [],
    },
  ],
};

function Card({ start }: { start: ReportQuestion }) {
  const [question, setQuestion] = useState(start);
  return <AnswerAgain id="s" question={question} onJudged={setQuestion} />;
}

const open = () => {
  fireEvent.click(screen.getByRole('button', { name: 'Answer this question again' }));
};
const write = (text: string) => {
  fireEvent.change(screen.getByRole('textbox', { name: 'Your new answer' }), { target: { value: text } });
};

beforeEach(() => {
  window.localStorage.clear();
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('answering a question again', () => {
  it('sends the answer, then shows old and new, point by point', async () => {
    const sent: unknown[] = [];
    vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
      sent.push(JSON.parse(body));
      return Promise.resolve(Response.json(second));
    });
    render(<Card start={first} />);
    open();
    write('By a hash.');
    fireEvent.click(screen.getByRole('button', { name: 'Have it judged' }));
    await screen.findByText('+38');
    expect(sent).toEqual([{ question: 2, message: 'By a hash.' }]);
    const changes = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(changes[0]).toContain('MissedCovered');
    expect(changes[1]).toContain('PartlyPartly');
    screen.getByText('One point stands as it did.');
    const quote = screen.getByRole('link', { name: /a hash/ });
    expect(document.querySelector(quote.getAttribute('href') ?? '')?.textContent).toBe('By a hash.');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('keeps what was written over a reload, until it is judged or discarded', () => {
    render(<Card start={first} />);
    open();
    write('Half a thought');
    cleanup();
    render(<Card start={first} />);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Half a thought');
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    cleanup();
    render(<Card start={first} />);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says why it was not judged, and keeps the words', async () => {
    vi.stubGlobal('fetch', () =>
      Promise.resolve(
        Response.json(
          { type: 'x', title: 'Full', status: 409, detail: 'Ten times is enough.' },
          { status: 409, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    );
    render(<Card start={first} />);
    open();
    write('By a hash.');
    fireEvent.click(screen.getByRole('button', { name: 'Have it judged' }));
    await waitFor(() => screen.getByText('Ten times is enough.'));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('By a hash.');
  });

  it('sends nobody’s empty answer', () => {
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    render(<Card start={first} />);
    open();
    write('  ');
    fireEvent.click(screen.getByRole('button', { name: 'Have it judged' }));
    expect(fetch).not.toHaveBeenCalled();
  });

  it('leads to the editor where the answer is code', () => {
    render(<Card start={{ ...first, kind: 'coding', question_id: 'two-sum', again: false }} />);
    const link = screen.getByRole('link', { name: 'Solve it again under Practise coding' });
    expect(link.getAttribute('href')).toMatch(/^\/practice\/?\?p=two-sum$/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('does not compare with a score that there is none of', () => {
    render(<Card start={{ ...second, score: undefined }} />);
    screen.getByText('Not scored');
    expect(screen.queryByText('Change')).toBeNull();
  });
});
