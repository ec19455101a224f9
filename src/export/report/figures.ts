/** The figures of a period, each with its change, and what they leave out. All are counts of the atlas itself. */
import { countsOf, crossIndexOf, type Counts } from '../../filter/counts';
import { countIn } from '../../filter/tally';
import { DIRECTIONS, EVENT_TYPES, STATUSES } from '../../model/kinds';
import type { DaySpan } from '../../model/time';
import type { FigureKey } from '../../i18n/report';
import type { Taken } from '../taken';
import { spanBefore } from './before';

export interface Figure {
  key: FigureKey;
  value: number;
  /** Against the period before; undefined where there is none. */
  change: number | undefined;
}

export interface Figures {
  figures: Figure[];
  /** Of the visits. */
  out: number;
  coming: number;
  before: DaySpan | undefined;
  left: { undated: number; cancelled: number };
  marked: { planned: number; inferred: number; earlier: number };
}

const KEYS: readonly FigureKey[] = ['visits', 'people', 'countries', 'organizations', 'agreements', 'events'];

/** `earlier`: records that began before the window and were still in force, as the sentence counts them. */
export function figuresOf(taken: Taken, earlier: number): Figures {
  const { columns, index, span, counts } = taken;
  const before = spanBefore(span);
  const then: Counts | undefined = before && countsOf(columns, index, before);
  const figures = KEYS.map((key): Figure => {
    return { key, value: counts[key], change: then && counts[key] - then[key] };
  });
  return {
    figures,
    out: visitsOf(taken, 'outbound'),
    coming: visitsOf(taken, 'inbound'),
    before,
    left: { undated: span === null ? 0 : counts.undated, cancelled: cancelledIn(taken) },
    marked: { planned: plannedIn(taken), inferred: inferredIn(taken), earlier },
  };
}

const VISIT = EVENT_TYPES.indexOf('visit');

function visitsOf({ columns, rows }: Taken, direction: (typeof DIRECTIONS)[number]): number {
  const wanted = DIRECTIONS.indexOf(direction);
  return rows.reduce(
    (sum, row) => sum + Number(columns.type[row] === VISIT && columns.direction[row] === wanted),
    0,
  );
}

/** What would be there were it not cancelled; none where the reader asks for statuses himself. */
function cancelledIn({ columns, choice, span }: Taken): number {
  if ((choice.filters.status?.length ?? 0) > 0) return 0;
  const filters = { ...choice.filters, status: ['cancelled'] as const };
  return countIn(crossIndexOf(columns, { ...choice, filters }).events, span);
}

const PLANNED = STATUSES.indexOf('planned');

const plannedIn = ({ columns, rows }: Taken): number =>
  rows.reduce((sum, row) => sum + Number(columns.status[row] === PLANNED), 0);

const inferredIn = ({ columns, rows }: Taken): number =>
  rows.reduce((sum, row) => sum + Number((columns.events[row]!.inferred?.length ?? 0) > 0), 0);
