// The page's state is a fold over what arrives: numbered events, and between them the deltas of the sentence being
// spoken. Pure: time comes in with the input. The interview page and the report's transcript fold the same way.
import { languageTitles } from './code';
import type { AgentSaid, CodeRan, EndReason, Envelope, ModelUsed, Rubric, SessionEvent } from './events';
import type { Action, Frame } from './frames';
import { cancelledProblem, type Problem } from './problem';
import { foldRun, noRuns, scoreOf, type Runs } from './runs';
import type { Status } from './status';

export interface Line {
  seq: number;
  at: string;
  // `aside` is something that happened rather than something said: a hint asked for, a CV stored.
  role: 'interviewer' | 'candidate' | 'aside';
  text: string;
  // For the interviewer: ask, probe, hint, …; for an aside: what it was.
  kind: string;
  question?: number | undefined;
  rung?: number | undefined;
}

// A sentence on its way. `lost` when the connection broke in its middle: its pieces no longer add up.
export interface Live {
  replyTo: number;
  text: string;
  lost: boolean;
}

export type Waiting = 'unsent' | 'sent' | 'held' | 'refused';

// What the candidate did and the log has not confirmed yet.
export interface Pending {
  action: Action;
  // held: the server was busy with another turn, sent again when that ends. refused: for good, with the reason.
  state: Waiting;
  problem?: Problem;
}

// What the log says of the CV. `stored` and `changed`: the numbers of the last event that brought a file, and of the last that
// changed anything about it; 0 when there was none.
export interface CvSeen {
  file: string | undefined;
  stored: number;
  changed: number;
}

// What a model had to do with the interviewer's words so far. `microDollars`: undefined without a known price.
export interface ModelSeen {
  name: string;
  tokens: number;
  cachedTokens: number;
  microDollars: number | undefined;
}

export interface Conversation {
  lastSeq: number;
  // This connection has replayed what we missed; `replayed`: some connection has.
  caughtUp: boolean;
  replayed: boolean;
  connected: boolean;
  lines: readonly Line[];
  live: Live | undefined;
  status: Status | undefined;
  // Server time minus ours, in milliseconds.
  clockOffset: number;
  pending: readonly Pending[];
  runs: Runs;
  cv: CvSeen;
  model: ModelSeen | undefined;
  ended: { at: string; reason: EndReason } | undefined;
  // What the interview is scored by; known once it has ended.
  rubric: Rubric | undefined;
  // The candidate has rated themselves, or has seen the report.
  selfRated: boolean;
  reportOpened: boolean;
  problem: Problem | undefined;
}

// The one refusal that passes by itself: another turn is open.
const busyProblem = 'urn:prepai:problem:busy';

export type Input =
  | { input: 'frame'; frame: Frame; receivedAt: number }
  | { input: 'connected' }
  | { input: 'disconnected' }
  | { input: 'act'; action: Action }
  | { input: 'sent'; actionId: string }
  | { input: 'forget'; actionId: string }
  | { input: 'retry'; actionId: string }
  | { input: 'dismiss_problem' };

export const emptyConversation: Conversation = {
  lastSeq: 0,
  caughtUp: false,
  replayed: false,
  connected: false,
  lines: [],
  live: undefined,
  status: undefined,
  clockOffset: 0,
  pending: [],
  runs: noRuns,
  cv: { file: undefined, stored: 0, changed: 0 },
  model: undefined,
  ended: undefined,
  rubric: undefined,
  selfRated: false,
  reportOpened: false,
  problem: undefined,
};

function never(value: never): never {
  throw new Error(`unhandled: ${JSON.stringify(value)}`);
}

export function converse(state: Conversation, input: Input): Conversation {
  switch (input.input) {
    case 'frame':
      return onFrame(state, input.frame, input.receivedAt);
    case 'connected':
      return { ...state, connected: true, caughtUp: false, pending: state.pending.map(unsent) };
    case 'disconnected':
      return { ...state, connected: false, live: state.live && { ...state.live, text: '', lost: true } };
    case 'act':
      return { ...state, pending: [...state.pending, { action: input.action, state: 'unsent' }] };
    case 'sent':
      return { ...state, pending: mark(state.pending, input.actionId, { state: 'sent' }) };
    case 'retry':
      return { ...state, pending: mark(state.pending, input.actionId, { state: 'unsent' }) };
    case 'forget':
      return givenUp({ ...state, pending: without(state.pending, input.actionId) }, input.actionId);
    case 'dismiss_problem':
      return { ...state, problem: undefined };
    default:
      return never(input);
  }
}

// The next action to put on the wire: in order, one at a time, and only when no turn is open. To interrupt, to end and to
// run code need no turn.
export function nextToSend(state: Conversation): Action | undefined {
  if (!state.connected || !state.caughtUp) return undefined;
  const urgent = state.pending.find(({ action, state }) => state === 'unsent' && needsNoTurn(action));
  if (urgent) return urgent.action;
  const next = state.pending.find(({ action, state }) => state !== 'refused' && !needsNoTurn(action));
  return next?.state === 'unsent' && !isAnswering(state) ? next.action : undefined;
}

