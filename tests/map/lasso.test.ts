// Rings from the map: what lies in one is what is seen, in every projection and wherever the camera stands.
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../bench/synthetic';
import { placesInside } from '../../src/filter/area';
import { circle, ringAround } from '../../src/filter/around';
import type { Ring } from '../../src/filter/clauses';
import { outlineOf, ringDrawn, ringOfFrame } from '../../src/map/lasso';
import type { ScreenPoint } from '../../src/map/mapview';
import { viewOf, type View } from '../../src/map/projection';
import { columnsOf } from '../../src/model/columns';
import { angleBetween, vectorOf, type LonLat } from '../../src/model/geo';
import { PROJECTIONS } from '../../src/store/presentation';
import { dataset, place } from '../fixtures/build';

const random = randomFrom(11);
const between = (from: number, to: number) => from + random() * (to - from);
const somewhere = (): LonLat => [between(-180, 180), (Math.asin(between(-1, 1)) * 180) / Math.PI];

const points: LonLat[] = [...Array.from({ length: 400 }, somewhere), [10, 89.5], [-170, 85], [0, -89]];
const columns = columnsOf(
  dataset([], { places: points.map((at, i) => place(`p${i}`, 'CN', [at[0], at[1]])) }),
);
const inside = (ring: Ring): Uint8Array => placesInside(columns, ring);

const size = { width: 900, height: 500 };
const views: View[] = PROJECTIONS.flatMap((projection) =>
  [60, 150, 300, 800].flatMap((scale) =>
    Array.from({ length: 6 }, (_, i) => {
      const center: LonLat =
        i === 0 ? [179.9, 10] : i === 1 && projection === 'globe' ? [100, 80] : somewhere();
      const lat = Math.max(-75, Math.min(projection === 'globe' && i === 1 ? 80 : 75, center[1]));
      const meridian = projection === 'mercator' ? center[0] : [150, 11][i % 2]!;
      return viewOf(projection, meridian, { center: [center[0], lat], scale }, size);
    }),
  ),
);

/** Px between a point and the frame; positive inside. Points nearer than the rounding of a ring are no test. */
const depth = ([x, y]: ScreenPoint) => Math.min(x, y, size.width - x, size.height - y);
const NEAR = 8;

/** Near the limb or the world's edge a px is many degrees. */
const isAtEdge = (view: View, [x, y]: ScreenPoint): boolean =>
  [-NEAR, NEAR].some((off) => !view.unproject([x + off, y]) || !view.unproject([x, y + off]));

test.each(views.map((view, i) => [`${view.projection} ${view.frame.scale} no. ${i}`, view] as const))(
  '%s: the ring of its frame holds what it shows',
  (_, view) => {
    const ring = ringOfFrame(view);
    expect(ring.length).toBeLessThan(120);
    expect(ring.flat().every(Number.isFinite)).toBe(true);
    const held = inside(ring);
    const wrong = points.filter((point, i) => {
      const at = view.project(point);
      if (!at) return held[i] === 1 && !isAtEdge(view, onLimb(view, point));
      if (Math.abs(depth(at)) < NEAR || isAtEdge(view, at)) return false;
      return depth(at) > 0 !== (held[i] === 1);
    });
    expect(wrong).toEqual([]);
  },
);

/** The far side's points that a rounded ring may take in lie just behind the limb. */
function onLimb(view: View, point: LonLat): ScreenPoint {
  const gap = angleBetween(vectorOf(point), vectorOf(view.frame.center));
  return gap < Math.PI / 2 + 0.05 ? [-1e6, -1e6] : [size.width / 2, size.height / 2];
}

