import { describe, expect, it } from 'vitest';
import {
  converse,
  emptyConversation,
  foldLog,
  isAnswering,
  nextToSend,
  type Conversation,
  type Input,
} from './conversation';
import type { Result } from './code';
import { decodeEnvelope, type SessionEvent } from './events';
import type { Action, Frame } from './frames';
import type { Status } from './status';

const at = '2026-01-01T10:00:00Z';
const status: Status = {
  state: 'active',
  phase: { id: 'core', title: 'Core', index: 1, count: 3 },
  hint: { available: true, rung: 1, price: 'Caps this question at 3.' },
  coach: [],
  started_at: at,
  ends_at: '2026-01-01T10:30:00Z',
  server_time: at,
  answering: false,
};

const frame = (value: Frame): Input => ({ input: 'frame', frame: value, receivedAt: Date.parse(at) - 1_500 });
const event = (seq: number, value: SessionEvent): Input => frame({ type: 'event', seq, at, event: value });
const said = (text: string): SessionEvent => ({ type: 'agent_said', text, kind: 'ask', phase: 'core' });
const answered = (text: string, id?: string): SessionEvent => ({
  type: 'candidate_said',
  text,
  ...(id ? { action_id: id } : {}),
});
const message = (text: string, id: string): Action => ({ action: 'message', message: text, action_id: id });

function fold(...inputs: Input[]): Conversation {
  return inputs.reduce(converse, emptyConversation);
}

const open: Input[] = [{ input: 'connected' }, frame({ type: 'caught_up', seq: 0 })];

describe('folding', () => {
  it('keeps what was said in order', () => {
    const state = fold(event(1, said('Tell me.')), event(2, answered('Well.')), event(3, said('And then?')));
    expect(state.lines.map((line) => [line.seq, line.role, line.text])).toEqual([
      [1, 'interviewer', 'Tell me.'],
      [2, 'candidate', 'Well.'],
      [3, 'interviewer', 'And then?'],
    ]);
  });

  it('knows which CV there is, and when anything about it changed', () => {
    const stored: SessionEvent = {
      type: 'cv_stored',
      file_name: 'cv.pdf',
      media_type: 'application/pdf',
      bytes: 9,
      file_id: 'f',
    };
    const read = fold(event(3, stored), event(4, { type: 'cv_read' }));
    expect(read.cv).toEqual({ file: 'cv.pdf', stored: 3, changed: 4 });
    expect(converse(read, event(6, { type: 'cv_corrected' })).cv.changed).toBe(6);
    const removed = converse(read, event(7, { type: 'cv_removed' }));
    expect(removed.cv).toEqual({ file: undefined, stored: 3, changed: 7 });
    expect(removed.lines.map((line) => [line.kind, line.text])).toEqual([
      ['cv', 'CV stored: cv.pdf'],
      ['cv', 'CV deleted'],
    ]);
  });

  it('knows which model speaks, what it took, and why it did not', () => {
    const used = (seq: number, note?: string): Input =>
      event(seq, {
        type: 'model_used',
        model: 'openai:llama3.3',
        outcome: note ? 'failed' : 'spoke',
        usage: { input: 100, output: 10, cache_read: 40, cache_write: 0 },
        ...(note ? { note } : { micro_dollars: 30 }),
      });
    const state = fold(
      event(1, said('Tell me.')),
      used(2),
      event(3, said('And then?')),
      used(4, 'It broke off.'),
    );
    expect(state.model).toEqual({ name: 'openai:llama3.3', tokens: 300, cachedTokens: 80, microDollars: 30 });
    expect(state.lines.at(-1)).toMatchObject({ role: 'aside', kind: 'model', text: 'It broke off.' });
  });

  it('drops duplicates', () => {
    const once = fold(event(1, said('Tell me.')));
    expect(converse(once, event(1, said('Tell me.')))).toBe(once);
  });

  it('accepts gaps', () => {
    const state = fold(event(1, said('a')), event(9, said('b')));
    expect(state.lastSeq).toBe(9);
    expect(state.lines).toHaveLength(2);
  });

  it('moves past an event it does not know', () => {
    const unknown = decodeEnvelope({ seq: 4, at, event: { type: 'from_a_later_version', x: 1 } });
    expect(fold(frame({ type: 'event', ...unknown })).lastSeq).toBe(4);
  });

  it('shows a question to the interviewer as the candidate’s words', () => {
    const state = fold(event(1, { type: 'candidate_asked', what: 'clarify', text: 'How many users?' }));
    expect(state.lines[0]).toMatchObject({ role: 'candidate', kind: 'clarify', text: 'How many users?' });
  });

  it('folds a whole log the same way', () => {
    const log = [
      { seq: 1, at, event: said('a') },
      { seq: 3, at, event: { type: 'self_assessed' as const, rating: 3 } },
    ];
    expect(foldLog(log)).toMatchObject({ lastSeq: 3, selfRated: true, reportOpened: false });
  });

  it('knows that the report was seen, and what it scores', () => {
    const track = { title: 'Sample', dimensions: [{ id: 'a', title: 'A', core: true, anchors: [] }] };
    const state = foldLog([
      { seq: 2, at, event: { type: 'plan_made', track } },
      { seq: 4, at, event: { type: 'report_opened' } },
    ]);
    expect(state).toMatchObject({ rubric: track, selfRated: false, reportOpened: true });
  });

  it('knows the end and its reason', () => {
    const state = fold(event(5, { type: 'interview_ended', reason: 'clock' }));
    expect(state.ended).toEqual({ at, reason: 'clock' });
    expect(isAnswering(state)).toBe(false);
  });
});

