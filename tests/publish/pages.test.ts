import { createHash } from 'node:crypto';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/model/columns';
import { START_VIEW } from './start-view';
import { addressOf } from '../../src/store/link';
import { publish } from '../../src/publish/publish';
import { APP, DEFAULT, awkward, pagesOf, published, textOf } from './site';

const BASE = 'https://www.example.edu/atlas/';

const sites = [
  { name: 'the default dataset', dataset: DEFAULT, options: { base: BASE } },
  { name: 'an awkward one, no address known', dataset: awkward(), options: {} },
];

/** Pages of one kind come from one template: each kind in each language, not each page in both. */
const isValidated = ([path]: [path: string, html: string]): boolean =>
  !path.includes('/') || path.endsWith(path.startsWith('event/') ? '.zh.html' : '.en.html');

describe.each(sites)('$name', ({ dataset, options }) => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await published(dataset, options);
  });

  test('names of files are short ASCII, of kinds that any upload lets through, and unique on every system', () => {
    const paths = [...files.keys()];
    for (const path of paths)
      expect(path).toMatch(/^([a-z]+\/)?[A-Za-z0-9._-]{1,60}\.(html|js|css|json|svg|png|txt|xml)$/);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  });

  test('every link leads somewhere, and every mark in a page is there', () => {
    for (const [path, html] of pagesOf(files)) {
      for (const [, href] of html.matchAll(/\b(?:href|src)="([^"]*)"/g)) {
        if (/^https?:/.test(href!)) continue;
        const { pathname, hash } = new URL(href!.replaceAll('&amp;', '&'), `http://folder/${path}`);
        const target = files.get(pathname.slice(1));
        expect(target, `${path} → ${href}`).toBeDefined();
        if (hash && pathname !== '/index.html')
          expect(target, `${path} → ${href}`).toContain(`id="${hash.slice(1)}"`);
      }
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  test('nothing names an address from the server’s root, and no script but data', () => {
    for (const [path, html] of pagesOf(files)) {
      expect(html, path).not.toMatch(/\b(?:href|src)="\//);
      expect(html.match(/<script\b[^>]*>/g), path).toEqual(['<script type="application/ld+json">']);
      expect(html, path).not.toMatch(/\sstyle="|<style|\son[a-z]+="|href="javascript:/);
    }
  });

  test('html-validate finds nothing', async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({ extends: ['html-validate:recommended'], rules: { 'void-style': 'off' } }),
    );
    const own = ['index.html', files.get('index.html')!] as const;
    for (const [path, html] of [...pagesOf(files).filter(isValidated), own]) {
      const { results } = await validator.validateString(html);
      expect(
        results.flatMap(({ messages }) => messages.map((m) => `${path}:${m.line} ${m.ruleId}: ${m.message}`)),
      ).toEqual([]);
    }
  });

  test('headings are in order', () => {
    for (const [path, html] of pagesOf(files)) {
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      levels.forEach((level, i) => expect(level, path).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1));
    }
  });

  test('files.json and files.txt list every other file with its size and SHA-256', async () => {
    const contents = await publish(dataset, APP, options);
    const { files: listed } = JSON.parse(textOf(contents.get('files.json')!)) as {
      files: { path: string; bytes: number; sha256: string }[];
    };
    const expected = [...contents.keys()].filter((path) => !/^files\.(json|txt)$/.test(path)).sort();
    expect(listed.map(({ path }) => path)).toEqual(expected);
    for (const { path, bytes, sha256 } of listed) {
      const content = contents.get(path)!;
      expect({ path, bytes, sha256 }).toEqual({
        path,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      });
    }
    expect(textOf(contents.get('files.txt')!)).toBe(
      listed.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''),
    );
  });

  test('publishing twice gives the same bytes', async () => {
    const [once, twice] = [await publish(dataset, APP, options), await publish(dataset, APP, options)];
    expect([...once.keys()]).toEqual([...twice.keys()]);
    for (const [path, content] of once) expect(Buffer.compare(content, twice.get(path)!), path).toBe(0);
  });
});

