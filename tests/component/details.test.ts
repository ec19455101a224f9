import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { flushSync } from 'svelte';
import { render } from 'vitest-browser-svelte';
import EventDetails from '../../src/details/EventDetails.svelte';
import Figures from '../../src/details/Figures.svelte';
import type { Explorer } from '../../src/store/explorer.svelte';
import { DECEMBER, adoptStyles, expectAccessible, explorerOf, hostile } from './panel';

beforeAll(adoptStyles);

const KAZAKHSTAN = 'ouc-2019-kazakhstan';

async function open(id: string, prepare: (explorer: Explorer) => void = () => undefined) {
  const explorer = explorerOf();
  explorer.setWindow(DECEMBER);
  prepare(explorer);
  explorer.select(id);
  const rendered = await render(EventDetails, { explorer, onback: () => explorer.select(null) });
  return { explorer, ...rendered };
}

describe('the trip to Kazakhstan', () => {
  test('its stops in order, the leg from Beijing inferred', async () => {
    const { container } = await open(KAZAKHSTAN);
    await expect.element(page.getByRole('region', { name: 'Details' })).toBeVisible();
    const stops = [...container.querySelectorAll('ol > li')];
    expect(stops.map((stop) => stop.querySelector('b')!.textContent)).toEqual([
      'Beijing',
      'Almaty',
      'Pavlodar',
    ]);
    expect(stops.map((stop) => stop.querySelector('.dt-number')?.textContent)).toEqual([undefined, '1', '2']);
    expect(stops[0]!.textContent).toContain('start, inferred');
    expect(stops[0]!.className).toContain('dt-dashed');
    expect(stops[1]!.className).not.toContain('dt-dashed');
    expect(container.querySelectorAll('ol')).toHaveLength(1);
  });

  test('its date and length, people, bodies met, quote and both sources', async () => {
    const { container } = await open(KAZAKHSTAN);
    const text = container.textContent;
    expect(text).toContain('24 to 28 December 2019, five days');
    expect(text).toContain('4 people');
    for (const name of ['Toraighyrov Pavlodar State University', 'NFC Kazakhstan LTD'])
      expect(text).toContain(name);
    const quotes = container.querySelectorAll('blockquote');
    expect(quotes).toHaveLength(1);
    expect(quotes[0]!.lang).toBe('en');
    expect(quotes[0]!.textContent).toContain(
      'a delegation of four members from the Open University of China(OUC)',
    );
    const cited = container.querySelector('figcaption')!.textContent;
    expect(cited).toContain('002_ec6771428d4d6347.txt');
    expect(cited).toContain('003_5222cf5d5ff3e4f7.txt');
    const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
    for (const proof of ['24-28 December 2019', 'four members', 'Almaty', 'Pavlodar'])
      expect(marks).toContain(proof);
    expect(text).toContain('Beijing as start');
    await expectAccessible(container);
  });

  test('in Chinese', async () => {
    const { container } = await open(KAZAKHSTAN, (explorer) => (explorer.language = 'zh'));
    await expect.element(page.getByRole('region', { name: '详情' })).toBeVisible();
    expect(container.textContent).toContain('2019年12月24日至28日，共5天');
    expect(container.querySelector('blockquote')!.lang).toBe('en');
  });
});

describe('ways out', () => {
  test('back says what it returns to; Escape does the same', async () => {
    const { explorer } = await open(KAZAKHSTAN);
    await page.getByRole('button', { name: 'Back to the list: 5 records, December 2019' }).click();
    expect(explorer.selected).toBeNull();
    flushSync(() => explorer.select(KAZAKHSTAN));
    (page.getByRole('button', { name: /^Back/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Escape}');
    expect(explorer.selected).toBeNull();
  });

  test('a reader inside the atlas is taken to the heading; a host takes no focus away', async () => {
    const { explorer, container } = await open(KAZAKHSTAN);
    expect(document.activeElement).toBe(document.body);
    await page.getByRole('button', { name: /^Previous/ }).click();
    expect(explorer.selected).toBe('ouc-2019-stou');
    expect(document.activeElement).toBe(container.querySelector('h2'));
  });

  test('the next of the last in the window is what was in force', async () => {
    const { explorer } = await open(KAZAKHSTAN);
    await page.getByRole('button', { name: /^Next/ }).click();
    expect(explorer.selected).toBe('njupt-apt-base');
  });

  test('outside the selection it stays, and says so', async () => {
    const { explorer } = await open(KAZAKHSTAN);
    const note = page.getByText('This record lies outside the present selection.');
    expect(note.elements()).toHaveLength(0);
    flushSync(() => explorer.setWindow([0, 10]));
    await expect.element(note).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Almaty and Pavlodar' })).toBeVisible();
  });

  test('related records lead both ways', async () => {
    const { explorer } = await open('ouc-2020-itpd-workshop', (explorer) => explorer.setWindow(null));
    await page.getByRole('button', { name: 'Memorandum of understanding with UNESCO' }).first().click();
    expect(explorer.selected).toBe('ouc-2020-unesco-mou');
    await expect.element(page.getByText('Carried out by')).toBeVisible();
  });
});

describe('bad input', () => {
  test('markup is text, a javascript: address no link, and long names wrap at 320 px', async () => {
    const explorer = explorerOf(hostile());
    explorer.select(explorer.dataset.events[0]!.id);
    document.body.style.width = '320px';
    const { container } = await render(EventDetails, { explorer, onback: () => undefined });
    expect(container.querySelector('img, script')).toBeNull();
    expect([...container.querySelectorAll('a')].map(({ href }) => href)).toEqual(['https://example.org/a']);
    expect(container.textContent).toContain('javascript:window.hit=1');
    expect(container.scrollWidth).toBeLessThanOrEqual(320);
    await expectAccessible(container);
    const figures = await render(Figures, { explorer });
    expect(figures.container.querySelector('img, script')).toBeNull();
    expect(figures.container.scrollWidth).toBeLessThanOrEqual(320);
    document.body.style.width = '';
    expect('hit' in globalThis).toBe(false);
  });
});

describe('quoted figures', () => {
  test('"800+" always comes with "More than 800", and with what is counted from the same sentence', async () => {
    const { container } = await render(Figures, { explorer: explorerOf() });
    const rows = [...container.querySelectorAll('.dt-figure')].map((row) => row.textContent);
    const scholars = rows.find((row) => row.includes('800+'))!;
    expect(scholars).toContain('More than 800');
    expect(rows.find((row) => row.startsWith('16'))).toContain('11 records, in 11 countries and areas');
    expect(container.textContent).toContain('not counted from the records');
    await expectAccessible(container);
  });

  test('none, no heading', async () => {
    const explorer = explorerOf({ ...hostile(), figures: [] });
    const { container } = await render(Figures, { explorer });
    expect(container.textContent.trim()).toBe('');
  });
});