describe('a sentence on its way', () => {
  it('grows by its pieces and is superseded by the finished message', () => {
    const growing = fold(
      frame({ type: 'thinking', reply_to: 2 }),
      frame({ type: 'delta', reply_to: 2, text: 'And ' }),
      frame({ type: 'delta', reply_to: 2, text: 'then' }),
    );
    expect(growing.live?.text).toBe('And then');
    const finished = converse(growing, event(3, said('And then?')));
    expect(finished.live).toBeUndefined();
    expect(finished.lines.at(-1)?.text).toBe('And then?');
  });

  it('may begin unasked, and leaves the floor to the candidate', () => {
    const state = fold(...open, frame({ type: 'delta', reply_to: 0, text: 'Ten minutes' }));
    expect(state.live?.text).toBe('Ten minutes');
    expect(isAnswering(state)).toBe(false);
  });

  it('is not patched together across a broken connection', () => {
    const state = fold(
      frame({ type: 'delta', reply_to: 2, text: 'And ' }),
      { input: 'disconnected' },
      { input: 'connected' },
      frame({ type: 'delta', reply_to: 2, text: 'n?' }),
    );
    expect(state.live).toEqual({ replyTo: 2, text: '', lost: true });
  });

  it('ends with the turn even when nothing was said', () => {
    const state = fold(frame({ type: 'thinking', reply_to: 2 }), frame({ type: 'status', status }));
    expect(state.live).toBeUndefined();
  });
});

