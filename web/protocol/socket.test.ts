// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Frame } from './frames';
import { InterviewSocket, silenceMillis, type Link } from './socket';

class FakeWebSocket {
  static readonly OPEN = 1;
  static all: FakeWebSocket[] = [];
  readyState = 0;
  sent: string[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;
  onclose: ((close: { code: number; reason: string }) => void) | null = null;

  constructor(
    readonly url: string,
    readonly protocol: string,
  ) {
    FakeWebSocket.all.push(this);
  }

  static get last(): FakeWebSocket {
    const last = FakeWebSocket.all.at(-1);
    if (!last) throw new Error('no socket was opened');
    return last;
  }

  open() {
    this.readyState = 1;
    this.onopen?.();
  }

  receive(frame: unknown) {
    this.onmessage?.({ data: typeof frame === 'string' ? frame : JSON.stringify(frame) });
  }

  lose(code = 1006, reason = '') {
    this.readyState = 3;
    this.onclose?.({ code, reason });
  }

  send(text: string) {
    this.sent.push(text);
  }

  close() {
    this.readyState = 3;
  }
}

describe('an interview’s socket', () => {
  let frames: Frame[];
  let links: Link[];
  let garbage: unknown[];
  let lastSeq: number;
  let finished: boolean;
  let socket: InterviewSocket;

  const link = () => links.at(-1);
  const heartbeat = { type: 'heartbeat', at: '2026-01-01T00:00:00Z' };

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('WebSocket', FakeWebSocket);
    FakeWebSocket.all = [];
    frames = [];
    links = [];
    garbage = [];
    lastSeq = 0;
    finished = false;
    socket = new InterviewSocket({
      url: (after) => `ws://host/ws/interview/abc?after=${after}`,
      lastSeq: () => lastSeq,
      finished: () => finished,
      onFrame: (frame) => frames.push(frame),
      onLink: (next) => links.push(next),
      onGarbage: (error) => garbage.push(error),
    });
  });

  afterEach(() => {
    socket.close();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('asks for the subprotocol and for everything from the start', () => {
    expect(FakeWebSocket.last.protocol).toBe('prepai.v1');
    expect(FakeWebSocket.last.url).toMatch(/after=0$/);
  });

  it('asks only for what it missed when it comes back', () => {
    FakeWebSocket.last.open();
    lastSeq = 7;
    FakeWebSocket.last.lose();
    vi.advanceTimersByTime(5_000);
    expect(FakeWebSocket.all).toHaveLength(2);
    expect(FakeWebSocket.last.url).toMatch(/after=7$/);
  });

  it('never waits longer than five seconds', () => {
    for (let attempt = 0; attempt < 12; attempt++) {
      FakeWebSocket.last.lose();
      const waiting = link();
      if (waiting?.state !== 'waiting') throw new Error('should be waiting');
      expect(waiting.retryAt - Date.now()).toBeLessThanOrEqual(5_000);
      vi.advanceTimersByTime(5_000);
    }
    expect(FakeWebSocket.all).toHaveLength(13);
  });

  it('tries at once when the network returns', () => {
    FakeWebSocket.last.lose();
    window.dispatchEvent(new Event('online'));
    expect(FakeWebSocket.all).toHaveLength(2);
  });

  it('opens no second socket when the network returns and the first still stands', () => {
    FakeWebSocket.last.open();
    window.dispatchEvent(new Event('online'));
    expect(FakeWebSocket.all).toHaveLength(1);
  });

  it('gives up on a silent server after forty seconds', () => {
    FakeWebSocket.last.open();
    FakeWebSocket.last.receive(heartbeat);
    vi.advanceTimersByTime(silenceMillis - 1);
    expect(FakeWebSocket.all).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(link()?.state).toBe('waiting');
  });

  it('is kept awake by heartbeats', () => {
    FakeWebSocket.last.open();
    for (let beat = 0; beat < 20; beat++) {
      vi.advanceTimersByTime(15_000);
      FakeWebSocket.last.receive(heartbeat);
    }
    expect(FakeWebSocket.all).toHaveLength(1);
    expect(frames).toHaveLength(20);
  });

  it('reconnects at once when it was too slow', () => {
    FakeWebSocket.last.open();
    FakeWebSocket.last.lose(4008, 'too slow: reconnect with ?after=n');
    vi.advanceTimersByTime(0);
    expect(FakeWebSocket.all).toHaveLength(2);
  });

  it('stays away when refused', () => {
    FakeWebSocket.last.lose(1008, 'not yours');
    vi.advanceTimersByTime(60_000);
    expect(FakeWebSocket.all).toHaveLength(1);
    expect(link()).toEqual({ state: 'refused', reason: 'not yours' });
  });

  it('stays away when the interview is over', () => {
    FakeWebSocket.last.open();
    finished = true;
    FakeWebSocket.last.lose(1000);
    vi.advanceTimersByTime(60_000);
    expect(FakeWebSocket.all).toHaveLength(1);
    expect(link()?.state).toBe('closed');
  });

  it('reports a frame that breaks the contract and goes on', () => {
    FakeWebSocket.last.open();
    FakeWebSocket.last.receive('{"type":"delta"}');
    FakeWebSocket.last.receive('not json');
    FakeWebSocket.last.receive({ type: 'from_a_later_version' });
    FakeWebSocket.last.receive(heartbeat);
    expect(garbage).toHaveLength(2);
    expect(frames).toEqual([heartbeat]);
  });

  it('says so when it cannot carry an action', () => {
    expect(socket.send({ action: 'hint', action_id: '1' })).toBe(false);
    FakeWebSocket.last.open();
    expect(socket.send({ action: 'hint', action_id: '1' })).toBe(true);
    expect(FakeWebSocket.last.sent).toEqual(['{"action":"hint","action_id":"1"}']);
  });
});
