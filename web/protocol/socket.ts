// One interview's socket, kept alive: it asks for what it missed (`?after=`), notices silence, backs off, and tries at
// once when the network returns. It carries; it knows nothing of what is said.
import { decodeFrame, subprotocol, type Action, type Frame, type Aside } from './frames';

export type Link =
  | { state: 'connecting' }
  | { state: 'open' }
  // Not connected: next try at `retryAt` (our clock, milliseconds). `offline` when the browser says so.
  | { state: 'waiting'; retryAt: number; attempt: number; offline: boolean }
  // The server will not have us: trying again would not help.
  | { state: 'refused'; reason: string }
  | { state: 'closed' };

export interface SocketOptions {
  url: (after: number) => string;
  lastSeq: () => number;
  // Asked when the server closes a socket in peace: is there anything left to wait for?
  finished: () => boolean;
  onFrame: (frame: Frame, receivedAt: number) => void;
  onLink: (link: Link) => void;
  // A frame that breaks the contract.
  onGarbage: (error: unknown) => void;
}

export const silenceMillis = 40_000;
const silenceWhenOfflineMillis = 20_000;
const firstRetryMillis = 300;
const longestRetryMillis = 5_000;

const policyViolation = 1008;
const tooLarge = 1009;
const tooSlow = 4008;

export class InterviewSocket {
  #options: SocketOptions;
  #socket: WebSocket | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;
  #closed = false;

  constructor(options: SocketOptions) {
    this.#options = options;
    window.addEventListener('online', this.retryNow);
    window.addEventListener('offline', this.#onOffline);
    this.#connect();
  }

  // False when there is no open socket to carry it; nothing is queued here.
  send(action: Action | Aside): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(action));
    return true;
  }

  retryNow = (): void => {
    if (this.#retry === undefined || this.#closed) return;
    this.#connect();
  };

  close(): void {
    this.#closed = true;
    this.#clearTimers();
    window.removeEventListener('online', this.retryNow);
    window.removeEventListener('offline', this.#onOffline);
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close(1000);
    this.#options.onLink({ state: 'closed' });
  }

  #onOffline = (): void => {
    // An open socket may survive (the server can be on this very machine), so it only gets less patience.
    if (this.#socket?.readyState === WebSocket.OPEN) this.#watch(silenceWhenOfflineMillis);
  };

  #connect(): void {
    this.#clearTimers();
    this.#options.onLink({ state: 'connecting' });
    const socket = new WebSocket(this.#options.url(this.#options.lastSeq()), subprotocol);
    this.#socket = socket;
    this.#watch(silenceMillis);
    socket.onopen = () => {
      if (socket !== this.#socket) return;
      this.#options.onLink({ state: 'open' });
    };
    socket.onmessage = (message: MessageEvent<unknown>) => {
      if (socket !== this.#socket) return;
      this.#attempt = 0;
      this.#watch(silenceMillis);
      this.#receive(message.data);
    };
    socket.onclose = (close) => {
      if (socket !== this.#socket) return;
      this.#lost(close.code, close.reason);
    };
  }

  #receive(data: unknown): void {
    let frame: Frame | undefined;
    try {
      frame = decodeFrame(JSON.parse(String(data)));
    } catch (error) {
      this.#options.onGarbage(error);
      return;
    }
    if (frame) this.#options.onFrame(frame, Date.now());
  }

  #lost(code: number, reason: string): void {
    this.#clearTimers();
    this.#socket = undefined;
    if (code === policyViolation || code === tooLarge) {
      this.#options.onLink({ state: 'refused', reason });
      return;
    }
    if (this.#options.finished()) {
      this.#options.onLink({ state: 'closed' });
      return;
    }
    const wait = code === tooSlow ? 0 : this.#backOff();
    this.#attempt += 1;
    this.#options.onLink({
      state: 'waiting',
      retryAt: Date.now() + wait,
      attempt: this.#attempt,
      offline: !navigator.onLine,
    });
    this.#retry = setTimeout(() => {
      this.#connect();
    }, wait);
  }

  // Doubling with up to a quarter of jitter, so that a restarted server is not hit by everybody at once.
  #backOff(): number {
    const doubled = firstRetryMillis * 2 ** Math.min(this.#attempt, 10);
    return Math.round(Math.min(doubled, longestRetryMillis) * (1 - Math.random() / 4));
  }

  #watch(patienceMillis: number): void {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => {
      const socket = this.#socket;
      this.#lost(1006, 'silence');
      socket?.close();
    }, patienceMillis);
  }

  #clearTimers(): void {
    clearTimeout(this.#retry);
    clearTimeout(this.#watchdog);
    this.#retry = undefined;
    this.#watchdog = undefined;
  }
}
