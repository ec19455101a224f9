/** The whole state that a host reads and sets, and a link restores. Days here are ISO dates, the end exclusive. */
import type { Columns } from '../model/columns';
import { excerpt, type Finding } from '../model/finding';
import { dayOfIso, isoOfDay, type DaySpan } from '../model/time';
import { ENUMS, FACETS, type Facet, type Filters } from '../filter/clauses';
import { LANGUAGES, type Language } from '../model/language';
import type { Explorer } from './explorer.svelte';
import {
  MODES,
  PROJECTIONS,
  THEMES,
  type Camera,
  type Mode,
  type Projection,
  type Theme,
} from './presentation';

export interface View {
  window: [string, string] | null;
  filters: Filters;
  query: string;
  mode: Mode;
  selected: string | null;
  language: Language;
  theme: Theme;
  projection: Projection;
  camera?: Camera;
}

export function readView(explorer: Explorer): View {
  const { window, filters, query, mode, selected, language, theme, projection, camera } = explorer;
  return {
    window: window && [isoOfDay(window[0]), isoOfDay(window[1])],
    filters: copyOf(filters),
    query,
    mode,
    selected,
    language,
    theme,
    projection,
    ...(camera && { camera: { center: [...camera.center], zoom: camera.zoom } }),
  };
}

/** A host may keep and change what it is given; structuredClone would cost more than all the counts of a step. */
const copyOf = (filters: Filters): Filters =>
  Object.fromEntries(Object.entries(filters).map(([facet, chosen]) => [facet, [...(chosen ?? [])]]));

/** Merges the top-level keys of `patch`; what it doesn't know is left out and comes back as findings. */
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

  const set: Record<string, (value: unknown) => void> = {
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
    mode: (value) => (explorer.mode = oneOf('mode', value, MODES) ?? explorer.mode),
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
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    if (Object.hasOwn(set, key)) set[key]!(value);
    else refuse([key], value, Object.keys(set));
  }
  return findings;
}

/** null = no window; undefined = not one. */
function readWindow(value: unknown): DaySpan | null | undefined {
  if (value === null) return null;
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [start, end] = value.map((date) => (typeof date === 'string' ? dayOfIso(date) : undefined));
  return start !== undefined && end !== undefined && start < end ? [start, end] : undefined;
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
          Boolean(refuse(['filters', facet, i], item, expected(facet as Facet))),
      );
  }
  return filters as Filters;
}

function isKnown(columns: Columns, facet: Facet, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (facet === 'organization') return columns.organizationIndex.has(value);
  if (facet === 'country') return columns.countryCodes.includes(value);
  return (ENUMS[facet] as readonly string[]).includes(value);
}

const expected = (facet: Facet): Finding['expected'] =>
  facet === 'organization' || facet === 'country' ? facet : ENUMS[facet];

/** After a change of data: choices that the new dataset doesn't know are given up, as findings. */
export function pruneView(explorer: Explorer): Finding[] {
  const { selected, columns, filters } = explorer;
  const patch: Record<string, unknown> = {};
  const unknown = (facet: Facet) => filters[facet]?.some((value) => !isKnown(columns, facet, value)) ?? false;
  if (FACETS.some(unknown)) patch.filters = filters;
  const findings = applyView(explorer, patch);
  if (selected !== null && !columns.rowOf.has(selected)) {
    findings.push(...applyView(explorer, { selected }));
    explorer.select(null);
  }
  return findings;
}
