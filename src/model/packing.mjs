/** Writes what packed.ts reads: outlines as whole steps of a degree, one character a step where it is short. */

const quantized = (line, steps) =>
  line.map(([lon, lat]) => [Math.round(lon * steps), Math.round(lat * steps)]);

/**
 * A ring as whole steps from point to point, unclosed; undefined when nothing is left of it.
 * @param {number[][]} ring degrees, its first point also its last
 * @param {number} steps per degree
 * @param {number} tolerance how far from the true line a point may be left out, in steps
 * @returns {number[][] | undefined}
 */
export function encodeRing(ring, steps, tolerance) {
  const points = unwrapped(quantized(ring, steps), steps);
  const [first, last] = [points[0], points.at(-1)];
  // A ring around a pole ends a whole turn from where it began; its last point is then no repetition.
  if (first[1] === last[1] && (first[0] - last[0]) % (360 * steps) === 0) points.pop();
  const kept = simplified(deduplicated(points), tolerance);
  // An islet that turns over, or to a line, would be the whole rest of the world to d3.
  return kept.length >= 3 && turn(kept) * turn(points) > 0 ? kept : undefined;
}

/**
 * What stands for a ring of which nothing would be left: a square of one step, turned as the ring turns.
 * @param {number[][]} ring degrees, its first point also its last
 * @param {number} steps
 * @returns {number[][]}
 */
export function dot(ring, steps) {
  const [x, y] = quantized([ring[0]], steps)[0];
  const square = [
    [x, y],
    [x, y + 1],
    [x + 1, y + 1],
    [x + 1, y],
  ];
  return turn(ring) > 0 ? square.reverse() : square;
}

/** Twice the flat area; its sign says which way the ring turns. */
const turn = (points) =>
  points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length];
    return sum + x * ny - nx * y;
  }, 0);

/**
 * A line as whole steps; undefined when nothing is left of it.
 * @param {number[][]} line
 * @param {number} steps
 * @param {number} tolerance
 * @returns {number[][] | undefined}
 */
export function encodeLine(line, steps, tolerance) {
  const kept = simplified(deduplicated(unwrapped(quantized(line, steps), steps)), tolerance);
  return kept.length >= 2 ? kept : undefined;
}

/** Longitudes without the jump at 180 degrees: then no step is long. */
function unwrapped(points, steps) {
  const round = 360 * steps;
  let previous = points[0][0];
  return points.map(([x, y]) => {
    x -= Math.round((x - previous) / round) * round;
    previous = x;
    return [x, y];
  });
}

const deduplicated = (points) =>
  points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);

/** Douglas and Peucker's, in steps; longitudes count less towards the poles. Points in a straight line always go. */
function simplified(points, tolerance) {
  const limit = Math.max(tolerance, 1e-6);
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  // A ring begins and ends at one place: it is halved at its farthest point first.
  const stack = [[0, points.length - 1]];
  while (stack.length) {
    const [from, to] = stack.pop();
    let [far, most] = [0, limit];
    for (let i = from + 1; i < to; i++) {
      const distance = offLine(points[i], points[from], points[to]);
      if (distance > most) [far, most] = [i, distance];
    }
    if (!far) continue;
    keep[far] = 1;
    stack.push([from, far], [far, to]);
  }
  return points.filter((_, i) => keep[i]);
}

function offLine([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/**
 * The alphabet is what JSON leaves unescaped: 93 characters. A step of -44 to 44 is one of them; a longer one is
 * the escape and three digits to the base 89. Polygons end in one mark, the rings before a polygon's last in another.
 */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (c) => !'"\\'.includes(c),
);
const BASE = 89;
const [ESCAPE, RING, POLYGON] = ALPHABET.slice(BASE);

/**
 * Polygons of encoded rings as one text; src/model/packed.ts reads it.
 * @param {number[][][][]} polygons
 * @returns {string}
 */
export function packed(polygons) {
  let [x, y] = [0, 0];
  let text = '';
  for (const rings of polygons) {
    rings.forEach((ring, i) => {
      for (const [px, py] of ring) {
        text += step(px - x) + step(py - y);
        [x, y] = [px, py];
      }
      text += i < rings.length - 1 ? RING : POLYGON;
    });
  }
  return text;
}

function step(n) {
  if (Math.abs(n) <= 44) return ALPHABET[n + 44];
  const shifted = n + (BASE ** 3 - 1) / 2;
  return (
    ESCAPE + [BASE * BASE, BASE, 1].map((power) => ALPHABET[Math.floor(shifted / power) % BASE]).join('')
  );
}
