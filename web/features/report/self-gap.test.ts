import { describe, expect, it } from 'vitest';
import { selfGap } from './self-gap';
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

describe('the report’s words', () => {
  it('shows scores without false precision', () => {
    expect([3, 2.75, 2.04].map(scoreWords)).toEqual(['3', '2.8', '2']);
  });

  it('reads a topic’s path as words', () => {
    expect(topicWords('distributed-systems/replication')).toBe('Distributed systems, replication');
  });
});
