/** A sheet's rows → drafts: nothing invented, and nothing lost without a word. */
import { recordWords } from '../../i18n/records';
import { countryName } from '../../model/country';
import { textIn } from '../../model/text';
import type { Direction, Source, Text } from '../../model/schema';
import type { SheetMapping } from '../columns/mapping';
import type { Draft, DraftStop, Sourced } from '../draft';
import type { ImportFinding } from '../finding';
import type { Pace } from '../pace';
import { atCell, type Row, type Sheet } from '../rows';
import type { SheetProposal } from '../columns/proposal';
import { remembered } from '../remembered';
import { readCount, type CountReading } from '../values';
import { datesOf, datingOf, type Dating } from './dates';
import { findingOf } from './doubts';
import { cellFindings, sheetFindings } from './notices';
import { kindOf } from './kinds';
import { partiesOf } from './parties';
import { firstOf, internalMark, meant, recordsOf, type Meant, type RecordRows } from './records';
import { placeOf, stopsOf } from './stops';
import { renewals } from './renewals';
import { idOf, type World } from './world';

export interface SheetDrafts {
  drafts: Draft[];
  /** Of the sheet and of rows that became no draft; a draft's own are with it. */
  findings: ImportFinding[];
}

export interface DraftOptions {
  said?: SheetMapping;
  /** Rows that a person wants though they look like none: totals, headers. */
  takenRows?: ReadonlySet<number>;
  pace?: Pace;
}

export async function draftsOf(
  sheet: Sheet,
  proposal: SheetProposal,
  world: World,
  options: DraftOptions = {},
): Promise<SheetDrafts> {
  const all = meant(sheet, proposal);
  if (!proposal.taken) return { drafts: [], findings: sheetFindings(all, 0) };
  const { records, findings } = recordsOf(all, options.takenRows);
  const dating = datingOf(
    all,
    records.flatMap(({ rows }) => rows),
    options.said,
  );
  const drafts: Draft[] = [];
  const ids = new Map<string, number>();
  for (const [i, record] of records.entries()) {
    await options.pace?.step({ phase: 'records', file: sheet.file, done: i, of: records.length });
    drafts.push(draftOf(record, all, dating, world, idOfRow(record.rows[0]!, all, ids)));
  }
  renewals(drafts);
  return { drafts, findings: [...sheetFindings(all, drafts.length), ...dating.findings, ...findings] };
}

/** The same for the same row of the same file; a record of JSON that holds several visits has a number more. */
function idOfRow({ number }: Row, { sheet }: Meant, ids: Map<string, number>): string {
  const id = idOf('r', sheet.file, sheet.sheet ?? '', String(number));
  const before = ids.get(id) ?? 0;
  ids.set(id, before + 1);
  return before === 0 ? id : `${id}-${before + 1}`;
}

function draftOf(record: RecordRows, all: Meant, dating: Dating, world: World, id: string): Draft {
  const row = record.rows[0]!;
  const kind = kindOf(row, all, id);
  const dates = datesOf(row, all, dating, id);
  const place = stopsOf(record.rows, all, world, id);
  const direction = kind.direction?.value;
  const parties = partiesOf(record.rows, all, world, {
    id,
    type: kind.type,
    countries: place.countries,
    ...(direction && { direction }),
  });
  const headcount = headcountOf(record, all, id);
  const internal = internalMark(row, all);
  const draft: Draft = {
    id,
    type: kind.type,
    ...(dates.when && { when: dates.when }),
    ...(dates.valid && { valid: dates.valid }),
    ...(kind.direction && { direction: kind.direction }),
    ...(kind.mode && { mode: kind.mode }),
    ...(kind.status && { status: kind.status }),
    ...(internal && { visibility: 'internal' as const }),
    ...(headcount.value && { headcount: headcount.value }),
    stops: routed(withSeats(place.stops, parties.participants, world), kind, world, row, all),
    participants: parties.participants,
    notes: notesOf(record, all),
    sources: [...record.rows, ...record.again].flatMap((one, i) =>
      i === 0 || record.again.includes(one) ? [sourceOf(one, all)] : [],
    ),
    findings: [
      ...cellFindings(record.rows, all, id),
      ...dates.findings,
      ...place.findings,
      ...parties.findings,
      ...kind.findings,
      ...headcount.findings,
      ...(internal
        ? [
            {
              code: 'row-internal' as const,
              mark: 'note' as const,
              at: atCell(all.sheet, row.number, internal.column),
              value: internal.text,
              params: { r: row.number },
              draft: id,
            },
          ]
        : []),
    ],
  };
  return { ...draft, ...wordsOf(draft, record, all) };
}

