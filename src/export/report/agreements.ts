/** Agreements of the period: signed in it, in force at its end, ending in it, and those whose end no text states. */
import { lifeOf, renewalsOf, type Life } from '../../filter/life';
import type { EventRecord } from '../../model/schema';
import { textIn } from '../../model/text';
import { OPEN_END, OPEN_START, dayOfIso, type DaySpan } from '../../model/time';
import type { AgreementState } from '../../i18n/report';
import { areasOf, partnersOf } from '../fields';
import type { Taken } from '../taken';

export interface AgreementBar {
  row: number;
  event: EventRecord;
  name: string;
  areas: string;
  life: Life;
  state: AgreementState;
  /** Of this selection's own records. */
  isNew: boolean;
  /** Renews another. */
  renews: boolean;
}

export interface Agreements {
  bars: AgreementBar[];
  /** `signed` is `counts.agreements`. */
  counts: { signed: number; force: number; ends: number; unknown: number };
  /** The day on which "in force" is read. */
  day: number;
}

export function agreementsOf(taken: Taken, today: number): Agreements {
  const { columns, index, rows, span, counts } = taken;
  const day = lastDayOf(taken, today);
  const mine = new Set(rows);
  const renewals = renewalsOf(columns.dataset.events);
  const bars: AgreementBar[] = [];
  for (let row = 0; row < columns.count; row++) {
    const event = columns.events[row]!;
    if (!index.mask[row] || event.type !== 'agreement') continue;
    const life = lifeOf(event);
    if (!life) continue;
    const until = renewals.get(event.id)?.from ?? OPEN_END;
    const state = stateOf(life, until, day, span);
    const isNew = mine.has(row);
    if (!isNew && (state === 'before' || life.span[0] > day)) continue;
    bars.push(barOf(taken, row, life, state, isNew));
  }
  const inState = (state: AgreementState) => bars.filter((bar) => bar.state === state).length;
  return {
    bars: bars.sort(
      (a, b) => Number(b.isNew) - Number(a.isNew) || a.life.span[0] - b.life.span[0] || a.row - b.row,
    ),
    counts: {
      signed: counts.agreements,
      force: inState('in-force'),
      ends: inState('ends'),
      unknown: inState('unknown'),
    },
    day,
  };
}

/** The last day of the period, or that of the record where it has no end. */
function lastDayOf({ span, columns }: Taken, today: number): number {
  if (span && span[1] < OPEN_END) return span[1] - 1;
  return dayOfIso(columns.dataset.updated) ?? today;
}

/** What is renewed has ended with its renewal, for a stated end and for an unknown one. */
function stateOf(life: Life, renewed: number, day: number, span: DaySpan | null): AgreementState {
  // The day after its last: on that last day it is still in force.
  const end = Math.min(life.end === 'known' ? life.span[1] : OPEN_END, renewed);
  if (end > day) return life.end === 'unknown' && day >= life.span[1] ? 'unknown' : 'in-force';
  return span !== null && end > span[0] ? 'ends' : 'before';
}

function barOf(taken: Taken, row: number, life: Life, state: AgreementState, isNew: boolean): AgreementBar {
  const event = taken.columns.events[row]!;
  const partners = partnersOf(taken, event);
  return {
    row,
    event,
    name: partners.join(taken.language === 'en' ? ', ' : '、') || textIn(event.title, taken.language),
    areas: areasOf(taken, row).join(taken.language === 'en' ? ', ' : '、'),
    life,
    state,
    isNew,
    renews: (event.related ?? []).some(({ relation }) => relation === 'renews'),
  };
}

/** Days that the bars are drawn over: all that is known of them, and the period. */
export function axisOfBars(bars: readonly AgreementBar[], span: DaySpan | null, day: number): DaySpan {
  const days = bars.flatMap(({ life }) => [...life.span]).filter((at) => at > OPEN_START && at < OPEN_END);
  const known = span ? [span[0], span[1]].filter((at) => at > OPEN_START && at < OPEN_END) : [];
  const all = [...days, ...known, day + 1];
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const margin = Math.max(60, (to - from) * 0.06);
  return [from - (bars.some(({ life }) => life.span[0] <= OPEN_START) ? margin : 0), to + margin];
}
