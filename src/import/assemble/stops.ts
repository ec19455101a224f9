/** Countries, cities and points of a row → the stops of a record, in the order in which they are written. */
import type { At, ImportFinding } from '../finding';
import type { DraftStop, PlaceFound } from '../draft';
import { atCell, type Row } from '../rows';
import type { FoundPlace, PlaceReading } from '../values';
import type { Meaning } from '../columns/meanings';
import { findingOf } from './doubts';
import { pointsIn, placeAt } from './points';
import { firstOf, type Meant } from './records';
import { pieces, type Piece } from './pieces';
import type { World } from './world';

export interface Stops {
  stops: DraftStop[];
  findings: ImportFinding[];
  /** Countries that the row names, in order: context for its organizations. */
  countries: string[];
}

/** Of all rows of one record; roles are given by the record's kind. */
export function stopsOf(rows: readonly Row[], all: Meant, world: World, draft: string): Stops {
  const read: Stops = { stops: [], findings: [], countries: [] };
  let before = '';
  for (const row of rows) {
    // Of each person of a group a row may say where all of them went.
    const said = rows.length === 1 ? '' : wherein(row, all);
    if (said === '' || said !== before) new RowReader(row, all, world, draft, read).read();
    before = said;
  }
  return read;
}

const WHERE = ['country', 'city', 'places', 'coordinates', 'latitude', 'longitude'] as const;

/** All that a row says of where. */
const wherein = ({ cells }: Row, { columns }: Meant): string =>
  WHERE.flatMap((meaning) => columns[meaning] ?? [])
    .map((column) => cells[column]!.text)
    .filter((text) => text !== '')
    .join('\u001f');

class RowReader {
  constructor(
    private readonly row: Row,
    private readonly all: Meant,
    private readonly world: World,
    private readonly draft: string,
    private readonly out: Stops,
  ) {}

  read(): void {
    const { out } = this;
    const countries = this.countries();
    for (const code of countries.codes) if (!out.countries.includes(code)) out.countries.push(code);
    const before = out.stops.length;
    if (this.points(countries.codes)) return;
    for (const column of this.filled('places')) this.itinerary(column, countries.codes);
    for (const column of this.filled('city')) this.cities(column, countries.codes);
    const named = new Set(out.stops.slice(before).map(({ country }) => country));
    // A country whose city is named is said by the city.
    for (const { code, name, at } of countries.said) if (!named.has(code)) this.country(code, name, at);
  }

  private filled(meaning: Meaning): number[] {
    return (this.all.columns[meaning] ?? []).filter((column) => {
      const { text, kind } = this.row.cells[column]!;
      return text !== '' && kind !== 'error';
    });
  }

  private at(column: number): At {
    return atCell(this.all.sheet, this.row.number, column);
  }

  private countries(): { codes: string[]; said: { code: string; name: string; at: At }[] } {
    const codes: string[] = [];
    const said = this.filled('country').flatMap((column) => {
      const { text, mergedFrom } = this.row.cells[column]!;
      const { countries, doubts } = this.world.readers.countries(text);
      codes.push(...countries.map(({ code }) => code));
      // A merged cell is said once, though every row of the merge has it.
      if (mergedFrom !== undefined && this.out.stops.length > 0) return [];
      const at = this.at(column);
      if (doubts.length > 0 && this.holdsCities(text)) {
        this.itinerary(column, []);
        return [];
      }
      for (const doubt of doubts) this.tell(findingOf(doubt, at, { draft: this.draft, field: 'stops' }));
      return countries.map(({ code, from }) => ({ code, name: from, at }));
    });
    return { codes: [...new Set(codes)], said };
  }

  /** "哈萨克斯坦（阿拉木图）" in a column of countries. */
  private holdsCities(text: string): boolean {
    const { readers } = this.world;
    return pieces(text, readers).some(
      ({ text: name, kind, country }) =>
        kind === 'place' && readers.place(name, country === undefined ? {} : { country }).place !== undefined,
    );
  }

  private tell(finding: ImportFinding): void {
    this.out.findings.push(finding);
  }

  /** "哈萨克斯坦（阿拉木图、阿斯塔纳）", "Almaty, Kazakhstan", "北京—阿拉木图—北京" */
  private itinerary(column: number, near: readonly string[]): void {
    const at = this.at(column);
    for (const { text, country, kind, passed } of pieces(this.row.cells[column]!.text, this.world.readers)) {
      if (passed) {
        this.tell({
          code: 'transit-in-notes',
          mark: 'note',
          at,
          value: text,
          draft: this.draft,
          field: 'stops',
        });
        continue;
      }
      if (country !== undefined && !this.out.countries.includes(country)) this.out.countries.push(country);
      if (kind === 'country') this.country(country!, text, at);
      else this.place(text, at, country === undefined ? near : [country]);
    }
  }

