// Lines, cameras, crowds and picks: every hard place of the earth, in every projection.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { greatCircle, type LonLat } from '../../src/model/geo';
import { crowdStops, mergeCrowded, type CrowdPoint } from '../../src/map/crowd';
import {
  between,
  frameOf,
  isInMiddle,
  paddingOf,
  panned,
  withCoast,
  worldFrame,
  zoomed,
} from '../../src/map/frame';
import { flatPieces, globePieces, onScreen, pathData, type Piece } from '../../src/map/legline';
import { nearestOnLeg, pickAt, type PickScene } from '../../src/map/pick';
import { rowsAt } from '../../src/map/rowsAt';
import { planeOf, scaleOfZoom, viewOf, zoomOfScale, type Frame, type Size } from '../../src/map/projection';
import { coordinatesOf, familyTallyOf, visibleLegs, visiblePlaces } from '../../src/map/scene';
import { drawnPlaces, legPainter, flatLines } from '../../src/map/svg/drawn';
import { placeLooks } from '../../src/map/scene';
import { dataset, datasetOf, placeOf, tripOf, window, worldOf } from './worlds';

const SIZE: Size = { width: 1000, height: 560 };
const PROJECTIONS = ['equal-earth', 'mercator', 'globe'] as const;
const FLAT = ['equal-earth', 'mercator'] as const;
const MERIDIANS = [150, 11];

const SHANGHAI: LonLat = [121.47, 31.23];
const SAN_FRANCISCO: LonLat = [-122.42, 37.77];
const AUCKLAND: LonLat = [174.76, -36.85];

const point: fc.Arbitrary<LonLat> = fc.oneof(
  fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
  fc.constantFrom<LonLat[]>([180, 0], [-180, 20], [0, 90], [120, -90], [150, 0], [-30, 0], [-169, 10]),
);

/** The longest step between neighbours, in px. */
const longest = (pieces: readonly Piece[]): number =>
  Math.max(
    0,
    ...pieces.flatMap((piece) =>
      Array.from({ length: piece.length / 3 - 1 }, (_, i) =>
        Math.hypot(piece[i * 3 + 3]! - piece[i * 3]!, piece[i * 3 + 4]! - piece[i * 3 + 1]!),
      ),
    ),
  );

function drawn(
  projection: (typeof PROJECTIONS)[number],
  meridian: number,
  a: LonLat,
  b: LonLat,
  lane = 0,
): Piece[] {
  const frame = worldFrame(projection, meridian, SIZE);
  const view = viewOf(projection, meridian, frame, SIZE);
  const pieces = view.plane ? flatPieces(a, b, view.plane) : globePieces(a, b, view);
  return onScreen(pieces, view, lane);
}

