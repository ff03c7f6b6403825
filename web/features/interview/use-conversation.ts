// Joins the fold, the socket and this browser's memory: what arrives is folded, what is pending goes out when it may,
// and what has not gone out survives a reload under its own id.
import {
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'react';
import * as z from 'zod/mini';
import { keys, recall, remember } from '@/browser/stored';
import { socketUrl } from '@/protocol/api';
import {
  converse,
  emptyConversation,
  nextToSend,
  type Conversation,
  type Input,
} from '@/protocol/conversation';
import { actionSchema, type Action } from '@/protocol/frames';
import { InterviewSocket, type Link } from '@/protocol/socket';
import { newId } from '@/browser/unique-id';

// An action without its id.
export type Wish =
  | { action: 'message' | 'clarify'; message: string }
  | { action: 'hint' | 'skip' | 'repeat' | 'interrupt' | 'end' }
  | Omit<Extract<Action, { action: 'code' }>, 'action_id'>;

export interface Conduct {
  conversation: Conversation;
  link: Link;
  // The server said something this page cannot read.
  garbage: boolean;
  act: (wish: Wish) => void;
  tell: (input: Extract<Input, { input: 'forget' | 'retry' | 'dismiss_problem' }>) => void;
  // The candidate is writing or speaking.
  typing: () => void;
  cancelRun: () => void;
  retryNow: () => void;
}

const typingEveryMillis = 5_000;

function restored(id: string): Conversation {
  const kept = recall(keys.outbox(id), z.array(actionSchema)) ?? [];
  return { ...emptyConversation, pending: kept.map((action) => ({ action, state: 'unsent' })) };
}

export function useConversation(id: string): Conduct {
  const [conversation, dispatch] = useReducer(converse, id, restored);
  const [link, setLink] = useState<Link>({ state: 'connecting' });
  const [garbage, setGarbage] = useState(false);
  const latest = useRef(conversation);
  const socket = useRef<InterviewSocket>(null);

  useLayoutEffect(() => {
    latest.current = conversation;
  }, [conversation]);

  useEffect(() => {
    const opened = new InterviewSocket({
      url: (after) => socketUrl(id, after),
      lastSeq: () => latest.current.lastSeq,
      finished: () => latest.current.ended !== undefined,
      onFrame: (frame, receivedAt) => {
        // Never in the way of the candidate's typing.
        startTransition(() => {
          dispatch({ input: 'frame', frame, receivedAt });
        });
      },
      onLink: (next) => {
        setLink(next);
        if (next.state !== 'connecting') {
          dispatch({ input: next.state === 'open' ? 'connected' : 'disconnected' });
        }
      },
      onGarbage: () => {
        setGarbage(true);
      },
    });
    socket.current = opened;
    return () => {
      socket.current = null;
      opened.close();
    };
  }, [id]);

  useEffect(() => {
    const action = nextToSend(conversation);
    if (action && socket.current?.send(action)) dispatch({ input: 'sent', actionId: action.action_id });
  }, [conversation]);

  const { pending } = conversation;
  useEffect(() => {
    remember(keys.outbox(id), pending.length === 0 ? undefined : pending.map((one) => one.action));
  }, [id, pending]);

  const act = useCallback((wish: Wish) => {
    const action: Action = { ...wish, action_id: newId() };
    dispatch({ input: 'act', action });
  }, []);
  const retryNow = useCallback(() => {
    socket.current?.retryNow();
  }, []);

  const typedAt = useRef(0);
  const typing = useCallback(() => {
    const now = Date.now();
    if (now - typedAt.current < typingEveryMillis) return;
    typedAt.current = now;
    socket.current?.send({ action: 'typing', action_id: newId() });
  }, []);

  const cancelRun = useCallback(() => {
    socket.current?.send({ action: 'cancel_run', action_id: newId() });
  }, []);

  return { conversation, link, garbage, act, typing, cancelRun, tell: dispatch, retryNow };
}
