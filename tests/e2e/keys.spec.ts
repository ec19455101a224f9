// Every control of every state is reached by the tab key, shows that it has the focus, is not covered then, and has a
// name; and the page reads in order to somebody who only hears it.
import { facetWords } from '../../src/i18n/facets';
import { walk } from './controls';
import { expect, frames, openAtlas, test, waitForMap } from './harness';

const NO_FAULT = { unreached: [], unmarked: [], covered: [], nameless: [] };

test('every control is reached by the tab key, and shows that it was', async ({ page }) => {
  test.setTimeout(120_000);
  await openAtlas(page);
  await waitForMap(page, 60_000);
  const list = await walk(page);
  expect(list).toMatchObject(NO_FAULT);
  expect(list.controls).toBeGreaterThanOrEqual(30);

  await page.evaluate(() => {
    const atlas = document.querySelector('exchange-atlas')!;
    const { id } = atlas.data!.events.find(({ when }) => when === '2019-12-24/2019-12-28')!;
    atlas.view = { window: ['2019-12-01', '2020-01-01'], selected: id };
  });
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
  expect(await walk(page), 'a record open').toMatchObject(NO_FAULT);

  await page.evaluate(() => {
    const atlas = document.querySelector('exchange-atlas')!;
    atlas.view = { window: null, selected: null, tour: { id: atlas.data!.tours![0]!.id, step: 0 } };
  });
  await frames(page);
  expect(await walk(page), 'on a tour').toMatchObject(NO_FAULT);
});

test('on a phone too, with the sheet raised and a facet open', async ({ page }) => {
  test.setTimeout(120_000);
  await openAtlas(page, { language: 'zh', theme: 'dark', viewport: { width: 360, height: 640 } });
  await waitForMap(page, 60_000);
  await page.locator('.a-handle').click();
  expect(await walk(page), 'the list').toMatchObject(NO_FAULT);
  // It went down for the map and the timeline, which it would have covered.
  await expect(page.locator('.a-list.a-peek')).toBeVisible();
  await page.locator('.a-handle').click();
  const name = facetWords.zh.panels.country;
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog', { name })).toBeVisible();
  expect(await walk(page, '[popover]:popover-open'), 'a facet').toMatchObject(NO_FAULT);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('dialog', { name }), 'who tabs on has left the facet').toBeHidden();
});

test('what a screen reader reads, in its order', async ({ page }) => {
  await openAtlas(page);
  await waitForMap(page, 60_000);
  await page.evaluate(() => {
    document.querySelector('exchange-atlas')!.view = { window: ['2019-12-01', '2020-01-01'] };
  });
  await frames(page);
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'december-2019.aria.yml' });
});