describe('drawn by hand', () => {
  const round = (cx: number, cy: number, r: number): ScreenPoint[] =>
    Array.from({ length: 60 }, (_, i) => [
      cx + r * Math.cos((i * Math.PI) / 30),
      cy + r * Math.sin((i * Math.PI) / 30),
    ]);

  test.each(views.map((view, i) => [`${view.projection} ${view.frame.scale} no. ${i}`, view] as const))(
    '%s: a circle on the screen holds what lies in it there',
    (_, view) => {
      const [cx, cy, r] = [450, 250, 90];
      const ring = ringDrawn(round(cx, cy, r), view)!;
      const held = inside(ring);
      const wrong = points.filter((point, i) => {
        const at = view.project(point);
        if (!at || isAtEdge(view, at)) return false;
        const deep = r - Math.hypot(at[0] - cx, at[1] - cy);
        return Math.abs(deep) > NEAR && deep > 0 !== (held[i] === 1);
      });
      expect(wrong).toEqual([]);
    },
  );

  test('a tap, a stroke and what lies beside the world hold nothing', () => {
    const view = viewOf('globe', 150, { center: [100, 20], scale: 100 }, size);
    expect(ringDrawn([], view)).toBeUndefined();
    expect(
      ringDrawn(
        [
          [5, 5],
          [6, 6],
        ],
        view,
      ),
    ).toBeUndefined();
  });

  test('its outline is on the screen where it was drawn', () => {
    const view = viewOf('equal-earth', 150, { center: [100, 30], scale: 300 }, size);
    const pieces = outlineOf(ringDrawn(round(450, 250, 90), view)!, view);
    expect(pieces).toHaveLength(1);
    for (const [x, y] of pieces[0]!) expect(Math.abs(Math.hypot(x - 450, y - 250) - 90)).toBeLessThan(3);
  });

  test('an outline over the map’s edge or behind the globe is cut, not drawn across', () => {
    const ring: Ring = [
      [140, -30],
      [-140 + 360, -30],
      [220, 30],
      [140, 30],
    ];
    for (const projection of PROJECTIONS)
      for (const piece of outlineOf(ring, viewOf(projection, 11, { center: [11, 0], scale: 140 }, size)))
        for (let i = 1; i < piece.length; i++) {
          const [[x, y], [a, b]] = [piece[i]!, piece[i - 1]!];
          expect(Math.hypot(x - a, y - b)).toBeLessThan(60);
        }
  });
});

describe('around a place', () => {
  test.each([[[76, 52]], [[179.9, 10]], [[-179.9, -60]], [[0, 89.9]], [[40, -90]], [[-20, 88]]] as [
    LonLat,
  ][])('a circle at %j holds all within it and nothing much farther', (center) => {
    for (const degrees of [0.1, 1, 5, 20]) {
      const held = inside(circle(center, (degrees * Math.PI) / 180));
      points.forEach((point, i) => {
        const gap = (angleBetween(vectorOf(point), vectorOf(center)) * 180) / Math.PI;
        if (gap <= degrees) expect(held[i]).toBe(1);
        // Over a pole the ring is a cap: all of the parallel's far side is nearer to the pole than to the place.
        if (gap > degrees * 1.2 && Math.abs(center[1]) + degrees * 1.02 < 90) expect(held[i]).toBe(0);
      });
    }
  });

  test('Bangkok holds Bangkok and not Nonthaburi, both hold both', () => {
    const file = dataset([], {
      places: [
        place('bangkok', 'TH', [100.5018, 13.7563]),
        place('nonthaburi', 'TH', [100.5217, 13.8621]),
        place('chiang-mai', 'TH', [98.98, 18.79]),
      ],
    });
    const own = columnsOf(file);
    const held = (...ids: string[]) => [...placesInside(own, ringAround(own, ids))];
    expect(held('bangkok')).toEqual([1, 0, 0]);
    expect(held('nonthaburi')).toEqual([0, 1, 0]);
    expect(held('bangkok', 'nonthaburi')).toEqual([1, 1, 0]);
    expect(held('chiang-mai')).toEqual([0, 0, 1]);
  });

  test('two records of one place lie in one ring', () => {
    const own = columnsOf(dataset([], { places: [place('a', 'CN', [1, 1]), place('b', 'CN', [1, 1])] }));
    expect([...placesInside(own, ringAround(own, ['a']))]).toEqual([1, 1]);
  });
});
