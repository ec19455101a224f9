/** The places of one record: its route as a line of stops, what is no stop of a route as a row of the facts. */
import { parseEdtf } from '../model/edtf';
import type { EventRecord } from '../model/schema';
import { otherItems, routeItems, type StopItem } from '../model/stop-items';
import { edtfInWords } from '../i18n/dates';
import { detailsWords } from '../i18n/details';
import { partWords } from '../i18n/record-parts';
import { familyOf, isHollow } from '../ui/shapes';
import { fact, notSaid } from './facts';
import { markup, joined, type Html, type Piece } from './markup';
import { areaName, areaPath, comma, langOf, link, say, type Sheet } from './site';

export function routeOf(sheet: Sheet, event: EventRecord): Html | '' {
  const items = routeItems(event, sheet.site.columns);
  if (items.length === 0) return '';
  const { type, direction } = event;
  const look = `of-${familyOf(type, direction)}${isHollow(type, direction) ? ' open-dots' : ''}`;
  return markup`<ol class="route ${look}">
${items.map((item) => stopOf(sheet, item))}
</ol>`;
}

function stopOf(sheet: Sheet, item: StopItem): Html {
  const { number, home, leg } = item;
  const dot =
    number === undefined
      ? markup`<span class="dot${home && ' home'}" aria-hidden="true"></span>`
      : markup`<span class="dot number" aria-hidden="true">${number}</span>`;
  const line = leg === undefined ? '' : leg === 'inferred' ? ' class="leg dashed"' : ' class="leg"';
  return markup`<li${{ html: line }}>${dot}<span class="stop">${nameOf(sheet, item)}${remarksOf(sheet, item, false)}</span></li>\n`;
}

/** "Almaty, Kazakhstan", the country or area a link. */
function nameOf(sheet: Sheet, { place }: StopItem): Html {
  const name = say(sheet, place.name) || place.id;
  const country = areaName(sheet, place.country);
  const to = link(sheet, areaPath(place.country, sheet.language));
  if (name === country) return markup`<a class="place" href="${to}"${langOf(sheet, place.name)}>${name}</a>`;
  return markup`<b class="place"${langOf(sheet, place.name)}>${name}</b>${comma(sheet)}<a href="${to}">${country}</a>`;
}

/** What is said of a stop beside where it is: on a line of its own, or in brackets. */
function remarksOf(sheet: Sheet, { stop, place, inferred }: StopItem, bracketed: boolean): Html | '' {
  const words = partWords[sheet.language];
  const when = stop.when === undefined ? undefined : parseEdtf(stop.when);
  const said: Piece[] = [
    stop.role !== 'stop' && words.stopRoles[stop.role],
    place.precision === 'country' && words.precisions.country,
    typeof when === 'object' && edtfInWords(when, sheet.language),
    inferred && detailsWords[sheet.language].inferred,
  ];
  const remarks = joined(said, comma(sheet));
  if (remarks.length === 0) return '';
  const [open, close] = !bracketed ? ['', ''] : sheet.language === 'en' ? ['(', ')'] : ['（', '）'];
  const gap = sheet.language === 'zh' && bracketed ? '' : ' ';
  return markup`${gap}<span class="remark">${open}${remarks}${close}</span>`;
}

/** Venues and seats; where a record has no place at all, that is said. In short, seats that nobody named are not. */
export function otherPlaces(sheet: Sheet, event: EventRecord, whole: boolean): Html | '' {
  if (event.stops.length === 0) return whole ? fact(sheet.words.place, notSaid(sheet)) : '';
  const items = otherItems(event, sheet.site.columns).filter(
    ({ stop, inferred }) => whole || !(inferred && stop.role === 'seat'),
  );
  if (items.length === 0) return '';
  return fact(
    sheet.words.place,
    ...items.map(
      (item) => markup`<span class="stop">${nameOf(sheet, item)}${remarksOf(sheet, item, true)}</span>`,
    ),
  );
}
