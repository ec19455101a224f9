// The list of names in tests/fixtures/names.json: placed in the right city, asked about, or left alone.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadGazetteer, readPlace, type Gazetteer, type PlaceReading } from '../../../src/import/values';
import { angleBetween, vectorOf, type LonLat } from '../../../src/model/geo';

interface Name {
  name: string;
  /** Of the row that it stands in. */
  country?: string;
  expect: 'city' | 'country' | 'ask' | 'none';
  near?: LonLat;
  in?: string;
}

const names = JSON.parse(readFileSync('tests/fixtures/names.json', 'utf8')) as Name[];
const EARTH_KM = 6371;
const NEAR_KM = 30;

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

const read = ({ name, country }: Name) => readPlace(gazetteer, name, { country });

function isRight(name: Name, { place, doubt, candidates }: PlaceReading): boolean {
  if (name.expect === 'ask') return !place && candidates.length > 1 && doubt !== undefined;
  if (name.expect === 'none') return !place && /acronym|place-not-found/.test(doubt?.code ?? '');
  if (name.expect === 'country') return place?.precision === 'country' && place.country === name.in;
  const km = place ? angleBetween(vectorOf(place.coordinates), vectorOf(name.near!)) * EARTH_KM : Infinity;
  return place?.precision === 'city' && place.country === name.in && km <= NEAR_KM;
}

const told = ({ place, candidates, doubt }: PlaceReading): string =>
  place
    ? `${place.id} ${place.precision}`
    : `${doubt?.code} ${candidates.map(({ id }) => id).join(' ')}`.trim();

const wrong = (those: Name[]) =>
  those.filter((name) => !isRight(name, read(name))).map((name) => `${name.name}: ${told(read(name))}`);

describe('two hundred names', () => {
  test('are two hundred, and forty of them have no answer', () => {
    expect(names.length).toBeGreaterThanOrEqual(200);
    expect(names.filter((name) => name.expect === 'none').length).toBeGreaterThanOrEqual(40);
    expect(new Set(names.map(({ name, country }) => `${name} ${country}`)).size).toBe(names.length);
  });

  test('those that contain a place land there, 95 of 100 at least', () => {
    const placed = names.filter((name) => name.expect === 'city' || name.expect === 'country');
    const misses = wrong(placed);
    expect(misses.length / placed.length, misses.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('homonyms are asked', () => {
    expect(wrong(names.filter((name) => name.expect === 'ask'))).toEqual([]);
  });

  test('what has no answer says so', () => {
    expect(wrong(names.filter((name) => name.expect === 'none'))).toEqual([]);
  });

  test('nothing is ever put at 0,0', () => {
    const all = names.flatMap((name) => [read(name).place ?? [], read(name).candidates].flat());
    expect(all.length).toBeGreaterThan(names.length / 2);
    for (const { coordinates } of all) expect(Math.hypot(...coordinates)).toBeGreaterThan(1);
  });
});
