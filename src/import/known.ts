/** Organizations of a dataset, looked up by id or by any of their names: a page holds only some of a large dataset's. */
import type { Dataset, Organization, Place, Text } from '../model/schema';

/** An id, or names as they stand in the files. */
export interface Sought {
  org?: string;
  written?: readonly string[];
}

export interface Known {
  organization: Organization;
  seat?: Place;
}

const namesOf = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** The first that has the id, or one of the names; undefined where none has. */
export function finderIn({ organizations, places }: Dataset): (sought: Sought) => Known | undefined {
  const byId = new Map(organizations.map((one, i) => [one.id, i]));
  const byName = new Map<string, number>();
  for (const [i, { name }] of organizations.entries())
    for (const one of namesOf(name)) if (!byName.has(one)) byName.set(one, i);
  const seats = new Map(places.map((place) => [place.id, place]));
  return ({ org, written = [] }) => {
    const found = org === undefined ? written.flatMap((name) => byName.get(name) ?? []) : [byId.get(org)];
    const organization = organizations[Math.min(...found.map((i) => i ?? Infinity))];
    if (!organization) return undefined;
    const seat = organization.place === undefined ? undefined : seats.get(organization.place);
    return { organization, ...(seat && { seat }) };
  };
}
