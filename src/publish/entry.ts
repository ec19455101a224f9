/** One record as it stands in a list and on its own page. */
import { peopleOf } from '../model/columns';
import { parseEdtf, type Edtf } from '../model/edtf';
import { isLink } from '../model/link';
import { relatedOf } from '../model/related';
import { languageOfQuote, quoteGroups } from '../model/quotes';
import type { EventRecord, Participant, Source } from '../model/schema';
import type { DaySpan } from '../model/time';
import { routeStops } from '../model/legs';
import { edtfBelow, edtfInWords } from '../i18n/dates';
import { detailsWords } from '../i18n/details';
import { inferredItems } from '../i18n/inferred';
import { MASKS } from '../i18n/publish';
import { partWords } from '../i18n/record-parts';
import { directionName, recordWords } from '../i18n/records';
import { markup, joined, raw, escaped, type Html, type Piece } from './markup';
import { fact, notSaid } from './facts';
import { typeMark } from './marks';
import { otherPlaces, routeOf } from './route';
import {
  comma,
  eventPath,
  langOf,
  link,
  organizationName,
  organizationPath,
  placeName,
  say,
  titleOf,
  type Sheet,
} from './site';

/** In a list under a year; `whole` with quotes and notes, else as little as tells what it was and where it is said. */
export function entryOf(sheet: Sheet, event: EventRecord, within: DaySpan | null, whole: boolean): Html {
  const slug = sheet.site.events.get(event.id)!;
  const title = titleOf(sheet, event);
  const to = link(sheet, eventPath(sheet.site, event.id, sheet.language));
  return markup`<article class="entry" id="${slug}" aria-labelledby="${slug}_title">
<div class="margin">
<p class="date">${dateBelow(sheet, event, within)}</p>
<p class="kind">${typeMark(event)} ${kindOf(sheet, event)}</p>
</div>
<div class="body">
<h3 class="title" id="${slug}_title"${langOf(sheet, event.title)}>
<a href="${to}">${title}</a> <a class="hash" href="#${slug}" aria-label="${sheet.words.permalink(title)}">#</a>
</h3>
${bodyOf(sheet, event, whole)}
</div>
</article>
`;
}

/** All but date, type and title. */
export function bodyOf(sheet: Sheet, event: EventRecord, whole: boolean): Html {
  return markup`${whole && summaryOf(sheet, event)}${routeOf(sheet, event)}
<dl class="facts">
${otherPlaces(sheet, event, whole)}${partiesOf(sheet, event)}${peopleRow(sheet, event, whole)}${inForce(sheet, event, whole)}${whole && noteRow(sheet, event)}${whole && relatedRow(sheet, event)}
</dl>
${whole ? proofOf(sheet, event.sources) : citesOf(sheet, event.sources)}`;
}

// ---- when and what

const edtfOf = (text: string | undefined): Edtf | undefined => {
  const edtf = text === undefined ? undefined : parseEdtf(text);
  return typeof edtf === 'object' ? edtf : undefined;
};

/** The date in full. */
export function dateOf(sheet: Sheet, event: EventRecord): Html {
  const edtf = edtfOf(event.when);
  if (!edtf?.span) return markup`${sheet.words.noDate}`;
  return markup`${edtfInWords(edtf, sheet.language)}${inferredMark(sheet, event, 'when')}`;
}

/** The date without what the heading above it says. */
function dateBelow(sheet: Sheet, event: EventRecord, within: DaySpan | null): Html {
  const edtf = edtfOf(event.when);
  if (!edtf?.span || !within) return dateOf(sheet, event);
  const said = edtfBelow(edtf, sheet.language, within);
  return markup`${said}${inferredMark(sheet, event, 'when')}`;
}

function inferredMark(sheet: Sheet, event: EventRecord, path: string): Html | '' {
  const inferred = event.inferred?.includes(path);
  return inferred
    ? markup`<span class="soft">${comma(sheet)}${detailsWords[sheet.language].inferred}</span>`
    : '';
}

