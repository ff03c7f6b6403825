// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Growth } from '@/protocol/code';
import { GrowthPlot } from './growth-plot';

// Of a letter of the plot, in pixels, and generous.
const letterWidth = 6.5;
const letterHeight = 11;

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function growth(n: number, cost: number): Growth {
  return { class: 'n', confidence: 1, unit: 'milliseconds', points: [{ n, cost }], curve: [{ n, cost }] };
}

// Stands in for the layout that this environment lacks.
function boxesAt(width: number, of: Growth): Box[] {
  let tell: ResizeObserverCallback = () => undefined;
  class Observer {
    constructor(callback: ResizeObserverCallback) {
      tell = callback;
    }
    observe = () => undefined;
    disconnect = () => undefined;
  }
  vi.stubGlobal('ResizeObserver', Observer);
  const { container } = render(<GrowthPlot growth={of} />);
  act(() => {
    tell([{ contentRect: { width } } as ResizeObserverEntry], {} as ResizeObserver);
  });

  return [...container.querySelectorAll('text')].map(boxOf);
}

function boxOf(label: SVGTextElement): Box {
  const text = label.textContent;
  const [x, y] = [Number(label.getAttribute('x')), Number(label.getAttribute('y'))];
  const long = text.length * letterWidth;
  const before = { middle: long / 2, end: long }[label.getAttribute('text-anchor') ?? ''] ?? 0;
  return { text, left: x - before, right: x - before + long, top: y - letterHeight, bottom: y };
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the labels of the plot', () => {
  it.each([
    [300, 1_250_000, 12_500],
    [300, 16_384, 65_000],
    [576, 999_000, 0.0123],
    [576, 24_900, 2_490_000],
  ])('have room at %i px for sizes up to %i and costs up to %d', (width, n, cost) => {
    const boxes = boxesAt(width, growth(n, cost));
    expect(boxes.length).toBeGreaterThanOrEqual(10);
    for (const [index, one] of boxes.entries()) {
      expect(one.left, `left of ${one.text}`).toBeGreaterThanOrEqual(0);
      expect(one.right, `right of ${one.text}`).toBeLessThanOrEqual(width);
      const covered = boxes
        .slice(index + 1)
        .filter((other) => one.left < other.right && other.left < one.right)
        .filter((other) => one.top < other.bottom && other.top < one.bottom);
      expect(covered.map(({ text }) => `${one.text} over ${text}`)).toEqual([]);
    }
  });
});
