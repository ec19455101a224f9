/**
 * Writes the sentence and what it leaves out. A hand that moves the window changes words at every step: the nodes
 * stay, and only texts that differ are set.
 */
import type { SentencePart } from '../i18n/sentence';
import { write, writeText } from '../ui/written';

/** `title` makes the part that a reader can change a button, and says what it does. */
export function saySentence(node: Element, parts: readonly SentencePart[], title: string | undefined): void {
  let shape = '';
  for (const { part, breaks } of parts) shape += part && title ? 'b' : breaks ? 'w' : 't';
  let known = built.get(node);
  if (known?.shape !== shape) built.set(node, (known = build(node, shape)));
  for (let i = 0; i < parts.length; i++) {
    const said = known.said[i]!;
    writeText(said, parts[i]!.text);
    if (title && said instanceof Element) write(said, 'title', title);
  }
}

interface Built {
  /** A letter for each part: a button, words that a line may break before, or text. Of asides: how many, and parted how. */
  shape: string;
  said: readonly (Text | HTMLElement)[];
}
const built = new WeakMap<Element, Built>();

function build(node: Element, shape: string): Built {
  const said = Array.from(shape, (form) => (form === 'b' ? button() : document.createTextNode('')));
  node.replaceChildren(
    ...said.flatMap((one, i) => (shape[i] === 'w' ? [document.createElement('wbr'), one] : [one])),
  );
  return { shape, said };
}

function button(): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'tb-when';
  return made;
}

/** Lines, each in an element of its own; hidden where there are none. `between` parts them. */
export function sayAsides(node: HTMLElement, lines: readonly string[], between: string): void {
  const shape = lines.length + between;
  let known = built.get(node);
  if (known?.shape !== shape) {
    const said = lines.map(aside);
    node.hidden = said.length === 0;
    node.replaceChildren(...said.flatMap((one, i) => (i === 0 ? [one] : [between, one])));
    built.set(node, (known = { shape, said }));
  }
  for (let i = 0; i < lines.length; i++) writeText(known.said[i]!, lines[i]!);
}

function aside(): HTMLSpanElement {
  const made = document.createElement('span');
  made.className = 'tb-aside';
  return made;
}
