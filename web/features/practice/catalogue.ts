// The list of problems as it is shown: chosen by difficulty and words, in groups. Topics give an approach away, so that
// they play no part unless they are shown.
import type { Difficulty, ExerciseSummary } from '@/protocol/code';

export interface Wish {
  difficulty: Difficulty | 'any';
  search: string;
}

export interface Group<T extends string = string> {
  id: T;
  problems: readonly ExerciseSummary[];
}

const difficulties: readonly Difficulty[] = ['easy', 'medium', 'hard'];

export function chosen(
  problems: readonly ExerciseSummary[],
  { difficulty, search }: Wish,
  withTopics: boolean,
): ExerciseSummary[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return problems.filter(({ title, topics, difficulty: own }) => {
    const text = [title, ...(withTopics ? topics : [])].join(' ').toLowerCase().replaceAll('-', ' ');
    return (
      (difficulty === 'any' || own === difficulty) &&
      wanted.every((word) => text.includes(word.replaceAll('-', ' ')))
    );
  });
}

export function byDifficulty(problems: readonly ExerciseSummary[]): Group<Difficulty>[] {
  return difficulties
    .map((id) => ({ id, problems: sorted(problems.filter(({ difficulty }) => difficulty === id)) }))
    .filter((group) => group.problems.length > 0);
}

// A problem stands under its first topic only, the easy ones first.
export function byTopic(problems: readonly ExerciseSummary[]): Group[] {
  const topics = new Map<string, ExerciseSummary[]>();
  for (const problem of problems) {
    const id = problem.topics[0] ?? 'coding/other';
    topics.set(id, [...(topics.get(id) ?? []), problem]);
  }
  return [...topics]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([id, some]) => ({ id, problems: sorted(some) }));
}

function sorted(problems: readonly ExerciseSummary[]): ExerciseSummary[] {
  const rank = ({ difficulty }: ExerciseSummary) => difficulties.indexOf(difficulty);
  return [...problems].sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title));
}
