import type { Report } from '@/protocol/report';
import { ReadLinks } from './read-links';
import { words } from './words';

export function StudyPlan({ plan }: { plan: Report['study_plan'] }) {
  return (
    <ol className="divide-y divide-line rounded-2xl border border-line bg-surface px-6 sm:px-8">
      {plan.map((step, index) => (
        <li key={`${step.topic}-${index}`} className="flex gap-5 py-6">
          <span aria-hidden="true" className="font-serif text-2xl leading-none text-accent tabular-nums">
            {index + 1}
          </span>
          <div className="min-w-0">
            <h3 className="font-semibold tracking-tight">{step.topic}</h3>
            <dl className="mt-2 space-y-2 leading-relaxed">
              <div>
                <dt className="sr-only">{words.planWhy}</dt>
                <dd className="text-soft">{step.why}</dd>
              </div>
              <div>
                <dt className="text-sm text-faint">{words.planWhat}</dt>
                <dd>{step.what}</dd>
              </div>
            </dl>
            <ReadLinks passages={step.read} />
          </div>
        </li>
      ))}
    </ol>
  );
}
