/** Faults of a record that its schema can't see: dates, references, languages, links. */
import { parseEdtf, type EdtfFault } from './edtf';
import { excerpt, type Finding, type FindingCode } from './finding';
import type { EventRecord } from './schema';
import { without, type Path } from './without';

export function unknownReference(
  path: Path,
  record: string | undefined,
  found: string,
  kind: string,
  effect: Finding['effect'] = 'field',
): Finding {
  return { code: 'reference', path, record, expected: kind, found: excerpt(found), effect };
}

/** Whether every place and organization that an event names exists. `at`: its position in the list. */
export function refersOnlyTo(
  event: EventRecord,
  at: number,
  places: ReadonlySet<string>,
  organizations: ReadonlySet<string>,
  findings: Finding[],
): boolean {
  const before = findings.length;
  event.participants.forEach(({ org }, i) => {
    if (organizations.has(org)) return;
    const path = ['events', at, 'participants', i, 'org'];
    findings.push(unknownReference(path, event.id, org, 'organization', 'record'));
  });
  event.stops.forEach(({ place }, i) => {
    if (places.has(place)) return;
    const path = ['events', at, 'stops', i, 'place'];
    findings.push(unknownReference(path, event.id, place, 'place', 'record'));
  });
  return findings.length === before;
}

const DATE_CODES: Record<EdtfFault, FindingCode> = {
  syntax: 'date-syntax',
  calendar: 'date-calendar',
  reversed: 'date-reversed',
};

const dateFault = (text: string | undefined): EdtfFault | undefined => {
  const parsed = text === undefined ? undefined : parseEdtf(text);
  return typeof parsed === 'string' ? parsed : undefined;
};

/** The event without the dates that can't be read: it is undated then, and never stands as some other date. */
export function withReadableDates(event: EventRecord, at: number, findings: Finding[]): EventRecord {
  let kept = event;
  const drop = (fault: EdtfFault, text: string | undefined, where: Path) => {
    const code = DATE_CODES[fault];
    const path = ['events', at, ...where];
    findings.push({ code, path, record: event.id, expected: 'edtf', found: excerpt(text), effect: 'field' });
    kept = without(kept, where);
  };
  for (const key of ['when', 'valid'] as const) {
    const fault = dateFault(event[key]);
    if (fault) drop(fault, event[key], [key]);
  }
  event.stops.forEach(({ when }, i) => {
    const fault = dateFault(when);
    if (fault) drop(fault, when, ['stops', i, 'when']);
  });
  return kept;
}

/** The event without its relations to events that aren't there. */
export function withKnownRelations(
  event: EventRecord,
  at: number,
  events: ReadonlySet<string>,
  findings: Finding[],
): EventRecord {
  if (!event.related || event.related.every((relation) => events.has(relation.event))) return event;
  const related = event.related.filter((relation, i) => {
    if (events.has(relation.event)) return true;
    const path = ['events', at, 'related', i, 'event'];
    findings.push(unknownReference(path, event.id, relation.event, 'event'));
    return false;
  });
  return { ...event, related };
}
