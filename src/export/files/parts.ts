/** A file as it is written: pieces of text, each with the share of the whole that is done after it. */
export interface Part {
  text: string;
  /** 0 to 1. */
  done: number;
}

export type Parts = Generator<Part, void, void>;

/** Records per piece: a few milliseconds of work, legs and all. */
export const PIECE = 50;

/** Texts of all items, joined in pieces; `before` and `after` them what opens and closes the file. */
export function* partsOf<T>(
  items: ArrayLike<T>,
  write: (item: T, i: number) => string,
  before = '',
  after = '',
): Parts {
  let text = before;
  for (let i = 0; i < items.length; i++) {
    text += write(items[i]!, i);
    if (i % PIECE !== PIECE - 1) continue;
    yield { text, done: (i + 1) / items.length };
    text = '';
  }
  yield { text: text + after, done: 1 };
}

export const wholeText = (parts: Parts): string => [...parts].map(({ text }) => text).join('');
