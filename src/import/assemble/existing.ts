/** A record of a dataset as a draft, so that a row of a new file can be held against it. */
import type { Dataset, EventRecord, Organization, Place } from '../../model/schema';
import type { Draft } from '../draft';

export function draftsOfDataset({ events, organizations, places }: Dataset): Draft[] {
  const orgs = new Map(organizations.map((one) => [one.id, one]));
  const sites = new Map(places.map((one) => [one.id, one]));
  return events.map((event) => draftOfRecord(event, orgs, sites));
}

function draftOfRecord(
  record: EventRecord,
  orgs: ReadonlyMap<string, Organization>,
  sites: ReadonlyMap<string, Place>,
): Draft {
  const isInferred = (path: string) => record.inferred?.includes(path) ?? false;
  const { when, valid, direction, mode, status, headcount, summary, visibility } = record;
  return {
    id: record.id,
    type: { value: record.type },
    title: { value: record.title },
    ...(summary !== undefined && { summary: { value: summary } }),
    ...(when !== undefined && { when: { value: when, inferred: isInferred('when') } }),
    ...(valid !== undefined && { valid: { value: valid, inferred: isInferred('valid') } }),
    ...(direction && { direction: { value: direction } }),
    ...(mode && { mode: { value: mode } }),
    ...(status && { status: { value: status } }),
    ...(headcount && { headcount: { value: headcount } }),
    ...(visibility && { visibility }),
    stops: record.stops.map(({ place, role, when: on }, i) => {
      const site = sites.get(place);
      const name =
        typeof site?.name === 'string'
          ? site.name
          : (site?.name.en ?? Object.values(site?.name ?? {})[0] ?? place);
      return {
        name,
        role,
        ...(site && { country: site.country, place: site }),
        ...(on !== undefined && { when: on }),
        inferred: isInferred(`stops.${i}`),
      };
    }),
    participants: record.participants.map(({ org, role, unit, headcount: n, people }) => ({
      name: orgs.get(org)?.name ?? org,
      org,
      role,
      ...(unit !== undefined && { unit }),
      ...(n !== undefined && { headcount: n }),
      ...(people && {
        people: people.map(({ name, post }) => ({ name, ...(post !== undefined && { post }) })),
      }),
    })),
    sources: record.sources,
    findings: [],
    record,
  };
}
