import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { flushSync } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { maskOf } from '../../src/filter/mask';
import Search from '../../src/search/Search.svelte';
import search from '../../src/search/search.css?inline';
import { adoptStyles, expectAccessible, explorerOf, hostile } from './panel';

beforeAll(() => {
  adoptStyles();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(search);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
});
beforeEach(() => void (document.body.inert = false));

const field = () => page.getByRole('combobox', { name: 'Find a partner, place or event' });
const options = () => page.getByRole('option');
const activeText = () => {
  const id = field().element().getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id)!.textContent!.replace(/\s+/g, ' ').trim();
};
const press = (keys: string) => userEvent.keyboard(keys);

async function typed(text: string, prepare = explorerOf) {
  const explorer = prepare();
  const rendered = await render(Search, { explorer });
  await field().fill(text);
  await expect.poll(() => page.getByRole('status').element().textContent).not.toBe('');
  return { explorer, ...rendered };
}

describe('the field', () => {
  test('"/" leads to it; results come as one types, grouped, each with what matched', async () => {
    const explorer = explorerOf();
    const { container } = await render(Search, { explorer });
    await press('/');
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
    await press('pavl');
    await expect.element(options().first()).toBeVisible();
    await expect.element(field()).toHaveAttribute('aria-expanded', 'true');
    for (const name of ['Events', 'Organizations', 'Places'])
      await expect.element(page.getByRole('group', { name })).toBeVisible();
    const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['Pavl', 'Pavl', 'Pavl']);
    expect(page.getByRole('status').element().textContent).toBe(
      '1 event, 1 organization, 1 place. Arrow keys choose, Enter filters.',
    );
    expect(explorer.query).toBe('');
    await expectAccessible(container);
  });

  test('Enter filters by what was typed, and the field follows the view', async () => {
    const { explorer } = await typed('stou');
    await press('{Enter}');
    expect(explorer.query).toBe('stou');
    expect(explorer.counts.events).toBe(1);
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
    await expect.element(field()).toHaveFocus();
    flushSync(() => explorer.setQuery('oslo'));
    await expect.element(field()).toHaveValue('oslo');
    await page.getByRole('button', { name: 'Clear the search' }).click();
    expect(explorer.query).toBe('');
    await expect.element(field()).toHaveFocus();
  });

  test('Chinese without spaces becomes words that the query finds', async () => {
    const { explorer } = await typed('素可泰来访');
    await press('{Enter}');
    expect(explorer.query).toBe('素可泰 来访');
    expect(explorer.counts.events).toBe(1);
  });

  test('Escape closes the results, then takes back what was typed', async () => {
    const { explorer } = await typed('stou');
    await press('{Escape}');
    expect(options().elements()).toHaveLength(0);
    await expect.element(field()).toHaveValue('stou');
    await press('{Escape}');
    await expect.element(field()).toHaveValue('');
    expect(explorer.query).toBe('');
  });

  test('leaving it closes the results', async () => {
    await typed('stou');
    await press('{Tab}{Tab}');
    await expect.poll(() => options().elements()).toHaveLength(0);
  });
});

