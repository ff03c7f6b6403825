// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ReadLinks } from './read-links';
import { StudyPlan } from './study-plan';

const passage = (anchor: string, ...headings: string[]) => ({
  document: 'system-design/caching',
  anchor,
  headings: ['Caching', ...headings],
});

// The slash before the question mark is Next's at build time.
const asked = (link: HTMLElement) => /^\/learn\/?(\?.*)$/.exec(link.getAttribute('href') ?? '')?.[1];

afterEach(cleanup);

describe('what to read after an interview', () => {
  it('is a link to the heading, named by its document and itself', () => {
    render(<ReadLinks passages={[passage('cache-stampede', 'Cache stampede')]} />);
    const link = screen.getByRole('link', { name: 'Read: Caching › Cache stampede' });
    expect(asked(link)).toBe('?document=system-design%2Fcaching&at=cache-stampede');
  });

  it('is at most two passages, and may be a document’s beginning', () => {
    render(<ReadLinks passages={[passage(''), passage('a', 'A'), passage('b', 'B')]} />);
    const links = screen.getAllByRole('link');
    expect(links).toHaveLength(2);
    expect(links.map(asked)[0]).toBe('?document=system-design%2Fcaching');
  });

  it('stands in the study plan, and is nothing where there is nothing', () => {
    const step = { topic: 'Caching', why: 'Missed.', what: 'Explain it.' };
    render(
      <StudyPlan
        plan={[
          { ...step, topic_id: 'a/caching', read: [passage('a', 'A')] },
          { ...step, topic_id: 'b/caching', read: [] },
        ]}
      />,
    );
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(screen.getAllByRole('list')).toHaveLength(2);
  });
});
