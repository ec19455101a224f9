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
  if (node.textContent !== text) node.textContent = text;
}
