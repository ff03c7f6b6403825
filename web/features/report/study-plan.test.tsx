// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StudyPlan } from './study-plan';

const topic = (id: string) => ({ id, questions: 5, levels: ['mid'] });
const step = (name: string, gain?: number) => ({
  topic: name,
  why: 'Missed.',
  what: 'Explain it.',
  gain,
  read: [],
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function offering(...ids: string[]) {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ topics: ids.map(topic) })));
}

describe('the study plan', () => {
  it('leads to a drill of a topic that has one, and to none that has not', async () => {
    offering('system-design/caching');
    render(<StudyPlan plan={[step('system-design/caching', 12.5), step('system-design/queues', 3)]} />);
    const link = await screen.findByRole('link', { name: 'Drill: System design, caching' });
    expect(link.getAttribute('href')).toMatch(/^\/learn\/?\?drill=system-design%2Fcaching$/);
    expect(screen.getAllByRole('link')).toHaveLength(1);
    screen.getByText('up to +12.5');
  });

  it('names no gain that nobody knows', () => {
    offering();
    render(<StudyPlan plan={[step('system-design/caching')]} />);
    expect(screen.queryByText(/up to/)).toBeNull();
    expect(screen.queryByText(/The most gain first/)).toBeNull();
  });
});