describe.each(PROJECTIONS)('lines in %s', (projection) => {
  test.each(MERIDIANS)(
    'Shanghai, San Francisco, Auckland and back never cross the whole map, around %d',
    (meridian) => {
      const way = [SHANGHAI, SAN_FRANCISCO, AUCKLAND, SHANGHAI];
      for (const stops of [way, way.toReversed()]) {
        for (let i = 1; i < stops.length; i++)
          expect(longest(drawn(projection, meridian, stops[i - 1]!, stops[i]!, i))).toBeLessThan(60);
      }
    },
  );

  test('the way over the edge is in two parts, and not where the Pacific is in the middle', () => {
    const over = drawn(projection, 11, SHANGHAI, SAN_FRANCISCO);
    if (projection !== 'globe') expect(over).toHaveLength(2);
    expect(drawn(projection, 150, SHANGHAI, SAN_FRANCISCO)).toHaveLength(1);
  });

  test('no leg between any two places has a step across the map', () => {
    fc.assert(
      fc.property(point, point, fc.constantFrom(...MERIDIANS), fc.nat(6), (a, b, meridian, lane) => {
        const pieces = drawn(projection, meridian, a, b, lane);
        expect(longest(pieces)).toBeLessThan(SIZE.width / 2);
        expect(pathData(pieces)).not.toMatch(/NaN|Infinity|e/);
      }),
      { numRuns: 1000 },
    );
  });

  test('a leg begins and ends where its stops are drawn', () => {
    fc.assert(
      fc.property(point, point, fc.nat(6), (a, b, lane) => {
        const frame = worldFrame(projection, 150, SIZE);
        const view = viewOf(projection, 150, frame, SIZE);
        const pieces = drawn(projection, 150, a, b, lane);
        for (const [stop, near] of [
          [a, (pieces[0] ?? []).slice(0, 2)],
          [b, (pieces.at(-1) ?? []).slice(-3, -1)],
        ] as const) {
          const at = view.project(stop);
          // Behind the globe, on the cut itself, or at a pole, a place has no one point.
          const east = Math.abs(((((stop[0] - 150) % 360) + 540) % 360) - 180);
          if (!at || near.length < 2 || east > 179.5 || Math.abs(stop[1]) > 89) continue;
          expect(Math.hypot(at[0] - near[0]!, at[1] - near[1]!)).toBeLessThan(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('antipodes have a way of their own', () => {
    const pieces = drawn(projection, 150, [110, 30], [-70, -30]);
    expect(pieces.length).toBeGreaterThan(0);
    expect(longest(pieces)).toBeLessThan(SIZE.width / 2);
  });

  test('a point on the screen is found again', () => {
    const view = viewOf(projection, 150, { center: [120, 20], scale: 300 }, SIZE);
    fc.assert(
      fc.property(point, ([lon, lat]) => {
        const at = view.project([lon, lat]);
        if (!at || Math.abs(lat) > 85) return;
        const back = view.unproject(at);
        if (projection === 'globe' && !back) return;
        const again = view.project(back!);
        if (again) expect(Math.hypot(again[0] - at[0], again[1] - at[1])).toBeLessThan(0.5);
      }),
    );
  });
});

describe.each(FLAT)('the camera in %s', (projection) => {
  test('shows all that it is asked to, and never less than 60 degrees', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 6 }), (points) => {
        const frame = frameOf(points, projection, 150, SIZE);
        const view = viewOf(projection, 150, frame, SIZE);
        expect(Number.isFinite(frame.scale) && frame.center.every(Number.isFinite)).toBe(true);
        const polar = projection === 'mercator' && points.some(([, lat]) => Math.abs(lat) > 60);
        if (!polar) expect(isInMiddle(points, view, 1.001)).toBe(true);
        const [left] = planeOf(projection, 150).to([150, frame.center[1]]);
        const [right] = planeOf(projection, 150).to([210, frame.center[1]]);
        if (points.length === 1) expect((right - left) * frame.scale).toBeLessThanOrEqual(SIZE.width * 1.35);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves 44 px, and 120 on the side of the buttons', () => {
    expect(paddingOf(SIZE)).toEqual({ top: 44, bottom: 44, left: 44, right: 120 });
    const points: LonLat[] = [
      [30, 10],
      [140, 45],
    ];
    const view = viewOf(projection, 150, frameOf(points, projection, 150, SIZE), SIZE);
    const xs = points.map((at) => view.project(at)![0]);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(43);
    expect(Math.max(...xs)).toBeLessThanOrEqual(SIZE.width - 119);
  });

  test('goes out until a coast is in view', () => {
    const coast = greatCircle([0, 0], [60, 0], 0.5);
    const tight: Frame = { center: [80, 50], scale: 900 };
    const out = withCoast(tight, coast, projection, 150, SIZE);
    expect(out.scale).toBeLessThan(tight.scale);
    expect(withCoast(out, coast, projection, 150, SIZE)).toEqual(out);
  });

  test('a hand that drags to and fro comes back', () => {
    const start = viewOf(projection, 150, { center: [110, 20], scale: 400 }, SIZE);
    const there = viewOf(projection, 150, panned(start, 50, -30), SIZE);
    const [lon, lat] = panned(there, -50, 30).center;
    expect(lon).toBeCloseTo(110, 6);
    expect(lat).toBeCloseTo(20, 6);
  });

  test('what is under the pointer stays there while it zooms', () => {
    const view = viewOf(projection, 150, { center: [110, 20], scale: 400 }, SIZE);
    const about = [300, 200] as const;
    const under = view.unproject(about)!;
    const next = viewOf(projection, 150, zoomed(view, 2, about, [50, 5000]), SIZE);
    const [x, y] = next.project(under)!;
    expect(x).toBeCloseTo(300, 4);
    expect(y).toBeCloseTo(200, 4);
  });

  test('a flight begins and ends where it should', () => {
    const [a, b]: Frame[] = [
      { center: [100, 10], scale: 200 },
      { center: [140, 40], scale: 800 },
    ] as Frame[];
    const plane = planeOf(projection, 150);
    expect(between(a!, b!, 0, plane).center[0]).toBeCloseTo(100, 6);
    expect(between(a!, b!, 1, plane)).toEqual(b);
    expect(between(a!, b!, 0.5, plane).scale).toBeCloseTo(400, 6);
  });
});

test('a globe turns to what is on it, and stays whole when that is far apart', () => {
  const near = frameOf([SHANGHAI, [100, 14]], 'globe', 150, SIZE);
  expect(near.center[0]).toBeGreaterThan(100);
  expect(near.center[0]).toBeLessThan(122);
  const far = frameOf([SHANGHAI, [-74, 41], [18, -34]], 'globe', 150, SIZE);
  expect(far.scale).toBeLessThanOrEqual(SIZE.height / 2);
  expect(
    frameOf(
      [
        [0, 0],
        [180, 0],
      ],
      'globe',
      150,
      SIZE,
    ).center.every(Number.isFinite),
  ).toBe(true);
});

test('zoom and scale say the same', () => {
  for (const projection of PROJECTIONS)
    expect(zoomOfScale(projection, scaleOfZoom(projection, 3.3, 40), 40)).toBeCloseTo(3.3, 10);
});

describe('crowds', () => {
  const points: fc.Arbitrary<CrowdPoint[]> = fc
    .array(fc.tuple(fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 50 })), { maxLength: 60 })
    .map((spots) => spots.map(([x, y, count], place) => ({ x, y, count, place })));

  test('every place is in one crowd, no two crowds are closer than asked, nobody is far from his own', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 40 }), (spots, distance) => {
        const crowds = mergeCrowded(spots, distance);
        expect(crowds.flatMap(({ places }) => places).sort((a, b) => a - b)).toEqual(
          spots.map(({ place }) => place),
        );
        expect(crowds.reduce((n, { count }) => n + count, 0)).toBe(
          spots.reduce((n, { count }) => n + count, 0),
        );
        crowds.forEach((a, i) =>
          crowds
            .slice(i + 1)
            .forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(distance)),
        );
        for (const { x, y, places } of crowds)
          for (const place of places)
            expect(Math.hypot(spots[place]!.x - x, spots[place]!.y - y)).toBeLessThan(distance);
      }),
    );
  });

  test('the order of the input does not matter', () => {
    fc.assert(
      fc.property(points, (spots) => {
        const key = (list: CrowdPoint[]) =>
          crowdStops(list)
            .map(({ places }) => [...places].sort((a, b) => a - b).join())
            .sort();
        expect(key(spots.toReversed())).toEqual(key(spots));
      }),
    );
  });

  test('all in one place is one', () => {
    expect(
      mergeCrowded(
        Array.from({ length: 300 }, (_, place) => ({ x: 5, y: 5, count: 2, place })),
        9,
      ),
    ).toHaveLength(1);
  });
});

