/** The officer's own list of organizations: kept with the mapping, so that next year's file knows them. */
import type { Mapping } from '../import/columns/mapping';
import type { Answers } from '../import/import';
import type { Namesake } from '../import/merge/namesakes';
import type { Language } from '../i18n/language';
import type { Organization, Place, Text } from '../model/schema';
import { textIn } from '../model/text';
import { pointText } from './coordinates';

const namesOf = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const isHan = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** Under all its names: the fullest of each language stands, the others are aliases. */
export function united(one: Organization, written: readonly string[], isKnown: boolean): Organization {
  const own = namesOf(one.name);
  const all = [...new Set([...own, ...written])];
  const longest = (names: string[]) => names.toSorted((a, b) => b.length - a.length)[0];
  const pick = (han: boolean) =>
    isKnown ? own.find((name) => isHan(name) === han) : longest(all.filter((name) => isHan(name) === han));
  const [en, zh] = [pick(false), pick(true)];
  const known = typeof one.name === 'string' ? {} : one.name;
  const name: Text = en && zh ? { ...known, en, zh } : isKnown ? one.name : (en ?? zh ?? one.name);
  const aliases = [
    ...new Set([...(one.aliases ?? []), ...all.filter((each) => !namesOf(name).includes(each))]),
  ];
  return { ...one, name, ...(aliases.length > 0 && { aliases }) };
}

/** With its seat, or the list would name a place that it has not. */
export function withOrganizationIn(mapping: Mapping, one: Organization, seat: Place | undefined): Mapping {
  const organizations = [...(mapping.organizations ?? []).filter(({ id }) => id !== one.id), one];
  const places = [...(mapping.places ?? []).filter(({ id }) => id !== seat?.id), ...(seat ? [seat] : [])];
  return { ...mapping, organizations, ...(places.length > 0 && { places }) };
}

export const withoutOrganization = (mapping: Mapping, id: string): Mapping => ({
  ...mapping,
  organizations: (mapping.organizations ?? []).filter((one) => one.id !== id),
});

/** Said once of two unknown names: they are two. */
export const apartKey = ({ written, org }: Namesake): string =>
  ['namesakes', org ?? '', ...written].join('|');

/** Those that a person is asked about: neither an alias in the list nor settled before. */
export function askedOf(namesakes: readonly Namesake[], { settled }: Answers): Namesake[] {
  const said = new Set(settled);
  return namesakes.filter((one) => one.ground !== 'listed' && !said.has(apartKey(one)));
}

/** Of a known organization the name is another's; of unknown ones they are not asked about again. */
export function withApart(answers: Answers, one: Namesake): Answers {
  const settled = [...new Set([...(answers.settled ?? []), apartKey(one)])];
  if (one.org === undefined) return { ...answers, settled };
  const organizations = { ...answers.organizations };
  for (const name of one.written) organizations[name] = null;
  return { ...answers, settled, organizations };
}

/** What was said about a name of an organization is forgotten: it is asked again. */
export function withoutOrganizationAnswer(answers: Answers, name: string): Answers {
  const { [name]: _, ...organizations } = answers.organizations ?? {};
  const settled = (answers.settled ?? []).filter(
    (key) => !key.startsWith('namesakes|') || !key.split('|').includes(name),
  );
  return { ...answers, organizations, settled };
}

export function withoutPlaceAnswer(answers: Answers, name: string): Answers {
  const { [`${name}|`]: _, ...places } = answers.places ?? {};
  const { [name]: _reason, ...reasons } = answers.reasons ?? {};
  return { ...answers, places, reasons };
}

export const withReason = (answers: Answers, name: string, reason: string): Answers =>
  reason.trim() === '' ? answers : { ...answers, reasons: { ...answers.reasons, [name]: reason.trim() } };

/** What a name was placed as: of a place that a person has pointed at, which bears the name itself, where it lies. */
export function placeNamed(name: string, place: Place, language: Language): string {
  const called = textIn(place.name, language);
  return called === name ? pointText([place.coordinates[0], place.coordinates[1]]) : called;
}