// ---- people, by number

function headcountOf(
  { rows }: RecordRows,
  all: Meant,
  draft: string,
): { value?: Draft['headcount']; findings: ImportFinding[] } {
  for (const row of rows) {
    const column = all.columns.headcount?.find(
      (one) => row.cells[one]!.text !== '' && row.cells[one]!.kind !== 'error',
    );
    if (column === undefined) continue;
    const at = atCell(all.sheet, row.number, column);
    const { value, qualifier = 'exact', doubt, from } = countOf(row.cells[column]!.text);
    if (doubt) return { findings: [findingOf(doubt, at, { draft, field: 'headcount' })] };
    if (value !== undefined) return { value: { value: { value, qualifier }, at, quote: from }, findings: [] };
  }
  return { findings: [] };
}

const COUNTS = new Map<string, CountReading>();
const countOf = (text: string): CountReading => remembered(COUNTS, text, () => readCount(text));

// ---- the way

/** A row that names only a country, or no place: its partner's name may hold the city. That is a reading. */
function withSeats(stops: DraftStop[], participants: Draft['participants'], world: World): DraftStop[] {
  // Looking for a city in a partner's name is the dearest thing of a row, and most rows name theirs.
  if (stops.length > 0 && stops.every(({ place }) => place?.precision !== 'country')) return stops;
  const partners = participants.filter(
    ({ org, role }) => role !== 'home' && (org === undefined || org !== world.home?.id),
  );
  const seats = partners.flatMap((partner): DraftStop[] => {
    const names = typeof partner.name === 'string' ? [partner.name] : Object.values(partner.name);
    const context = { ...(partner.country && { country: partner.country }), organizations: world.known };
    const read = names.map((name) => ({ name, ...world.readers.place(name, context) }));
    const best = read.find(({ place }) => place && place.precision !== 'country') ?? read[0];
    if (!best) return [];
    const { name, place, ground } = best;
    if (!place || place.precision === 'country' || ground === 'country') return [];
    if (partner.country && place.country !== partner.country) return [];
    return [
      {
        name,
        role: 'stop',
        country: place.country,
        place: placeOf(place),
        inferred: true,
        ...(partner.at && { at: partner.at }),
      },
    ];
  });
  if (stops.length === 0) return distinct(seats);
  return stops.flatMap((stop) => {
    const inside =
      stop.place?.precision === 'country'
        ? distinct(seats.filter(({ country }) => country === stop.country))
        : [];
    return inside.length > 0 ? inside : [stop];
  });
}

const distinct = (stops: DraftStop[]): DraftStop[] =>
  stops.filter((stop, i) => stops.findIndex(({ place }) => place?.id === stop.place?.id) === i);

interface Way {
  type: Sourced<Draft['type']['value']>;
  direction?: Sourced<Direction>;
}

const STANDING: readonly Draft['type']['value'][] = [
  'agreement',
  'membership',
  'partnership',
  'programme',
  'office',
];

/** Roles of the stops, and where the way begins. Our own seat is inferred until a person has said so for the sheet. */
function routed(
  stops: DraftStop[],
  { type, direction }: Way,
  world: World,
  row: Row,
  all: Meant,
): DraftStop[] {
  if (STANDING.includes(type.value)) return stops.map((stop) => ({ ...stop, role: 'seat' as const }));
  const seat = seatOf(world);
  const stated = originOf(row, all, world);
  if (direction?.value === 'inbound') {
    // Guests were met on our own campus, says the row: that is no place they came from.
    const away = stops.filter(({ place }) => !place || place.id !== seat?.place?.id);
    if (away.length === 0) return stops.map((stop) => ({ ...stop, role: 'stop' as const }));
    const from = away.map((stop) => ({ ...stop, role: 'origin' as const }));
    return from.length > 0 && seat
      ? [
          ...from.slice(0, 1),
          ...from.slice(1).map((stop) => ({ ...stop, role: 'stop' as const })),
          { ...seat, role: 'stop' as const },
        ]
      : from;
  }
  if (direction?.value === 'outbound') {
    const origin = stated ?? seat;
    // An itinerary may begin and end at home itself.
    const begins = stops[0]?.place && origin?.place && stops[0].place.id === origin.place.id;
    if (begins)
      return stops.map((stop, i) => ({
        ...stop,
        role:
          i === 0 ? 'origin' : isLast(i, stops) && stop.place?.id === origin.place!.id ? 'return' : 'stop',
      }));
    return origin && stops.some(({ place }) => place)
      ? [{ ...origin, role: 'origin' as const }, ...stops]
      : stops;
  }
  if (stated) return [{ ...stated, role: 'origin' }, ...stops];
  const role =
    direction?.value === 'hosted' ||
    type.value === 'conference' ||
    type.value === 'workshop' ||
    type.value === 'training'
      ? 'venue'
      : 'stop';
  return stops.map((stop) => ({ ...stop, role: stop.role === 'stop' ? role : stop.role }));
}