describe('picks', () => {
  const sceneOf = (
    data: Parameters<typeof worldOf>[0],
    span: readonly [number, number] | null,
  ): PickScene => {
    const { columns, legs, index } = worldOf(data);
    const view = viewOf('equal-earth', 150, worldFrame('equal-earth', 150, SIZE), SIZE);
    return {
      columns,
      legs,
      mask: index.mask,
      window: span,
      shownLegs: visibleLegs({ columns, legs, mask: index.mask, window: span }),
      places: visiblePlaces(familyTallyOf(columns, index.mask), span),
      project: view.project,
    };
  };

  test('the nearest stop within reach, else the nearest line, as by trying all', () => {
    fc.assert(
      fc.property(dataset, window, fc.nat(1000), fc.nat(560), (data, span, x, y) => {
        const scene = sceneOf(data, span);
        const hit = pickAt(scene, [x, y], 40, SIZE.width);
        const gaps = scene.places.map(({ place }) => {
          const at = scene.project(coordinatesOf(scene.columns, place))!;
          return Math.hypot(at[0] - x, at[1] - y);
        });
        const lines = [...(scene.shownLegs as Uint32Array)].map(
          (leg) => nearestOnLeg(scene, leg, [x, y], SIZE.width)?.gap ?? Infinity,
        );
        if (Math.min(...gaps) <= 40) {
          expect(hit?.kind).toBe('place');
          const at = scene.project(coordinatesOf(scene.columns, hit!.id))!;
          expect(Math.hypot(at[0] - x, at[1] - y)).toBeCloseTo(Math.min(...gaps), 6);
          expect(hit!.rows).toEqual(rowsAt(scene, [hit!.id]));
        } else if (Math.min(...lines) <= 40) {
          expect(hit?.kind).toBe('leg');
          expect(nearestOnLeg(scene, hit!.id, [x, y], SIZE.width)!.gap).toBeCloseTo(Math.min(...lines), 6);
          expect(hit!.rows).toContain(scene.legs.row[hit!.id]);
        } else expect(hit).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('a point on a drawn line is a pick of that line, bowed ones too', () => {
    const places = [placeOf('a', 116, 40), placeOf('b', -3.7, 40.4), placeOf('c', -122, 37)];
    const trips = [
      tripOf('one', ['a', 'b']),
      tripOf('two', ['a', 'b']),
      tripOf('back', ['b', 'a']),
      tripOf('over', ['a', 'c']),
    ];
    const scene = sceneOf(datasetOf(places, trips), null);
    const view = viewOf('equal-earth', 150, worldFrame('equal-earth', 150, SIZE), SIZE);
    const paint = legPainter(
      scene.columns,
      scene.legs,
      view,
      flatLines(scene.columns, scene.legs, view.plane!),
    );
    for (let leg = 0; leg < scene.legs.count; leg++) {
      const piece = paint(leg).pieces[0]!;
      const middle = Math.floor(piece.length / 6) * 3;
      const hit = pickAt(scene, [piece[middle]!, piece[middle + 1]!], 12, SIZE.width);
      expect(hit).toMatchObject({ kind: 'leg', id: leg });
    }
  });
});

describe('marks of places', () => {
  const marksOf = (data: Parameters<typeof worldOf>[0], selected?: number) => {
    const { columns, index } = worldOf(data);
    return drawnPlaces({
      columns,
      mask: index.mask,
      window: null,
      looks: placeLooks(columns),
      marks: visiblePlaces(familyTallyOf(columns, index.mask), null),
      view: viewOf('equal-earth', 150, worldFrame('equal-earth', 150, SIZE), SIZE),
      selected,
    });
  };

  test('two places that touch are one marker with the number of their events, each once', () => {
    const places = [placeOf('a', 100.5, 13.8), placeOf('b', 100.6, 13.7), placeOf('c', 0, 50)];
    const trips = [tripOf('one', ['c', 'a', 'b']), tripOf('two', ['c', 'b'])];
    const several = marksOf(datasetOf(places, trips, 'c')).filter(({ kind }) => kind === 'several');
    expect(several.map(({ text, places: own }) => [text, own.length])).toEqual([['2', 2]]);
  });

  test('one trip whose stops touch is one dot', () => {
    const places = [placeOf('a', 100.5, 13.8), placeOf('b', 100.6, 13.7), placeOf('c', 0, 50)];
    const marks = marksOf(datasetOf(places, [tripOf('one', ['c', 'a', 'b'])], 'c'));
    expect(marks.map(({ kind }) => kind)).toEqual(['stop', 'home']);
    expect(marks[0]!.places).toHaveLength(2);
  });

  test('every visible place is in exactly one mark', () => {
    fc.assert(
      fc.property(dataset, (data) => {
        const { columns, index } = worldOf(data);
        const expected = visiblePlaces(familyTallyOf(columns, index.mask), null).map(({ place }) => place);
        const drawn = marksOf(data).flatMap(({ places }) => places);
        expect(drawn.sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  test('an event of eighty stops is numbered to the last', () => {
    const places = Array.from({ length: 81 }, (_, i) =>
      placeOf(`p${i}`, ((i * 37) % 360) - 180, (i % 120) - 60),
    );
    const marks = marksOf(
      datasetOf(
        places,
        [
          tripOf(
            'long',
            places.map(({ id }) => id),
          ),
        ],
        'p0',
      ),
      0,
    );
    const numbers = marks.filter(({ kind }) => kind === 'numbered').map(({ text }) => Number(text));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 80 }, (_, i) => i + 1));
  });
});
