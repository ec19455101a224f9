/** Two pages that lead to the others: organizations by country or area, and countries and areas. */
import type { Organization } from '../model/schema';
import { indexData } from './json-ld';
import { markup, type Html } from './markup';
import { inEach } from './lists';
import { inShort, pageOf } from './page';
import {
  areaName,
  areaPath,
  areasOf,
  countryOf,
  homesOf,
  langOf,
  link,
  listing,
  organizationPath,
  say,
  sheetOf,
  type Listing,
  type Sheet,
  type Site,
} from './site';
import type { Language } from '../i18n/language';

/** Records by position in dataset.organizations, or in columns.countryCodes. */
export type Rows = ReadonlyMap<number, readonly number[]>;

export function partnersPage(site: Site, language: Language, rows: Rows): string {
  const { organizations, home } = site.dataset;
  const partners = organizations.filter(({ id }) => !home.includes(id));
  return indexPage(site, language, 'partners', (sheet) => {
    const homes = homesOf(site.dataset);
    const items = (list: readonly Organization[]) =>
      inOrder(sheet, list, ({ name, id }) => say(sheet, name) || id).map((one) =>
        organizationItem(sheet, one, rows.get(site.columns.organizationIndex.get(one.id)!)?.length ?? 0),
      );
    return markup`${homes.length > 0 && listOf('Home', sheet.words.home, items(homes))}${listOf('Partners', sheet.words.partners, items(partners))}`;
  });
}

export function areasPage(site: Site, language: Language, rows: Rows): string {
  return indexPage(site, language, 'areas', (sheet) => {
    const items = inOrder(sheet, areasOf(site), (code) => areaName(sheet, code)).map((code) => {
      const count = rows.get(site.columns.countryCodes.indexOf(code))?.length ?? 0;
      const to = link(sheet, areaPath(code, language));
      return markup`<li><a href="${to}">${areaName(sheet, code)}</a> <span class="soft">${sheet.words.records(count)}</span></li>
`;
    });
    return listOf('Areas', sheet.words.areas, items);
  });
}

function indexPage(site: Site, language: Language, name: Listing, body: (sheet: Sheet) => Html): string {
  const paths = inEach((each) => listing(name, each));
  const sheet = sheetOf(site, language, paths[language]);
  const own = say(sheet, site.dataset.title);
  const heading = name === 'partners' ? sheet.words.byPartner : sheet.words.byArea;
  const described = name === 'partners' ? sheet.words.partnersTitle(own) : sheet.words.areasTitle(own);
  return pageOf(sheet, {
    title: heading,
    description: inShort(described),
    paths,
    above: markup`<a href="${link(sheet, listing('list', language))}"${langOf(sheet, site.dataset.title)}>${own}</a>`,
    heading,
    lead: '',
    body: body(sheet),
    shown: {},
    data: indexData(sheet, paths[language], heading),
  });
}

const listOf = (id: string, heading: string, items: readonly Html[]): Html =>
  markup`<section aria-labelledby="${id}">
<h2 class="year" id="${id}">${heading}</h2>
<ul class="index">
${items}
</ul>
</section>
`;

function organizationItem(sheet: Sheet, organization: Organization, count: number): Html {
  const { site, language, words } = sheet;
  const { id, name } = organization;
  const code = countryOf(sheet, organization);
  const area = code ? `${areaName(sheet, code)} · ` : '';
  const to = link(sheet, organizationPath(site, id, language));
  return markup`<li><a href="${to}"${langOf(sheet, name)}>${say(sheet, name) || id}</a> <span class="soft">${area}${words.records(count)}</span></li>
`;
}

/** As a reader of the language looks names up. */
function inOrder<T>({ language }: Sheet, items: readonly T[], name: (item: T) => string): T[] {
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en');
  return items.toSorted((a, b) => compare(name(a), name(b)));
}
