/** A file as it grows: its texts go to the browser some megabytes at a time, so that half a gigabyte is never held or joined at once. */

/** UTF-16 units that are held. */
const HELD = 1 << 21;

export class Growing {
  readonly #pieces: Blob[] = [];
  #texts: string[] = [];
  #units = 0;

  push(text: string): void {
    this.#texts.push(text);
    this.#units += text.length;
    if (this.#units > HELD) this.#handOn();
  }

  blob(type: string): Blob {
    this.#handOn();
    return new Blob(this.#pieces, { type });
  }

  #handOn(): void {
    this.#pieces.push(new Blob(this.#texts));
    this.#texts = [];
    this.#units = 0;
  }
}
