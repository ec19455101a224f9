// The public face: what docs/embedding.md promises to a host page.
import { expect, frames, openAtlas, ready, test } from './harness';
import type { Page } from '@playwright/test';
import type { ExchangeAtlas } from '../../src/embed/element.svelte';

type Detail = { by: string; view: { window: unknown }; counts: object; findings: { code: string }[] };
declare global {
  interface Window {
    heard: { type: string; detail: Detail }[];
  }
}

const atlas = <T>(page: Page, run: (element: ExchangeAtlas) => T) =>
  page.evaluate(`(${run.toString()})(document.querySelector('exchange-atlas'))`) as Promise<Awaited<T>>;

async function listen(page: Page) {
  await page.evaluate(() => {
    window.heard = [];
    for (const type of ['atlas-view', 'atlas-select', 'atlas-error'])
      document.addEventListener(type, (event) => {
        window.heard.push({ type, detail: (event as CustomEvent<Detail>).detail });
      });
  });
}

const heard = (page: Page, type: string) =>
  page.evaluate((wanted) => window.heard.filter((event) => event.type === wanted).map((e) => e.detail), type);

const tiny = (over: object = {}) => ({
  format: 'exchange-atlas',
  version: 1,
  title: 'Tiny',
  languages: ['en'],
  updated: '2020-01-01',
  licence: 'none',
  home: ['a'],
  organizations: [
    { id: 'a', name: 'A', kind: 'university', place: 'p' },
    { id: 'b', name: 'B', kind: 'university', country: 'FR' },
  ],
  places: [
    { id: 'p', name: 'P', country: 'CN', coordinates: [116, 40], precision: 'city' },
    { id: 'q', name: 'Q', country: 'FR', coordinates: [2, 48], precision: 'city' },
  ],
  events: [
    {
      id: 'e1',
      type: 'visit',
      title: 'One',
      when: '2019-07',
      direction: 'outbound',
      participants: [
        { org: 'a', role: 'home' },
        { org: 'b', role: 'host', headcount: 3 },
      ],
      stops: [
        { place: 'p', role: 'origin' },
        { place: 'q', role: 'stop' },
      ],
      sources: [],
    },
    { id: 'e2', type: 'agreement', title: 'Two', participants: [], stops: [], sources: [] },
  ],
  ...over,
});

test('view merges, counts are right at once, the screen by the second frame', async ({ page }) => {
  await openAtlas(page);
  await listen(page);
  const now = await atlas(page, (element) => {
    element.view = { window: ['2019-12-01', '2020-01-01'], filters: { type: ['visit'] } };
    element.view = { query: '' };
    return { view: element.view, counts: element.counts };
  });
  expect(now.view.window).toEqual(['2019-12-01', '2020-01-01']);
  expect(now.view.filters).toEqual({ type: ['visit'] });
  expect(now.counts).toMatchObject({ events: 4, visits: 4, organizations: 7, countries: 5, people: 29 });
  await frames(page);
  await expect(page.getByRole('table', { name: 'Events' })).toHaveAttribute('aria-rowcount', '5');
  const told = await heard(page, 'atlas-view');
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    by: 'host',
    view: { window: ['2019-12-01', '2020-01-01'] },
    counts: now.counts,
  });
});

test('window null holds everything; undated is counted with and without a window', async ({ page }) => {
  await openAtlas(page);
  const [all, some] = await atlas(page, (element) => {
    element.view = { window: null, filters: {} };
    const everything = element.counts;
    element.view = { window: ['1980-01-01', '1981-01-01'] };
    return [everything, element.counts];
  });
  expect(all!.events).toBe(50);
  expect(some!.events).toBe(0);
  expect(some!.undated).toBe(all!.undated);
});

test('what is unknown is left out with an atlas-error, never thrown', async ({ page }) => {
  await openAtlas(page);
  await listen(page);
  const view = await atlas(page, (element) => {
    element.view = {
      window: ['2020-01-01', '2019-01-01'],
      filters: { type: ['visit', 'picnic'], country: ['KZ', 'XX'], mood: ['good'] },
      mode: 'someday',
      selected: 'nobody',
      language: 'tlh',
      nonsense: 1,
    };
    element.view = null;
    element.view = 'text';
    return element.view;
  });
  expect(view).toMatchObject({ window: null, filters: { type: ['visit'], country: ['KZ'] }, mode: 'window' });
  expect(view.selected).toBeNull();
  const errors = await heard(page, 'atlas-error');
  expect(errors.flatMap((detail) => detail.findings.map((finding) => finding.code))).toHaveLength(10);
});

test('data makes a new ready at once, which never rejects', async ({ page }) => {
  await openAtlas(page);
  await listen(page);
  await page.evaluate((dataset) => {
    const element = document.querySelector('exchange-atlas')!;
    const before = element.ready;
    element.data = dataset;
    if (element.ready === before) throw new Error('the same promise');
  }, tiny());
  await ready(page);
  expect(await atlas(page, (element) => element.data?.events.length)).toBe(2);
  expect(await atlas(page, (element) => element.counts)).toEqual({
    events: 2,
    visits: 1,
    agreements: 1,
    organizations: 1,
    countries: 1,
    people: 3,
    undated: 1,
  });
  for (const bad of [null, 7, 'text', {}, { format: 'exchange-atlas', version: 99 }]) {
    await page.evaluate((value) => (document.querySelector('exchange-atlas')!.data = value), bad);
    await ready(page);
    await expect(page.getByRole('alert')).toBeVisible();
  }
  expect((await heard(page, 'atlas-error')).length).toBe(5);
});

test('selecting fires atlas-select, opens the details and stays open outside the selection', async ({
  page,
}) => {
  await openAtlas(page, { data: tiny() });
  await listen(page);
  await atlas(page, (element) => void (element.view = { selected: 'e1' }));
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
  await atlas(page, (element) => void (element.view = { window: ['1999-01-01', '2000-01-01'] }));
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
  const selected = await heard(page, 'atlas-select');
  expect(selected).toHaveLength(1);
  expect(selected[0]).toMatchObject({ id: 'e1', by: 'host', event: { title: 'One' } });
});

test('the reader is told apart from the host', async ({ page }) => {
  await openAtlas(page, { data: tiny() });
  await listen(page);
  await page.getByRole('slider', { name: 'Window end' }).focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowLeft');
  await frames(page);
  const told = await heard(page, 'atlas-view');
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((detail) => detail.by === 'reader')).toBe(true);
});

test('two atlases on a page do not know of each other', async ({ page }) => {
  await openAtlas(page, { data: tiny() });
  await page.evaluate(async (dataset) => {
    const other = document.createElement('exchange-atlas');
    other.id = 'other';
    document.body.append(other);
    other.data = dataset;
    await other.ready;
    other.view = { language: 'zh', window: ['2019-01-01', '2020-01-01'] };
  }, tiny());
  expect(await atlas(page, (element) => element.view)).toMatchObject({ language: 'en', window: null });
});

test('an element moved in the document, or removed and put back, goes on', async ({ page }) => {
  await openAtlas(page, { data: tiny() });
  await page.evaluate(async () => {
    const element = document.querySelector('exchange-atlas')!;
    element.view = { window: ['2019-01-01', '2020-01-01'] };
    const box = document.createElement('div');
    box.style.height = '800px';
    box.style.flex = 'none';
    document.body.append(box);
    box.append(element);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    box.append(element);
  });
  await frames(page);
  await expect(page.getByRole('table', { name: 'Events' })).toHaveAttribute('aria-rowcount', '2');
});
