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
import { numbersIn, numbersOf } from './sentence';
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

/** One file of the folder. */
export type FileMade = [path: string, content: Uint8Array];

/** The same dataset, files and options give the same bytes. Throws where `base` is no address of the web. */
export async function publish(
  dataset: Dataset,
  appFiles: Files,
  options: PublishOptions = {},
): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for await (const [path, content] of filesOf(dataset, appFiles, options)) files.set(path, content);
  return withLists(files);
}

/** The same one by one, but for the lists of the files: of a large dataset nobody can hold all. */
export async function* filesOf(
  dataset: Dataset,
  appFiles: Files,
  options: PublishOptions = {},
): AsyncGenerator<FileMade, void, void> {
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
  const paths: string[] = [];
  for (const [path, content] of madeOf(site, app, appFiles, ground)) {
    paths.push(path);
    yield [path, typeof content === 'string' ? encoded(content) : content];
  }
  if (base !== undefined) {
    yield ['preview.png', preview(site, ground)];
    yield ['sitemap.xml', encoded(sitemap(site, paths))];
  }
}

type Content = string | Uint8Array;

function* madeOf(site: Site, app: Files, appFiles: Files, ground: Ground): Generator<[string, Content]> {
  yield* appFilesOf(app);
  yield [site.style, css];
  yield ['data/exchanges.json', JSON.stringify(site.dataset)];
  for (const language of site.languages) yield* pagesOf(site, language, ground);
  yield ['index.html', appPage(site, appFiles)];
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

function* pagesOf(site: Site, language: Language, ground: Ground): Generator<Page> {
  const { dataset, columns } = site;
  const rows = site.listed;
  const [byOrganization, byCountry] = [rowsBy(site, rows, 'organizations'), rowsBy(site, rows, 'countries')];
  const map = pageMap(site, language, ground);
  yield* listPages(site, language, rows, numbersOf(site, {}), map);
  yield [listing('partners', language), partnersPage(site, language, byOrganization)];
  yield [listing('areas', language), areasPage(site, language, byCountry)];
  for (const [i, organization] of dataset.organizations.entries()) {
    const own = byOrganization.get(i) ?? [];
    yield* organizationPages(site, language, organization, own, numbersIn(site, own));
  }
  for (const code of areasOf(site)) {
    const own = byCountry.get(columns.countryCodes.indexOf(code)) ?? [];
    yield* areaPages(site, language, code, own, numbersIn(site, own));
  }
  for (const event of dataset.events)
    yield [eventPath(site, event.id, language), eventPage(site, language, event)];
}
