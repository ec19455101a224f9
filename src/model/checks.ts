/** Faults of a record that its schema can't see: dates, references, languages, links. */
import { parseEdtf, type EdtfFault } from './edtf';
import { excerpt, type Finding, type FindingCode } from './finding';
import { isLink } from './link';
import type { EventRecord, Source, Text } from './schema';
import { without, type Path } from './shape';

export function unknownReference(
  path: Path,
  record: string | undefined,
  found: string,
  kind: string,
  effect: Finding['effect'] = 'field',
): Finding {
  return { code: 'reference', path, record, expected: kind, found: excerpt(found), effect };
}

/** Whether every place and organization that an event names exists. */
export function refersOnlyTo(
  event: EventRecord,
  path: Path,
  places: ReadonlySet<string>,
  organizations: ReadonlySet<string>,
  findings: Finding[],
): boolean {
  const before = findings.length;
  event.participants.forEach(({ org }, i) => {
    if (organizations.has(org)) return;
    const at = [...path, 'participants', i, 'org'];
    findings.push(unknownReference(at, event.id, org, 'organization', 'record'));
  });
  event.stops.forEach(({ place }, i) => {
    if (places.has(place)) return;
    findings.push(unknownReference([...path, 'stops', i, 'place'], event.id, place, 'place', 'record'));
  });
  return findings.length === before;
}

const DATE_CODES: Record<EdtfFault, FindingCode> = {
  syntax: 'date-syntax',
  calendar: 'date-calendar',
  reversed: 'date-reversed',
};

/** The event without the dates that can't be read: it is undated then, and never stands as some other date. */
export function withReadableDates(event: EventRecord, path: Path, findings: Finding[]): EventRecord {
  let kept = event;
  const check = (text: string | undefined, at: Path) => {
    const fault = text === undefined ? undefined : parseEdtf(text);
    if (typeof fault !== 'string') return;
    const where = { path: [...path, ...at], record: event.id };
    findings.push({
      code: DATE_CODES[fault],
      ...where,
      expected: 'edtf',
      found: excerpt(text),
      effect: 'field',
    });
    kept = without(kept, at);
  };
  check(event.when, ['when']);
  check(event.valid, ['valid']);
  event.stops.forEach(({ when }, i) => check(when, ['stops', i, 'when']));
  return kept;
}

/** The event without its relations to events that aren't there. */
export function withKnownRelations(
  event: EventRecord,
  path: Path,
  events: ReadonlySet<string>,
  findings: Finding[],
): EventRecord {
  if (!event.related || event.related.every((relation) => events.has(relation.event))) return event;
  const related = event.related.filter((relation, i) => {
    if (events.has(relation.event)) return true;
    findings.push(unknownReference([...path, 'related', i, 'event'], event.id, relation.event, 'event'));
    return false;
  });
  return { ...event, related };
}

/** A text that says nothing, or nothing in any of the languages that the dataset is in. It is shown as it is. */
export function checkText(
  text: Text,
  path: Path,
  record: string | undefined,
  languages: readonly string[],
  findings: Finding[],
): void {
  if (typeof text === 'string' && text.trim() !== '') return;
  const written = typeof text === 'string' ? [] : Object.keys(text).filter((tag) => text[tag]!.trim() !== '');
  const common = { path, record, found: excerpt(text), effect: 'none' as const };
  if (written.length === 0) findings.push({ code: 'missing', expected: 'text', ...common });
  else if (!written.some((tag) => languages.some((language) => baseOf(language) === baseOf(tag))))
    findings.push({ code: 'language', expected: languages, ...common });
}

export const baseOf = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** An address that is no web address stays as text. */
export function checkLinks(
  owners: readonly Pick<Source, 'url'>[],
  paths: (i: number) => Path,
  record: string,
  findings: Finding[],
): void {
  owners.forEach(({ url }, i) => {
    if (url === undefined || isLink(url)) return;
    const path = [...paths(i), 'url'];
    findings.push({ code: 'link', path, record, expected: 'link', found: excerpt(url), effect: 'none' });
  });
}
