/** XML in pieces → tags and text, without a tree: a sheet of 100,000 rows has some ten million of them. */

export interface Listener {
  /** Local name, without its prefix. `attributes` is the raw text between the name and ">". */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

export interface Scanner {
  write(piece: string): void;
  end(): void;
}

export class XmlError extends Error {}

export function scanner(listener: Listener): Scanner {
  let rest = '';
  let depth = 0;

  /** Everything up to the last whole tag of `xml`; returns where it stopped. */
  const run = (xml: string): number => {
    let at = 0;
    for (;;) {
      const tag = xml.indexOf('<', at);
      if (tag === -1) return at;
      const end = endOfTag(xml, tag);
      if (end === -1) return at;
      if (tag > at) listener.text(decoded(xml.slice(at, tag)));
      read(xml, tag, end);
      at = end;
    }
  };

  const read = (xml: string, tag: number, end: number): void => {
    const first = xml.charCodeAt(tag + 1);
    if (first === 33) {
      // <![CDATA[…]]> is text; a comment or a DOCTYPE is nothing. No entity of a file's own is ever resolved.
      if (xml.startsWith('<![CDATA[', tag)) listener.text(xml.slice(tag + 9, end - 3));
      return;
    }
    if (first === 63) return;
    if (first === 47) {
      depth--;
      listener.close(local(xml.slice(tag + 2, end - 1).trim()));
      return;
    }
    const closed = xml.charCodeAt(end - 2) === 47;
    const inner = xml.slice(tag + 1, end - (closed ? 2 : 1));
    const space = inner.search(/\s/);
    const name = local(space === -1 ? inner : inner.slice(0, space));
    listener.open(name, space === -1 ? '' : inner.slice(space));
    if (closed) listener.close(name);
    else depth++;
  };

  return {
    write(piece) {
      const xml = rest + piece;
      rest = xml.slice(run(xml));
    },
    end() {
      if (rest.trim() !== '' || depth !== 0) throw new XmlError();
    },
  };
}

/** Index after ">"; -1 where the tag is not whole yet. A ">" may stand in a comment or in quotes. */
function endOfTag(xml: string, tag: number): number {
  const after = (mark: string, from: number) => {
    const at = xml.indexOf(mark, from);
    return at === -1 ? -1 : at + mark.length;
  };
  if (xml.startsWith('<!--', tag)) return after('-->', tag + 4);
  if (xml.startsWith('<![CDATA[', tag)) return after(']]>', tag + 9);
  let end = xml.indexOf('>', tag);
  if (end === -1) return -1;
  // Quotes before it must be whole.
  for (let quotes = oddQuote(xml, tag, end); quotes; quotes = oddQuote(xml, tag, end)) {
    end = xml.indexOf('>', end + 1);
    if (end === -1) return -1;
  }
  return end + 1;
}

function oddQuote(xml: string, from: number, to: number): boolean {
  let open = 0;
  for (let i = from; i < to; i++) {
    const char = xml.charCodeAt(i);
    if (open === 0 && (char === 34 || char === 39)) open = char;
    else if (char === open) open = 0;
  }
  return open !== 0;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
        (whole, decimal?: string, hex?: string, name?: string) => {
          const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
          if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
          return ENTITIES[name!] ?? whole;
        },
      )
    : text;

const ATTRIBUTES = new Map<string, RegExp>();

/** The value of one attribute, whatever its prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  let pattern = ATTRIBUTES.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    ATTRIBUTES.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  return match ? decoded(match[1] ?? match[2] ?? '') : undefined;
}
