/** Where a draft's fields stand in their text: the text cut into pieces, each with the fields whose phrase it is. */
import type { Draft } from '../../import/draft';
import type { ImportedText } from '../../import/texts';

/** A field of a draft: "when", "stops.1"; what lights up together. */
export interface FieldAt {
  draft: string;
  key: string;
}

export interface Phrase extends FieldAt {
  from: number;
  to: number;
}

export interface Piece {
  from: number;
  to: number;
  text: string;
  /** Fields that stand on these words; those that are shorter first. */
  fields: readonly FieldAt[];
  /** Ids of the drafts whose kind is told from here on: there its letter stands, once. */
  begins: readonly string[];
  /** Not drafted. */
  isLeft: boolean;
}

export interface Paragraph {
  from: number;
  isHeading: boolean;
  pieces: Piece[];
  /** Why something in it is not drafted; each reason once. */
  reasons: string[];
}

/** The phrases of a draft, in the order of its fields. */
export function phrasesOf(draft: Draft): Phrase[] {
  const phrases: Phrase[] = [];
  const add = (key: string, span: readonly [number, number] | undefined) => {
    if (span && span[1] > span[0]) phrases.push({ draft: draft.id, key, from: span[0], to: span[1] });
  };
  add('type', draft.type.at?.span);
  add('when', draft.when?.at?.span);
  draft.stops.forEach(({ at }, i) => add(`stops.${i}`, at?.span));
  draft.participants.forEach(({ at }, i) => add(`participants.${i}`, at?.span));
  add('headcount', draft.headcount?.at?.span);
  return phrases;
}

/** Direction and state are told by the words that tell the kind. */
export const phraseKey = (key: string): string => (key === 'direction' || key === 'status' ? 'type' : key);

/** "stops" takes in "stops.0". */
export const isUnder = (key: string, of: string): boolean => key === of || key.startsWith(`${of}.`);

export function paragraphsOf({
  text,
  drafts,
  left,
}: Pick<ImportedText, 'text' | 'drafts' | 'left'>): Paragraph[] {
  const phrases = drafts.flatMap(phrasesOf);
  const told = drafts.flatMap(({ passages = [] }) => passages);
  // A sentence that one draft stands on is drafted, whatever else was read into it; speech inside it never is.
  const grey = left.filter(
    ({ at, end, reason }) => reason === 'quotation' || !told.some(([from, to]) => at < to && end > from),
  );
  return blocks(text).map(([from, to], i) => ({
    from,
    isHeading: i === 0 && isHeading(text.slice(from, to)),
    pieces: piecesOf(text, from, to, phrases, grey),
    reasons: [...new Set(grey.filter(({ at }) => at >= from && at < to).map(({ reason }) => reason))],
  }));
}

const blocks = (text: string): [number, number][] =>
  [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => [index, index + line.length]);

const LONGEST_HEADING = 140;
const isHeading = (line: string): boolean =>
  line.trim().length <= LONGEST_HEADING && !/[.!?。！？…:：]["”’」』]?\s*$/.test(line);

function piecesOf(
  text: string,
  from: number,
  to: number,
  phrases: readonly Phrase[],
  grey: readonly { at: number; end: number }[],
): Piece[] {
  const own = phrases.filter((one) => one.from < to && one.to > from);
  const edges = [
    from,
    to,
    ...own.flatMap((one) => [one.from, one.to]),
    ...grey.flatMap(({ at, end }) => [at, end]),
  ];
  const cuts = [...new Set(edges.filter((edge) => edge >= from && edge <= to))].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((at, i) => {
    const end = cuts[i + 1]!;
    const fields = own
      .filter((one) => one.from <= at && one.to >= end)
      .sort((a, b) => a.to - a.from - (b.to - b.from))
      .map(({ draft, key }) => ({ draft, key }));
    const begins = own.filter(({ key, from }) => key === 'type' && from === at).map(({ draft }) => draft);
    const isLeft = fields.length === 0 && grey.some((one) => one.at <= at && one.end >= end);
    return { from: at, to: end, text: text.slice(at, end), fields, begins, isLeft };
  });
}

/** A, B, … Z, A1, B1 … */
export const letterOf = (i: number): string =>
  String.fromCharCode(65 + (i % 26)) + (i < 26 ? '' : String(Math.floor(i / 26)));

/** English is counted in words, Chinese in characters. */
export function lengthOf(text: string): { count: number; unit: 'words' | 'characters' } {
  const han = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const words = text.match(/[A-Za-z\u00c0-\u024f][\w’'-]*/g)?.length ?? 0;
  return han > words ? { count: han, unit: 'characters' } : { count: words, unit: 'words' };
}
