import { describe, expect, it } from 'vitest';
import { selfGap, widestGap } from './self-gap';
import { scoreWords, topicWords } from './words';

describe('the gap between self-rating and evidence', () => {
  it('is none within half a point', () => {
    expect(selfGap(3, 2.5)).toBe('agree');
    expect(selfGap(3, 3.5)).toBe('agree');
  });

  it('has a direction beyond that', () => {
    expect(selfGap(4, 2.8)).toBe('above');
    expect(selfGap(1, 2.8)).toBe('below');
  });

  it('is not invented without evidence', () => {
    expect(selfGap(4, undefined)).toBe('unknown');
  });
});

describe('the widest gap', () => {
  it('is where the two views lie furthest apart, in either direction', () => {
    const depth = { title: 'Depth', score: 3, own_score: 2 };
    const numbers = { title: 'Numbers', score: 1, own_score: 4 };
    expect(widestGap([depth, numbers])).toEqual({ title: 'Numbers', own: 4, score: 1 });
    expect(widestGap([depth])?.title).toBe('Depth');
  });

  it('needs both views, and a difference', () => {
    expect(
      widestGap([
        { title: 'A', own_score: 4 },
        { title: 'B', score: 1 },
        { title: 'C', score: 2, own_score: 2 },
      ]),
    ).toBeUndefined();
  });
});

describe('the report’s words', () => {
  it('shows scores without false precision', () => {
    expect([3, 2.75, 2.04].map(scoreWords)).toEqual(['3', '2.8', '2']);
  });

  it('reads a topic’s path as words', () => {
    expect(topicWords('distributed-systems/replication')).toBe('Distributed systems, replication');
  });
});
