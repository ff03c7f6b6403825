// How far a candidate's view of themselves is from the evidence.
export type SelfGap = 'agree' | 'above' | 'below' | 'unknown';

const within = 0.5;

// `rating` and `mean` are on the same scale from 1 to 4; no mean, no comparison.
export function selfGap(rating: number, mean: number | undefined): SelfGap {
  if (mean === undefined) return 'unknown';
  if (Math.abs(rating - mean) <= within) return 'agree';
  return rating > mean ? 'above' : 'below';
}

interface Scored {
  title: string;
  score?: number | undefined;
  own_score?: number | undefined;
}

// The dimension on which the two views lie furthest apart, of several the first; none where they agree everywhere.
export function widestGap(
  dimensions: readonly Scored[],
): { title: string; own: number; score: number } | undefined {
  const both = dimensions.flatMap(({ title, own_score: own, score }) =>
    own === undefined || score === undefined || own === score ? [] : [{ title, own, score }],
  );
  return both.sort((a, b) => Math.abs(b.own - b.score) - Math.abs(a.own - a.score))[0];
}
