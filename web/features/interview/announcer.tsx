import type { Conversation } from '@/protocol/conversation';
import { words } from './words';

// For screen readers: each new finished message of the interviewer, once. `from` is what was there before.
export function Announcer({ conversation, from }: { conversation: Conversation; from: number }) {
  const latest = conversation.lines.findLast((line) => line.role === 'interviewer');
  const fresh = latest !== undefined && latest.seq > from;
  return (
    <div aria-live="polite" className="sr-only">
      {fresh && <p key={latest.seq}>{`${words.interviewer}: ${latest.text}`}</p>}
      {conversation.ended && <p>{words.over}</p>}
    </div>
  );
}
