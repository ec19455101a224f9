// Three ways to read time, and playback, as a reader without a mouse uses them.
import type { Page } from '@playwright/test';
import { expect, frames, openAtlas, test, waitForMap } from './harness';
import { tabTo } from './keyboard';

const view = (page: Page) =>
  page.evaluate(() => {
    const { view, counts } = document.querySelector('exchange-atlas')!;
    return { ...view, counts };
  });
const setView = async (page: Page, patch: object) => {
  await page.evaluate((wanted) => (document.querySelector('exchange-atlas')!.view = wanted as never), patch);
  await frames(page);
};
const DECEMBER = { window: ['2019-12-01', '2020-01-01'] };
const playhead = (page: Page) => page.locator('.tl-playhead').getAttribute('style');

test.describe('play and pause by keyboard alone', () => {
  test('nothing plays by itself; Enter plays, Space pauses wherever the reader is, and plays on', async ({
    page,
  }) => {
    await openAtlas(page);
    await setView(page, DECEMBER);
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await expect(page.locator('.tl-playhead')).toHaveCount(0);

    await tabTo(page, /^Play$/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeFocused();
    await expect
      .poll(() => page.locator('.tl-now').textContent(), { timeout: 20_000 })
      .toBe('2 December 2019');

    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeFocused();
    const held = await playhead(page);
    await frames(page);
    expect(await playhead(page)).toBe(held);

    // The map is no button: there the space bar is the player's.
    await page.keyboard.press('Shift+Tab');
    await page.getByRole('region', { name: 'Map' }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    expect((await view(page)).window).toEqual(DECEMBER.window);
  });

  test('while a reader types, a space is a space', async ({ page }) => {
    await openAtlas(page);
    await setView(page, DECEMBER);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /^1 December 2019/ }).click();
    const first = page.getByRole('textbox', { name: 'First day' });
    await first.fill('1');
    await first.press('Space');
    await expect(first).toHaveValue('1 ');
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toHaveCount(1);
  });

  test('a page that is hidden plays nothing', async ({ page }) => {
    await openAtlas(page);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  });
});

test('the next event is one press away, and the playhead goes there', async ({ page }) => {
  await openAtlas(page);
  await setView(page, DECEMBER);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.keyboard.press('Space');
  await tabTo(page, /^Next event$/);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
  expect((await view(page)).selected).toBe('ouc-2019-udima');
  await expect(page.locator('.tl-now')).toHaveText('10 December 2019');
});

test('where motion is reduced it steps from event to event', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  await setView(page, DECEMBER);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const now = page.locator('.tl-now');
  // The last days of the four trips, and none between.
  await expect.poll(() => now.textContent(), { timeout: 20_000 }).toBe('11 December 2019');
  await expect.poll(() => now.textContent(), { timeout: 20_000 }).toBe('13 December 2019');
});

test('delegations travel on the WebGL map in a layer of its own', async ({ page }) => {
  await openAtlas(page);
  await waitForMap(page);
  await setView(page, DECEMBER);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => page.locator('.tl-now').textContent(), { timeout: 30_000 }).toBe('2 December 2019');
  await expect(page.locator('.map-travel')).toHaveCount(0);
});

test('three ways to read time, by the arrow keys; the day by arrow and by typing', async ({ page }) => {
  await openAtlas(page);
  const sentence = page.locator('.tb-sentence');
  await tabTo(page, /^Window$/);
  await page.keyboard.press('ArrowRight');
  expect((await view(page)).mode).toBe('so-far');
  await expect(sentence).toHaveText(/^Up to /);
  await expect(page.getByRole('slider')).toHaveCount(1);

  await page.keyboard.press('ArrowRight');
  expect((await view(page)).mode).toBe('on-day');
  await expect(sentence).toHaveText(/^On .* 1 membership in force, 3 more whose end is not known/);
  await expect(page.getByText('End not known: 3')).toBeVisible();

  await tabTo(page, /^Day looked at$/);
  const [before] = (await view(page)).window!;
  await page.keyboard.press('ArrowLeft');
  const [day, after] = (await view(page)).window!;
  expect(Date.parse(before!) - Date.parse(day!)).toBe(86_400_000);
  expect(after).toBe(before);

  await page.locator('.tl-date').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('12 Dec 2019');
  await page.keyboard.press('Enter');
  expect((await view(page)).window).toEqual(['2019-12-12', '2019-12-13']);
  await expect(sentence).toHaveText(/^On 12 December 2019: 1 membership in force, 1 visit under way/);

  await page.getByRole('radio', { name: 'On this day' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await view(page)).toMatchObject({ mode: 'window', window: null });
});

test('December 2019 by typing alone', async ({ page }) => {
  await openAtlas(page);
  await tabTo(page, /^All years|change the dates/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('2019-12');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2019-12');
  await page.keyboard.press('Enter');
  expect((await view(page)).window).toEqual(DECEMBER.window);
});

test.describe('agreements in force today', () => {
  const agreement = (id: string, valid: string) => ({
    id,
    type: 'agreement',
    title: id,
    when: valid.slice(0, 10),
    valid,
    participants: [],
    stops: [],
    sources: [],
  });
  const data = {
    format: 'exchange-atlas',
    version: 1,
    title: 'Agreements',
    languages: ['en'],
    updated: '2026-01-01',
    licence: 'CC0-1.0',
    home: [],
    organizations: [],
    places: [],
    events: [
      agreement('expired', '2010-01-01/2015-12-31'),
      agreement('running', '2010-01-01/2099-12-31'),
      agreement('open', '2010-01-01/..'),
      { ...agreement('member', '2010-01-01/2099-12-31'), type: 'membership' },
      { ...agreement('unknown', '2010-01-01'), valid: undefined },
    ],
  };

  test('by keyboard alone: two are listed, the one that expired is not, the unknown one stands apart', async ({
    page,
  }) => {
    await openAtlas(page, { data });
    await tabTo(page, /^Type/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Agreement/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await tabTo(page, /^Window$/);
    await page.keyboard.press('ArrowLeft');
    await frames(page);
    const { mode, filters, counts } = await view(page);
    expect({ mode, filters }).toEqual({ mode: 'on-day', filters: { type: ['agreement'] } });
    expect(counts.events).toBe(2);
    const table = page.getByRole('table', { name: 'Events' });
    await expect(table.getByRole('button', { name: 'running' })).toHaveCount(1);
    await expect(table.getByRole('button', { name: 'open' })).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'expired' })).toHaveCount(0);
    await expect(page.getByText('End not known: 1')).toBeVisible();
    await expect(page.locator('.tb-sentence')).toHaveText(
      /2 agreements in force, 1 more whose end is not known/,
    );
  });
});
