/**
 * View ⇄ address. Short enough to read and to send: what is as it is by itself isn't said, whole months and years
 * are written as such, and days are inclusive as a person reads them.
 *
 *     v1&time=2019-12&type=visit&organization=stou&lang=en
 *
 * Every part is `key=value`, lists with commas between. What an address doesn't say has its usual value, so that a
 * link shows the same whatever was on the screen before.
 */
import { excerpt, type Finding } from '../model/finding';
import { LANGUAGES, type Language } from '../model/language';
import { dateOfDay, dayOfDate, dayOfIso, isoOfDay, plusDays, plusMonths, plusYears } from '../model/time';
import { FACETS, type Filters } from '../filter/clauses';
import type { View } from './view';

export const LINK_VERSION = 'v1';

const START: Omit<View, 'language'> = {
  window: null,
  filters: {},
  query: '',
  area: null,
  endsWithin: null,
  mode: 'window',
  selected: null,
  theme: 'auto',
  projection: 'equal-earth',
};

/** The view as text for the end of an address, after its `#`. */
export function addressOf(view: View): string {
  const { window, filters, query, area, endsWithin, mode, selected, page, tour, camera } = view;
  const parts: [key: string, value: string | undefined][] = [
    ['time', window ? timeText(window) : undefined],
    ['mode', mode === START.mode ? undefined : mode],
    ...FACETS.map((facet): [string, string | undefined] => [facet, listText(filters[facet])]),
    ['q', query === '' ? undefined : encode(query)],
    ['area', area?.map((corner) => corner.join(',')).join(';')],
    ['ends', endsWithin === null ? undefined : String(endsWithin)],
    ['page', page ? `${page.kind},${encode(page.id)}` : undefined],
    ['event', selected === null ? undefined : encode(selected)],
    ['tour', tour ? `${encode(tour.id)},${tour.step + 1}` : undefined],
    ['map', view.projection === START.projection ? undefined : view.projection],
    ['at', camera ? [...camera.center, camera.zoom].join(',') : undefined],
    ['theme', view.theme === START.theme ? undefined : view.theme],
    ['lang', view.language],
  ];
  const said = parts.flatMap(([key, value]) => (value === undefined ? [] : `${key}=${value}`));
  return [LINK_VERSION, ...said].join('&');
}

export interface Linked {
  /** What the address says, its unsaid parts as usual; to be set as a host sets a view. */
  view: Partial<Record<keyof View, unknown>>;
  /** Parts that couldn't be read; what they may hold is for the view itself to judge. */
  findings: Finding[];
}

/** `language`: where the address says none. */
export function viewOfAddress(address: string, language: Language): Linked {
  const findings: Finding[] = [];
  const refuse = (key: string, value: string, expected: Finding['expected']) => {
    findings.push({ code: 'view', path: ['address', key], expected, found: excerpt(value), effect: 'field' });
  };
  const view: Linked['view'] = { ...START, camera: null, page: null, tour: null, language };
  const filters: Record<string, string[]> = {};
  const [version = '', ...parts] = address.replace(/^#/, '').split('&');
  if (version !== LINK_VERSION) refuse('version', version, LINK_VERSION);

  const read: Record<string, (text: string) => void> = {
    time(text) {
      const window = windowOf(decode(text));
      if (window) view.window = window;
      else refuse('time', text, 'time');
    },
    mode: (text) => (view.mode = text),
    q: (text) => (view.query = decode(text)),
    area: (text) => (view.area = text.split(';').map((corner) => corner.split(',').map(Number))),
    ends: (text) => (view.endsWithin = Number(text)),
    page: (text) => (view.page = named(text, (kind, id) => ({ kind, id }))),
    event: (text) => (view.selected = decode(text)),
    tour: (text) => (view.tour = named(text, (id, step) => ({ id, step: Number(step) - 1 }))),
    map: (text) => (view.projection = text),
    at(text) {
      const [lon, lat, zoom] = text.split(',').map(Number);
      view.camera = { center: [lon, lat], zoom };
    },
    theme: (text) => (view.theme = text),
    lang: (text) => (view.language = LANGUAGES.find((known) => known === text) ?? text),
  };
  for (const facet of FACETS) read[facet] = (text) => (filters[facet] = listOf(text));
  for (const part of parts) {
    const [key = '', value = ''] = split(part);
    if (Object.hasOwn(read, key)) read[key]!(value);
    else if (part !== '') refuse(key, value, Object.keys(read));
  }
  return { view: { ...view, filters }, findings };
}

const split = (part: string): [string, string] => {
  const at = part.indexOf('=');
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
};

const named = <T>(text: string, make: (first: string, second: string) => T): T => {
  const [first = '', second = ''] = text.split(',').map(decode);
  return make(first, second);
};

// ---- text

/** Readable where an address allows it: only what would end a part or a list, or break an address, is escaped. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/%(2F|3A|40)/g, (code) => decodeURIComponent(code));

/** A damaged escape stands as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An empty list is a choice of its own: no clause, but said. */
const listText = (values: Filters[keyof Filters]): string | undefined => values?.map(encode).join(',');
const listOf = (text: string): string[] => (text === '' ? [] : text.split(',').map(decode));

// ---- time

/** "2019", "2019-12", "2019-12-24", "2019-12-24/2019-12-28": the last day is included. */
function timeText([from, until]: [string, string]): string {
  const [start, end] = [dayOfIso(from)!, dayOfIso(until)!];
  const { year, month, day } = dateOfDay(start);
  const plain = /^\d{4}-/.test(from);
  if (plain && day === 1 && month === 1 && plusYears(start, 1) === end) return from.slice(0, 4);
  if (plain && day === 1 && plusMonths(start, 1) === end) return from.slice(0, 7);
  const last = isoOfDay(end - 1);
  return last === from && Number.isFinite(year) ? from : `${from}/${last}`;
}

function windowOf(text: string): [string, string] | undefined {
  const [first = '', last] = text.split('/');
  const span = last === undefined ? spanOf(first) : [spanOf(first)?.[0], spanOf(last)?.[1]];
  const [start, end] = span ?? [];
  return start === undefined || end === undefined || start >= end
    ? undefined
    : [isoOfDay(start), isoOfDay(end)];
}

function spanOf(text: string): [number, number] | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  const start = year === undefined ? dayOfIso(text) : monthly(Number(year), month);
  if (start === undefined) return undefined;
  if (year === undefined) return [start, plusDays(start, 1)];
  return [start, month === undefined ? plusYears(start, 1) : plusMonths(start, 1)];
}

const monthly = (year: number, month = '01'): number | undefined =>
  Number(month) >= 1 && Number(month) <= 12 ? dayOfDate(year, Number(month)) : undefined;
