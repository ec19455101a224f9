/** What was written last, by node and name: asked of the page, a score of answers a step are a part of what it costs. */
const last = new WeakMap<Node, Record<string, string | number>>();

function differs(node: Node, name: string, value: string | number): boolean {
  let known = last.get(node);
  if (!known) last.set(node, (known = {}));
  return known[name] !== (known[name] = value);
}

/**
 * Writes an attribute where it isn't what was written last; nobody else may write it. For what changes with every step
 * of a hand: one effect that writes a few of these costs a fraction of as many expressions in a template, each of which
 * is looked at by itself.
 */
export function write(node: Element | undefined, name: string, value: string | number): void {
  if (node && differs(node, name, value)) node.setAttribute(name, `${value}`);
}

/** The same for the text of a node. */
export function writeText(node: Node, text: string): void {
  if (!differs(node, '', text)) return;
  // An element's one text is changed in place: given a new one, it would be laid out as if it had never been there.
  const own = node.firstChild instanceof Text && !node.firstChild.nextSibling ? node.firstChild : node;
  own.textContent = text;
}
