/**
 * Writes an attribute where it isn't what it is to be. For what changes with every step of a hand: one effect that
 * writes a few of these costs a fraction of as many expressions in a template, each of which is looked at by itself.
 */
export function write(node: Element | undefined, name: string, value: string | number): void {
  const text = `${value}`;
  if (node && node.getAttribute(name) !== text) node.setAttribute(name, text);
}

/** The same for the text of a node. */
export function writeText(node: Node, text: string): void {
  // An element's one text is changed in place: given a new one, it would be laid out as if it had never been there.
  const own = node.firstChild instanceof Text && !node.firstChild.nextSibling ? node.firstChild : node;
  if (own instanceof Text) {
    if (own.data !== text) own.data = text;
  } else if (own.textContent !== text) own.textContent = text;
}
