/**
 * A dataset → a folder of static files that any web server can serve: the atlas, the data, a page for every record,
 * organization, country and area, and the full list, all readable without JavaScript. No Node here: the studio
 * calls it in the browser.
 */
import type { Dataset } from '../model/schema';
import type { Language } from '../i18n/language';
import { appFilesOf, appPage } from './app-files';
import { eventPage } from './event-page';
import { fingerprint, withLists } from './files';
import { areasPage, partnersPage } from './indexes';
import { withoutInternal } from './internal';
import { groundIn, withOutlines, type Ground } from './land';
import type { Outlines } from './pack/read';
import { areaPages, listPages, organizationPages, type Page } from './lists';
import { pageMap } from './page-map';
import css from './pages.css?inline';
import { withoutNames } from './people';
import { preview } from './preview';
import { numbersOf } from './sentence';
import { areasOf, eventPath, languagesOf, listing, rowsBy, siteOf, type Site } from './site';
import { sitemap } from './sitemap';

export interface PublishOptions {
  /** Address at which the folder will stand: then the pages have canonical addresses and a preview picture. */
  base?: string;
  /** Publish people's names. Without it they are masked wherever they stand. */
  names?: boolean;
  /** Languages of the pages; those of the dataset by default. */
  languages?: readonly Language[];
  /** The host's own outlines: they stand in place of ours, of which none is published then. */
  outlines?: Outlines;
  /** Names of people of whom no trace may be left. */
  remove?: readonly string[];
}

/** Contents by path from the folder; the built site (`dist`) on the way in, what is published on the way out. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The same dataset, files and options give the same bytes. Throws where `base` is no address of the web. */
export async function publish(
  dataset: Dataset,
  appFiles: Files,
  options: PublishOptions = {},
): Promise<Files> {
  const { names = false, remove = [] } = options;
  const base = baseOf(options.base);
  const shown = withoutNames(withoutInternal(dataset), { names, remove });
  const style = `assets/pages-${await fingerprint(encoded(css))}.css`;
  const site = siteOf(shown, options.languages ?? languagesOf(shown), {
    base,
    names,
    style,
    icon: appFiles.has('icon.svg') ? 'icon.svg' : undefined,
    preview: base === undefined ? undefined : 'preview.png',
  });
  const app = withOutlines(appFiles, shown.map, options.outlines);
  const ground = groundIn(app, shown.map);
  const files = new Map<string, Uint8Array>(appFilesOf(app));
  const add = (path: string, content: string) => files.set(path, encoded(content));
  add(style, css);
  add('data/exchanges.json', JSON.stringify(shown));
  for (const language of site.languages) addPages(site, language, add, ground);
  add('index.html', appPage(site, appFiles));
  if (base !== undefined) {
    files.set('preview.png', preview(site, ground));
    add('sitemap.xml', sitemap(site, [...files.keys()]));
  }
  return withLists(files);
}

const encoder = new TextEncoder();
const encoded = (text: string): Uint8Array => encoder.encode(text);

function baseOf(base: string | undefined): string | undefined {
  if (base === undefined) return undefined;
  const url = new URL(base);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`not an address of the web: ${base}`);
  url.search = url.hash = '';
  return url.href.replace(/(index\.html)?$/, '').replace(/\/*$/, '/');
}

type Add = (path: string, content: string) => void;

function addPages(site: Site, language: Language, add: Add, ground: Ground): void {
  const { dataset, columns } = site;
  const rows = site.listed;
  const [byOrganization, byCountry] = [rowsBy(site, rows, 'organizations'), rowsBy(site, rows, 'countries')];
  const map = pageMap(site, language, ground);
  const addAll = (pages: readonly Page[]) => pages.forEach(([path, page]) => add(path, page));
  addAll(listPages(site, language, rows, numbersOf(site, {}), map));
  add(listing('partners', language), partnersPage(site, language, byOrganization));
  add(listing('areas', language), areasPage(site, language, byCountry));
  dataset.organizations.forEach((organization, i) => {
    const { id } = organization;
    const numbers = numbersOf(site, { organization: [id] });
    addAll(organizationPages(site, language, organization, byOrganization.get(i) ?? [], numbers));
  });
  for (const code of areasOf(site)) {
    const own = byCountry.get(columns.countryCodes.indexOf(code)) ?? [];
    addAll(areaPages(site, language, code, own, numbersOf(site, { country: [code] })));
  }
  for (const event of dataset.events)
    add(eventPath(site, event.id, language), eventPage(site, language, event));
}
