/** Shapes into pixels, without a browser: fills by scan lines, strokes and discs by distance, edges smooth. */
import type { Point } from './world';

export type Colour = readonly [red: number, green: number, blue: number];

/** Scan lines per pixel. */
const LINES = 4;

export class Canvas {
  readonly pixels: Uint8Array;
  readonly #cover: Float32Array;
  /** Rows that anything covers: a small shape must not cost a walk over the whole picture. */
  #rows: [from: number, to: number] = [Infinity, 0];

  constructor(
    readonly width: number,
    readonly height: number,
    background: Colour,
  ) {
    this.pixels = new Uint8Array(width * height * 3);
    for (let i = 0; i < this.pixels.length; i += 3) this.pixels.set(background, i);
    this.#cover = new Float32Array(width * height);
  }

  /** Even-odd, so that a hole is a ring like another. */
  fill(rings: readonly (readonly Point[])[], colour: Colour, opacity = 1): void {
    const edges = rings.flatMap((ring) =>
      ring.map((from, i) => [from, ring[(i + 1) % ring.length]!] as const),
    );
    const lines = crossingsOf(edges, this.height * LINES);
    lines.forEach((xs, line) => {
      const sorted = xs.sort((a, b) => a - b);
      const start = Math.floor(line / LINES) * this.width;
      for (let i = 0; i + 1 < sorted.length; i += 2) this.#span(start, sorted[i]!, sorted[i + 1]!);
    });
    this.#rows = [0, this.height];
    this.#paint(colour, opacity);
  }

  /** Round joins and ends; `dash` is [on, off] px. */
  stroke(
    lines: readonly (readonly Point[])[],
    width: number,
    colour: Colour,
    opacity = 1,
    dash?: Point,
  ): void {
    for (const line of lines)
      for (const piece of dash ? dashesOf(line, dash) : [line])
        for (let i = 1; i < piece.length; i++) this.#segment(piece[i - 1]!, piece[i]!, width / 2);
    this.#paint(colour, opacity);
  }

  disc(at: Point, radius: number, colour: Colour, opacity = 1): void {
    this.#segment(at, at, radius);
    this.#paint(colour, opacity);
  }

  /** Part of one scan line, its ends covering their pixels in part. */
  #span(start: number, from: number, to: number): void {
    const [a, b] = [Math.max(0, from), Math.min(this.width, to)];
    for (let x = Math.floor(a); x < b; x++)
      this.#cover[start + x]! += Math.max(0, Math.min(b, x + 1) - Math.max(a, x)) / LINES;
  }

  /** Covers by distance from the middle line; what covers most, counts. */
  #segment([ax, ay]: Point, [bx, by]: Point, radius: number): void {
    const reach = radius + 1;
    const [dx, dy] = [bx - ax, by - ay];
    const square = dx * dx + dy * dy || 1;
    const rows = range(Math.min(ay, by) - reach, Math.max(ay, by) + reach, this.height);
    const columns = range(Math.min(ax, bx) - reach, Math.max(ax, bx) + reach, this.width);
    this.#rows = [Math.min(this.#rows[0], rows[0]), Math.max(this.#rows[1], rows[1])];
    for (let y = rows[0]; y < rows[1]; y++)
      for (let x = columns[0]; x < columns[1]; x++) {
        const [px, py] = [x + 0.5 - ax, y + 0.5 - ay];
        const t = Math.max(0, Math.min(1, (px * dx + py * dy) / square));
        const cover = radius + 0.5 - Math.hypot(px - t * dx, py - t * dy);
        const i = y * this.width + x;
        if (cover > this.#cover[i]!) this.#cover[i] = Math.min(1, cover);
      }
  }

  #paint([red, green, blue]: Colour, opacity: number): void {
    const cover = this.#cover;
    const { pixels, width } = this;
    const [from, to] = this.#rows;
    for (let i = from * width; i < to * width; i++) {
      if (cover[i] === 0) continue;
      const share = Math.min(1, cover[i]!) * opacity;
      pixels[3 * i] = Math.round(pixels[3 * i]! * (1 - share) + red * share);
      pixels[3 * i + 1] = Math.round(pixels[3 * i + 1]! * (1 - share) + green * share);
      pixels[3 * i + 2] = Math.round(pixels[3 * i + 2]! * (1 - share) + blue * share);
      cover[i] = 0;
    }
    this.#rows = [Infinity, 0];
  }
}

const range = (from: number, to: number, end: number): [number, number] => [
  Math.max(0, Math.floor(from)),
  Math.min(end, Math.ceil(to)),
];

/** Where edges cross the middle of each scan line. */
function crossingsOf(edges: readonly (readonly [Point, Point])[], count: number): number[][] {
  const lines: number[][] = Array.from({ length: count }, () => []);
  for (const [[ax, ay], [bx, by]] of edges) {
    if (ay === by) continue;
    const [top, bottom] = ay < by ? [ay, by] : [by, ay];
    const first = Math.max(0, Math.ceil(top * LINES - 0.5));
    const last = Math.min(count, Math.ceil(bottom * LINES - 0.5));
    for (let line = first; line < last; line++) {
      const y = (line + 0.5) / LINES;
      lines[line]!.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
  return lines;
}

/** A line in pieces of `on` px with `off` px between. */
function dashesOf(line: readonly Point[], [on, off]: Point): Point[][] {
  const pieces: Point[][] = [];
  let left = on;
  let drawing = true;
  let piece: Point[] = [line[0]!];
  for (let i = 1; i < line.length; i++) {
    let [x, y] = line[i - 1]!;
    const [bx, by] = line[i]!;
    let length = Math.hypot(bx - x, by - y);
    while (length > left) {
      [x, y] = [x + ((bx - x) * left) / length, y + ((by - y) * left) / length];
      length -= left;
      if (drawing) pieces.push([...piece, [x, y]]);
      piece = [[x, y]];
      drawing = !drawing;
      left = drawing ? on : off;
    }
    left -= length;
    if (drawing) piece.push([bx, by]);
  }
  return drawing && piece.length > 1 ? [...pieces, piece] : pieces;
}
