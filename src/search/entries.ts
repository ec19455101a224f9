/** What beside events has a name: organizations, places, countries and areas, each with all its names. */
import type { Columns, Lists } from '../model/columns';
import { STATUSES } from '../model/kinds';
import type { Dataset, Place } from '../model/schema';
import { allOf, fold, namesOfCountry, namesOfOrganization } from '../filter/fold';

export interface Entry {
  kind: 'organization' | 'place' | 'country';
  /** Organization or place id, or the code of a country or area. */
  id: string;
  /** Every way to write it. */
  names: readonly string[];
  /** Where it lies: place, country. */
  around: readonly string[];
  /** The names folded, one a line, and behind them where it lies. */
  text: string;
  namesEnd: number;
  /** Events that it has part in, cancelled ones left out. */
  events: number;
}

const entry = (
  kind: Entry['kind'],
  id: string,
  names: readonly string[],
  around: readonly string[],
  events: number,
): Entry => {
  const folded = fold(names.join('\n'));
  const text = `${folded}\n${fold(around.join('\n'))}`;
  return { kind, id, names, around, text, namesEnd: folded.length, events };
};

export function entriesOf(columns: Columns): Entry[] {
  return [...organizationsOf(columns), ...countriesOf(columns), ...placesOf(columns)];
}

function organizationsOf(columns: Columns): Entry[] {
  const { dataset, placeIndex } = columns;
  const counts = countsIn(columns, columns.organizations, dataset.organizations.length);
  return dataset.organizations.map((organization, i) => {
    const seat = organization.place === undefined ? -1 : (placeIndex.get(organization.place) ?? -1);
    const place = dataset.places[seat];
    const country = organization.country ?? place?.country;
    const around = [...allOf(place?.name), ...(country ? namesOfCountry(country, dataset.areas) : [])];
    return entry('organization', organization.id, namesOfOrganization(organization), around, counts[i]!);
  });
}

function countriesOf(columns: Columns): Entry[] {
  const { countryCodes, dataset } = columns;
  const counts = countsIn(columns, columns.countries, countryCodes.length);
  return countryCodes
    .map((code, i) => entry('country', code, namesOfCountry(code, dataset.areas), [], counts[i]!))
    .filter(({ events }) => events > 0);
}

/** Places that an event has a stop at. What is a country or area itself stands among those, and only there. */
function placesOf(columns: Columns): Entry[] {
  const { dataset } = columns;
  const counts = countsIn(columns, columns.places, dataset.places.length);
  return dataset.places
    .map((place, i) => ({ place, events: counts[i]! }))
    .filter(({ place, events }) => events > 0 && !isWholeCountry(place, dataset))
    .map(({ place, events }) =>
      entry('place', place.id, allOf(place.name), namesOfCountry(place.country, dataset.areas), events),
    );
}

const isWholeCountry = ({ precision, name, country }: Place, { areas }: Dataset): boolean =>
  precision === 'country' || allOf(name).some((one) => namesOfCountry(country, areas).includes(one));

const CANCELLED = STATUSES.indexOf('cancelled');

function countsIn({ count, status }: Columns, { offsets, values }: Lists, groups: number): Uint32Array {
  const counts = new Uint32Array(groups);
  for (let row = 0; row < count; row++) {
    if (status[row] === CANCELLED) continue;
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) counts[values[i]!]!++;
  }
  return counts;
}