describe('the arrow keys', () => {
  test('go round through all results and back to the field', async () => {
    await typed('pavlodar');
    const count = options().elements().length;
    expect(activeText()).toBeNull();
    const seen: (string | null)[] = [];
    for (let i = 0; i <= count; i++) {
      await press('{ArrowDown}');
      seen.push(activeText());
    }
    expect(seen.at(-1)).toBeNull();
    expect(seen[0]).toMatch(/^Almaty and Pavlodar/);
    expect(new Set(seen).size).toBe(count + 1);
    await press('{ArrowUp}');
    expect(activeText()).toBe(seen.at(-2));
    const chosen = options()
      .elements()
      .filter((option) => option.getAttribute('aria-selected') === 'true');
    expect(chosen).toHaveLength(1);
  });

  test('an event is selected, whatever is chosen beside it', async () => {
    const { explorer } = await typed('pavlodar');
    flushSync(() => explorer.setFilters({ type: ['office'] }));
    await press('{ArrowDown}{Enter}');
    expect(explorer.selected).toBe('ouc-2019-kazakhstan');
    expect([explorer.filters, explorer.query]).toEqual([{ type: ['office'] }, '']);
  });

  test('an organization and a country open their page', async () => {
    const { explorer } = await typed('PSU');
    await page.getByRole('option', { name: /^Toraighyrov/ }).click();
    expect(explorer.page).toEqual({ kind: 'organization', id: 'psu' });
    await field().fill('kazakhstan');
    await page.getByRole('option', { name: /^Kazakhstan/ }).click();
    expect(explorer.page).toEqual({ kind: 'country', id: 'KZ' });
  });

  test('a place becomes an area that holds its events and no others', async () => {
    const { explorer } = await typed('bangkok');
    await page.getByRole('option', { name: /^Bangkok/ }).click();
    const { columns, area } = explorer;
    const expected = columns.events.map(({ stops }) =>
      Number(stops.some(({ place }) => place === 'bangkok')),
    );
    expect([...maskOf(columns, { filters: {}, query: '', area })]).toEqual(expected);
    expect(explorer.counts.events).toBe(1);
  });

  test('the last of the events makes the query a clause, for those without an Enter key', async () => {
    const { explorer } = await typed('unesco');
    await page.getByRole('option', { name: /^Show only the \d+ records with “unesco”$/ }).click();
    expect(explorer.query).toBe('unesco');
  });
});

describe('why it matched', () => {
  test.each([
    ['PSU', /Toraighyrov Pavlodar State University ?Also PSU/],
    ['psu', /With Toraighyrov Pavlodar State University, also PSU/],
    ['巴甫洛达尔', /Title: 阿拉木图和巴甫洛达尔/],
    ['football', /Summary: .*football/],
    ['deputy secretary', /Post: Deputy secretary general/],
    ['norway', /In Norway/],
    ['parent companies', /^/],
  ])('%s: %s', async (query, why) => {
    const { container } = await typed(query);
    await expect
      .poll(() => container.querySelector('.sr-popover')!.textContent!.replace(/\s+/g, ' '))
      .toMatch(why);
  });
});

describe('nothing found', () => {
  test('says where was looked and offers the nearest; Enter says so in the list and leaves it open', async () => {
    const { explorer, container } = await typed('Pavlodarr');
    await expect.element(page.getByText('Nothing matches “Pavlodarr”.', { exact: true })).toBeVisible();
    await expect.element(page.getByText(/^Looked in titles, summaries, organizations/)).toBeVisible();
    await expectAccessible(container);
    await press('{Enter}');
    expect([explorer.query, explorer.counts.events]).toEqual(['Pavlodarr', 0]);
    await expect.element(page.getByRole('option', { name: 'Did you mean Pavlodar?' })).toBeVisible();
    await press('{ArrowDown}{Enter}');
    await expect.element(field()).toHaveValue('Pavlodar');
    await press('{Enter}');
    expect([explorer.query, explorer.counts.events]).toEqual(['Pavlodar', 1]);
  });

  test('with nothing near, only that', async () => {
    await typed('zzzz');
    await expect.element(page.getByText(/Nothing similar was found either/)).toBeVisible();
    expect(options().elements()).toHaveLength(0);
  });
});

test('in Chinese', async () => {
  const explorer = explorerOf();
  explorer.language = 'zh';
  const { container } = await render(Search, { explorer });
  await page.getByRole('combobox', { name: '查找伙伴、地点或活动' }).fill('psu');
  await expect.poll(() => container.querySelector('.sr-popover')!.textContent).toContain('又称PSU');
  await expectAccessible(container);
});

test('texts that are markup stay texts', async () => {
  const { container } = await typed('onerror', () => explorerOf(hostile()));
  await expect.poll(() => options().elements().length).toBeGreaterThan(1);
  expect(container.querySelectorAll('img, script')).toHaveLength(0);
  expect('hit' in window).toBe(false);
});
