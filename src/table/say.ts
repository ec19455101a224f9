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
  const shape = parts.map(({ part, breaks }) => (part && control ? 'b' : breaks ? 'w' : 't')).join('');
  if (shapes.get(node) !== shape) build(node, parts, shape);
  let at = 0;
  for (const child of node.childNodes) {
    if (child.nodeName === 'WBR') continue;
    const { text } = parts[at++]!;
    writeText(child, text);
    if (child instanceof Element && control) write(child, 'title', control.title(text));
  }
}

const shapes = new WeakMap<Element, string>();

function build(node: Element, parts: readonly SentencePart[], shape: string): void {
  shapes.set(node, shape);
  node.replaceChildren(
    ...parts.flatMap(({ breaks }, i) => {
      const said = shape[i] === 'b' ? button() : document.createTextNode('');
      return breaks ? [document.createElement('wbr'), said] : [said];
    }),
  );
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
