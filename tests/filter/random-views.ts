/** Random choices over a dataset, from a seed: windows on and off the edges of events, every facet, words of its texts. */
import { randomFrom } from '../../bench/synthetic';
import { parseEdtf } from '../../src/model/edtf';
import { STATUSES } from '../../src/model/kinds';
import { REGIONS } from '../../src/model/regions';
import { DIRECTIONS, EVENT_TYPES, type Dataset } from '../../src/model/schema';
import { OPEN_END, OPEN_START, isoOfDay } from '../../src/model/time';
import type { View } from '../../src/store/view';

export type Choice = Pick<View, 'window' | 'filters' | 'query' | 'area' | 'endsWithin' | 'mode'>;

export function randomViews(file: Dataset, count: number, seed: number): Choice[] {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const some = <T>(list: readonly T[], most: number): T[] =>
    Array.from({ length: below(most + 1) }, () => list[below(list.length)]!);
  const edges = edgesOf(file);
  const [first, last] = [edges[0]!, edges.at(-1)!];

  const windowOf = (): View['window'] => {
    const kind = random();
    if (kind < 0.2) return null;
    // On the very edge of an event, or a day beside it: where < and <= differ.
    const onEdge = () => edges[below(edges.length)]! + below(3) - 1;
    const anywhere = () => first - 400 + below(last - first + 800);
    const [a, b] = kind < 0.6 ? [onEdge(), onEdge()] : [anywhere(), anywhere()];
    const end = kind < 0.35 ? a + 1 : Math.max(a, b);
    const start = Math.min(a, b, end - 1);
    return [isoOfDay(start), isoOfDay(end)];
  };
  const words = file.events.flatMap(({ title }) =>
    typeof title === 'string' ? [title] : Object.values(title),
  );
  const queryOf = () => {
    if (random() < 0.8) return '';
    const title = words[below(words.length)]!;
    const from = below(title.length);
    return random() < 0.1 ? 'no such words' : title.slice(from, from + 1 + below(6)).trim();
  };
  const countries = [...new Set(file.places.map(({ country }) => country))];
  const years = yearsOf(file);
  const filtersOf = (): View['filters'] => ({
    ...(random() < 0.3 && { type: some(EVENT_TYPES, 4) }),
    ...(random() < 0.25 && { direction: some(DIRECTIONS, 3) }),
    ...(random() < 0.25 && { organization: some(file.organizations, 5).map(({ id }) => id) }),
    ...(random() < 0.25 && { country: some(countries, 4) }),
    ...(random() < 0.15 && { home: some(file.home, 2) }),
    ...(random() < 0.15 && { region: some(REGIONS, 3) }),
    ...(random() < 0.15 && { year: some(years, 3) }),
    ...(random() < 0.2 && { status: some(STATUSES, 2) }),
  });
  // About a place, with its edges off every place, and now and then across the date line.
  const areaOf = (): View['area'] => {
    if (random() < 0.8) return null;
    const [lon, lat] = file.places[below(file.places.length)]!.coordinates;
    const [east, north] = [3 + random() * 60, 3 + random() * 25];
    const around = random() < 0.2 ? (lon < 0 ? 360 : -360) : 0;
    const up = Math.min(89, lat + north);
    const down = Math.max(-89, lat - north);
    return [
      [lon - east + around, down],
      [lon + east * 0.7 + around, down - 0.5],
      [lon + east + around, up],
      [lon - east * 0.4 + around, up - 1],
    ];
  };
  return Array.from({ length: count }, () => ({
    window: windowOf(),
    filters: filtersOf(),
    query: queryOf(),
    area: areaOf(),
    endsWithin: random() < 0.06 ? 1 + below(60) : null,
    mode: random() < 0.6 ? 'window' : random() < 0.5 ? 'so-far' : 'on-day',
  }));
}

/** Years in which something begins: there are such in every mode. */
const yearsOf = (file: Dataset): string[] => [
  ...new Set(file.events.flatMap(({ when }) => /^\d{4}/.exec(when ?? '')?.[0] ?? [])),
];

/** First days and days after the last of all dated events, rising. */
function edgesOf(file: Dataset): number[] {
  const days = file.events.flatMap(({ when }) => {
    const parsed = when === undefined ? undefined : parseEdtf(when);
    return typeof parsed === 'object' ? (parsed.span ?? []) : [];
  });
  return [...new Set(days)].filter((day) => day !== OPEN_START && day !== OPEN_END).sort((a, b) => a - b);
}
