// A list of thousands stands in parts: every record once, in order, each reached by links; short lists as before.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/schema';
import { PER_PART, partPath } from '../../src/publish/paging';
import { DEFAULT, dataOf, pagesOf, published } from './site';

const COUNT = 1203;

/** The default records again and again, in other years. */
const many = (): Dataset => ({
  ...DEFAULT,
  events: Array.from({ length: COUNT }, (_, i) => {
    const event = DEFAULT.events[i % DEFAULT.events.length]!;
    const { when: _when, valid: _valid, related: _related, ...rest } = event;
    const dated = i % 10 === 0 ? {} : { when: `${1960 + (i % 7)}-0${1 + (i % 9)}` };
    const participants = [{ org: 'ouc', role: 'home' as const }];
    return { ...rest, ...dated, participants, id: `record-${i}` };
  }),
});

const idsIn = (html: string): string[] =>
  [...html.matchAll(/<article class="entry" id="([^"]*)"/g)].map(([, id]) => id!);

describe('a list of 1,203 records', () => {
  let files: ReadonlyMap<string, string>;
  const parts = (path: string) =>
    Array.from({ length: 9 }, (_, i) => files.get(partPath(path, i + 1))).filter(
      (page) => page !== undefined,
    );
  beforeAll(async () => {
    files = await published(many(), { languages: ['en'] });
  });

  test('stands in three parts that together have every record once, the newest first and the undated last', () => {
    const pages = parts('list.en.html');
    expect(pages).toHaveLength(3);
    const ids = pages.flatMap(idsIn);
    expect(new Set(ids).size).toBe(COUNT);
    expect(ids).toHaveLength(COUNT);
    for (const page of pages) expect(idsIn(page).length).toBeLessThanOrEqual(PER_PART);
    const years = pages.flatMap((page) =>
      [...page.matchAll(/<h2 class="year" id="(?:Y(\d+)|Undated)"/g)].map(([, year]) => Number(year ?? 0)),
    );
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test('each part names every year and every part, and says which it is', () => {
    parts('list.en.html').forEach((page, i) => {
      const years = page.slice(
        page.indexOf('<nav class="years"'),
        page.indexOf('</nav>', page.indexOf('<nav class="years"')),
      );
      expect(years.match(/<li>/g)).toHaveLength(8);
      expect(page).toContain(`<li aria-current="page">${i + 1}</li>`);
      expect(page).toContain(`(Part ${i + 1} of 3)</title>`);
    });
  });

  test('what the machine-readable lists say goes on from part to part', () => {
    const lists = parts('list.en.html').map((page) => {
      const graph = dataOf(page)['@graph'] as Record<string, unknown>[];
      return graph.find((node) => node['@type'] === 'ItemList')!;
    });
    const items = lists.flatMap(
      ({ itemListElement }) => itemListElement as { position: number; url: string }[],
    );
    expect(items.map(({ position }) => position)).toEqual(items.map((_, i) => i + 1));
    expect(lists.every(({ numberOfItems }) => numberOfItems === COUNT)).toBe(true);
    expect(items.map(({ url }) => url)).toEqual(
      parts('list.en.html')
        .flatMap(idsIn)
        .map((id) => `event/${id}.en.html`),
    );
  });

  test('every link leads to a page that has what it names', () => {
    for (const [path, html] of pagesOf(files)) {
      if (path.startsWith('event/') && !/-\d*7\./.test(path)) continue;
      for (const [, href] of html.matchAll(/\bhref="([^"]*)"/g)) {
        const { pathname, hash, origin } = new URL(href!.replaceAll('&amp;', '&'), `http://folder/${path}`);
        if (origin !== 'http://folder' || pathname === '/index.html') continue;
        const target = files.get(pathname.slice(1));
        if (target === undefined || (hash && !target.includes(`id="${hash.slice(1)}"`)))
          throw new Error(`${path} → ${href}`);
      }
    }
  });

  test('pages of organizations are parted likewise, under names that no other page has', () => {
    const home = parts('org/ouc.en.html');
    expect(home.length).toBeGreaterThan(1);
    expect(new Set(home.flatMap(idsIn)).size).toBe(home.flatMap(idsIn).length);
    for (const path of files.keys()) expect(path).toMatch(/^([a-z]+\/)?[A-Za-z0-9._-]{1,60}$/);
  });
});

test('a short list is one page, which says nothing of parts', async () => {
  const files = await published(DEFAULT);
  expect(files.has('list.2.en.html')).toBe(false);
  expect(files.get('list.en.html')).not.toMatch(/Part 1|class="parts"/);
});
