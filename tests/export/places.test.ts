/** Linked Places files against a schema written from the format's public description (1.1 to 1.3). */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { linkedPlacesOf } from '../../src/export/files/places';
import { wholeText } from '../../src/export/files/parts';
import { fileOf, inRandomViews, takenIn } from './views';

const Uri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i));
const Iso = v.pipe(v.string(), v.regex(/^-?\d{4,}(-\d{2}(-\d{2})?)?[~?%]?$/));
const Side = v.union([
  v.strictObject({ in: Iso }),
  v.strictObject({ earliest: Iso, latest: v.optional(Iso) }),
  v.strictObject({ latest: Iso }),
]);
const When = v.strictObject({
  timespans: v.pipe(v.array(v.strictObject({ start: Side, end: v.optional(Side) })), v.minLength(1)),
});
const Certainty = v.picklist(['certain', 'less-certain', 'uncertain']);
const Citation = v.strictObject({ label: v.pipe(v.string(), v.nonEmpty()), '@id': v.optional(Uri) });
const Name = v.strictObject({
  toponym: v.pipe(v.string(), v.nonEmpty()),
  lang: v.optional(v.string()),
  citations: v.optional(v.array(Citation)),
});
const Point = v.strictObject({
  type: v.literal('Point'),
  coordinates: v.strictTuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
  certainty: v.optional(Certainty),
});
const Feature = v.strictObject({
  '@id': Uri,
  type: v.literal('Feature'),
  properties: v.strictObject({
    title: v.pipe(v.string(), v.nonEmpty()),
    ccodes: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), v.minLength(1)),
    fclasses: v.pipe(v.array(v.picklist(['A', 'H', 'L', 'P', 'R', 'S', 'T'])), v.minLength(1)),
  }),
  when: v.optional(When),
  // At least one toponym has a citation.
  names: v.pipe(
    v.array(Name),
    v.check((names) => names.some(({ citations }) => (citations?.length ?? 0) > 0)),
  ),
  types: v.array(
    v.strictObject({ identifier: v.pipe(v.string(), v.regex(/^aat:\d{9}$/)), label: v.string() }),
  ),
  geometry: v.strictObject({
    type: v.literal('GeometryCollection'),
    geometries: v.pipe(v.array(Point), v.minLength(1)),
  }),
  relations: v.optional(
    v.array(
      v.strictObject({
        relationType: v.pipe(v.string(), v.regex(/^gvp:\w+$/)),
        relationTo: Uri,
        label: v.string(),
        when: v.optional(When),
        certainty: Certainty,
      }),
    ),
  ),
  descriptions: v.array(v.strictObject({ value: v.pipe(v.string(), v.nonEmpty()), lang: v.string() })),
});
const LinkedPlaces = v.strictObject({
  type: v.literal('FeatureCollection'),
  '@context': v.pipe(v.string(), v.url()),
  features: v.array(Feature),
});

const read = (taken: Parameters<typeof linkedPlacesOf>[0]) => {
  const { parts, left } = linkedPlacesOf(taken);
  return { ...v.parse(LinkedPlaces, JSON.parse(wholeText(parts))), left };
};

test('every view follows the format, and holds the places of its records, each once', () => {
  inRandomViews(60, (taken) => {
    const { features, left } = read(taken);
    const shown = [...taken.rows].map((row) => taken.columns.events[row]!);
    const places = new Set(shown.flatMap(({ stops }) => stops.map(({ place }) => place)));
    const ids = features.map((feature) => feature['@id']);
    expect(new Set(ids)).toEqual(new Set([...places].map((id) => `urn:exchange-atlas:place:${id}`)));
    expect(ids).toHaveLength(places.size);
    expect(left).toBe(shown.filter(({ stops }) => stops.length === 0).length);
    const relations = features.flatMap((feature) => feature.relations ?? []);
    for (const { relationTo } of relations) expect(ids).toContain(relationTo);
  });
});

test('times are as well known as the record has them', () => {
  const place = {
    id: 'p',
    name: 'P',
    country: 'FR',
    coordinates: [2, 48] as [number, number],
    precision: 'city' as const,
  };
  const spans = (when: string | undefined) => {
    const file = { ...fileOf({ when, stops: [{ place: 'p', role: 'venue' }] }), places: [place] };
    return read(takenIn(file)).features[0]!.when?.timespans;
  };
  expect(spans('2019-12-24')).toEqual([{ start: { in: '2019-12-24' } }]);
  expect(spans('2020~')).toEqual([{ start: { in: '2020~' } }]);
  expect(spans('2019-12-24/2019-12-28')).toEqual([
    { start: { in: '2019-12-24' }, end: { in: '2019-12-28' } },
  ]);
  expect(spans('1990/..')).toEqual([{ start: { in: '1990' }, end: { earliest: '2026-11-21' } }]);
  expect(spans('2018-01-10/')).toEqual([{ start: { in: '2018-01-10' } }]);
  expect(spans('../2019')).toEqual([{ start: { latest: '2019-12-31' } }]);
  expect(spans('201X')).toEqual([
    {
      start: { earliest: '2010-01-01', latest: '2019-12-31' },
      end: { earliest: '2010-01-01', latest: '2019-12-31' },
    },
  ]);
  expect(spans('../..')).toBeUndefined();
  expect(spans(undefined)).toBeUndefined();
});