const isLast = (i: number, list: readonly unknown[]): boolean => i === list.length - 1 && i > 0;

function seatOf({ home }: World): DraftStop | undefined {
  if (!home?.at) return undefined;
  const name = home.place ?? home.at.name.en;
  return { name, role: 'origin', country: home.at.country, place: placeOf(home.at), inferred: true };
}

/** "From" beside "To". */
function originOf(row: Row, all: Meant, world: World): DraftStop | undefined {
  const { text } = firstOf(row, all, 'from');
  if (text === '') return undefined;
  const { place } = world.readers.place(text, {});
  const at = atCell(all.sheet, row.number, all.columns.from![0]);
  return { name: text, role: 'origin', at, ...(place && { country: place.country, place: placeOf(place) }) };
}

// ---- words

const LONGEST_TITLE = 60;

/** Title and summary in the row's own words; where it has none, the kind and where it was. */
function wordsOf(draft: Draft, { rows }: RecordRows, all: Meant): Pick<Draft, 'title' | 'summary'> {
  const row = rows[0]!;
  const said = (meaning: 'title' | 'purpose'): Sourced<Text> | undefined => {
    const column = all.columns[meaning]?.find(
      (one) => row.cells[one]!.text !== '' && row.cells[one]!.kind !== 'error',
    );
    return column === undefined
      ? undefined
      : { value: row.cells[column]!.text.replace(/\s+/g, ' '), at: atCell(all.sheet, row.number, column) };
  };
  const [title, purpose] = [said('title'), said('purpose')];
  const short = purpose && String(purpose.value).length <= LONGEST_TITLE ? purpose : undefined;
  const chosen = title ?? short ?? { value: made(draft), inferred: true };
  const summary = purpose && purpose !== chosen ? purpose : undefined;
  return { title: chosen, ...(summary && { summary }) };
}

/** Not where it began, nor our own seat, which nobody wrote. */
const isAway = ({ role, at }: DraftStop, { direction }: Draft): boolean =>
  at !== undefined && (direction?.value === 'inbound' || (role !== 'origin' && role !== 'return'));

function made(draft: Draft): Text {
  const named = (language: 'en' | 'zh') => {
    const type = recordWords[language].types[draft.type.value].name;
    const partners = draft.participants
      .filter(({ role, org }) => role !== 'home' && org === undefined)
      .map(({ name }) => name);
    const countries = [
      ...new Set(draft.stops.filter((stop) => isAway(stop, draft)).flatMap(({ country }) => country ?? [])),
    ];
    const where = countries
      .map((code) => countryName(code, language, undefined))
      .join(language === 'en' ? ', ' : '、');
    const first = partners[0];
    const whom = first === undefined ? where : textIn(first, language);
    const about = whom || draft.stops.map(({ name }) => name)[0] || '';
    return about === '' ? type : `${type}${language === 'en' ? ': ' : '：'}${about}`;
  };
  return { en: named('en'), zh: named('zh') };
}

/** What the row says besides; an officer's remark, a column that was not understood, countries only passed through. */
function notesOf({ rows }: RecordRows, all: Meant): NonNullable<Draft['notes']> {
  const columns = (['note', 'transit', 'visibility'] as const).flatMap(
    (meaning) => all.columns[meaning] ?? [],
  );
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const { text, mergedFrom } = row.cells[column]!;
      if (text === '' || (mergedFrom !== undefined && row !== rows[0])) return [];
      const { name, letter } = all.sheet.columns[column]!;
      return [{ name: name || letter, text, at: atCell(all.sheet, row.number, column) }];
    }),
  );
}

function sourceOf(row: Row, all: Meant): Source {
  const { file, sheet } = all.sheet;
  const link = firstOf(row, all, 'link').text;
  const quote = firstOf(row, all, 'quote').text;
  return {
    title: file,
    file,
    locator: {
      en: sheet === undefined ? `Row ${row.number}` : `Sheet “${sheet}”, row ${row.number}`,
      zh: sheet === undefined ? `第${row.number}行` : `工作表“${sheet}”，第${row.number}行`,
    },
    ...(/^https?:\/\//i.test(link) && { url: link }),
    ...(quote !== '' && { quote }),
  };
}
