/**
 * The life of what stands for longer than its day: agreements, partnerships, memberships, joint programmes, offices.
 * Signed, in force, renewed, expired; and where no text says until when, that is said and not guessed.
 */
import type { Columns } from '../model/columns';
import { isDate, parseEdtf, type Edtf } from '../model/edtf';
import type { EventRecord, EventType } from '../model/schema';
import { OPEN_END, OPEN_START, type DaySpan } from '../model/time';
import { tallyOf, upperBound, type Tally } from './tally';

export const STANDING = ['agreement', 'partnership', 'membership', 'programme', 'office'] as const;
export type StandingType = (typeof STANDING)[number];
export const isStanding = (type: EventType): type is StandingType =>
  (STANDING as readonly EventType[]).includes(type);

/** Open: in force with no end set (`..`). Unknown: it may have ended, and no text says when. */
export type LifeEnd = 'known' | 'open' | 'unknown';

export interface Life {
  /** What it is in force by: `valid`, else `when`. */
  edtf: Edtf;
  /** First day, and the day after the last that is known; where the end is unknown, the known side alone. */
  span: DaySpan;
  end: LifeEnd;
  /** When it was signed or joined, where that is told apart from its time in force. */
  signed: Edtf | undefined;
}

export type LifeStatus = 'not-begun' | 'in-force' | 'expired' | 'unknown-end' | 'undated';

/** undefined: no date at all, or nothing that lasts. */
export function lifeOf({ type, when, valid }: EventRecord): Life | undefined {
  const edtf = read(valid ?? when);
  if (!edtf?.span || !isStanding(type)) return undefined;
  const end = endOf(edtf, valid !== undefined, type);
  return { edtf, span: edtf.span, end, signed: valid === undefined ? undefined : read(when) };
}

function endOf({ start, end, interval }: Edtf, isValid: boolean, type: EventType): LifeEnd {
  if (end === 'open') return 'open';
  if (!isDate(end) || (isDate(start) && start.span[0] > end.span[0])) return 'unknown';
  // A date that stands alone is a beginning; two days of signing are not the time in force either.
  return isValid || (interval && type !== 'agreement') ? 'known' : 'unknown';
}

function read(written: string | undefined): Edtf | undefined {
  const edtf = written === undefined ? undefined : parseEdtf(written);
  return typeof edtf === 'object' && edtf.span ? edtf : undefined;
}

/** Of something that stands. What is renewed goes on as what renews it: see `renewalsOf`. */
export function statusOn(event: EventRecord, day: number): LifeStatus {
  const life = lifeOf(event);
  if (!life) return 'undated';
  if (day < life.span[0]) return 'not-begun';
  if (day < life.span[1]) return 'in-force';
  return life.end === 'unknown' ? 'unknown-end' : 'expired';
}

/** Events that renew others → event id to the first day on which another stands in its place; undated ones never do. */
export function renewalsOf(events: readonly EventRecord[]): Map<string, { by: string; from: number }> {
  const renewals = new Map<string, { by: string; from: number }>();
  for (const event of events) {
    const from = event.status === 'cancelled' ? undefined : lifeOf(event)?.span[0];
    for (const { event: id, relation } of event.related ?? []) {
      if (relation !== 'renews' || from === undefined || from <= OPEN_START) continue;
      if ((renewals.get(id)?.from ?? OPEN_END) > from) renewals.set(id, { by: event.id, from });
    }
  }
  return renewals;
}

// ---- counted for any day, by searching

/** What of a choice stands, and what of it ended nobody knows when. Made once per choice. */
export interface LifeIndex {
  /** Per standing type, what is in force: as in the columns of the life. */
  inForce: Record<StandingType, Tally>;
  /** Rows whose end is unknown, with the days from and to which that is all that is known. */
  unknown: readonly UnknownEnd[];
  /** The same days, each sorted. */
  from: Int32Array;
  to: Int32Array;
}

export interface UnknownEnd {
  row: number;
  /** The day after its known side. */
  from: number;
  /** The day on which it was renewed; OPEN_END where it was not. */
  to: number;
}

const known = new WeakMap<Uint8Array, LifeIndex>();

/** `columns` by their life; a mask is made anew for every choice, so it names one. */
export function lifeIndexOf(columns: Columns, mask: Uint8Array): LifeIndex {
  let index = known.get(mask);
  if (!index) known.set(mask, (index = makeIndex(columns, mask)));
  return index;
}

function makeIndex(columns: Columns, mask: Uint8Array): LifeIndex {
  const { events } = columns;
  const tallies = STANDING.map(
    (type) => [type, tallyOf(columns, (row) => mask[row] === 1 && events[row]!.type === type)] as const,
  );
  const renewals = renewalsOf(columns.dataset.events);
  const unknown: UnknownEnd[] = [];
  events.forEach((event, row) => {
    if (!mask[row] || event.status === 'planned') return;
    const life = lifeOf(event);
    if (life?.end !== 'unknown') return;
    const from = life.span[1];
    const to = renewals.get(event.id)?.from ?? OPEN_END;
    if (from < to) unknown.push({ row, from, to });
  });
  const sorted = (side: 'from' | 'to') => Int32Array.from(unknown, (end) => end[side]).sort();
  const inForce = Object.fromEntries(tallies) as Record<StandingType, Tally>;
  return { inForce, unknown, from: sorted('from'), to: sorted('to') };
}

/** How many began before a day, or on it, and ended nobody knows when. */
export const unknownOn = ({ from, to }: LifeIndex, day: number): number =>
  upperBound(from, day) - upperBound(to, day);

/** Which they are, in the columns' order. */
export const unknownRowsOn = ({ unknown }: LifeIndex, day: number): number[] =>
  unknown.filter(({ from, to }) => from <= day && day < to).map(({ row }) => row);
