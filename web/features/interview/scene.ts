// Which part of the conversation the live column shows: what the interviewer says now, the question it belongs to, the few
// lines between the two, and what the candidate did since.
import type { Conversation, Line, Live, Pending } from '@/protocol/conversation';

const shownBefore = 2;

// These happen beside the conversation.
const onlyForTheRecord = new Set(['cv', 'end']);

// With these no question is under discussion any more.
const afterQuestions = new Set(['invite_questions', 'answer', 'wrap']);

// An interruption shows by its effect, and a run beside the editor.
const shownElsewhere = new Set(['interrupt', 'code']);

export interface Scene {
  before: readonly Line[];
  // The sentence on its way, or else the interviewer's last.
  now: { live: Live } | { line: Line } | undefined;
  since: readonly Line[];
  waiting: readonly Pending[];
  question: Line | undefined;
}

export function sceneOf({ lines: all, live, pending, ended }: Conversation): Scene {
  const lines = all.filter((line) => !onlyForTheRecord.has(line.kind));
  const last = lines.findLastIndex((line) => line.role === 'interviewer');
  const current = lines[last];
  const at = live ? lines.length : Math.max(last, 0);
  const asked = lines.findLast(isQuestion);
  const past = ended !== undefined || (current !== undefined && afterQuestions.has(current.kind));
  const question = !past && (live !== undefined || asked !== current) ? asked : undefined;
  return {
    before: lines.slice(question ? lines.indexOf(question) + 1 : 0, at).slice(-shownBefore),
    now: live ? { live } : current && { line: current },
    since: live ? [] : lines.slice(last + 1).filter(isLatestOfRuns),
    waiting: pending.filter(({ action }) => !shownElsewhere.has(action.action)),
    question,
  };
}

// Ten tries at one program would push the interviewer's words out of sight.
function isLatestOfRuns(line: Line, index: number, lines: readonly Line[]): boolean {
  return line.kind !== 'run' || !lines.slice(index + 1).some((later) => later.kind === 'run');
}

function isQuestion(line: Line): boolean {
  return line.kind === 'ask' || line.kind === 'present_problem';
}
