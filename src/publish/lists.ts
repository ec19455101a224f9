/** Pages that list records: all of them; those of one organization; those that touch one country or area. */
import type { Filters } from '../filter/clauses';
import { isLink } from '../model/link';
import type { Figure, Organization } from '../model/schema';
import { digits } from '../i18n/numbers';
import { partWords } from '../i18n/record-parts';
import { entryOf, proofOf } from './entry';
import { fact } from './facts';
import { areaData, listData, organizationData } from './json-ld';
import { markup, joined, type Html, type Piece } from './markup';
import { inShort, pageOf } from './page';
import { leadOf, sentenceText, type Numbers } from './sentence';
import {
  areaName,
  areaPath,
  comma,
  countryOf,
  homesOf,
  langOf,
  link,
  listing,
  organizationPath,
  otherNames,
  placeName,
  say,
  sheetOf,
  type Sheet,
  type Site,
} from './site';
import { yearGroups } from './years';
import { LANGUAGES, type Language } from '../i18n/language';

/** One path per language. */
export const inEach = (path: (language: Language) => string): Record<Language, string> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, path(language)])) as Record<Language, string>;

// ---- all

export function listPage(
  site: Site,
  language: Language,
  rows: readonly number[],
  numbers: Numbers,
  map: Piece,
): string {
  const paths = inEach((each) => listing('list', each));
  const sheet = sheetOf(site, language, paths[language]);
  const title = say(sheet, site.dataset.title) || sheet.words.exchanges;
  return pageOf(sheet, {
    title,
    description: inShort(sentenceText(sheet, {}, numbers)),
    paths,
    above: homesLine(sheet),
    heading: title,
    lead: leadOf(sheet, {}, numbers),
    aside: map,
    body: yearsOf(sheet, rows, true),
    shown: {},
    data: listData(sheet, rows),
  });
}

const homesLine = (sheet: Sheet): Piece =>
  joined(
    homesOf(sheet.site.dataset).map(
      ({ id, name }) =>
        markup`<a href="${link(sheet, organizationPath(sheet.site, id, sheet.language))}"${langOf(sheet, name)}>${say(sheet, name) || id}</a>`,
    ),
    DOT,
  );

/** Way back to the whole, and what kind of page this is. */
function underSite(sheet: Sheet, kind: string): Piece {
  const { title } = sheet.site.dataset;
  const to = link(sheet, listing('list', sheet.language));
  const whole = say(sheet, title) && markup`<a href="${to}"${langOf(sheet, title)}>${say(sheet, title)}</a>`;
  return joined([whole, kind], DOT);
}

const DOT = markup`<span aria-hidden="true"> · </span>`;

/** Years to jump to, and the records under them. */
export function yearsOf(sheet: Sheet, rows: readonly number[], whole: boolean): Html {
  const { columns } = sheet.site;
  const groups = yearGroups(columns, rows, sheet.language);
  if (groups.length === 0)
    return markup`<p class="none">${sheet.words.noExchange}</p>
`;
  const named = groups.map((group) => ({ ...group, heading: group.heading || sheet.words.undated }));
  const jumps = named.map(
    ({ heading, anchor, rows: own }) =>
      markup`<li><a href="#${anchor}">${heading} <span class="count">${digits(own.length)}</span></a></li>`,
  );
  const years = markup`<nav class="years" aria-labelledby="Years">
<h2 class="label" id="Years">${sheet.words.years}</h2>
<ul>
${jumps}
</ul>
</nav>
`;
  const sections = named.map(
    ({ heading, anchor, within, rows: own }) =>
      markup`<section aria-labelledby="${anchor}">
<h2 class="year" id="${anchor}">${heading}</h2>
${own.map((row) => entryOf(sheet, columns.events[row]!, within, whole))}
</section>
`,
  );
  return markup`${groups.length > 1 && years}${sections}`;
}

// ---- an organization

