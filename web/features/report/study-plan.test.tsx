// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StudyPlan } from './study-plan';

const topic = (id: string) => ({ id, questions: 5, levels: ['mid'] });
const step = (name: string, gain?: number) => ({
  topic_id: `system-design/${name}`,
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
    render(<StudyPlan plan={[step('caching', 12.5), step('queues', 3)]} />);
    const link = await screen.findByRole('link', { name: 'Drill: Caching' });
    expect(link.getAttribute('href')).toMatch(/^\/learn\/?\?drill=system-design%2Fcaching$/);
    expect(screen.getAllByRole('link')).toHaveLength(1);
    screen.getByText('up to +12.5');
  });

  it('names no gain that nobody knows', () => {
    offering();
    render(<StudyPlan plan={[step('caching')]} />);
    expect(screen.queryByText(/up to/)).toBeNull();
    expect(screen.queryByText(/The most gain first/)).toBeNull();
  });
});
