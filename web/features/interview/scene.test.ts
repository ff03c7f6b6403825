import { describe, expect, it } from 'vitest';
import { emptyConversation, type Line } from '@/protocol/conversation';
import { sceneOf } from './scene';

const line = (seq: number, role: Line['role'], kind: string): Line => ({
  seq,
  at: '2026-01-01T10:00:00Z',
  role,
  kind,
  text: `${kind} ${seq}`,
});
const seqs = (lines: readonly Line[]) => lines.map((one) => one.seq);
const talk = [
  line(1, 'interviewer', 'greet'),
  line(2, 'candidate', 'answer'),
  line(3, 'interviewer', 'ask'),
  line(4, 'candidate', 'answer'),
  line(5, 'interviewer', 'probe'),
];

describe('the live column', () => {
  it('is empty before anything is said', () => {
    expect(sceneOf(emptyConversation)).toMatchObject({ before: [], since: [], waiting: [] });
    expect(sceneOf(emptyConversation).now).toBeUndefined();
  });

  it('centres on the interviewer’s last message and pins the question it belongs to', () => {
    const scene = sceneOf({ ...emptyConversation, lines: talk });
    expect(scene.now).toEqual({ line: talk[4] });
    expect(scene.question?.seq).toBe(3);
    expect(seqs(scene.before)).toEqual([4]);
  });

  it('pins nothing while the question itself is what is said', () => {
    const scene = sceneOf({ ...emptyConversation, lines: talk.slice(0, 3) });
    expect(scene.question).toBeUndefined();
    expect(seqs(scene.before)).toEqual([1, 2]);
  });

  it('centres on the sentence on its way, and what led to it moves up', () => {
    const live = { replyTo: 4, text: 'And', lost: false };
    const scene = sceneOf({ ...emptyConversation, lines: talk.slice(0, 4), live });
    expect(scene.now).toEqual({ live });
    expect(scene.question?.seq).toBe(3);
    expect(seqs(scene.before)).toEqual([4]);
    expect(scene.since).toEqual([]);
  });

  it('keeps the candidate’s fresh answer below the question', () => {
    const scene = sceneOf({ ...emptyConversation, lines: talk.slice(0, 4) });
    expect(scene.now).toEqual({ line: talk[2] });
    expect(seqs(scene.since)).toEqual([4]);
  });

  it('shows the last of several runs', () => {
    const runs = [line(6, 'aside', 'run'), line(7, 'candidate', 'answer'), line(8, 'aside', 'run')];
    expect(seqs(sceneOf({ ...emptyConversation, lines: [...talk, ...runs] }).since)).toEqual([7, 8]);
  });

  it('pins no question once the candidate asks the questions', () => {
    const scene = sceneOf({
      ...emptyConversation,
      lines: [...talk, line(6, 'interviewer', 'invite_questions')],
    });
    expect(scene.question).toBeUndefined();
  });
});
