/** Names of organizations that may be one another's: asked of a person, and what was taken already is told. */
import type { Text } from '../../model/schema';
import type { World } from '../assemble/world';
import type { Draft, DraftParticipant } from '../draft';
import { foldedName } from '../values/fold';
import { wordsOf } from '../values/organizations';

/**
 * `listed`: an alias in the list of organizations; nothing to ask. `form`: a known one but for word order, short
 * forms or a faculty. `spelling`: two unknown names that differ by as little. `together`: two languages' names in
 * two records that a person has merged.
 */
export type NamesakeGround = 'listed' | 'form' | 'spelling' | 'together';

export interface Namesake {
  /** As they stand in the files; of a known organization one, else all that would be one. */
  written: string[];
  /** Id of the organization that is known; absent where they would make a new one. */
  org?: string;
  ground: NamesakeGround;
  /** How many records name them. */
  records: number;
}

interface Written {
  records: number;
  org?: string;
}

export function namesakes(drafts: readonly Draft[], merged: readonly Draft[], world: World): Namesake[] {
  const all = writtenIn(drafts, world);
  const taken = [...all].flatMap(([name, one]) => takenAs(name, one, world) ?? []);
  const alike = [...groupsOf(all)].map((names): Namesake => told(names, all, 'spelling'));
  return [...taken, ...alike, ...togetherIn(drafts, merged, world, all)];
}

const told = (
  written: string[],
  all: ReadonlyMap<string, Written>,
  ground: NamesakeGround,
  org?: string,
): Namesake => ({
  written,
  ...(org !== undefined && { org }),
  ground,
  records: written.reduce((sum, name) => sum + (all.get(name)?.records ?? 0), 0),
});

const namesOf = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

const isOurs = ({ org, role }: DraftParticipant, { home }: World): boolean =>
  role === 'home' || (org !== undefined && org === home?.id);

/** Records of a dataset name theirs as they are; only what was read anew is asked about. */
function writtenIn(drafts: readonly Draft[], world: World): Map<string, Written> {
  const all = new Map<string, Written>();
  for (const { participants, record } of drafts) {
    if (record) continue;
    for (const one of participants) {
      if (isOurs(one, world)) continue;
      for (const name of namesOf(one.name)) {
        const before = all.get(name);
        if (before) before.records++;
        else all.set(name, { records: 1, ...(one.org !== undefined && { org: one.org }) });
      }
    }
  }
  return all;
}

/** undefined: it is called just so, or a person has said who it is. */
function takenAs(name: string, { org, records }: Written, world: World): Namesake | undefined {
  if (org === undefined || world.answers.organizations?.[name] !== undefined) return undefined;
  const known = world.known.find(({ id }) => id === org);
  const plain = foldedName(name);
  if (!known || namesOf(known.name).some((one) => foldedName(one) === plain)) return undefined;
  const isListed = known.aliases?.some((one) => foldedName(one) === plain) ?? false;
  return { written: [name], org, ground: isListed ? 'listed' : 'form', records };
}

/** Unknown names that are one but for case, word order and short forms. */
function groupsOf(all: ReadonlyMap<string, Written>): string[][] {
  const groups = new Map<string, string[]>();
  for (const [name, { org }] of all) {
    const key = org === undefined ? wordsOf(name) : '';
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].filter((names) => names.length > 1);
}

const isHan = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** Each side has one partner that the other hasn't, in the other's script. */
function togetherIn(
  drafts: readonly Draft[],
  merged: readonly Draft[],
  world: World,
  all: ReadonlyMap<string, Written>,
): Namesake[] {
  const whole = merged.filter((one) => one.merged);
  if (whole.length === 0) return [];
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const seen = new Set<string>();
  return whole.flatMap(({ merged: parts = [] }) => {
    const [a, b] = parts.map((id) => byId.get(id));
    const pair = a && b && onlyPair(a, b, world);
    if (!pair || seen.has(pair.map(({ name }) => name).join('|'))) return [];
    seen.add(pair.map(({ name }) => name).join('|'));
    const known = pair.find(({ org }) => org !== undefined)?.org;
    const unknown = pair.filter(({ org }) => org === undefined).map(({ name }) => name);
    return [told(unknown, all, 'together', known)];
  });
}

function onlyPair(a: Draft, b: Draft, world: World): { name: string; org?: string }[] | undefined {
  const own = (draft: Draft) =>
    draft.participants
      .filter((one) => !isOurs(one, world))
      .map(({ name, org }) => ({ name: namesOf(name)[0] ?? '', ...(org !== undefined && { org }) }));
  const without = (list: ReturnType<typeof own>, other: ReturnType<typeof own>) =>
    list.filter(
      ({ name, org }) => !other.some((one) => one.name === name || (org !== undefined && one.org === org)),
    );
  const [first, second] = [own(a), own(b)];
  const [x, y] = [without(first, second), without(second, first)];
  if (x.length !== 1 || y.length !== 1 || isHan(x[0]!.name) === isHan(y[0]!.name)) return undefined;
  if (x[0]!.org !== undefined && y[0]!.org !== undefined) return undefined;
  const isDecided = [x[0]!, y[0]!].some(({ name }) => world.answers.organizations?.[name] !== undefined);
  return isDecided ? undefined : [x[0]!, y[0]!];
}