describe('the list', () => {
  test('has every record once, with its date, places, partners and sources', async () => {
    const files = await published(DEFAULT);
    for (const language of ['en', 'zh'] as const) {
      const articles = files.get(`list.${language}.html`)!.split('<article ').slice(1);
      expect(articles).toHaveLength(DEFAULT.events.length);
      for (const event of DEFAULT.events) {
        const [own, ...more] = articles.filter((text) => text.includes(`id="${event.id}"`));
        expect(more).toEqual([]);
        const name = (text: unknown) => (text as Record<string, string>)[language]!.replaceAll('&', '&amp;');
        expect(own).toContain(name(event.title));
        for (const { org } of event.participants)
          expect(own).toContain(name(DEFAULT.organizations.find(({ id }) => id === org)!.name));
        for (const { place } of event.stops)
          expect(own).toContain(name(DEFAULT.places.find(({ id }) => id === place)!.name));
        for (const { file } of event.sources) expect(own).toContain(file);
        expect(own!.match(/<blockquote /g) ?? []).toHaveLength(
          new Set(event.sources.map(({ quote }) => quote)).size,
        );
      }
    }
  });

  test('says in so many words what the sources leave open', async () => {
    const files = await published(awkward());
    const list = files.get('list.en.html')!;
    expect(list).toContain('<em class="open">not said in the source</em>');
    expect(list).toContain('Without a date');
    expect(list).toMatch(/2010 to 2019/);
  });

  test('leaves out what was cancelled, which has a page all the same', async () => {
    const files = await published(awkward());
    expect(files.get('list.en.html')).not.toContain('Never took place');
    expect(files.get('event/cancelled.en.html')).toContain('Cancelled');
  });

  test('newest first, undated last', async () => {
    const list = (await published(DEFAULT)).get('list.en.html')!;
    const years = [...list.matchAll(/<h2 class="year" id="([^"]*)"/g)].map(([, year]) => year);
    expect(years).toEqual(['Y2020', 'Y2019', 'Y2018', 'Y1990', 'Undated']);
    const ids = [...list.matchAll(/<article class="entry" id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.indexOf('ouc-2019-kazakhstan')).toBeLessThan(ids.indexOf('ouc-2019-udima'));
  });
});

test('two organizations of one name have a page each', async () => {
  const files = await published(awkward());
  expect(files.get('org/twin-1.en.html')).toContain('<h1><span>Twin College</span></h1>');
  expect(files.has('org/twin-2.en.html')).toBe(true);
});

test('an organization’s page has its own records and no others', async () => {
  const page = (await published(DEFAULT)).get('org/stou.en.html')!;
  const own = DEFAULT.events.filter(({ participants }) => participants.some(({ org }) => org === 'stou'));
  const ids = [...page.matchAll(/<article class="entry" id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
});

test('a country’s page has the records of its places and of its organizations', async () => {
  const page = (await published(DEFAULT)).get('area/KZ.zh.html')!;
  const { countryCodes, countries, events } = columnsOf(DEFAULT);
  const code = countryCodes.indexOf('KZ');
  const own = events.filter((_, row) =>
    countries.values.subarray(countries.offsets[row], countries.offsets[row + 1]).includes(code),
  );
  const ids = [...page.matchAll(/<article class="entry" id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  expect(page).toContain('<h1>哈萨克斯坦</h1>');
});

test('every page of an organization, country or area says of each record when, with whom, where, and its sources', async () => {
  const files = await published(DEFAULT);
  let looked = 0;
  for (const [path, html] of pagesOf(files)) {
    if (!/^(org|area)\//.test(path)) continue;
    const language = path.endsWith('.en.html') ? 'en' : 'zh';
    const name = (text: unknown) => (text as Record<string, string>)[language]!.replaceAll('&', '&amp;');
    for (const own of html.split('<article ').slice(1)) {
      const event = DEFAULT.events.find(({ id }) => own.includes(`id="${id}"`))!;
      looked++;
      expect(own).toContain(name(event.title));
      expect(own).toMatch(/<p class="date">[^<]/);
      for (const { org } of event.participants)
        expect(own).toContain(name(DEFAULT.organizations.find(({ id }) => id === org)!.name));
      for (const [i, { place, role }] of event.stops.entries())
        if (role !== 'seat' || !event.inferred?.some((inferred) => inferred.startsWith(`stops.${i}`)))
          expect(own).toContain(name(DEFAULT.places.find(({ id }) => id === place)!.name));
      for (const { file } of event.sources) expect(own).toContain(file);
    }
  }
  expect(looked).toBeGreaterThan(DEFAULT.events.length);
});

test('pages are in the languages asked for, or in those of the dataset', async () => {
  const paths = (files: ReadonlyMap<string, string>) => pagesOf(files).map(([path]) => path);
  expect(
    paths(await published(DEFAULT, { languages: ['zh'] })).every((path) => path.endsWith('.zh.html')),
  ).toBe(true);
  const files = await published({ ...DEFAULT, languages: ['zh-Hans'] });
  expect(paths(files).every((path) => path.endsWith('.zh.html'))).toBe(true);
  expect(files.get('index.html')).toContain('<html lang="zh">');
});

describe('with an address', () => {
  test('every page names itself and its other languages by whole addresses', async () => {
    const files = await published(DEFAULT, { base: 'https://www.example.edu/atlas/index.html?x#y' });
    for (const [path, html] of pagesOf(files)) {
      expect(html).toContain(`<link rel="canonical" href="${BASE}${path}">`);
      expect(html).toContain(
        `<link rel="alternate" hreflang="zh" href="${BASE}${path.replace('.en.', '.zh.')}">`,
      );
      expect(html).toContain(`<meta property="og:image" content="${BASE}preview.png">`);
      expect(files.get('sitemap.xml')).toContain(`<loc>${BASE}${path}</loc>`);
    }
    expect(files.get('index.html')).toContain(`<link rel="canonical" href="${BASE}">`);
  });

  test('without one there is nothing that would need it', async () => {
    const files = await published(DEFAULT);
    expect(files.has('sitemap.xml') || files.has('preview.png')).toBe(false);
    for (const [path, html] of pagesOf(files)) expect(html, path).not.toMatch(/canonical|og:/);
  });

  test('an address that is none is refused', async () => {
    await expect(publish(DEFAULT, APP, { base: 'ftp://example.org/' })).rejects.toThrow();
    await expect(publish(DEFAULT, APP, { base: 'atlas' })).rejects.toThrow();
  });
});

describe('the atlas’s own page', () => {
  test('keeps what the build put there, and leads to the list without JavaScript', async () => {
    const page = (await published(DEFAULT)).get('index.html')!;
    expect(page).toContain('<script type="module" src="./assets/atlas-1a2b3c.js"></script>');
    expect(page).toContain('<link rel="stylesheet" href="./assets/index-4d5e6f.css">');
    expect(page).toContain('<exchange-atlas src="data/exchanges.json" link>');
    expect(page).toContain('<noscript><meta http-equiv="refresh" content="0; url=list.en.html"></noscript>');
    expect(page).toContain('<title>Exchange Atlas</title>');
  });

  test('comes with the files that it asks for, not with the studio’s', async () => {
    const files = await published(DEFAULT);
    const assets = [...files.keys()].filter((path) => path.startsWith('assets/') && !path.includes('pages-'));
    expect(assets).toEqual(['assets/atlas-1a2b3c.js', 'assets/index-4d5e6f.css', 'assets/later-999.js']);
    expect(files.has('studio.html')).toBe(false);
    expect(files.has('atlas.js')).toBe(true);
  });

  test('is linked to as it reads its addresses', async () => {
    const files = await published(DEFAULT);
    const linked = (path: string) =>
      /href="\.\.\/index\.html#([^"]*)"/.exec(files.get(path)!)![1]!.replaceAll('&amp;', '&');
    expect(linked('event/ouc-2019-stou.zh.html')).toBe(
      addressOf({ ...START_VIEW, selected: 'ouc-2019-stou', language: 'zh' }),
    );
    expect(linked('org/stou.en.html')).toBe(
      addressOf({
        ...START_VIEW,
        filters: { organization: ['stou'] },
        page: { kind: 'organization', id: 'stou' },
      }),
    );
    expect(linked('area/KZ.en.html')).toBe(
      addressOf({ ...START_VIEW, filters: { country: ['KZ'] }, page: { kind: 'country', id: 'KZ' } }),
    );
  });
});
