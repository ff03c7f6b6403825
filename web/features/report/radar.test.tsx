// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nameLines, Radar, type Axis } from './radar';

const axis = (title: string, score: number, own?: number): Axis => ({
  title,
  score,
  own,
  low: score - 0.5,
  high: Math.min(4, score + 0.5),
});
const axes = [axis('Depth', 3, 4), axis('Discovery', 2, 2), axis('Numbers and cost', 1, 3)];

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const corners = (polygon: Element | undefined) =>
  polygon
    ?.getAttribute('points')
    ?.split(' ')
    .map((pair) => pair.split(',').map(Number));

describe('the radar', () => {
  it('says in its name what it draws', () => {
    render(<Radar axes={axes} />);
    const name = screen.getByRole('img').getAttribute('aria-label');
    expect(name).toContain('Depth 3, you gave 4');
    expect(name).toContain('Discovery 2, you gave 2');
  });

  it('lays each score on its own axis, in proportion', () => {
    const { container } = render(<Radar axes={axes} />);
    const polygons = [...container.querySelectorAll('svg[role=img] polygon')];
    const outermost = corners(polygons[3]);
    const scored = corners(polygons[4]);
    const centre = { x: 190, y: (outermost?.[0]?.[1] ?? 0) + 94 };
    axes.forEach(({ score }, index) => {
      const [fullX = 0, fullY = 0] = outermost?.[index] ?? [];
      const [x = 0, y = 0] = scored?.[index] ?? [];
      expect(x - centre.x).toBeCloseTo(((fullX - centre.x) * score) / 4, 0);
      expect(y - centre.y).toBeCloseTo(((fullY - centre.y) * score) / 4, 0);
    });
  });

  it('joins the own scores only when all of them are known', () => {
    const { container, rerender } = render(<Radar axes={axes} />);
    const count = () => container.querySelectorAll('svg[role=img] polygon').length;
    expect(count()).toBe(6);
    rerender(<Radar axes={[axis('Depth', 3), ...axes.slice(1)]} />);
    expect(count()).toBe(5);
    expect(container.querySelectorAll('svg[role=img] rect')).toHaveLength(2);
    screen.getByText('Your view before');
    rerender(<Radar axes={axes.map(({ title, score }) => axis(title, score))} />);
    expect(screen.queryByText('Your view before')).toBeNull();
  });

  it('breaks long names between words', () => {
    expect(nameLines('Trade-offs across pillars')).toEqual(['Trade-offs', 'across', 'pillars']);
    expect(nameLines('Numbers and cost')).toEqual(['Numbers and', 'cost']);
  });
});
