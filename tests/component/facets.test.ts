import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { flushSync } from 'svelte';
import { render } from 'vitest-browser-svelte';
import Facets from '../../src/facets/Facets.svelte';
import { syntheticDataset } from '../../bench/synthetic';
import { dataset, event, organization, participants, stops } from '../fixtures/build';
import { DECEMBER, adoptStyles, expectAccessible, explorerOf } from './panel';

beforeAll(adoptStyles);

const word = (name: string) => page.getByRole('button', { name, exact: true });
const box = (name: string | RegExp) => page.getByRole('checkbox', { name });
const chips = () =>
  page
    .getByRole('button', { name: /^(Remove|移除)/ })
    .elements()
    .map((chip) => chip.textContent?.trim());

describe('facets', () => {
  test('a word opens its values; their counts ignore its own clause; a zero stays', async () => {
    const explorer = explorerOf();
    const { container } = await render(Facets, { explorer });
    expect(container.querySelectorAll('[type=checkbox]')).toHaveLength(0);
    await word('Type').click();
    await expect.element(box('Visit 5')).toBeVisible();
    await expectAccessible(container);
    await box('Visit 5').click();
    expect(explorer.filters).toEqual({ type: ['visit'] });
    await expect.element(box('Partnership 13')).not.toBeChecked();
    flushSync(() => explorer.setFilters({ ...explorer.filters, country: ['KZ'] }));
    await expect.element(box('Partnership 0')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: /^Type/ })).toHaveFocus();
    expect(container.querySelectorAll('[type=checkbox]')).toHaveLength(0);
  });

  test('the counts follow the window while it moves, in every way of reading time', async () => {
    const explorer = explorerOf();
    await render(Facets, { explorer });
    await word('Type').click();
    await expect.element(box('Visit 5 records')).toBeVisible();
    flushSync(() => explorer.setWindow(DECEMBER));
    await expect.element(box('Visit 4 records')).toBeVisible();
    flushSync(() => (explorer.moving = true));
    flushSync(() => explorer.setWindow([DECEMBER[0], DECEMBER[0] + 9]));
    await expect.element(box('Visit 1 record')).toBeVisible();
    flushSync(() => (explorer.mode = 'so-far'));
    await expect.element(box('Agreement 1 record')).toBeVisible();
  });

  test('countries stand under their regions, and either can be chosen', async () => {
    const explorer = explorerOf();
    const { container } = await render(Facets, { explorer });
    await word('Place').click();
    await expect.element(box(/^Asia/)).toBeVisible();
    const asia = page.getByRole('list', { name: 'Asia', exact: true });
    expect(asia.getByRole('checkbox', { name: /^Kazakhstan/ }).elements()).toHaveLength(1);
    expect(asia.getByRole('checkbox', { name: /^Spain/ }).elements()).toHaveLength(0);
    await expectAccessible(container);
    await box(/^Africa/).click();
    expect(explorer.filters).toEqual({ region: ['002'] });
    await box(/^Zambia/).click();
    expect(explorer.filters).toEqual({ region: ['002'], country: ['ZM'] });
    await page.getByRole('searchbox', { name: 'Find a country or area' }).fill('europe');
    expect(page.getByRole('checkbox').elements().length).toBeGreaterThan(5);
    await page.getByRole('searchbox', { name: 'Find a country or area' }).fill('kaz');
    // The region stays over it.
    await expect.poll(() => page.getByRole('checkbox').elements()).toHaveLength(2);
  });

  test('home, status and the end in force are offered only where they tell records apart', async () => {
    const plain = dataset([event('a', { when: '2019' })]);
    const { rerender } = await render(Facets, { explorer: explorerOf(plain) });
    await word('More').click();
    await expect.element(page.getByRole('group', { name: 'Year' })).toBeVisible();
    for (const name of ['Home institution', 'Status', 'In force until'])
      expect(page.getByRole('group', { name }).elements()).toHaveLength(0);
    await userEvent.keyboard('{Escape}');

    const telling = dataset(
      [
        event('a', { when: '2019', status: 'planned', participants: participants('home') }),
        event('b', { status: 'cancelled' }),
        event('c', { type: 'agreement', when: '2020-01-01', valid: '2020-01-01/2026-12-31' }),
      ],
      { home: ['home', 'psu'] },
    );
    const explorer = explorerOf(telling);
    explorer.today = Date.parse('2026-11-21') / 86_400_000;
    await rerender({ explorer });
    await word('More').click();
    await box('Ends within 3 months 1').click();
    expect(explorer.endsWithin).toBe(3);
    await box('Ends within 12 months 1').click();
    expect(explorer.endsWithin).toBe(12);
    await box('Ends within 12 months 1').click();
    expect(explorer.endsWithin).toBeNull();
    await box('Cancelled 1').click();
    await box('2019 0').click();
    await box('home 0').click();
    expect(explorer.filters).toEqual({ status: ['cancelled'], year: ['2019'], home: ['home'] });
  });

  test('long facets have a field to find a value by', async () => {
    const explorer = explorerOf();
    await render(Facets, { explorer });
    await word('Partner').click();
    await page.getByRole('searchbox', { name: 'Find an organization' }).fill('almaty');
    expect(page.getByRole('checkbox').elements()).toHaveLength(1);
    await page.getByRole('searchbox', { name: 'Find an organization' }).fill('zzz');
    await expect.element(page.getByText('Nothing of that name.')).toBeVisible();
  });

  test('of very many values the largest are listed, and the others counted', async () => {
    await render(Facets, { explorer: explorerOf(syntheticDataset(800, 3)) });
    await word('Partner').click();
    await expect.poll(() => page.getByRole('checkbox').elements().length).toBe(100);
    await expect.element(page.getByText(/^\d+ more: type a name to find them\.$/)).toBeVisible();
  });

  test('organizations of one name are told apart', async () => {
    const file = dataset([event('a', { participants: participants('x', 'y'), stops: stops('oslo') })]);
    file.organizations.push(
      organization('x', { name: 'Open University', place: 'almaty' }),
      organization('y', { name: 'Open University', country: 'NO' }),
    );
    const explorer = explorerOf(file);
    await render(Facets, { explorer });
    await word('Partner').click();
    await box('Open University (almaty, Kazakhstan) 1').click();
    await box('Open University (Norway) 1').click();
    expect(chips()).toEqual(['Open University (almaty, Kazakhstan)', 'Open University (Norway)']);
  });
});

