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
import { inShort, pageOf, type PageParts } from './page';
import { partPath, partsOf, type Part } from './paging';
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
import type { YearGroup } from './years';
import { LANGUAGES, type Language } from '../i18n/language';

/** One path per language. */
export const inEach = (path: (language: Language) => string): Record<Language, string> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, path(language)])) as Record<Language, string>;

// ---- all

export function listPages(
  site: Site,
  language: Language,
  rows: readonly number[],
  numbers: Numbers,
  map: Piece,
): Iterable<Page> {
  return inParts(
    site,
    language,
    rows,
    (each) => listing('list', each),
    (sheet, part, paths) => {
      const title = say(sheet, site.dataset.title) || sheet.words.exchanges;
      return {
        title,
        part: partInTitle(sheet, part),
        description: inShort(sentenceText(sheet, {}, numbers)),
        paths,
        above: homesLine(sheet),
        heading: title,
        lead: leadOf(sheet, {}, numbers),
        aside: part.number === 1 && map,
        body: yearsOf(sheet, part, true),
        shown: {},
        data: listData(
          sheet,
          part.groups.flatMap(({ rows: own }) => own),
          part.first,
          rows.length,
        ),
      };
    },
  );
}

// ---- in parts

export type Page = [path: string, html: string];
type Paths = Record<Language, string>;

/** A page for each part of a list, made as it is asked for; most lists have one. */
function* inParts(
  site: Site,
  language: Language,
  rows: readonly number[],
  path: (language: Language) => string,
  make: (sheet: Sheet, part: Part, paths: Paths) => PageParts,
): Generator<Page> {
  for (const part of partsOf(site.columns, rows, language)) {
    const paths = inEach((each) => partPath(path(each), part.number));
    const sheet = sheetOf(site, language, paths[language]);
    yield [sheet.path, pageOf(sheet, make(sheet, part, paths))];
  }
}

const partInTitle = ({ words }: Sheet, { number, of }: Part): string =>
  of === 1 ? '' : ` (${words.part(digits(number), digits(of))})`;

/** The parts of a list that has several, with the one that is shown marked. */
function partLinks(sheet: Sheet, part: Part): Piece {
  if (part.of === 1) return '';
  const items = Array.from({ length: part.of }, (_, i) => i + 1).map((number) =>
    number === part.number
      ? markup`<li aria-current="page">${digits(number)}</li>`
      : markup`<li><a href="${link(sheet, partPath(sheet.path, number))}">${digits(number)}</a></li>`,
  );
  return markup`<nav class="parts" aria-labelledby="Parts">
<h2 class="label" id="Parts">${sheet.words.part(digits(part.number), digits(part.of))}</h2>
<ul>
${items}
</ul>
</nav>
`;
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
function yearsOf(sheet: Sheet, part: Part, whole: boolean): Html {
  const { columns } = sheet.site;
  if (part.years.length === 0)
    return markup`<p class="none">${sheet.words.noExchange}</p>
`;
  const headingOf = ({ heading }: YearGroup) => heading || sheet.words.undated;
  const jumps = part.years.map(({ group, part: number }) => {
    const page = number === part.number ? '' : link(sheet, partPath(sheet.path, number));
    return markup`<li><a href="${page}#${group.anchor}">${headingOf(group)} <span class="count">${digits(group.rows.length)}</span></a></li>`;
  });
  const years = markup`<nav class="years" aria-labelledby="Years">
<h2 class="label" id="Years">${sheet.words.years}</h2>
<ul>
${jumps}
</ul>
</nav>
`;
  const sections = part.groups.map(
    (group) =>
      markup`<section aria-labelledby="${group.anchor}">
<h2 class="year" id="${group.anchor}">${headingOf(group)}</h2>
${group.rows.map((row) => entryOf(sheet, columns.events[row]!, group.within, whole))}
</section>
`,
  );
  return markup`${part.years.length > 1 && years}${sections}${partLinks(sheet, part)}`;
}

// ---- an organization

export function organizationPages(
  site: Site,
  language: Language,
  organization: Organization,
  rows: readonly number[],
  numbers: Numbers,
): Iterable<Page> {
  const filters: Filters = { organization: [organization.id] };
  const figures = (site.dataset.figures ?? []).filter(({ org }) => org === organization.id);
  const path = (each: Language) => organizationPath(site, organization.id, each);
  return inParts(site, language, rows, path, (sheet, part, paths) => {
    const { words } = sheet;
    const name = say(sheet, organization.name) || organization.id;
    return {
      title: name,
      part: partInTitle(sheet, part),
      description: inShort(words.organizationDescription(name, say(sheet, site.dataset.title))),
      paths,
      above: underSite(sheet, partWords[language].kinds[organization.kind]),
      heading: markup`<span${langOf(sheet, organization.name)}>${name}</span>`,
      lead: markup`${leadOf(sheet, filters, numbers)}
<dl class="facts">${organizationFacts(sheet, organization)}</dl>`,
      body: markup`${yearsOf(sheet, part, false)}${part.number === 1 && figuresOf(sheet, figures)}`,
      shown: { page: { kind: 'organization', id: organization.id } },
      data: organizationData(sheet, organization),
    };
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

export function areaPages(
  site: Site,
  language: Language,
  code: string,
  rows: readonly number[],
  numbers: Numbers,
): Iterable<Page> {
  return inParts(
    site,
    language,
    rows,
    (each) => areaPath(code, each),
    (sheet, part, paths) => {
      const name = areaName(sheet, code);
      const there = organizationsIn(sheet, code).map(
        ({ id, name: own }) =>
          markup`<a href="${link(sheet, organizationPath(site, id, language))}"${langOf(sheet, own)}>${say(sheet, own) || id}</a>`,
      );
      return {
        title: name,
        part: partInTitle(sheet, part),
        description: inShort(sheet.words.areaDescription(name, say(sheet, site.dataset.title))),
        paths,
        above: underSite(sheet, sheet.words.area),
        heading: name,
        lead: markup`${leadOf(sheet, { country: [code] }, numbers)}${
          there.length > 0 && markup`<dl class="facts">${fact(sheet.words.organizationsThere, ...there)}</dl>`
        }`,
        body: yearsOf(sheet, part, false),
        shown: { page: { kind: 'country', id: code } },
        data: areaData(sheet, code),
      };
    },
  );
}

function organizationsIn(sheet: Sheet, code: string): Organization[] {
  const { organizations } = sheet.site.dataset;
  return organizations.filter((organization) => countryOf(sheet, organization) === code);
}
