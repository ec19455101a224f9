/** What columns mean beside one another: which of two dates is the last day, whose unit it is, what is said twice. */
import type { Direction } from '../../model/schema';
import { meaningIn, type SheetMapping } from './mapping';
import type { Meaning } from './meanings';
import type { ColumnProposal } from './proposal';

/** Meanings of which a record has one; a second column for it becomes a note, unless an officer said so. */
const ONCE: readonly Meaning[] = [
  ...(['date', 'start', 'end', 'signed', 'valid', 'valid-from', 'valid-until', 'renewal', 'year'] as const),
  ...(['headcount', 'title', 'type', 'direction', 'status', 'mode', 'visibility'] as const),
  ...(['latitude', 'longitude', 'coordinates', 'group'] as const),
];

const COMING = /[入抵]境|抵达|到达|\barriv/i;
const GOING = /[离出]境|离开|出发|\bdepart(?!ment)/i;

/** 离境 and 入境, "Arrival" and "Departure", in whichever order: the first begins a stay or a journey, the second ends it. */
function crossed(columns: readonly ColumnProposal[], said: SheetMapping | undefined): ColumnProposal[] {
  const dated = columns.filter(
    ({ reason, meaning }) => reason.code !== 'remembered' && (meaning === 'start' || meaning === 'end'),
  );
  const [first, last] = dated.filter(({ name }) => COMING.test(name) || GOING.test(name));
  const isPair = dated.length === 2 && first && last && GOING.test(first.name) !== GOING.test(last.name);
  if (said || !isPair) return [...columns];
  return columns.map((one) =>
    one === first ? { ...one, meaning: 'start' } : one === last ? { ...one, meaning: 'end' } : one,
  );
}

/** Who receives guests, and a group that goes out, are our own, where another column names the other side. */
const OWN: Partial<Record<Direction, readonly [name: RegExp, meaning: Meaning]>> = {
  inbound: [/接待|主办|\bhost|received by/i, 'unit'],
  outbound: [/团组|代表团|delegation/i, 'group'],
};

export function sided(
  columns: readonly ColumnProposal[],
  said: SheetMapping | undefined,
  direction: Direction,
): ColumnProposal[] {
  const [named, meaning] = OWN[direction] ?? [];
  const isOwn = ({ name, letter, meaning: now }: ColumnProposal) =>
    now === 'partner' && named!.test(name) && !(said && meaningIn(said, name, letter));
  if (!meaning || !columns.some((one) => one.meaning === 'partner' && !isOwn(one))) return [...columns];
  const isTaken = ONCE.includes(meaning) && columns.some((one) => one.meaning === meaning);
  return columns.map((one) => (isOwn(one) ? { ...one, meaning: isTaken ? 'note' : meaning } : one));
}

/** Each column's meaning beside those of the others. */
export function settled(all: ColumnProposal[], said: SheetMapping | undefined): ColumnProposal[] {
  const columns = crossed(all, said);
  const meanings = columns.map(({ meaning }) => meaning);
  const taken = columns.map((column, i) => {
    if (!ONCE.includes(column.meaning) || (said && meaningIn(said, column.name, column.letter)))
      return column;
    const best = bestOf(columns, column.meaning);
    if (best === i) return column;
    // "Date" beside "Return" is the departure: handled below. Two alike: the surer one.
    return {
      ...column,
      meaning: 'note' as const,
      confidence: 1 as const,
      reason: { code: 'twice' as const, params: { other: columns[best]!.name || columns[best]!.letter } },
    };
  });
  return taken.map((column) => together(column, meanings));
}

const bestOf = (columns: readonly ColumnProposal[], meaning: Meaning): number =>
  columns.reduce(
    (best, column, i) =>
      column.meaning === meaning && (best < 0 || column.confidence > columns[best]!.confidence) ? i : best,
    -1,
  );

/** What a column means beside its neighbours: an end goes with a start, a start alone is the date. */
function together(column: ColumnProposal, meanings: readonly Meaning[]): ColumnProposal {
  const has = (meaning: Meaning) => meanings.includes(meaning);
  const { meaning, reason } = column;
  if (reason.code === 'remembered') return column;
  if (meaning === 'date' && has('end') && !has('start')) return { ...column, meaning: 'start' };
  if (meaning === 'end' && !has('date') && !has('start')) {
    return has('signed') || has('valid-from') || /expir|until|有效|截止/i.test(column.name)
      ? { ...column, meaning: 'valid-until' }
      : column;
  }
  if (meaning === 'end' && has('signed')) return { ...column, meaning: 'valid-until', confidence: 2 };
  if (meaning === 'start' && has('signed')) return { ...column, meaning: 'valid-from', confidence: 2 };
  // Participants that are a plain number are counted, not named.
  if (meaning === 'people' && plainCount(column)) return { ...column, meaning: 'headcount', confidence: 2 };
  return column;
}

const plainCount = ({ examples }: ColumnProposal): boolean =>
  examples.length > 0 && examples.every((text) => /^\d{1,3}人?$/.test(text));
