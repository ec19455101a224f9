/** A gazetteer of a few names, so that a table's test doesn't hang on what the real one knows. */
import type { NameReaders } from '../../src/import/assemble/world';
import { readCountries } from '../../src/import/values';
import type { FoundPlace, PlaceReading } from '../../src/import/values';

const city = (id: string, en: string, zh: string, country: string, lon: number, lat: number): FoundPlace => ({
  id,
  name: { en, zh },
  country,
  coordinates: [lon, lat],
  precision: 'city',
  weight: 1,
});

export const CITIES: readonly FoundPlace[] = [
  city('almaty', 'Almaty', '阿拉木图', 'KZ', 76.9, 43.2),
  city('astana', 'Astana', '阿斯塔纳', 'KZ', 71.4, 51.1),
  city('pavlodar', 'Pavlodar', '巴甫洛达尔', 'KZ', 77, 52.3),
  city('tashkent', 'Tashkent', '塔什干', 'UZ', 69.2, 41.3),
  city('madrid', 'Madrid', '马德里', 'ES', -3.7, 40.4),
  city('barcelona', 'Barcelona', '巴塞罗那', 'ES', 2.2, 41.4),
  city('beijing', 'Beijing', '北京', 'CN', 116.4, 39.9),
  city('cambridge-gb', 'Cambridge', '剑桥', 'GB', 0.1, 52.2),
  city('cambridge-us', 'Cambridge', '剑桥', 'US', -71.1, 42.4),
  city('oslo', 'Oslo', '奥斯陆', 'NO', 10.7, 59.9),
];

const countryPlace = (code: string, name: string): FoundPlace => ({
  id: `country-${code}`,
  name: { en: name },
  country: code,
  coordinates: [10, 10],
  precision: 'country',
  weight: 0,
});

export const fewNames: NameReaders = {
  countries: readCountries,
  place(text, { country }): PlaceReading {
    const named = readCountries(text);
    const whole = named.countries[0];
    if (whole && named.doubts.length === 0)
      return { from: text, place: countryPlace(whole.code, text), ground: 'country', candidates: [] };
    const same = CITIES.filter(({ name }) => name.en === text || name.zh === text);
    const inside = CITIES.filter(({ name }) => text.includes(name.en) || text.includes(name.zh!));
    const found = same.length > 0 ? same : inside;
    const near = found.filter((one) => country === undefined || one.country === country);
    if (near.length === 1)
      return {
        from: text,
        place: near[0]!,
        ground: same.length > 0 ? 'city' : 'in-name',
        candidates: [],
        ...(same.length === 0 && { inferred: true }),
      };
    if (near.length > 1)
      return {
        from: text,
        candidates: near,
        doubt: {
          code: 'same-name',
          params: { v: text, city: text, a: near[0]!.country, b: near[1]!.country },
        },
      };
    if (found[0])
      return {
        from: text,
        candidates: found,
        doubt: { code: 'city-country', params: { v: text, city: text, c1: country!, c2: found[0].country } },
      };
    return { from: text, candidates: [], doubt: { code: 'place-not-found', params: { v: text } } };
  },
  organization(name, known) {
    const match = known.find((one) =>
      [one.name, ...Object.values(one.name), ...(one.aliases ?? [])].includes(name),
    );
    return match ? { match: { id: match.id, how: 'exact' } } : {};
  },
};
