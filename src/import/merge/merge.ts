/** Two drafts that a person said are one → one, with every source. The two stay as they are, so it can be undone. */
import type { Draft, DraftParticipant } from '../draft';

/** What a person may choose where both sides say it, and say it differently. Partners and sources are kept of both. */
export type Chosen = 'title' | 'when' | 'stops' | 'headcount';
export type Keep = Partial<Record<Chosen, 'a' | 'b'>>;

/** A person's word on a pair. Only `same` changes anything; taking it out of the list undoes it. */
export interface MergeDecision {
  a: string;
  b: string;
  same: boolean;
  /** Whose word stands; what is not in it is decided by `mergeDrafts`. */
  keep?: Keep;
}

/** Drafts after all decisions; a draft that went into another stands no longer by itself. */
export function mergedDrafts(drafts: readonly Draft[], decisions: readonly MergeDecision[]): Draft[] {
  const into = new Map<string, string>();
  const root = (id: string): string => (into.has(id) ? root(into.get(id)!) : id);
  const known = new Set(drafts.map(({ id }) => id));
  for (const { a, b, same } of decisions) {
    const [x, y] = [root(a), root(b)];
    if (same && x !== y && known.has(a) && known.has(b)) into.set(y, x);
  }
  if (into.size === 0) return [...drafts];
  const groups = grouped(drafts, root);
  const standing = standingIn(drafts, decisions);
  return [...groups.values()].map((group) => {
    const chosen = standing.get(root(group[0]!.id));
    const one = group.reduce((a, b) => mergeDrafts(a, b));
    return chosen ? withChosen(one, chosen) : one;
  });
}

/**
 * By the root of each group in which something was chosen, the group as it stands after every decision in turn: of a
 * third record the choice was between it and what the first two had come to.
 */
function standingIn(drafts: readonly Draft[], decisions: readonly MergeDecision[]): Map<string, Draft> {
  const said = decisions.filter(({ same }) => same);
  if (!said.some(({ keep }) => keep)) return new Map();
  const into = new Map<string, string>();
  const root = (id: string): string => (into.has(id) ? root(into.get(id)!) : id);
  const now = new Map(drafts.map((draft) => [draft.id, draft]));
  const chosen = new Set<string>();
  for (const { a, b, keep } of said) {
    const [x, y] = [root(a), root(b)];
    const [first, second] = [now.get(x), now.get(y)];
    if (x === y || !first || !second) continue;
    now.set(x, mergeDrafts(first, second, keep));
    if (keep || chosen.has(y)) chosen.add(x);
    into.set(y, x);
  }
  return new Map([...chosen].filter((id) => !into.has(id)).map((id) => [id, now.get(id)!]));
}

const CHOSEN: readonly Chosen[] = ['title', 'when', 'stops', 'headcount'];

/** The draft with the chosen fields of the other, where that one says something. */
function withChosen(one: Draft, other: Draft, fields: readonly Chosen[] = CHOSEN): Draft {
  const said = fields.filter((field) => other[field] !== undefined);
  return { ...one, ...Object.fromEntries(said.map((field) => [field, other[field]])) };
}

function grouped(drafts: readonly Draft[], root: (id: string) => string): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(root(draft.id));
    if (group) group.push(draft);
    else groups.set(root(draft.id), [draft]);
  }
  return groups;
}

/**
 * What `a` doesn't say, `b` does; where both do, what a person has chosen, else the more exact stands. Nothing of
 * either's sources is lost.
 */
export function mergeDrafts(a: Draft, b: Draft, keep: Keep = {}): Draft {
  const of = (side: 'a' | 'b') => CHOSEN.filter((field) => keep[field] === side);
  return withChosen(withChosen(proposed(a, b), a, of('a')), b, of('b'));
}

function proposed(a: Draft, b: Draft): Draft {
  const { record: _a, ...first } = a;
  const { record: _b, ...second } = b;
  return {
    ...second,
    ...first,
    ...(moreExact(a, b) && { when: moreExact(a, b)! }),
    ...titleOf(a, b),
    stops: further(a, b) ?? (placed(b) > placed(a) ? b.stops : a.stops),
    participants: b.participants.reduce(withParticipant, a.participants),
    notes: [...(a.notes ?? []), ...(b.notes ?? [])],
    sources: [...a.sources, ...b.sources],
    findings: [...a.findings, ...b.findings.map((finding) => ({ ...finding, draft: a.id }))],
    merged: [...(a.merged ?? [a.id]), ...(b.merged ?? [b.id])],
    // One of them is nobody else's business: then neither is the whole.
    ...((a.visibility === 'internal' || b.visibility === 'internal') && { visibility: 'internal' as const }),
  };
}

/** 2019-12-24/2019-12-28 says more than 2019-12. */
function moreExact({ when: a }: Draft, { when: b }: Draft): Draft['when'] {
  if (!a || !b) return a ?? b;
  return b.value.length > a.value.length && !b.inferred ? b : a;
}

/** A title that we made gives way to one that somebody wrote. */
const titleOf = (a: Draft, b: Draft): Pick<Draft, 'title'> =>
  a.title?.inferred && b.title && !b.title.inferred ? { title: b.title } : a.title ? { title: a.title } : {};

/** The stops of the side that names all countries of the other and more besides: a better known place is no reason to lose one. */
export function further(a: Draft, b: Draft): Draft['stops'] | undefined {
  const [first, second] = [countriesOf(a), countriesOf(b)];
  if (first.size === second.size) return undefined;
  const [more, less, stops] = first.size > second.size ? [first, second, a.stops] : [second, first, b.stops];
  return less.size > 0 && [...less].every((code) => more.has(code)) ? stops : undefined;
}

/** Of what the file says: our own seat, which is added, stands in none. */
const countriesOf = ({ stops }: Draft): Set<string> =>
  new Set(
    stops.flatMap(({ country, at, quote }) => (country && (at || quote !== undefined) ? [country] : [])),
  );

const placed = ({ stops }: Draft): number =>
  stops.filter(({ place, inferred }) => place && place.precision !== 'country' && !inferred).length;

function withParticipant(list: DraftParticipant[], one: DraftParticipant): DraftParticipant[] {
  const key = ({ org, name }: DraftParticipant) => org ?? JSON.stringify(name).toLowerCase();
  const at = list.findIndex((other) => key(other) === key(one));
  if (at < 0) return [...list, one];
  const other = list[at]!;
  const people = [
    ...(other.people ?? []),
    ...(one.people ?? []).filter(({ name }) => !other.people?.some((known) => known.name === name)),
  ];
  const both = { ...one, ...other, ...(people.length > 0 && { people }) };
  return list.map((each, i) => (i === at ? both : each));
}