function needsNoTurn({ action }: Action): boolean {
  return action === 'interrupt' || action === 'end' || action === 'code';
}

// Whether the interviewer has the floor. Speaking unasked (reply to 0) does not take it from the candidate.
export function isAnswering(state: Conversation): boolean {
  if (state.ended) return false;
  return (state.live !== undefined && state.live.replyTo > 0) || (state.status?.answering ?? false);
}

// The log as one conversation, for a page that reads it whole.
export function foldLog(log: readonly Envelope[]): Conversation {
  return log.reduce(onEvent, emptyConversation);
}

function onFrame(state: Conversation, frame: Frame, receivedAt: number): Conversation {
  switch (frame.type) {
    case 'event':
      return onEvent(state, frame);
    case 'caught_up':
      return onCaughtUp(state, frame.seq);
    case 'thinking':
      return { ...state, live: { replyTo: frame.reply_to, text: '', lost: false } };
    case 'delta':
      return { ...state, live: grown(state.live, frame.reply_to, frame.text) };
    case 'run_progress': {
      const { action_id: actionId, result, total } = frame;
      return { ...state, runs: foldRun(state.runs, { input: 'progress', actionId, result, total }) };
    }
    case 'status':
      return onStatus(state, frame.status, receivedAt);
    case 'error':
      return onError(state, frame.problem, frame.action_id);
    case 'heartbeat':
      return state;
    default:
      return never(frame);
  }
}

// A run nobody here waits for belongs to another page, whose connection is none of ours.
function onCaughtUp(state: Conversation, seq: number): Conversation {
  const next = { ...state, caughtUp: true, replayed: true, lastSeq: Math.max(state.lastSeq, seq) };
  const running = state.runs.live?.actionId;
  const ours = state.pending.some(({ action }) => action.action_id === running);
  return running === undefined || ours ? next : givenUp(next, running);
}

function givenUp(state: Conversation, actionId: string): Conversation {
  const runs = foldRun(state.runs, { input: 'given_up', actionId });
  return runs === state.runs ? state : { ...state, runs };
}

function onStatus(state: Conversation, status: Status, receivedAt: number): Conversation {
  const sent = Date.parse(status.server_time);
  return {
    ...state,
    status,
    clockOffset: Number.isNaN(sent) ? state.clockOffset : sent - receivedAt,
    live: status.answering ? state.live : undefined,
    pending: status.answering ? state.pending : state.pending.filter(stillWanted).map(released),
  };
}

function onError(state: Conversation, problem: Problem, actionId: string | undefined): Conversation {
  if (actionId === undefined) return { ...state, problem };
  if (problem.type === cancelledProblem) {
    return givenUp({ ...state, pending: without(state.pending, actionId) }, actionId);
  }
  // A program needs no turn: refused outside of one, it is refused by another run, whose end nobody announces.
  const wanted = state.pending.find(({ action }) => action.action_id === actionId);
  const passes = wanted?.action.action !== 'code' || isAnswering(state);
  const busy = problem.type === busyProblem && passes && !state.ended;
  const outcome = busy ? { state: 'held' as const } : { state: 'refused' as const, problem };
  return givenUp({ ...state, pending: mark(state.pending, actionId, outcome) }, actionId);
}

function onEvent(state: Conversation, { seq, at, event }: Envelope): Conversation {
  // A resent action is answered with the event it already became: a duplicate, yet it confirms the action.
  const confirmed = event && 'action_id' in event && event.action_id ? event.action_id : undefined;
  const pending = confirmed === undefined ? state.pending : without(state.pending, confirmed);
  if (seq <= state.lastSeq) return pending === state.pending ? state : { ...state, pending };
  const next = { ...state, lastSeq: seq, pending };
  return event === undefined ? next : apply(next, seq, at, event);
}

