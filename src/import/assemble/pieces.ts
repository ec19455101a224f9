/** A cell of places → its pieces in order, each with the country that the cell names for it. */
import { remembered } from '../remembered';
import type { NameReaders } from './world';

export interface Piece {
  text: string;
  kind: 'country' | 'place';
  /** ISO code: its own, or that of the country which it stands under. */
  country?: string;
  /** Only on the way: "泰国（经停新加坡）", "Thailand (via Singapore)". */
  passed?: boolean;
}

const PASSED = /^(?:经停|途经|过境|经由|转机|中转|via |transit|stop ?over)/i;

const BETWEEN =
  /\s*(?:[、，,;；\n→|]|->|=>|>|—+|–|\s-\s|(?<=[\u3400-\u9fff])-(?=[\u3400-\u9fff])|(?<=\p{L}\s*)\/(?=\s*\p{L})|\band\b|\bthen\b|\bvia\b|(?<=[\u3400-\u9fff])(?:(?<!共)和|(?<!埃)及|与)(?=[\u3400-\u9fff]))\s*/u;

/** Brackets hold cities of the country before them; "Country: city, city" does too. */
export function pieces(cell: string, readers: NameReaders): readonly Piece[] {
  let known = KNOWN.get(readers);
  if (!known) KNOWN.set(readers, (known = new Map()));
  return remembered(known, cell, () => cut(cell, readers));
}

const KNOWN = new WeakMap<NameReaders, Map<string, readonly Piece[]>>();

function cut(cell: string, readers: NameReaders): Piece[] {
  const found: Piece[] = [];
  // A note in brackets after a city ("Almaty (transit)") is no city: words that name nothing are told as not found.
  for (const part of cell
    .split(/(?<=[)）])\s*[、，,;；/]?\s*|[;；\n]/)
    .filter((text) => text.trim() !== '')) {
    const match = /^(.*?)\s*(?:[(（]([^)）]*)[)）]|[:：]\s*(.+))\s*$/su.exec(part);
    const inner = match?.[2] ?? match?.[3];
    if (!match || inner === undefined) found.push(...flat(part, readers));
    else found.push(...nested(match[1]!, inner, readers));
  }
  return found;
}

/** "赞比亚、哈萨克斯坦（阿拉木图）": the bracket belongs to the last name before it. */
function nested(before: string, inner: string, readers: NameReaders): Piece[] {
  const outer = flat(before, readers);
  const last = outer.at(-1);
  if (PASSED.test(inner.trim())) return [...outer, { text: inner.trim(), kind: 'place', passed: true }];
  const inside = flat(inner, readers);
  if (!last) return inside;
  if (last.kind === 'country')
    return [
      ...outer.slice(0, -1),
      ...inside.map((piece) => (piece.kind === 'place' ? { ...piece, country: last.country! } : piece)),
    ];
  // "Almaty (Kazakhstan)"
  const country = inside.length === 1 && inside[0]!.kind === 'country' ? inside[0]!.country : undefined;
  return [...outer.slice(0, -1), { ...last, ...(country && { country }) }];
}

function flat(text: string, readers: NameReaders): Piece[] {
  const signed = withSign(text.trim(), readers);
  if (signed) return [signed];
  const parts = wholeNames(text, readers);
  const found: Piece[] = parts.map((part) => {
    const code = codeOf(part, readers);
    return code === undefined
      ? { text: part, kind: 'place' }
      : { text: part, kind: 'country', country: code };
  });
  return cityBeforeCountry(found, readers);
}

/** "Toronto, ON, Canada", "Cambridge, MA": what two capitals between commas stand for, only the city beside them tells. */
function withSign(text: string, { place }: NameReaders): Piece | undefined {
  if (!/^[^,，、;；/]+, ?[A-Z]{2}(?:, ?[^,，、;；/]+)?$/.test(text)) return undefined;
  const found = place(text, {}).place;
  return found?.precision === 'city' ? { text, kind: 'place', country: found.country } : undefined;
}

/** A name with a comma or an "and" of its own (Trinidad and Tobago) is not cut. */
function wholeNames(text: string, readers: NameReaders): string[] {
  const whole = text.trim();
  if (whole === '') return [];
  if (codeOf(whole, readers) !== undefined) return [whole];
  return whole
    .split(new RegExp(BETWEEN, 'u'))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The country that a text is the name of, and of nothing else. */
function codeOf(text: string, { countries }: NameReaders): string | undefined {
  const read = countries(text);
  const [only, ...more] = read.countries;
  return only && more.length === 0 && read.doubts.length === 0 ? only.code : undefined;
}

/** "Almaty, Kazakhstan": a country after a city that lies in it is where the city is, not a stop of its own. */
function cityBeforeCountry(found: readonly Piece[], { place }: NameReaders): Piece[] {
  const kept: Piece[] = [];
  for (const piece of found) {
    const before = kept.at(-1);
    if (piece.kind === 'country' && before?.kind === 'place' && before.country === undefined) {
      const read = place(before.text, { country: piece.country! }).place;
      if (read?.country === piece.country && read?.precision !== 'country') {
        kept[kept.length - 1] = { ...before, country: piece.country! };
        continue;
      }
    }
    // 哈萨克斯坦阿拉木图, "Kazakhstan - Almaty": a city after its country.
    if (piece.kind === 'place' && before?.kind === 'country') {
      const read = place(piece.text, { country: before.country! }).place;
      if (read?.country === before.country && read?.precision !== 'country') {
        kept[kept.length - 1] = { ...piece, country: before.country! };
        continue;
      }
    }
    const whole = piece.kind === 'place' && before?.kind === 'place' && inRegion(before, piece, place);
    if (whole) {
      kept[kept.length - 1] = whole;
      continue;
    }
    const last = kept.at(-1);
    const under =
      piece.kind === 'place' &&
      last?.kind === 'place' &&
      last.country !== undefined &&
      isIn(piece, last.country, place);
    kept.push(under ? { ...piece, country: last!.country! } : piece);
  }
  return kept;
}

/** "Hobart, Tasmania": a region after a city that lies in it says where the city is. */
function inRegion(city: Piece, { text }: Piece, place: NameReaders['place']): Piece | undefined {
  const region = place(text, {}).place;
  if (region?.precision !== 'region') return undefined;
  const whole = `${city.text}, ${text}`;
  const found = place(whole, {}).place;
  return found?.id.startsWith(`${region.id}-`)
    ? { text: whole, kind: 'place', country: region.country }
    : undefined;
}

const isIn = ({ text }: Piece, country: string, place: NameReaders['place']): boolean => {
  const read = place(text, { country }).place;
  return read?.country === country && read.precision !== 'country';
};
