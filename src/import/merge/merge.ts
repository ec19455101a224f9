/** Two drafts that a person said are one → one, with every source. The two stay as they are, so it can be undone. */
import type { Draft, DraftParticipant } from '../draft';

/** A person's word on a pair. Only `same` changes anything; taking it out of the list undoes it. */
export interface MergeDecision {
  a: string;
  b: string;
  same: boolean;
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
  return [...groups.values()].map((group) => group.reduce(mergeDrafts));
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

/** What `a` doesn't say, `b` does; where both do, the more exact stands. Nothing of either's sources is lost. */
export function mergeDrafts(a: Draft, b: Draft): Draft {
  const { record: _a, ...first } = a;
  const { record: _b, ...second } = b;
  return {
    ...second,
    ...first,
    ...(moreExact(a, b) && { when: moreExact(a, b)! }),
    ...titleOf(a, b),
    stops: placed(b) > placed(a) ? b.stops : a.stops,
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