export function organizationPage(
  site: Site,
  language: Language,
  organization: Organization,
  rows: readonly number[],
  numbers: Numbers,
): string {
  const paths = inEach((each) => organizationPath(site, organization.id, each));
  const sheet = sheetOf(site, language, paths[language]);
  const { words } = sheet;
  const name = say(sheet, organization.name) || organization.id;
  const filters: Filters = { organization: [organization.id] };
  const figures = (site.dataset.figures ?? []).filter(({ org }) => org === organization.id);
  return pageOf(sheet, {
    title: name,
    description: inShort(words.organizationDescription(name, say(sheet, site.dataset.title))),
    paths,
    above: underSite(sheet, partWords[language].kinds[organization.kind]),
    heading: markup`<span${langOf(sheet, organization.name)}>${name}</span>`,
    lead: markup`${leadOf(sheet, filters, numbers)}
<dl class="facts">${organizationFacts(sheet, organization)}</dl>`,
    body: markup`${yearsOf(sheet, rows, false)}${figuresOf(sheet, figures)}`,
    shown: { page: { kind: 'organization', id: organization.id } },
    data: organizationData(sheet, organization),
  });
}

function organizationFacts(sheet: Sheet, organization: Organization): Html {
  const { words } = sheet;
  const { place, url, ror } = organization;
  const code = countryOf(sheet, organization);
  const names = otherNames(sheet, organization);
  const area =
    code && markup`<a href="${link(sheet, areaPath(code, sheet.language))}">${areaName(sheet, code)}</a>`;
  const where = place === undefined ? '' : placeName(sheet, place);
  const seat = where && where !== (code && areaName(sheet, code)) ? where : '';
  return markup`${area && fact(seat ? words.seat : words.area, markup`${joined([seat, area], comma(sheet))}`)}${
    names.length > 0 && fact(words.aliases, names.join(sheet.language === 'en' ? '; ' : '；'))
  }${url && fact(words.website, isLink(url) ? markup`<a href="${url}" rel="noopener external">${url}</a>` : url)}${
    ror &&
    fact(
      'ROR',
      isLink(ror) && /^https?:/.test(ror) ? markup`<a href="${ror}" rel="noopener external">${ror}</a>` : ror,
    )
  }`;
}

/** What it says of itself: quoted, never counted. */
function figuresOf(sheet: Sheet, figures: readonly Figure[]): Html | '' {
  if (figures.length === 0) return '';
  const { figuresTitle, figuresNote, moreThan } = sheet.words;
  const items = figures.map(({ value, qualifier, label, sources }) => {
    const number = qualifier === 'at-least' ? moreThan(digits(value)) : digits(value);
    return markup`<li><p class="figure"><b>${number}</b> <span${langOf(sheet, label)}>${say(sheet, label)}</span></p>
${proofOf(sheet, sources)}</li>
`;
  });
  return markup`<section class="figures" aria-labelledby="Figures">
<h2 class="year" id="Figures">${figuresTitle}</h2>
<p class="aside">${figuresNote}</p>
<ul>
${items}
</ul>
</section>
`;
}

// ---- a country or area

export function areaPage(
  site: Site,
  language: Language,
  code: string,
  rows: readonly number[],
  numbers: Numbers,
): string {
  const paths = inEach((each) => areaPath(code, each));
  const sheet = sheetOf(site, language, paths[language]);
  const name = areaName(sheet, code);
  const there = organizationsIn(sheet, code).map(
    ({ id, name: own }) =>
      markup`<a href="${link(sheet, organizationPath(site, id, language))}"${langOf(sheet, own)}>${say(sheet, own) || id}</a>`,
  );
  return pageOf(sheet, {
    title: name,
    description: inShort(sheet.words.areaDescription(name, say(sheet, site.dataset.title))),
    paths,
    above: underSite(sheet, sheet.words.area),
    heading: name,
    lead: markup`${leadOf(sheet, { country: [code] }, numbers)}${
      there.length > 0 && markup`<dl class="facts">${fact(sheet.words.organizationsThere, ...there)}</dl>`
    }`,
    body: yearsOf(sheet, rows, false),
    shown: { page: { kind: 'country', id: code } },
    data: areaData(sheet, code),
  });
}

function organizationsIn(sheet: Sheet, code: string): Organization[] {
  const { organizations } = sheet.site.dataset;
  return organizations.filter((organization) => countryOf(sheet, organization) === code);
}