/** "Visit, going out"; in Chinese "出访" says already that it is a visit. */
export function kindOf(sheet: Sheet, { type, direction, status, mode }: EventRecord): string {
  const { language } = sheet;
  const words = recordWords[language];
  const way = direction && directionName(direction, type, language);
  const said = language === 'zh' && type === 'visit' && (direction === 'outbound' || direction === 'inbound');
  return [
    status && status !== 'done' && words.statuses[status],
    !said && words.types[type].name,
    language === 'en' ? way?.toLowerCase() : way,
    (mode === 'online' || mode === 'hybrid') && partWords[language].modes[mode].toLowerCase(),
  ]
    .filter(Boolean)
    .join(comma(sheet));
}

const summaryOf = (sheet: Sheet, { summary }: EventRecord): Html | '' =>
  say(sheet, summary)
    ? markup`<p class="summary"${langOf(sheet, summary)}>${say(sheet, summary)}</p>
`
    : '';

// ---- rows of the list of facts

/** Who took part, by role, in the order of the record. */
function partiesOf(sheet: Sheet, event: EventRecord): Html {
  const roles = [...new Set(event.participants.map(({ role }) => role))];
  if (roles.length === 0) return fact(sheet.words.partners, notSaid(sheet));
  const rows = roles.map((role) => {
    const parties = event.participants.filter((participant) => participant.role === role);
    return fact(sheet.words.roles[role], ...parties.map((party) => partyOf(sheet, event, party)));
  });
  return markup`${rows}`;
}

function partyOf(sheet: Sheet, event: EventRecord, party: Participant): Html {
  const { org, unit, headcount, people } = party;
  const words = recordWords[sheet.language];
  const to = link(sheet, organizationPath(sheet.site, org, sheet.language));
  const name = markup`<a href="${to}">${organizationName(sheet, org)}</a>`;
  const inferred = event.inferred?.includes(`participants.${event.participants.indexOf(party)}`);
  const rest: Piece[] = [
    unit && markup`<span${langOf(sheet, unit)}>${say(sheet, unit)}</span>`,
    headcount !== undefined && words.people(headcount),
    inferred && markup`<span class="soft">${detailsWords[sheet.language].inferred}</span>`,
  ];
  const posts = (people ?? []).map(
    (person) => markup`<span class="person">${personOf(sheet, person)}</span>`,
  );
  return markup`${joined([name, ...rest], comma(sheet))}${posts}`;
}

const WITHHELD = new Set(Object.values(MASKS));

/** Where the name is withheld, the post alone. */
function personOf(sheet: Sheet, { name, post }: NonNullable<Participant['people']>[number]): Html {
  const title = post && markup`<span${langOf(sheet, post)}>${say(sheet, post)}</span>`;
  return markup`${joined([!WITHHELD.has(name) && markup`<b>${name}</b>`, title], comma(sheet))}`;
}

/** Kinds in which people meet: where nobody counted them, that is said. */
const OF_PEOPLE = new Set(['visit', 'scholars', 'students', 'workshop', 'conference', 'training']);

function peopleRow(sheet: Sheet, event: EventRecord, whole: boolean): Html | '' {
  const people = peopleOf(event);
  const { headcount } = recordWords[sheet.language];
  const counted = event.headcount || event.participants.some(({ headcount: of }) => of !== undefined);
  if (counted) {
    const said = headcount[event.headcount?.qualifier ?? 'exact'](people);
    return fact(sheet.words.people, markup`${said}${inferredMark(sheet, event, 'headcount')}`);
  }
  return whole && OF_PEOPLE.has(event.type) ? fact(sheet.words.people, notSaid(sheet)) : '';
}

function inForce(sheet: Sheet, event: EventRecord, whole: boolean): Html | '' {
  const edtf = edtfOf(event.valid);
  if (edtf?.span) {
    const said = markup`${edtfInWords(edtf, sheet.language)}${inferredMark(sheet, event, 'valid')}`;
    return fact(sheet.words.inForce, said);
  }
  return whole && event.type === 'agreement' ? fact(sheet.words.inForce, notSaid(sheet)) : '';
}

