/** Organizations that are called the same, told apart. */
import { countryName } from '../model/country';
import type { Dataset, Organization } from '../model/schema';
import { textIn } from '../model/text';
import type { Language } from './language';
import { partWords } from './record-parts';

type Shared = ReadonlySet<string>;
const known = new WeakMap<Dataset, Map<Language, Shared>>();

/** Names that more than one organization has in this language. */
function sharedNames(dataset: Dataset, language: Language): Shared {
  let tables = known.get(dataset);
  if (!tables) known.set(dataset, (tables = new Map()));
  let shared = tables.get(language);
  if (!shared) {
    const names = dataset.organizations.map(({ name }) => textIn(name, language));
    const seen = new Set<string>();
    shared = new Set(names.filter((name) => seen.size === seen.add(name).size));
    tables.set(language, shared);
  }
  return shared;
}

/** "Pavlodar, Kazakhstan": town and country of its seat, as far as they are known. */
export function seatInWords(dataset: Dataset, { place, country }: Organization, language: Language): string {
  const seat = dataset.places.find(({ id }) => id === place);
  const code = country ?? seat?.country;
  const land = code ? countryName(code, language, dataset.areas) : '';
  const town = seat?.precision === 'country' ? '' : textIn(seat?.name, language);
  return [town, town === land ? '' : land].filter(Boolean).join(language === 'zh' ? '，' : ', ');
}

/** The name; behind it where it is, or what, where another has the same name; in the end its id. */
export function organizationLabel(dataset: Dataset, organization: Organization, language: Language): string {
  const name = textIn(organization.name, language) || organization.id;
  if (!sharedNames(dataset, language).has(name)) return name;
  const others = dataset.organizations.filter(
    (other) => other !== organization && textIn(other.name, language) === name,
  );
  const ways = [
    (one: Organization) => seatInWords(dataset, one, language),
    ({ kind }: Organization) => partWords[language].kinds[kind],
  ];
  const told = ways
    .map((way) => ({ said: way(organization), others: others.map(way) }))
    .find(({ said, others }) => said !== '' && !others.includes(said));
  const more = told?.said ?? organization.id;
  return language === 'zh' ? `${name}（${more}）` : `${name} (${more})`;
}
