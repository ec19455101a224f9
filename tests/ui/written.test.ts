// What follows a hand is written where it differs from what was written last, and the page is not asked.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { write, writeText } from '../../src/ui/written';

/** An element that only takes what is written: asked for anything, it would fail. */
function element() {
  const sets: string[] = [];
  return { sets, setAttribute: (name: string, value: string) => void sets.push(`${name}=${value}`) };
}

class FakeText {
  readonly sets: string[] = [];
  readonly firstChild = null;
  set textContent(text: string) {
    this.sets.push(text);
  }
}

beforeEach(() => vi.stubGlobal('Text', FakeText));
afterEach(() => vi.unstubAllGlobals());

test('an attribute is set when it differs, for each element and name by itself', () => {
  const [one, other] = [element(), element()];
  for (const x of [0, 0, 1.5, 1.5, 0]) write(one as unknown as Element, 'x', x);
  write(one as unknown as Element, 'width', 0);
  write(other as unknown as Element, 'x', 0);
  expect(one.sets).toEqual(['x=0', 'x=1.5', 'x=0', 'width=0']);
  expect(other.sets).toEqual(['x=0']);
  expect(() => write(undefined, 'x', 0)).not.toThrow();
});

test('an empty attribute is set the first time', () => {
  const path = element();
  for (const d of ['', '', 'M0,0', '']) write(path as unknown as Element, 'd', d);
  expect(path.sets).toEqual(['d=', 'd=M0,0', 'd=']);
});

test('so is the text of a node', () => {
  const text = new FakeText();
  for (const said of ['2019', '2019', '2020', '2019']) writeText(text as unknown as Text, said);
  expect(text.sets).toEqual(['2019', '2020', '2019']);
});
