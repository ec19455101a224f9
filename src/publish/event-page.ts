/** The page of one record. */
import { markup, type Piece } from './markup';
import type { EventRecord } from '../model/schema';
import { bodyOf, dateOf, kindOf } from './entry';
import { eventData } from './json-ld';
import { inEach } from './lists';
import { typeMark } from './marks';
import { inShort, pageOf } from './page';
import { partPath } from './paging';
import { plainText } from './plain-text';
import { eventPath, langOf, link, listing, say, sheetOf, titleOf, type Sheet, type Site } from './site';
import type { Language } from '../i18n/language';

export function eventPage(site: Site, language: Language, event: EventRecord): string {
  const paths = inEach((each) => eventPath(site, event.id, each));
  const sheet = sheetOf(site, language, paths[language]);
  const title = titleOf(sheet, event);
  const date = dateOf(sheet, event);
  const kind = kindOf(sheet, event);
  const summary = say(sheet, event.summary);
  const told = [plainText(date), kind, summary || title]
    .filter(Boolean)
    .join(language === 'en' ? '. ' : '。');
  // What was cancelled stands in no list.
  const part = site.parts.get(site.columns.rowOf.get(event.id)!);
  const place = part === undefined ? '' : `#${site.events.get(event.id)!}`;
  const back = link(sheet, partPath(listing('list', language), part ?? 1) + place);
  return pageOf(sheet, {
    title,
    description: inShort(told),
    paths,
    above: markup`<a href="${back}"${langOf(sheet, site.dataset.title)}>${say(sheet, site.dataset.title)}</a>`,
    heading: markup`<span${langOf(sheet, event.title)}>${title}</span>`,
    lead: markup`<p class="lead">${date}</p>
<p class="kind">${typeMark(event)} ${kind}</p>`,
    body: markup`<div class="single">${bodyOf(sheet, event, true)}</div>
${neighbours(sheet, event)}`,
    shown: { event: event.id },
    data: eventData(sheet, event),
  });
}

/** The record before and the one after, by date; what has no date has no neighbours. */
function neighbours(sheet: Sheet, event: EventRecord): Piece {
  const { site, language, words } = sheet;
  const { columns } = site;
  const row = columns.rowOf.get(event.id)!;
  const at = site.positions.get(row);
  if (at === undefined || row >= columns.dated) return '';
  const one = (position: number, label: string): Piece => {
    const to = site.listed[position];
    if (to === undefined || to >= columns.dated) return '';
    const other = columns.events[to]!;
    return markup`<li><span class="soft">${label}</span> <a href="${link(sheet, eventPath(site, other.id, language))}"${langOf(sheet, other.title)}>${titleOf(sheet, other)}</a></li>
`;
  };
  const items = [one(at - 1, words.previous), one(at + 1, words.next)].filter(Boolean);
  if (items.length === 0) return '';
  return markup`<nav class="turn" aria-label="${words.inTime}">
<ul>
${items}
</ul>
</nav>
`;
}
