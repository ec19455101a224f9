/**
 * Writes the sentence and what it leaves out. A hand that moves the window changes words at every step: the nodes
 * stay, and only texts that differ are set.
 */
import type { SentencePart } from '../i18n/sentence';
import { write, writeText } from '../ui/written';

/** Of the part that a reader can change. */
export interface Control {
  title: (text: string) => string;
}

/** `control` makes the part that a reader can change a button. */
export function saySentence(
  node: Element,
  parts: readonly SentencePart[],
  control: Control | undefined,
): void {
  let shape = '';
  for (const { part, breaks } of parts) shape += part && control ? 'b' : breaks ? 'w' : 't';
  let known = built.get(node);
  if (known?.shape !== shape) built.set(node, (known = build(node, shape)));
  for (let i = 0; i < parts.length; i++) {
    const [said, { text }] = [known.said[i]!, parts[i]!];
    writeText(said, text);
    if (control && said instanceof Element) write(said, 'title', control.title(text));
  }
}

interface Built {
  /** A letter for each part: a button, words that a line may break before, or text. */
  shape: string;
  said: readonly (Text | HTMLButtonElement)[];
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
  node.hidden = lines.length === 0;
  if (node.children.length !== lines.length || node.dataset.between !== between) {
    node.dataset.between = between;
    node.replaceChildren(...lines.flatMap((_, i) => (i === 0 ? [aside()] : [between, aside()])));
  }
  lines.forEach((line, i) => {
    writeText(node.children[i]!, line);
  });
}

function aside(): HTMLSpanElement {
  const made = document.createElement('span');
  made.className = 'tb-aside';
  return made;
}