function noteRow(sheet: Sheet, event: EventRecord): Html | '' {
  const words = detailsWords[sheet.language];
  const items = inferredItems(
    event,
    sheet.language,
    (id) => placeName(sheet, id),
    (id) => organizationName(sheet, id),
  );
  const route = routeStops(event);
  const oneWay = route.length > 1 && !event.stops.some(({ role }) => role === 'return');
  const notes = [
    event.series && words.series,
    items.length > 0 && words.inferredList(items),
    oneWay && words.noReturn,
  ].filter((note) => typeof note === 'string');
  return notes.length > 0 ? fact(sheet.words.note, notes.join(sheet.language === 'en' ? ' ' : '')) : '';
}

function relatedRow(sheet: Sheet, event: EventRecord): Html | '' {
  const { relations } = partWords[sheet.language];
  const related = relatedOf(event, sheet.site.columns).map(({ event: other, relation, way, inferred }) => {
    const to = link(sheet, eventPath(sheet.site, other.id, sheet.language));
    const guessed = inferred ? comma(sheet) + detailsWords[sheet.language].inferred : '';
    return markup`<span class="soft">${relations[relation][way]}${guessed}</span> <a href="${to}"${langOf(sheet, other.title)}>${titleOf(sheet, other)}</a>`;
  });
  return related.length > 0 ? fact(sheet.words.related, ...related) : '';
}

// ---- the sentence that proves it, and where it stands

export function proofOf(sheet: Sheet, sources: readonly Source[]): Html {
  if (sources.length === 0)
    return markup`<p class="cite">${sheet.words.source}${sheet.language === 'en' ? ': ' : '：'}${notSaid(sheet)}</p>`;
  const groups = quoteGroups(sources).map(({ quote, sources: places }) => {
    const masked = quote !== undefined && Object.values(MASKS).some((mask) => quote.includes(mask));
    const words =
      quote &&
      markup`<blockquote lang="${languageOfQuote(quote)}"><p>${quoted(quote)}</p></blockquote>
`;
    return markup`<figure class="proof">
${words}
<figcaption class="cite">
${places.map((source) => markup`<p>${citation(sheet, source)}</p>`)}${masked && markup`<p class="soft">${sheet.words.withheld}</p>`}
</figcaption>
</figure>
`;
  });
  return markup`${groups}`;
}

/** Where it stands, without the words. */
const citesOf = (sheet: Sheet, sources: readonly Source[]): Html =>
  sources.length === 0
    ? proofOf(sheet, sources)
    : markup`${sources.map(
        (source) => markup`<p class="cite">${citation(sheet, source)}</p>
`,
      )}`;

/** The quote, with what was taken out of it marked. */
function quoted(quote: string): Html {
  const marked = Object.values(MASKS).reduce(
    (text, mask) => text.replaceAll(escaped(mask), `<span class="masked">${escaped(mask)}</span>`),
    escaped(quote),
  );
  return raw(marked);
}

function citation(sheet: Sheet, source: Source): Html {
  const { language, words } = sheet;
  const { published: publishedOn, inFile } = detailsWords[language];
  const title = say(sheet, source.title) || source.url || '';
  const published = edtfOf(source.published);
  const isWeb = source.url !== undefined && isLink(source.url);
  const named = isWeb
    ? markup`<a href="${source.url}" rel="noopener external">${title}</a>`
    : markup`<cite${langOf(sheet, source.title)}>${title}</cite>`;
  const rest: Piece[] = [
    say(sheet, source.publisher),
    source.published && publishedOn(published ? edtfInWords(published, language) : source.published),
    source.file && inFile(source.file),
    say(sheet, source.locator),
    source.url !== title && !isWeb && source.url,
  ];
  const colon = language === 'en' ? ': ' : '：';
  return markup`${words.source}${colon}${joined([named, ...rest], comma(sheet))}`;
}