describe('what the candidate sends', () => {
  const busy = { type: 'urn:prepai:problem:busy', title: 'One turn at a time', status: 409 };

  it('waits until the replay has caught up', () => {
    const acted: Input = { input: 'act', action: message('Hello', 'a') };
    expect(nextToSend(fold(acted))).toBeUndefined();
    expect(nextToSend(fold(acted, { input: 'connected' }))).toBeUndefined();
    expect(nextToSend(fold(acted, ...open))?.action_id).toBe('a');
  });

  it('goes out one at a time', () => {
    const state = fold(
      ...open,
      { input: 'act', action: message('one', 'a') },
      { input: 'act', action: message('two', 'b') },
      { input: 'sent', actionId: 'a' },
    );
    expect(nextToSend(state)).toBeUndefined();
    expect(nextToSend(converse(state, event(1, answered('one', 'a'))))?.action_id).toBe('b');
  });

  it('goes out again under the same id after a reconnect', () => {
    const lost = fold(
      ...open,
      { input: 'act', action: message('one', 'a') },
      { input: 'sent', actionId: 'a' },
      { input: 'disconnected' },
    );
    expect(nextToSend(lost)).toBeUndefined();
    const back = open.reduce(converse, lost);
    expect(nextToSend(back)).toEqual(message('one', 'a'));
  });

  it('is confirmed by the replay when it had arrived after all', () => {
    const back = fold(
      ...open,
      { input: 'act', action: message('one', 'a') },
      { input: 'sent', actionId: 'a' },
      { input: 'disconnected' },
      { input: 'connected' },
      event(1, answered('one', 'a')),
      frame({ type: 'caught_up', seq: 1 }),
    );
    expect(back.pending).toEqual([]);
    expect(back.lines).toHaveLength(1);
  });

  it('is confirmed by a duplicate too', () => {
    const state = fold(
      ...open,
      event(1, answered('one', 'a')),
      { input: 'act', action: message('one', 'a') },
      event(1, answered('one', 'a')),
    );
    expect(state.pending).toEqual([]);
    expect(state.lines).toHaveLength(1);
  });

  it('waits while the interviewer answers, except to interrupt or to end', () => {
    const busy = [...open, frame({ type: 'status', status: { ...status, answering: true } })];
    expect(nextToSend(fold(...busy, { input: 'act', action: message('x', 'a') }))).toBeUndefined();
    const interrupt: Action = { action: 'interrupt', action_id: 'b' };
    expect(nextToSend(fold(...busy, { input: 'act', action: interrupt }))).toEqual(interrupt);
  });

  it('is held when the server is busy and goes out when the turn ends', () => {
    const held = fold(
      ...open,
      { input: 'act', action: message('x', 'a') },
      { input: 'sent', actionId: 'a' },
      frame({ type: 'error', problem: busy, action_id: 'a' }),
    );
    expect(held.pending[0]?.state).toBe('held');
    expect(nextToSend(held)).toBeUndefined();
    expect(nextToSend(converse(held, frame({ type: 'status', status })))?.action_id).toBe('a');
  });

  it('is refused with the reason and may be tried again or forgotten', () => {
    const problem = { title: 'Too long', status: 413, detail: 'Say it in two messages.' };
    const refused = fold(
      ...open,
      { input: 'act', action: message('x', 'a') },
      { input: 'sent', actionId: 'a' },
      frame({ type: 'error', problem, action_id: 'a' }),
    );
    expect(refused.pending[0]).toMatchObject({ state: 'refused', problem });
    expect(nextToSend(converse(refused, { input: 'retry', actionId: 'a' }))?.action_id).toBe('a');
    expect(converse(refused, { input: 'forget', actionId: 'a' }).pending).toEqual([]);
  });

  it('is refused when the conflict will not pass', () => {
    const full = { type: 'urn:prepai:problem:full', title: 'Full', status: 409 };
    const state = fold(
      ...open,
      { input: 'act', action: message('x', 'a') },
      { input: 'sent', actionId: 'a' },
      frame({ type: 'error', problem: full, action_id: 'a' }),
    );
    expect(state.pending[0]?.state).toBe('refused');
  });

  it('forgets an interruption that came too late', () => {
    const state = fold(
      ...open,
      { input: 'act', action: { action: 'interrupt', action_id: 'a' } },
      { input: 'sent', actionId: 'a' },
      frame({ type: 'status', status }),
    );
    expect(state.pending).toEqual([]);
  });

  it('leaves no trace of a refusal nobody waits for', () => {
    const state = fold(...open);
    expect(converse(state, frame({ type: 'error', problem: busy, action_id: 'zz' })).problem).toBeUndefined();
  });

  it('does not hold up what comes after when it is refused', () => {
    const state = fold(
      ...open,
      { input: 'act', action: message('x', 'a') },
      { input: 'sent', actionId: 'a' },
      frame({ type: 'error', problem: { title: 'No', status: 413 }, action_id: 'a' }),
      { input: 'act', action: message('y', 'b') },
    );
    expect(nextToSend(state)?.action_id).toBe('b');
  });
});

