/** Records under their years, the newest first; those without a date last. */
import { isDate, type Edtf, type EdtfDate } from '../model/edtf';
import { dateOfDay, yearSpan, type DaySpan } from '../model/time';
import { edtfInWords, spanInWords } from '../i18n/dates';
import type { Language } from '../i18n/language';
import type { Columns } from '../model/columns';

export interface YearGroup {
  /** "2019"; for what is known only by its decade or century, "2010 to 2019". Empty for what has no date. */
  heading: string;
  /** For addresses: "Y2019". Slugs of records have no capitals. */
  anchor: string;
  /** What need not be said again under the heading; null where nothing is said above. */
  within: DaySpan | null;
  rows: number[];
}

export function yearGroups(columns: Columns, rows: readonly number[], language: Language): YearGroup[] {
  const groups = new Map<string, YearGroup>();
  const dated = rows.filter((row) => row < columns.dated).toReversed();
  for (const row of dated.sort((a, b) => firstDay(columns, b) - firstDay(columns, a))) {
    const edtf = columns.edtf(row)!;
    const anchor = anchorOf(edtf);
    const group = groups.get(anchor) ?? groupOf(edtf, anchor, language);
    group.rows.push(row);
    groups.set(anchor, group);
  }
  const undated = rows.filter((row) => row >= columns.dated);
  const last: YearGroup = { heading: '', anchor: 'Undated', within: null, rows: undated };
  return [...groups.values(), ...(undated.length > 0 ? [last] : [])];
}

/** The side that a date is filed under: its start, else its end. */
const sideOf = ({ start, end }: Edtf): EdtfDate | undefined =>
  isDate(start) ? start : isDate(end) ? end : undefined;

const firstDay = (columns: Columns, row: number): number =>
  sideOf(columns.edtf(row)!)?.span[0] ?? Number.NEGATIVE_INFINITY;

const COARSE = new Set(['decade', 'century', 'millennium']);

function anchorOf(edtf: Edtf): string {
  const side = sideOf(edtf);
  if (!side) return 'Always';
  const { year } = dateOfDay(side.span[0]);
  return `${COARSE.has(side.precision) ? 'From' : 'Y'}${year < 0 ? `b${-year}` : year}`;
}

/** Its heading is worded once, however many records stand under it. */
function groupOf(edtf: Edtf, anchor: string, language: Language): YearGroup {
  const side = sideOf(edtf);
  if (!side) return { heading: edtfInWords(edtf, language), anchor, within: null, rows: [] };
  const coarse = COARSE.has(side.precision);
  const within = coarse ? side.span : yearSpan(side.span[0]);
  return { heading: spanInWords(within, language), anchor, within: coarse ? null : within, rows: [] };
}
