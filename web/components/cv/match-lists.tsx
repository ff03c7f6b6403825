import { Check, CircleDashed } from 'lucide-react';
import { useId, type ComponentType } from 'react';
import { classes } from '@/components/ui/classes';
import type { Match } from '@/protocol/cv';
import { words } from './words';

// What the job description asks for, and whether the CV says it.
export function MatchLists({ match }: { match: Match }) {
  return (
    <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
      <Skills
        title={words.matched}
        skills={match.matched}
        none={words.matchedNone}
        icon={Check}
        colour="text-good"
      />
      <Skills
        title={words.missing}
        skills={match.missing}
        none={words.missingNone}
        icon={CircleDashed}
        colour="text-warn"
      />
    </div>
  );
}

interface SkillsProps {
  title: string;
  skills: readonly string[];
  none: string;
  icon: ComponentType<{ className?: string }>;
  colour: string;
}

function Skills({ title, skills, none, icon: Icon, colour }: SkillsProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <p id={id} className="flex items-center gap-2 text-sm font-semibold">
        <Icon aria-hidden="true" className={classes('size-4', colour)} />
        {title}
      </p>
      {skills.length === 0 && <p className="mt-2 text-sm text-faint">{none}</p>}
      <ul aria-labelledby={id} className="mt-2.5 flex flex-wrap gap-2">
        {skills.map((skill) => (
          <li
            key={skill}
            className="rounded-md border border-line bg-paper px-2.5 py-1 text-sm wrap-anywhere"
          >
            {skill}
          </li>
        ))}
      </ul>
    </section>
  );
}