function apply(state: Conversation, seq: number, at: string, event: SessionEvent): Conversation {
  const add = (line: Omit<Line, 'seq' | 'at'>): readonly Line[] => [...state.lines, { seq, at, ...line }];
  switch (event.type) {
    case 'session_started':
      return state;
    case 'agent_said':
      return { ...state, live: undefined, lines: add(spoken(event)) };
    case 'model_used':
      return {
        ...state,
        model: modelSeen(state.model, event),
        lines: event.note === undefined ? state.lines : add(aside('model', event.note)),
      };
    case 'candidate_said':
      return { ...state, lines: add({ role: 'candidate', text: event.text, kind: 'answer' }) };
    case 'candidate_asked':
      return { ...state, lines: add(asked(event.what, event.text)) };
    case 'agent_interrupted':
      return { ...state, live: undefined, lines: add(aside('interrupt', 'Interrupted the interviewer')) };
    case 'cv_stored':
      return {
        ...state,
        cv: { file: event.file_name, stored: seq, changed: seq },
        lines: add(aside('cv', `CV stored: ${event.file_name}`)),
      };
    case 'cv_read':
      return { ...state, cv: { ...state.cv, changed: seq } };
    case 'cv_corrected':
      return { ...state, cv: { ...state.cv, changed: seq }, lines: add(aside('cv', 'CV corrected')) };
    case 'cv_removed':
      return {
        ...state,
        cv: { ...state.cv, file: undefined, changed: seq },
        lines: add(aside('cv', 'CV deleted')),
      };
    case 'interview_ended':
      return {
        ...state,
        live: undefined,
        ended: { at, reason: event.reason },
        pending: state.pending.filter((pending) => pending.action.action !== 'end'),
        lines: add(aside('end', 'The interview ended')),
      };
    case 'code_ran':
      return { ...state, runs: ran(state.runs, seq, at, event), lines: add(aside('run', runWords(event))) };
    case 'code_measured': {
      const { run, growth, own_tests: ownTests } = event;
      return { ...state, runs: foldRun(state.runs, { input: 'measured', run, growth, ownTests }) };
    }
    case 'self_assessed':
      return { ...state, selfRated: true };
    case 'report_opened':
      return { ...state, reportOpened: true };
    case 'plan_made':
      return { ...state, rubric: event.track };
    case 'question_posed':
    case 'turn_decided':
    case 'passages_cited':
    case 'erased':
    case 'posting_read':
    case 'answered_again':
    case 'report_issued':
      return state;
    default:
      return never(event);
  }
}

function spoken(event: AgentSaid): Omit<Line, 'seq' | 'at'> {
  return {
    role: 'interviewer',
    text: event.text,
    kind: event.kind,
    question: event.question,
    rung: event.rung,
  };
}

function asked(what: 'hint' | 'skip' | 'repeat' | 'clarify', text?: string): Omit<Line, 'seq' | 'at'> {
  if (what === 'clarify' && text) return { role: 'candidate', text, kind: 'clarify' };
  const said = {
    hint: 'Asked for a hint',
    skip: 'Skipped the question',
    repeat: 'Asked to hear it again',
    clarify: 'Asked to clarify',
  };
  return aside(what, said[what]);
}

function ran(runs: Runs, seq: number, at: string, event: CodeRan): Runs {
  const { mode, question, language, code, results, action_id: actionId } = event;
  return foldRun(runs, { input: 'ran', run: { seq, at, mode, question, language, code, results, actionId } });
}

function runWords({ mode, language, results }: CodeRan): string {
  const done = mode === 'submit' ? 'Submitted' : 'Ran';
  const { problem, own } = scoreOf(results);
  const tests = problem.total === 1 ? 'test' : 'tests';
  const said = `${done} in ${languageTitles[language]}: ${problem.passed} of ${problem.total} ${tests} passed`;
  return own.total === 0 ? said : `${said}, and ${own.passed} of ${own.total} of your own`;
}

function modelSeen(
  before: ModelSeen | undefined,
  { model, usage, micro_dollars: cost }: ModelUsed,
): ModelSeen {
  const known = before?.microDollars;
  return {
    name: model,
    tokens: (before?.tokens ?? 0) + usage.input + usage.output + usage.cache_read + usage.cache_write,
    cachedTokens: (before?.cachedTokens ?? 0) + usage.cache_read,
    microDollars: cost === undefined ? known : (known ?? 0) + cost,
  };
}

function aside(kind: string, text: string): Omit<Line, 'seq' | 'at'> {
  return { role: 'aside', kind, text };
}

function grown(live: Live | undefined, replyTo: number, text: string): Live {
  if (live?.replyTo !== replyTo) return { replyTo, text, lost: false };
  return live.lost ? live : { ...live, text: live.text + text };
}

function mark(
  all: readonly Pending[],
  actionId: string,
  outcome: Pick<Pending, 'state' | 'problem'>,
): readonly Pending[] {
  return all.map((one) => (one.action.action_id === actionId ? { action: one.action, ...outcome } : one));
}

function without(all: readonly Pending[], actionId: string): readonly Pending[] {
  const rest = all.filter((one) => one.action.action_id !== actionId);
  return rest.length === all.length ? all : rest;
}

// A broken connection leaves open whether a sent action arrived: it goes out again under its own id.
function unsent(one: Pending): Pending {
  return one.state === 'sent' ? { ...one, state: 'unsent' } : one;
}

// Nothing is left to interrupt once the turn is over; the log only knows interruptions that hit.
function stillWanted({ action }: Pending): boolean {
  return action.action !== 'interrupt';
}

function released(one: Pending): Pending {
  return one.state === 'held' ? { ...one, state: 'unsent' } : one;
}
