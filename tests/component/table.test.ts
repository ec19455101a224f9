import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { flushSync } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { Explorer } from '../../src/store/explorer.svelte';
import EventTable from '../../src/table/EventTable.svelte';
import Sentence from '../../src/table/Sentence.svelte';
import { syntheticDataset } from '../table/synthetic';
import { DECEMBER, adoptStyles, expectAccessible, explorerOf, hostile } from './panel';

beforeAll(adoptStyles);

const rowsOf = (container: Element) => [...container.querySelectorAll<HTMLTableRowElement>('.tb-row')];
const titles = (container: Element) =>
  rowsOf(container).map((row) => row.querySelector('button')!.textContent);
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function set(explorer: Explorer, change: (explorer: Explorer) => void) {
  flushSync(() => change(explorer));
}

describe('the list of the panel is the table of events', () => {
  test('as many rows as counted, in both groups', async () => {
    const explorer = explorerOf();
    explorer.setWindow(DECEMBER);
    const { container } = await render(EventTable, { explorer });
    const table = page.getByRole('table', { name: 'Events' });
    await expect.element(table).toHaveAttribute('aria-rowcount', `${explorer.counts.events + 1}`);
    expect(rowsOf(container)).toHaveLength(explorer.counts.events);
    expect(titles(container)[0]).toBe('Zambia and Botswana');
    const bodies = [...container.querySelectorAll('tbody')];
    expect(bodies.map((body) => body.getAttribute('aria-label'))).toEqual([null, 'In force at the time']);
    expect(bodies[1]!.rows).toHaveLength(1);
    expect(rowsOf(container).map((row) => row.getAttribute('aria-rowindex'))).toEqual([
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
    await expectAccessible(container);
  });

  test('no row is no row', async () => {
    const explorer = explorerOf();
    explorer.setFilters({ type: ['visit'] });
    explorer.setWindow([9556, 9587]);
    const { container } = await render(EventTable, { explorer });
    await expect.element(page.getByRole('table', { name: 'Events' })).toHaveAttribute('aria-rowcount', '1');
    expect(container.querySelectorAll('tbody tr')).toHaveLength(0);
    await expect.element(page.getByText('Nothing you chose falls in March 1996.')).toBeVisible();
    await expectAccessible(container);
    await page.getByRole('button', { name: 'Go to December 2019' }).click();
    expect(explorer.window).toEqual(DECEMBER);
    expect(rowsOf(container)).toHaveLength(4);
  });

  test('opens with a click, and with the keyboard, and says who is under the hand', async () => {
    const explorer = explorerOf();
    explorer.setWindow(DECEMBER);
    const { container } = await render(EventTable, { explorer });
    const buttons = rowsOf(container).map((row) => row.querySelector('button')!);
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    buttons[0]!.focus();
    expect(explorer.hovered).toBe('ouc-2019-zambia-botswana');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(buttons[1]!).toHaveFocus();
    expect(explorer.hovered).toBe('ouc-2019-udima');
    await userEvent.keyboard('{End}');
    await expect.element(buttons[4]!).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(explorer.selected).toBe('njupt-apt-base');
    expect(buttons[4]!.getAttribute('aria-current')).toBe('true');
    await userEvent.hover(page.getByText('UDIMA in Madrid and Barcelona'));
    expect(explorer.hovered).toBe('ouc-2019-udima');
    set(explorer, () => explorer.hover('ouc-2019-stou'));
    expect(rowsOf(container)[2]!.className).toContain('tb-hovered');
  });

  test('the focus returns to the row when its details close', async () => {
    const explorer = explorerOf();
    explorer.setWindow(DECEMBER);
    const { container } = await render(EventTable, { explorer });
    await page.getByRole('button', { name: 'Almaty and Pavlodar' }).click();
    expect(explorer.selected).toBe('ouc-2019-kazakhstan');
    (document.activeElement as HTMLElement).blur();
    set(explorer, () => explorer.select(null));
    await expect.element(rowsOf(container)[3]!.querySelector('button')!).toHaveFocus();
  });

  test('all years: what has no date follows', async () => {
    const explorer = explorerOf();
    const { container } = await render(EventTable, { explorer });
    const dates = rowsOf(container).map((row) => row.querySelector('.tb-date')!.textContent);
    const first = dates.indexOf('no date');
    expect(dates.slice(first).every((date) => date === 'no date')).toBe(true);
    expect(dates.length - first).toBe(explorer.counts.undated);
  });

  test('in Chinese', async () => {
    const explorer = explorerOf();
    explorer.language = 'zh';
    explorer.setWindow(DECEMBER);
    const { container } = await render(EventTable, { explorer });
    await expect.element(page.getByRole('table', { name: '活动' })).toBeVisible();
    expect(container.querySelectorAll('tbody')[1]!.getAttribute('aria-label')).toBe('当时有效');
    expect(rowsOf(container)[3]!.querySelector('.tb-date')!.textContent).toBe('24日至28日');
  });
});

describe('wide', () => {
  test('sorts by any column, both ways, and says so', async () => {
    const explorer = explorerOf();
    const { container } = await render(EventTable, { explorer, wide: true });
    const headers = page.getByRole('columnheader');
    expect(headers.elements().map((header) => header.textContent.trim())).toEqual([
      'Date',
      'Title',
      'Type',
      'Direction',
      'Partners',
      'Places',
    ]);
    await expect.element(headers.first()).toHaveAttribute('aria-sort', 'ascending');
    await page.getByRole('button', { name: 'Title', exact: true }).click();
    await expect.element(headers.nth(1)).toHaveAttribute('aria-sort', 'ascending');
    const { compare } = new Intl.Collator('en', { numeric: true });
    const up = titles(container);
    expect(up).toEqual(up.toSorted(compare));
    await page.getByRole('button', { name: 'Title', exact: true }).click();
    await expect.element(headers.nth(1)).toHaveAttribute('aria-sort', 'descending');
    expect(titles(container)).toEqual(up.toSorted((a, b) => compare(b, a)));
    await expectAccessible(container);
  });
});

describe('a long table', () => {
  test('holds a hundred rows in the DOM, and every row can be scrolled and keyed to', async () => {
    const explorer = explorerOf(syntheticDataset(3000));
    const { container } = await render(EventTable, { explorer });
    const table = container.querySelector('table')!;
    const all = explorer.counts.events;
    expect(table.getAttribute('aria-rowcount')).toBe(`${all + 1}`);
    expect(rowsOf(container)).toHaveLength(100);
    const heights = new Set(rowsOf(container).map(({ offsetHeight }) => offsetHeight));
    expect(heights.size).toBe(1);

    window.scrollTo(0, document.documentElement.scrollHeight / 2);
    await frame();
    await frame();
    const seen = rowsOf(container).map((row) => row.getBoundingClientRect());
    expect(seen[0]!.top).toBeLessThan(0);
    expect(seen.at(-1)!.bottom).toBeGreaterThan(innerHeight);
    expect(rowsOf(container).length).toBeLessThanOrEqual(100);

    rowsOf(container)[50]!.querySelector('button')!.focus();
    await userEvent.keyboard('{End}');
    await expect
      .poll(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'))
      .toBe(`${all + 1}`);
    await userEvent.keyboard('{Home}');
    await expect.poll(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('2');
    await expectAccessible(container);
  });

  test('follows a moving hand in steps, and is exact when it rests', async () => {
    const explorer = explorerOf(syntheticDataset(3000));
    set(explorer, () => {
      explorer.setWindow([12_000, 12_100]);
    });
    const { container } = await render(EventTable, { explorer });
    const shown = () => Number(container.querySelector('table')!.getAttribute('aria-rowcount')) - 1;
    expect(shown()).toBe(explorer.counts.events);
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    observer.observe(container.querySelector('table')!, { attributeFilter: ['aria-rowcount'] });
    set(explorer, () => (explorer.moving = true));
    for (let day = 1; day <= 30; day++) set(explorer, () => explorer.setWindow([12_000, 12_100 + 20 * day]));
    await Promise.resolve();
    // Thirty steps in one task: one at once at most, the others wait for their time.
    expect(changes).toBeLessThanOrEqual(1);
    set(explorer, () => (explorer.moving = false));
    expect(shown()).toBe(explorer.counts.events);
    observer.disconnect();
  });
});

describe('the sentence', () => {
  test('has the numbers of the counts, and its date is a button', async () => {
    const explorer = explorerOf();
    explorer.setWindow(DECEMBER);
    explorer.setFilters({ type: ['visit'] });
    let asked = 0;
    const { container } = await render(Sentence, { explorer, onwindow: () => asked++ });
    const { events, organizations, countries } = explorer.counts;
    expect(container.querySelector('.tb-sentence')!.textContent.trim()).toBe(
      `December 2019: ${events} visits, ${organizations} partners in ${countries} countries and areas.`,
    );
    await page.getByRole('button', { name: 'December 2019' }).click();
    expect(asked).toBe(1);
    set(explorer, () => (explorer.language = 'zh'));
    expect(container.querySelector('.tb-sentence')!.textContent.trim()).toBe(
      `2019年12月：${events}次访问，${organizations}个伙伴，分布在${countries}个国家和地区。`,
    );
    await expectAccessible(container);
  });
});

describe('bad input', () => {
  test('markup and names of 300 characters are text, and stay inside 320 px', async () => {
    const explorer = explorerOf(hostile());
    document.body.style.width = '320px';
    for (const Part of [Sentence, EventTable]) {
      const { container } = await render(Part, { explorer });
      expect(container.querySelector('img, script')).toBeNull();
      expect(container.scrollWidth).toBeLessThanOrEqual(320);
      await expectAccessible(container);
    }
    document.body.style.width = '';
    expect('hit' in globalThis).toBe(false);
  });

  test('no events, one event', async () => {
    const explorer = explorerOf(syntheticDataset(0));
    const { container } = await render(EventTable, { explorer });
    await expect.element(page.getByText('There are no records.')).toBeVisible();
    set(explorer, () => (explorer.dataset = { ...hostile() }));
    expect(rowsOf(container)).toHaveLength(1);
  });
});
