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
  const { said, button, mark } = known;
  parts.forEach(({ text }, i) => {
    // A date of several lines is a box, behind which a colon would begin the next line: it stands in the button.
    const held = mark && shape[i - 1] === 'b' ? 1 : 0;
    if (held) writeText(mark!, text[0]!);
    writeText(said[i]!, text.slice(held));
  });
  if (button && title) write(button, 'title', title);
}

interface Built {
  /** A letter for each part: a button, words that a line may break before, or text. Of asides: how many, and parted how. */
  shape: string;
  said: readonly Node[];
  button?: HTMLElement;
  /** What follows the button's own text. */
  mark?: HTMLElement;
}
const built = new WeakMap<Element, Built>();

function build(node: Element, shape: string): Built {
  const said = Array.from(shape, () => document.createTextNode(''));
  const made: Built = { shape, said };
  node.replaceChildren(
    ...said.flatMap((one, i) => {
      if (shape[i] === 'w') return [document.createElement('wbr'), one];
      return [shape[i] === 'b' ? buttonOf(one, made) : one];
    }),
  );
  return made;
}

/** The mark is no part of its name. */
function buttonOf(own: Text, made: Built): HTMLElement {
  const button = (made.button = document.createElement('button'));
  const mark = (made.mark = document.createElement('span'));
  button.type = 'button';
  button.className = 'tb-when';
  mark.ariaHidden = 'true';
  button.append(own, mark);
  return button;
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
