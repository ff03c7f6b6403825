import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import type { Pending } from '@/protocol/conversation';
import type { Conduct } from './use-conversation';
import { words } from './words';

// What the candidate did and the log has not confirmed: still going out, or refused with the reason.
export function WaitingAction({ pending, tell }: { pending: Pending; tell: Conduct['tell'] }) {
  const { action, state, problem } = pending;
  const refused = state === 'refused';
  const actionId = action.action_id;
  return (
    <div className={classes('border-l-2 pl-4', refused ? 'border-bad' : 'border-accent/50')}>
      <p className={classes('text-sm', refused ? 'font-medium text-bad' : 'text-faint')}>
        {words.waiting[state]}
        {!('message' in action) && ` · ${actionWords[action.action]}`}
      </p>
      {'message' in action && (
        <p className={classes('prose-plain mt-1 leading-relaxed', !refused && 'text-soft')}>
          {action.message}
        </p>
      )}
      {refused && (
        <>
          {problem && <p className="mt-2 text-sm text-soft">{problem.detail ?? problem.title}</p>}
          <div className="mt-3 flex gap-2">
            <Button
              onClick={() => {
                tell({ input: 'retry', actionId });
              }}
            >
              {words.sendAgain}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                tell({ input: 'forget', actionId });
              }}
            >
              {words.discard}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

const actionWords = {
  code: words.runCode,
  hint: words.hint,
  skip: words.skip,
  repeat: words.repeat,
  interrupt: words.interrupt,
  end: words.endLabel,
};
