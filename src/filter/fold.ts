/** Text as it is compared: without case and marks, full-width forms as half-width. */
import type { Columns } from '../model/columns';
import type { EventRecord, Text } from '../model/schema';

export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');

export const wordsOf = (query: string): string[] => fold(query).split(/\s+/u).filter(Boolean);

const allOf = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** Everything of a record that a query looks in, folded, in one string. */
export function textOfRecord(event: EventRecord, columns: Columns): string {
  const { dataset, organizationIndex, placeIndex } = columns;
  const organizations = event.participants.flatMap(({ org, people, unit }) => {
    const organization = dataset.organizations[organizationIndex.get(org)!]!;
    const posts = (people ?? []).flatMap(({ post }) => allOf(post));
    return [...allOf(organization.name), ...(organization.aliases ?? []), ...allOf(unit), ...posts];
  });
  const places = event.stops.flatMap(({ place }) => allOf(dataset.places[placeIndex.get(place)!]!.name));
  const quotes = event.sources.map(({ quote }) => quote ?? '');
  return fold(
    [...allOf(event.title), ...allOf(event.summary), ...organizations, ...places, ...quotes].join('\n'),
  );
}

const foldedTexts = new WeakMap<Columns, string[]>();

/** The folded text of every row, made once per dataset, at the first query. */
export function foldedTextsOf(columns: Columns): readonly string[] {
  let texts = foldedTexts.get(columns);
  if (!texts) {
    texts = columns.events.map((event) => textOfRecord(event, columns));
    foldedTexts.set(columns, texts);
  }
  return texts;
}
