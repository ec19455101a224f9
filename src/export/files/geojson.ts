/**
 * GeoJSON, RFC 7946: a point for every stop and a line for every leg; a record without a place is one feature whose
 * geometry is null. Dates stay as the record has them, so what has none has none here.
 */
import { hopsOf, isInferred } from '../../model/legs';
import { textIn } from '../../model/text';
import { areasOf, homesOf, isoOrEmpty, knownDays, partnersOf, readEdtf } from '../fields';
import type { Taken } from '../taken';
import { legLines, rounded } from './dateline';
import { partsOf, type Parts } from './parts';

export function geojsonParts(taken: Taken): Parts {
  let first = true;
  const write = (row: number) =>
    featuresOf(taken, row)
      .map((feature) => {
        const text = `${first ? '\n' : ',\n'}${JSON.stringify(feature)}`;
        first = false;
        return text;
      })
      .join('');
  return partsOf(taken.rows, write, '{"type":"FeatureCollection","features":[', '\n]}\n');
}

interface Feature {
  type: 'Feature';
  id: string;
  properties: Record<string, unknown>;
  geometry: { type: string; coordinates: unknown } | null;
}

function featuresOf(taken: Taken, row: number): Feature[] {
  const event = taken.columns.events[row]!;
  const about = aboutOf(taken, row);
  const found = [...stopFeatures(taken, row, about), ...legFeatures(taken, row, about)];
  if (found.length > 0) return found;
  return [{ type: 'Feature', id: event.id, properties: { ...about, kind: 'record' }, geometry: null }];
}

function aboutOf(taken: Taken, row: number): Record<string, unknown> {
  const event = taken.columns.events[row]!;
  const { first, last } = knownDays(readEdtf(event.when));
  return {
    event: event.id,
    title: textIn(event.title, taken.language),
    type: event.type,
    direction: event.direction ?? null,
    status: event.status ?? 'done',
    when: event.when ?? null,
    first_day: isoOrEmpty(first) || null,
    last_day: isoOrEmpty(last) || null,
    valid: event.valid ?? null,
    homes: homesOf(taken, event),
    partners: partnersOf(taken, event),
    countries_and_areas: areasOf(taken, row),
  };
}

function stopFeatures(taken: Taken, row: number, about: Record<string, unknown>): Feature[] {
  const { columns, language } = taken;
  const event = columns.events[row]!;
  return event.stops.map((stop, i): Feature => {
    const place = columns.dataset.places[columns.placeIndex.get(stop.place)!]!;
    const properties = {
      ...about,
      kind: 'stop',
      place: textIn(place.name, language),
      country: place.country,
      precision: place.precision,
      role: stop.role,
      order: i + 1,
      stop_when: stop.when ?? null,
      inferred: isInferred(event, `stops.${i}.place`),
    };
    const geometry = { type: 'Point', coordinates: rounded(place.coordinates) };
    return { type: 'Feature', id: `${event.id}/stop/${i + 1}`, properties, geometry };
  });
}

function legFeatures({ columns, language }: Taken, row: number, about: Record<string, unknown>): Feature[] {
  const event = columns.events[row]!;
  const { places } = columns.dataset;
  return hopsOf(event, columns).flatMap(({ from, to, inferred, tie }, i): Feature[] => {
    const lines = legLines(places[from]!.coordinates, places[to]!.coordinates);
    if (lines.length === 0) return [];
    const properties = {
      ...about,
      kind: tie ? 'tie' : 'leg',
      from: textIn(places[from]!.name, language),
      to: textIn(places[to]!.name, language),
      order: i + 1,
      inferred,
    };
    const geometry =
      lines.length === 1
        ? { type: 'LineString', coordinates: lines[0] }
        : { type: 'MultiLineString', coordinates: lines };
    return [{ type: 'Feature', id: `${event.id}/leg/${i + 1}`, properties, geometry }];
  });
}
