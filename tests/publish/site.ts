// A built site as small as one can be, and what is published from a dataset with it.
import { readFileSync } from 'node:fs';
import { parseText } from '../../src/model/parse';
import type { Dataset } from '../../src/model/schema';
import { publish, type PublishOptions } from '../../src/publish/publish';

const PAGE = `<!doctype html><html lang="en"><head><title>Built</title>
<script type="module" crossorigin src="./assets/atlas-1a2b3c.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index-4d5e6f.css">
</head><body><main><exchange-atlas src="data/exchanges.json" link></exchange-atlas></main></body></html>`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** As dist holds it: with the studio, with other data and with the texts they were made from. */
export const APP: ReadonlyMap<string, Uint8Array> = new Map([
  ['index.html', bytes(PAGE)],
  ['studio.html', bytes('<script src="./assets/studio-777.js"></script>')],
  ['atlas.js', bytes('import("./assets/atlas-1a2b3c.js")')],
  ['icon.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['licences.txt', bytes('Licences')],
  ['assets/atlas-1a2b3c.js', bytes('import("./later-999.js")')],
  ['assets/later-999.js', bytes('export {}')],
  ['assets/studio-777.js', bytes('import "./gazetteer-888.js"')],
  ['assets/gazetteer-888.js', bytes('export {}')],
  ['assets/index-4d5e6f.css', bytes('main{}')],
  ['data/exchanges.json', bytes('{"format":"exchange-atlas"}')],
  ['data/sources/000.txt', bytes('Somebody Else was here.')],
  ['basemap/land-110m.json', readFileSync('public/basemap/land-110m.json')],
]);

export const DEFAULT: Dataset = parseText(readFileSync('data/exchanges.json', 'utf8')).dataset!;

/** The text of every published file; of a picture its bytes as letters. */
export function published(dataset: Dataset, options: PublishOptions = {}): Promise<Texts> {
  const key = JSON.stringify([dataset, options]);
  const made = done.get(key) ?? publish(dataset, APP, options).then(textsOf);
  done.set(key, made);
  return made;
}

type Texts = ReadonlyMap<string, string>;

/** The same dataset is published for many questions. */
const done = new Map<string, Promise<Texts>>();

const textsOf = (files: ReadonlyMap<string, Uint8Array>): Texts =>
  new Map([...files].map(([path, content]) => [path, textOf(content)]));

export const textOf = (content: Uint8Array): string => new TextDecoder().decode(content);

export const pagesOf = (files: ReadonlyMap<string, string>): [path: string, html: string][] =>
  [...files].filter(([path]) => /\.(en|zh)\.html$/.test(path));

/** The one JSON-LD document of a page. */
export function dataOf(html: string): Record<string, unknown> {
  const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  if (found.length !== 1) throw new Error(`${found.length} JSON-LD documents`);
  return JSON.parse(found[0]![1]!) as Record<string, unknown>;
}

/** Every hard case in one: awkward ids, odd dates, names, internal records, text that would break a page. */
export function awkward(): Dataset {
  const { dataset } = parseText(readFileSync('tests/publish/awkward.json', 'utf8'));
  return dataset!;
}