  private cities(column: number, countries: readonly string[]): void {
    const at = this.at(column);
    for (const piece of pieces(this.row.cells[column]!.text, this.world.readers))
      this.city(piece, at, countries);
  }

  private city({ text, country, kind }: Piece, at: At, countries: readonly string[]): void {
    if (kind === 'country') this.country(country!, text, at);
    else this.place(text, at, country === undefined ? countries : [country]);
  }

  private country(code: string, name: string, at: At): void {
    const { place } = this.world.readers.place(name, { country: code });
    // Singapore, Hong Kong and Macau are read as their cities.
    const whole = place?.country === code && place.precision !== 'region' ? placeOf(place) : undefined;
    this.add({ name, country: code, role: 'stop', at, ...(whole && { place: whole }) });
  }

  private place(name: string, at: At, countries: readonly string[]): void {
    if (isNowhere(name)) return;
    if (OWN.test(name) && this.world.home?.at) {
      const { at: seat } = this.world.home;
      return this.add({ name, role: 'stop', at, country: seat.country, place: placeOf(seat) });
    }
    const context = countries.length === 1 ? { country: countries[0]! } : { countries };
    const reading =
      answered(name, context.country, this.world) ??
      this.world.readers.place(name, { ...context, organizations: this.world.known });
    const field = `stops.${this.out.stops.length}`;
    if (reading.doubt)
      this.tell(findingOf(reading.doubt, at, { draft: this.draft, field, candidates: reading.candidates }));
    const country = reading.place?.country ?? context.country;
    this.add({
      name,
      role: 'stop',
      at,
      ...(country !== undefined && { country }),
      ...(reading.place && { place: placeOf(reading.place) }),
      ...(reading.inferred && { inferred: true }),
    });
  }

  /** The same place twice running is one stop. */
  private add(stop: DraftStop): void {
    const last = this.out.stops.at(-1);
    if (last && last.place?.id === stop.place?.id && last.name === stop.name) return;
    this.out.stops.push(stop);
  }

  /** A point of the file's own beats every name; false where the row has none. */
  private points(countries: readonly string[]): boolean {
    const { points, faults, column } = pointsIn(this.row, this.all);
    if (column === undefined) return false;
    const at = this.at(column);
    for (const fault of faults) this.tell({ ...fault, at, draft: this.draft, field: 'stops' });
    const name = firstOf(this.row, this.all, 'city').text || firstOf(this.row, this.all, 'title').text;
    for (const point of points) {
      const place = placeAt(point, name, countries, this.world);
      if (place) this.add({ name: name || point.join(' '), country: place.country, place, role: 'stop', at });
    }
    return points.length > 0;
  }
}

const ONLINE =
  /^(?:线上|云端|网上|网络|视频|腾讯会议|在线|online|virtual(?:ly)?|remote(?:ly)?|by video|video ?conference|zoom|(?:ms )?teams|webex|skype)(?:会议|平台|举行|进行)?$/i;
/** A meeting on the line is at no place, and no place is missed. */
export const isNowhere = (text: string): boolean => ONLINE.test(text.trim());

/** The office's own campus. */
const OWN = /^(?:本校|我校|校内|校本部|本校校内|学校|on campus|our campus|home campus|own campus|here)$/i;

/** What a person has said about this name before. */
export function answered(
  name: string,
  country: string | undefined,
  { answers }: World,
): PlaceReading | undefined {
  const known = answers.places ?? {};
  const answer = known[`${name}|${country ?? ''}`] ?? known[`${name}|`];
  if (answer === undefined) return undefined;
  return answer === null
    ? { from: name, candidates: [] }
    : {
        from: name,
        candidates: [],
        place: {
          ...answer,
          name: answer.name as FoundPlace['name'],
          // "Only Kazakhstan" is an answer as well, and stays an area.
          precision: answer.precision === 'site' ? 'city' : answer.precision,
          weight: 0,
        },
      };
}

const copies = new WeakMap<FoundPlace, PlaceFound>();

/** One for all rows that name it. */
export function placeOf(found: FoundPlace): PlaceFound {
  const made = copies.get(found);
  if (made) return made;
  const { id, name, country, coordinates, precision } = found;
  const place: PlaceFound = { id, name: { ...name }, country, coordinates: [...coordinates], precision };
  copies.set(found, place);
  return place;
}
