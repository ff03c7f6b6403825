import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  correctCv,
  createSession,
  cvPageUrl,
  deleteSession,
  fetchTracks,
  removeCv,
  ProblemError,
  UnreachableError,
} from './api';
import { DecodeError } from './decode';

function answer(status: number, body: string, type = 'application/json') {
  const reply = vi.fn<typeof fetch>(() =>
    Promise.resolve(
      new Response(status === 204 ? null : body, { status, headers: { 'content-type': type } }),
    ),
  );
  vi.stubGlobal('fetch', reply);
  return reply;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('REST calls', () => {
  it('carry a problem’s sentence to the page', async () => {
    const problem = { type: 'about:blank', title: 'Invalid', status: 422, detail: 'Enter a name.' };
    answer(422, JSON.stringify(problem), 'application/problem+json');
    const wish = { interview_type: 'coding', candidate_name: '', level: 'mid', minutes: 30 } as const;
    const failed = createSession(wish);
    await expect(failed).rejects.toThrow(ProblemError);
    await expect(failed).rejects.toThrow('Enter a name.');
  });

  it('make do with the status when something in between answers in HTML', async () => {
    answer(502, '<h1>Bad gateway</h1>', 'text/html');
    await expect(fetchTracks()).rejects.toMatchObject({ problem: { status: 502 } });
  });

  it('tell silence from refusal', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(fetchTracks()).rejects.toThrow(UnreachableError);
  });

  it('refuse an answer of another shape', async () => {
    answer(200, '{"tracks":[{"id":1}]}');
    await expect(fetchTracks()).rejects.toThrow(DecodeError);
  });

  it('send of a CV only the sections that were corrected, and delete it', async () => {
    const cv = { state: 'read', detail: 'Read.', pages: 1, corrected: true, advice: [] };
    const fetched = answer(200, JSON.stringify(cv));
    expect((await correctCv('a', { skills: ['Java'] })).corrected).toBe(true);
    expect(fetched.mock.calls[0]).toMatchObject([
      '/api/sessions/a/cv',
      { method: 'PATCH', body: '{"skills":["Java"]}' },
    ]);
    const removed = answer(204, '');
    await removeCv('a');
    expect(removed.mock.calls[0]).toMatchObject(['/api/sessions/a/cv', { method: 'DELETE' }]);
  });

  it('name another picture when the file is another', () => {
    expect(cvPageUrl('a', 2, '7')).toBe('/api/sessions/a/cv/pages/2?v=7');
  });

  it('escape ids', async () => {
    const fetched = answer(204, '');
    await deleteSession('a/../b');
    expect(fetched.mock.calls[0]?.[0]).toBe('/api/sessions/a%2F..%2Fb');
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ method: 'DELETE', credentials: 'same-origin' });
  });
});
