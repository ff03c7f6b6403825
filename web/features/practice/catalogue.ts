// The list of problems as it is shown: chosen by difficulty and words, grouped by what they are about.
import type { Difficulty, ExerciseSummary } from '@/protocol/code';

export interface Wish {
  difficulty: Difficulty | 'any';
  search: string;
}

export interface Topic {
  id: string;
  problems: readonly ExerciseSummary[];
}

const ranks: Record<Difficulty, number> = { easy: 0, medium: 1, hard: 2 };

export function chosen(problems: readonly ExerciseSummary[], { difficulty, search }: Wish) {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return problems.filter((problem) => {
    const text = `${problem.title} ${problem.topics.join(' ')}`.toLowerCase().replaceAll('-', ' ');
    return (
      (difficulty === 'any' || problem.difficulty === difficulty) &&
      wanted.every((word) => text.includes(word.replaceAll('-', ' ')))
    );
  });
}

// A problem stands under its first topic only, the easy ones first.
export function byTopic(problems: readonly ExerciseSummary[]): Topic[] {
  const topics = new Map<string, ExerciseSummary[]>();
  for (const problem of problems) {
    const id = problem.topics[0] ?? 'coding/other';
    topics.set(id, [...(topics.get(id) ?? []), problem]);
  }
  return [...topics]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([id, some]) => ({
      id,
      problems: some.sort(
        (a, b) => ranks[a.difficulty] - ranks[b.difficulty] || a.title.localeCompare(b.title),
      ),
    }));
}
