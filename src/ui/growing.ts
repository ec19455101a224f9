/**
 * A file as it grows: its parts go to the browser some megabytes at a time, so that half a gigabyte is never held or
 * joined at once. Texts are written as UTF-8.
 */

/** Bytes, or UTF-16 units of text, that are held. */
const HELD = 1 << 21;

export class Growing {
  readonly #pieces: Blob[] = [];
  #parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  #held = 0;

  push(part: string | Uint8Array<ArrayBuffer>): void {
    this.#parts.push(part);
    this.#held += part.length;
    if (this.#held > HELD) this.#handOn();
  }

  blob(type: string): Blob {
    this.#handOn();
    return new Blob(this.#pieces, { type });
  }

  #handOn(): void {
    this.#pieces.push(new Blob(this.#parts));
    this.#parts = [];
    this.#held = 0;
  }
}
