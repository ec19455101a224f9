/** Names of organizations matched to those already known: under any alias, in either language, however written. */
import type { Doubt } from './doubt';
import { folded, foldedName } from './fold';
import type { KnownOrganization, OrganizationMatch } from './places/reading';

export interface OrganizationReading {
  match?: OrganizationMatch;
  doubt?: Doubt;
}

/** What a name's forms are compared by, from strict to loose. */
const FORMS: readonly (readonly [OrganizationMatch['how'], (name: string) => string])[] = [
  ['exact', (name) => name.trim()],
  ['alias', (name) => foldedName(name)],
  ['form', (name) => wordsOf(name)],
];

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'at',
  'de',
  'la',
  'del',
  'di',
  'da',
  'der',
  'und',
  'et',
  'y',
]);
/** Spelled out and cut short, and by other letters. */
const SAME: Record<string, string> = {
  univ: 'university',
  inst: 'institute',
  tech: 'technology',
  universite: 'university',
  universitat: 'university',
  universidad: 'university',
  universita: 'university',
  universidade: 'university',
  st: 'saint',
  intl: 'international',
  centre: 'center',
};

/** "University of Oxford" and "Oxford University" are one; 学院 that has become 大学 is too. */
export function wordsOf(name: string): string {
  const plain = folded(name);
  if (/\p{Script=Han}/u.test(plain)) return plain.replace(/(?:大学|学院)$/u, '校');
  return plain
    .split(' ')
    .map((word) => SAME[word] ?? word)
    .filter((word) => !SMALL.has(word))
    .sort()
    .join(' ');
}

const namesOf = ({ name, aliases = [] }: KnownOrganization): string[] => [
  ...(typeof name === 'string' ? [name] : Object.values(name)),
  ...aliases,
];

/** "Open University of China (OUC)": with the brackets, without them, and what is in them. */
function spellings(name: string): string[] {
  const [, before, inside] = /^(.*?)\s*[(（]([^()（）]+)[)）]\s*$/.exec(name) ?? [];
  return before && inside ? [name, before, inside] : [name];
}

/** A faculty of 北京语言大学 is told by the name that it begins with. */
const UNIT = /^(.{2,}?(?:大学|学院))(?=.*(?:学院|系|处|中心|部|研究院|研究所|图书馆)$)/u;

type Index = Map<string, KnownOrganization[]>;
const indices = new WeakMap<readonly KnownOrganization[], Map<string, Index>>();

/** By every form of every name; made once for a list, which is replaced whole and never changed. */
function indexOf(
  organizations: readonly KnownOrganization[],
  how: string,
  form: (name: string) => string,
): Index {
  const own = indices.get(organizations) ?? new Map<string, Index>();
  indices.set(organizations, own);
  const known = own.get(how);
  if (known) return known;
  const index: Index = new Map();
  for (const each of organizations)
    for (const key of new Set(namesOf(each).map(form))) index.set(key, [...(index.get(key) ?? []), each]);
  own.set(how, index);
  return index;
}

/** The organization of a name; asked where two answer to it, nothing where none does. */
export function matchOrganization(
  name: string,
  organizations: readonly KnownOrganization[],
): OrganizationReading {
  if (organizations.length === 0 || name.trim() === '') return {};
  const unit = UNIT.exec(name.trim())?.[1];
  for (const spelling of [...spellings(name.trim()), ...(unit ? [unit] : [])]) {
    for (const [how, form] of FORMS) {
      const key = form(spelling);
      if (key === '') continue;
      const found = indexOf(organizations, how, form).get(key) ?? [];
      if (found.length === 1) return { match: { id: found[0]!.id, how: spelling === unit ? 'form' : how } };
      if (found.length > 1)
        return {
          doubt: { code: 'organization-unclear', params: { v: name }, choices: found.map(({ id }) => id) },
        };
    }
  }
  return {};
}
