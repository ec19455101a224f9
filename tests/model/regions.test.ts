/** Our table of regions against CLDR's. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REGIONS, regionOfCountry } from '../../src/model/regions';

type Containment = Record<string, { _contains?: string[] }>;
const file = 'node_modules/cldr-core/supplemental/territoryContainment.json';
const { supplemental } = JSON.parse(readFileSync(file, 'utf8')) as {
  supplemental: { territoryContainment: Containment };
};

// Codes that CLDR keeps beside ISO 3166: the European Union, the euro area, small islands, the outlying rest.
const NOT_ISO = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN']);

function countriesIn(region: string): string[] {
  return (supplemental.territoryContainment[region]?._contains ?? []).flatMap((code) =>
    /^[A-Z]{2}$/.test(code) ? [code] : countriesIn(code),
  );
}

test.each(REGIONS)('the countries and areas of region %s', (region) => {
  const expected = countriesIn(region).filter((code) => !NOT_ISO.has(code));
  expect(expected.length).toBeGreaterThan(25);
  expect(expected.filter((code) => regionOfCountry(code) !== region)).toEqual([]);
});

test('a country stands in one region, and what has none is in none', () => {
  const all = REGIONS.flatMap(countriesIn).filter((code) => !NOT_ISO.has(code));
  expect(new Set(all).size).toBe(all.length);
  expect(regionOfCountry('AQ')).toBeUndefined();
  expect(regionOfCountry('constructor')).toBeUndefined();
});