describe('a run of code', () => {
  const code = (id: string): Action => ({
    action: 'code',
    mode: 'submit',
    language: 'python',
    code: 'pass',
    own_tests: [],
    action_id: id,
  });
  const result: Result = {
    kind: 'visible',
    number: 1,
    tags: [],
    verdict: { verdict: 'accepted' },
    stdout: '',
    stderr: '',
    usage: { cpu_millis: 1, wall_millis: 1, peak_kilobytes: 1 },
  };
  const failed: Result = { ...result, kind: 'hidden', verdict: { verdict: 'timed_out' } };
  const progress = (id: string): Input => frame({ type: 'run_progress', action_id: id, result, total: 2 });
  const ran = (seq: number, id: string, ...own: Result[]): Input =>
    event(seq, {
      type: 'code_ran',
      mode: 'submit',
      question: 1,
      language: 'cpp',
      code: 'pass',
      results: [result, ...own, failed],
      action_id: id,
    });
  const going: Input[] = [...open, { input: 'act', action: code('a') }, { input: 'sent', actionId: 'a' }];
  const busy = { type: 'urn:prepai:problem:busy', title: 'A run is still going', status: 409 };

  it('needs no turn', () => {
    const answering = frame({ type: 'status', status: { ...status, answering: true } });
    expect(nextToSend(fold(...open, answering, { input: 'act', action: code('a') }))?.action_id).toBe('a');
  });

  it('is forgotten without a word when it was called off', () => {
    const problem = { type: 'urn:prepai:problem:cancelled', title: 'Cancelled', status: 409 };
    const state = fold(...going, progress('a'), frame({ type: 'error', problem, action_id: 'a' }));
    expect(state.pending).toEqual([]);
    expect(state.runs.live).toBeUndefined();
    expect(state.problem).toBeUndefined();
  });

  it('is told without own tests among the problem’s', () => {
    const state = fold(...open, ran(1, 'a', { ...result, kind: 'own' }));
    expect(state.lines.at(-1)?.text).toBe('Submitted in C++: 1 of 2 tests passed, and 1 of 1 of your own');
  });

  it('is confirmed by its event, and stands in the transcript as a line', () => {
    const state = fold(...going, progress('a'), ran(1, 'a'));
    expect(state.pending).toEqual([]);
    expect(state.runs.live).toBeUndefined();
    expect(state.lines).toMatchObject([
      { role: 'aside', kind: 'run', text: 'Submitted in C++: 1 of 2 tests passed' },
    ]);
  });

  it('goes out again under the same id after a reconnect, and keeps what it has told', () => {
    const back = fold(...going, progress('a'), { input: 'disconnected' }, ...open);
    expect(nextToSend(back)).toEqual(code('a'));
    expect(back.runs.live?.results).toHaveLength(1);
  });

  it('is forgotten after a reconnect when nobody here waits for it', () => {
    expect(fold(progress('b'), ...open).runs.live).toBeUndefined();
  });

  it('learns what was measured', () => {
    const state = fold(ran(1, 'a'), event(2, { type: 'code_measured', run: 1 }));
    expect(state.runs.finished[0]?.measured).toBe(true);
    expect(state.lines).toHaveLength(1);
  });

  it('is refused with the reason, also when another run is going', () => {
    const refused = fold(...going, progress('a'), frame({ type: 'error', problem: busy, action_id: 'a' }));
    expect(refused.pending[0]).toMatchObject({ state: 'refused', problem: busy });
    expect(refused.runs.live).toBeUndefined();
  });
});

describe('around the conversation', () => {
  it('measures how far the server’s clock is from ours', () => {
    expect(fold(frame({ type: 'status', status })).clockOffset).toBe(1_500);
  });

  it('keeps a problem nobody sent until it is dismissed', () => {
    const state = fold(frame({ type: 'error', problem: { title: 'Oh', status: 500 } }));
    expect(state.problem?.title).toBe('Oh');
    expect(converse(state, { input: 'dismiss_problem' }).problem).toBeUndefined();
  });

  it('ignores heartbeats', () => {
    expect(fold(frame({ type: 'heartbeat', at }))).toBe(emptyConversation);
  });
});
