// How far a candidate's view of themselves is from the evidence.
export type SelfGap = 'agree' | 'above' | 'below' | 'unknown';

const within = 0.5;

// `rating` and `mean` are on the same scale from 1 to 4; no mean, no comparison.
export function selfGap(rating: number, mean: number | undefined): SelfGap {
  if (mean === undefined) return 'unknown';
  if (Math.abs(rating - mean) <= within) return 'agree';
  return rating > mean ? 'above' : 'below';
}
