/** Path data without the points that nobody could see: coasts are known finer than a picture shows. */

/** px */
const LEAST = 0.4;

/** What d3-geo's path writes to, as a text. */
export class Outline {
  #text = '';
  #x = 0;
  #y = 0;
  #fx = 0;
  #fy = 0;

  beginPath(): void {
    this.#text = '';
  }

  moveTo(x: number, y: number): void {
    [this.#fx, this.#fy] = [x, y];
    this.#to('M', x, y);
  }

  lineTo(x: number, y: number): void {
    // The last point of a line may be left out only where it closes: a leg must reach its stop.
    if (Math.abs(x - this.#x) + Math.abs(y - this.#y) < LEAST && (x !== this.#fx || y !== this.#fy)) return;
    this.#to('L', x, y);
  }

  closePath(): void {
    this.#text += 'Z';
  }

  /** Points of d3-geo, which no picture has. */
  arc(): void {}

  #to(step: 'M' | 'L', x: number, y: number): void {
    [this.#x, this.#y] = [x, y];
    this.#text += `${step}${tenth(x)},${tenth(y)}`;
  }

  get text(): string {
    return this.#text;
  }
}

const tenth = (n: number): number => Math.round(n * 10) / 10;
