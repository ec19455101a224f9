/** The whole state that a host reads and sets, and a link restores. Days here are ISO dates, the end exclusive. */
import type { Columns } from '../model/columns';
import { excerpt, type Finding } from '../model/finding';
import { dayOfIso, isoOfDay, type DaySpan } from '../model/time';
import { FACETS, type Facet, type Filters, type Ring } from '../filter/clauses';
import { keysOf } from '../filter/dimensions';
import { LANGUAGES, type Language } from '../model/language';
import type { Explorer } from './explorer.svelte';
import {
  MODES,
  PAGES,
  PROJECTIONS,
  THEMES,
  type Camera,
  type Mode,
  type Page,
  type Projection,
  type Theme,
  type TourPlace,
} from './presentation';

export interface View {
  window: [string, string] | null;
  filters: Filters;
  query: string;
  /** A ring in degrees, not closed; longitudes may run on past ±180. */
  area: [lon: number, lat: number][] | null;
  /** Months. */
  endsWithin: number | null;
  mode: Mode;
  selected: string | null;
  language: Language;
  theme: Theme;
  projection: Projection;
  camera?: Camera;
  /** The page that is open. */
  page?: Page;
  /** Where the reader is in a tour. */
  tour?: TourPlace;
}

export const readView = (explorer: Explorer): View => viewLater(explorer)();

/**
 * The view as it is now, made when it is asked for: dates in words cost more than the counts of a step. What it is made
 * of is replaced whole and never changed.
 */
export function viewLater(explorer: Explorer): () => View {
  const { window, filters, query, area, endsWithin, mode, selected, page, tour } = explorer;
  const { language, theme, projection, camera } = explorer;
  return () => ({
    window: window && [isoOfDay(window[0]), isoOfDay(window[1])],
    filters: copyOf(filters),
    query,
    area: area && area.map(([lon, lat]) => [lon, lat]),
    endsWithin,
    mode,
    selected,
    language,
    theme,
    projection,
    ...(camera && { camera: { center: [...camera.center], zoom: camera.zoom } }),
    ...(page && { page: { ...page } }),
    ...(tour && { tour: { ...tour } }),
  });
}

/** A host may keep and change what it is given; structuredClone would cost more than all the counts of a step. */
const copyOf = (filters: Filters): Filters =>
  Object.fromEntries(Object.entries(filters).map(([facet, chosen]) => [facet, [...(chosen ?? [])]]));

/**
 * Merges the top-level keys of `patch`; what it doesn't know is left out and comes back as findings. A page brings
 * its own choice where the patch doesn't say one.
 */
export function applyView(explorer: Explorer, patch: unknown): Finding[] {
  const findings: Finding[] = [];
  const refuse = (path: Finding['path'], value: unknown, expected: Finding['expected']) => {
    findings.push({ code: 'view', path, expected, found: excerpt(value), effect: 'field' });
    return undefined;
  };
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) {
    refuse([], patch, 'object');
    return findings;
  }
  const oneOf = <T extends string>(key: string, value: unknown, allowed: readonly T[]): T | undefined =>
    allowed.find((item) => item === value) ?? refuse([key], value, allowed);

  // In this order, whatever the patch's: the mode says which years there are, and the choice which page stays open.
  const set: Record<string, (value: unknown) => void> = {
    mode: (value) => (explorer.mode = oneOf('mode', value, MODES) ?? explorer.mode),
    window(value) {
      const window = readWindow(value);
      if (window === undefined) refuse(['window'], value, 'window');
      else explorer.setWindow(window);
    },
    filters(value) {
      const filters = readFilters(value, explorer.columns, refuse);
      if (filters) explorer.setFilters(filters);
    },
    query(value) {
      if (typeof value === 'string') explorer.setQuery(value);
      else refuse(['query'], value, 'text');
    },
    area(value) {
      const area = readArea(value);
      if (area === undefined) refuse(['area'], value, 'ring');
      else explorer.setArea(area);
    },
    endsWithin(value) {
      if (value === null || isMonths(value)) explorer.setEndsWithin(value);
      else refuse(['endsWithin'], value, 'months');
    },
    page(value) {
      const page = readPage(value, explorer.columns);
      if (page === undefined) return void refuse(['page'], value, 'page');
      if (page && !('filters' in patch)) explorer.setFilters({ ...explorer.filters, [page.kind]: [page.id] });
      explorer.page = page;
      explorer.setFilters(explorer.filters);
    },
    tour(value) {
      const tour = readTour(value, explorer);
      if (tour === undefined) refuse(['tour'], value, 'tour');
      else explorer.tour = tour;
    },
    selected(value) {
      if (value === null || (typeof value === 'string' && explorer.columns.rowOf.has(value)))
        explorer.select(value);
      else refuse(['selected'], value, 'event');
    },
    language: (value) => (explorer.language = oneOf('language', value, LANGUAGES) ?? explorer.language),
    theme: (value) => (explorer.theme = oneOf('theme', value, THEMES) ?? explorer.theme),
    projection: (value) =>
      (explorer.projection = oneOf('projection', value, PROJECTIONS) ?? explorer.projection),
    camera(value) {
      const camera = readCamera(value);
      if (camera === undefined) refuse(['camera'], value, 'camera');
      else explorer.camera = camera;
    },
  };
  const given = new Map(Object.entries(patch).filter(([, value]) => value !== undefined));
  for (const key of Object.keys(set)) if (given.has(key)) set[key]!(given.get(key));
  for (const [key, value] of given) if (!Object.hasOwn(set, key)) refuse([key], value, Object.keys(set));
  return findings;
}

