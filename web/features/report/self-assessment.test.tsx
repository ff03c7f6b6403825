// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SelfAssessment } from './self-assessment';

const dimensions = [
  { id: 'depth', title: 'Depth', core: true, anchors: ['recites', 'one layer', 'explains', 'debugs below'] },
  { id: 'cost', title: 'Numbers and cost', core: false, anchors: ['none', 'rough', 'right', 'decides'] },
];

function shown() {
  const sent: unknown[] = [];
  const onDone = vi.fn();
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body));
    return Promise.resolve(new Response(null, { status: 204 }));
  });
  render(<SelfAssessment id="s" title="Sample" dimensions={dimensions} onDone={onDone} />);
  return { sent, onDone };
}

const choose = (group: string, name: RegExp) => {
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name }));
};
const show = () => {
  fireEvent.click(screen.getByRole('button', { name: 'Show the report' }));
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the question before the report', () => {
  it('sends the whole and what was chosen of the dimensions', async () => {
    const { sent, onDone } = shown();
    choose('All in all', /^2/);
    choose('Depth', /^4 debugs below/);
    choose('Depth', /^3 explains/);
    show();
    await waitFor(() => {
      expect(onDone).toHaveBeenCalledOnce();
    });
    expect(sent).toEqual([{ rating: 2, dimensions: [{ dimension: 'depth', score: 3 }] }]);
  });

  it('asks for the whole before it sends, and leads there', () => {
    const { sent, onDone } = shown();
    choose('Depth', /^3/);
    show();
    expect(screen.getByRole('alert').textContent).toContain('Choose how it went all in all');
    expect(document.activeElement?.getAttribute('name')).toBe('overall');
    expect(sent).toEqual([]);
    expect(onDone).not.toHaveBeenCalled();
  });

  it('can be skipped, and says nothing then', () => {
    const { sent, onDone } = shown();
    fireEvent.click(screen.getByRole('button', { name: 'Skip and show the report' }));
    expect(onDone).toHaveBeenCalledOnce();
    expect(sent).toEqual([]);
  });

  it('stays when the server refuses, with its reason', async () => {
    const { onDone } = shown();
    vi.stubGlobal('fetch', () =>
      Promise.resolve(
        Response.json(
          { type: 'x', title: 'Ended', status: 409, detail: 'You have seen the report already.' },
          { status: 409, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    );
    choose('All in all', /^2/);
    show();
    await screen.findByText('You have seen the report already.');
    expect(onDone).not.toHaveBeenCalled();
  });
});
