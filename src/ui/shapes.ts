/**
 * The shapes that name a type, as path data, and the families that give its colour. Shape names the type, colour
 * the family, hollow what comes home. Sizes are matched by area, so that no type looks heavier than another.
 */
import type { Direction, EventType } from '../model/schema';

/** Name of the colour token: `var(--out)`, `var(--in)`, … */
export type Family = 'out' | 'in' | 'commit' | 'meet' | 'stand' | 'give';

/** The order in which families are stacked and listed. */
export const FAMILIES: readonly Family[] = ['out', 'in', 'meet', 'commit', 'stand', 'give'];

const FAMILY_OF_TYPE: Record<EventType, Exclude<Family, 'in'>> = {
  visit: 'out',
  scholars: 'out',
  students: 'out',
  workshop: 'meet',
  conference: 'meet',
  training: 'meet',
  agreement: 'commit',
  partnership: 'commit',
  membership: 'commit',
  programme: 'stand',
  office: 'stand',
  resources: 'give',
  support: 'give',
  other: 'give',
};

/** Only people who travel change colour with their direction. */
export function familyOf(type: EventType, direction?: Direction): Family {
  const family = FAMILY_OF_TYPE[type];
  return family === 'out' && direction === 'inbound' ? 'in' : family;
}

/** Filled leaves home, hollow comes home. */
export const isHollow = (_type: EventType, direction?: Direction): boolean => direction === 'inbound';

/** Width of a hollow shape's line, px; its path is drawn at `size - line` to keep the outer size. */
export const hollowLine = (size: number): number => Math.max(1.3, size * 0.14);

/** Share of size² that a shape covers: a disc of .84 size. */
const AREA = Math.PI * 0.42 ** 2;

type Point = readonly [x: number, y: number];
type Ring = readonly Point[];

const diamond = (x: number, r: number): Ring => [
  [x, -r],
  [x + r, 0],
  [x, r],
  [x - r, 0],
];
const box = (width: number, height: number, y = 0): Ring => [
  [-width / 2, y - height / 2],
  [width / 2, y - height / 2],
  [width / 2, y + height / 2],
  [-width / 2, y + height / 2],
];

/** Straight-sided shapes about the origin, y down, in any unit: they are scaled to AREA. */
const POLYGONS: Partial<Record<EventType, readonly Ring[]>> = {
  workshop: [box(1, 1)],
  conference: [box(3, 0.8, -0.65), box(3, 0.8, 0.65)],
  training: [
    [
      [-1.5, 1.5],
      [-1.5, 0.6],
      [-0.5, 0.6],
      [-0.5, -0.45],
      [0.5, -0.45],
      [0.5, -1.5],
      [1.5, -1.5],
      [1.5, 1.5],
    ],
  ],
  agreement: [diamond(0, 1)],
  partnership: [diamond(-0.88, 1), diamond(0.88, 1)],
  membership: [
    [
      [-1, 0],
      [-0.5, -0.87],
      [0.5, -0.87],
      [1, 0],
      [0.5, 0.87],
      [-0.5, 0.87],
    ],
  ],
  programme: [
    [
      [0, -1.1],
      [1.1, 0.9],
      [-1.1, 0.9],
    ],
  ],
  office: [
    [
      [0, -1.05],
      [1, -0.2],
      [1, 0.95],
      [-1, 0.95],
      [-1, -0.2],
    ],
  ],
  resources: [
    [
      [-1.1, -0.9],
      [1.1, -0.9],
      [0, 1.1],
    ],
  ],
  support: [
    [
      [-0.4, -1.2],
      [0.4, -1.2],
      [0.4, -0.4],
      [1.2, -0.4],
      [1.2, 0.4],
      [0.4, 0.4],
      [0.4, 1.2],
      [-0.4, 1.2],
      [-0.4, 0.4],
      [-1.2, 0.4],
      [-1.2, -0.4],
      [-0.4, -0.4],
    ],
  ],
  other: [
    [
      [-0.6, -0.8],
      [1.4, -0.8],
      [0.6, 0.8],
      [-1.4, 0.8],
    ],
  ],
};

/** Side of the box that holds any mark, in units of size. */
export const REACH = 1.34;

const cross = ([x1, y1]: Point, [x2, y2]: Point): number => x1 * y2 - x2 * y1;
const areaOf = (ring: Ring): number =>
  Math.abs(ring.reduce((sum, point, i) => sum + cross(point, ring[(i + 1) % ring.length]!), 0)) / 2;

const round = (n: number): number => Math.round(n * 100) / 100;

function polygon(rings: readonly Ring[], size: number): string {
  const area = rings.reduce((sum, ring) => sum + areaOf(ring), 0);
  const scale = size * Math.sqrt(AREA / area);
  return rings
    .map((ring) => `M${ring.map(([x, y]) => `${round(x * scale)},${round(y * scale)}`).join('L')}Z`)
    .join('');
}

const disc = (r: number): string => `M${-r},0a${r},${r} 0 1,1 ${2 * r},0a${r},${r} 0 1,1 ${-2 * r},0Z`;

/** Half a disc on a low plinth. */
function dome(size: number): string {
  const r = round(size / 2);
  const plinth = round(size * (AREA - Math.PI / 8));
  const top = round(plinth / 2 + r / 2);
  return `M${-r},${round(top - plinth)}a${r},${r} 0 0,1 ${2 * r},0v${plinth}h${-2 * r}Z`;
}

function capsule(size: number): string {
  const r = round(size * 0.3);
  const flat = round((size * (AREA - Math.PI * 0.09)) / 0.6);
  return `M${round(-flat / 2)},${-r}h${flat}a${r},${r} 0 0,1 0,${2 * r}h${-flat}a${r},${r} 0 0,1 0,${-2 * r}Z`;
}

/** Path data of a type's shape about (0, 0), `size` px across on the whole. */
export function shapePath(type: EventType, size: number): string {
  if (type === 'visit') return disc(round(size * 0.42));
  if (type === 'scholars') return dome(size);
  if (type === 'students') return capsule(size);
  return polygon(POLYGONS[type]!, size);
}