/** null = no window; undefined = not one. */
function readWindow(value: unknown): DaySpan | null | undefined {
  if (value === null) return null;
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [start, end] = value.map((date) => (typeof date === 'string' ? dayOfIso(date) : undefined));
  return start !== undefined && end !== undefined && start < end ? [start, end] : undefined;
}

/** Corners of a ring, three at least. */
function readArea(value: unknown): Ring | null | undefined {
  if (value === null) return null;
  if (!Array.isArray(value) || value.length < 3) return undefined;
  const isCorner = (corner: unknown): corner is [number, number] =>
    Array.isArray(corner) &&
    corner.length === 2 &&
    corner.every(Number.isFinite) &&
    Math.abs(corner[0] as number) <= 540 &&
    Math.abs(corner[1] as number) <= 90;
  return value.every(isCorner) ? value.map(([lon, lat]) => [lon, lat]) : undefined;
}

/** A century at most. */
const isMonths = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= 1200;

function readPage(value: unknown, columns: Columns): Page | null | undefined {
  if (value === null) return null;
  const { kind, id } = (value ?? {}) as Partial<Page>;
  const known = PAGES.find((page) => page === kind);
  return known && isKnown(columns, known, id) ? { kind: known, id: id! } : undefined;
}

function readTour(value: unknown, { dataset }: Explorer): TourPlace | null | undefined {
  if (value === null) return null;
  const { id, step } = (value ?? {}) as Partial<TourPlace>;
  const tour = dataset.tours?.find((one) => one.id === id);
  return tour && step !== undefined && tour.steps[step] ? { id: tour.id, step } : undefined;
}

function readCamera(value: unknown): Camera | null | undefined {
  if (value === null) return null;
  const { center, zoom } = (value ?? {}) as Partial<Camera>;
  if (!Array.isArray(center) || center.length !== 2 || !Number.isFinite(zoom)) return undefined;
  const [lon, lat] = center;
  return Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lat) <= 90
    ? { center: [lon, lat], zoom: zoom! }
    : undefined;
}

function readFilters(
  value: unknown,
  columns: Columns,
  refuse: (path: Finding['path'], value: unknown, expected: Finding['expected']) => undefined,
): Filters | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(['filters'], value, 'object');
  const filters: Partial<Record<Facet, string[]>> = {};
  for (const [facet, chosen] of Object.entries(value)) {
    if (!FACETS.some((known) => known === facet)) refuse(['filters', facet], chosen, FACETS);
    else if (chosen === undefined) continue;
    else if (!Array.isArray(chosen)) refuse(['filters', facet], chosen, 'list');
    else
      filters[facet as Facet] = chosen.filter(
        (item: unknown, i): item is string =>
          isKnown(columns, facet as Facet, item) ||
          Boolean(refuse(['filters', facet, i], item, expected(facet as Facet, columns))),
      );
  }
  return filters as Filters;
}

const isKnown = (columns: Columns, facet: Facet, value: unknown): boolean =>
  typeof value === 'string' && keysOf(columns, facet).includes(value);

/** What would have been right: the values themselves where they are few, else what they are. */
const expected = (facet: Facet, columns: Columns): Finding['expected'] =>
  facet === 'organization' || facet === 'country' ? facet : keysOf(columns, facet);

/** After a change of data: choices that the new dataset doesn't know are given up, as findings. */
export function pruneView(explorer: Explorer): Finding[] {
  const { selected, columns, filters, tour } = explorer;
  const patch: Record<string, unknown> = {};
  const unknown = (facet: Facet) => filters[facet]?.some((value) => !isKnown(columns, facet, value)) ?? false;
  if (FACETS.some(unknown)) patch.filters = filters;
  if (tour) {
    explorer.tour = null;
    patch.tour = tour;
  }
  const findings = applyView(explorer, patch);
  if (selected !== null && !columns.rowOf.has(selected)) {
    findings.push(...applyView(explorer, { selected }));
    explorer.select(null);
  }
  return findings;
}