describe('chips', () => {
  test('only where there is a choice; each goes alone, all go at once', async () => {
    const explorer = explorerOf();
    await render(Facets, { explorer });
    expect(word('Clear all').elements()).toHaveLength(0);
    flushSync(() => explorer.setFilters({ type: ['visit', 'workshop'], country: ['KZ'] }));
    await word('Remove Workshop').click();
    expect(explorer.filters).toEqual({ type: ['visit'], country: ['KZ'] });
    await expect.element(word('Remove Kazakhstan')).toHaveFocus();
    await word('Remove Kazakhstan').click();
    expect(explorer.filters).toEqual({ type: ['visit'] });
    await expect.element(word('Remove Visit')).toHaveFocus();
    await word('Clear all').click();
    expect(explorer.filters).toEqual({});
    await expect.element(page.getByRole('button', { name: /^Type/ })).toHaveFocus();
  });

  test('everything that is chosen is one, in both languages', async () => {
    const explorer = explorerOf();
    const { container } = await render(Facets, { explorer });
    flushSync(() => {
      explorer.setWindow(DECEMBER);
      explorer.setFilters({ year: ['2019'], region: ['142'], status: ['done'], home: ['ouc'] });
      explorer.setQuery(' pavlodar ');
      explorer.setEndsWithin(12);
      explorer.setArea([
        [76, 52],
        [78, 52],
        [78, 53],
        [76, 53],
      ]);
    });
    expect(chips()).toEqual([
      'December 2019',
      'Open University of China',
      'Asia',
      'Year 2019',
      'Took place',
      'Ends within 12 months',
      'Around Pavlodar',
      '“pavlodar”',
    ]);
    await expectAccessible(container);
    flushSync(() => {
      explorer.language = 'zh';
      explorer.mode = 'so-far';
    });
    expect(chips()).toEqual([
      '截至2019年12月31日',
      '国家开放大学',
      '亚洲',
      '2019年',
      '已完成',
      '12个月内到期',
      '巴甫洛达尔周边',
      '“pavlodar”',
    ]);
    flushSync(() => (explorer.mode = 'on-day'));
    expect(chips()[0]).toBe('2019年12月1日当日');
    for (let left = 7; left >= 0; left--) {
      await page.getByRole('button', { name: /^移除/ }).first().click();
      expect(chips()).toHaveLength(left);
    }
    const { window, filters, query, area, endsWithin } = explorer;
    expect({ window, filters, query, area, endsWithin }).toEqual({
      ...{ window: null, filters: {}, query: '', area: null, endsWithin: null },
    });
  });

  test('the chip of an open page closes it', async () => {
    const explorer = explorerOf();
    await render(Facets, { explorer });
    flushSync(() => explorer.openPage({ kind: 'organization', id: 'stou' }));
    await word('Remove Sukhothai Thammathirat Open University').click();
    expect([explorer.page, explorer.filters]).toEqual([null, {}]);
  });
});
