// Finding and choosing on the built page: by keyboard, by touch, and on the map.
import type { Locator, Page } from '@playwright/test';
import { axe, expect, frames, openAtlas, test, waitForMap } from './harness';

const atlas = (page: Page) => page.locator('exchange-atlas');
const field = (page: Page) => page.getByRole('combobox', { name: 'Find a partner, place or event' });
const view = (page: Page) =>
  page.evaluate(() => {
    const { view, counts } = document.querySelector('exchange-atlas') as unknown as {
      view: Record<string, unknown> & { area: number[][] | null };
      counts: { events: number };
    };
    return { ...view, events: counts.events };
  });
/** The search comes after the first view. */
const come = (page: Page) => page.locator('.sr-field input').waitFor({ state: 'attached' });

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator) {
  const isThere = () =>
    target.evaluate((node) => node === (node.getRootNode() as ShadowRoot | Document).activeElement);
  for (let i = 0; i < 25 && !(await isThere()); i++) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

test('by keyboard alone: find STOU’s visit and read its source', async ({ page }) => {
  await openAtlas(page);
  await come(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('stou');
  await expect(page.getByRole('option').first()).toContainText(
    'Sukhothai Thammathirat Open University visits',
  );
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
  expect(await view(page)).toMatchObject({ selected: 'ouc-2019-stou', query: '' });
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('15 teachers and students');
});

test('by keyboard alone: agreements, by the type facet, and back by their chip', async ({ page }) => {
  await openAtlas(page);
  await come(page);
  await page.getByRole('button', { name: 'Type', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Type' })).toBeVisible();
  await page.keyboard.press('Tab');
  const box = page.getByRole('checkbox', { name: /^Agreement/ });
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  expect(await view(page)).toMatchObject({ filters: { type: ['agreement'] }, events: 2 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Type/ })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Remove Agreement' }));
  await page.keyboard.press('Enter');
  expect(await view(page)).toMatchObject({ filters: {}, events: 50 });
  await expect(page.getByRole('button', { name: /^Type/ })).toBeFocused();
});

test('Enter filters; what is nearest is offered where nothing matches', async ({ page }) => {
  await openAtlas(page);
  await come(page);
  await field(page).fill('Pavlodarr');
  await expect(page.getByRole('option', { name: 'Did you mean Pavlodar?' })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('option', { name: 'Did you mean Pavlodar?' }).click();
  await expect(field(page)).toHaveValue('Pavlodar');
  await page.keyboard.press('Enter');
  expect(await view(page)).toMatchObject({ query: 'Pavlodar', events: 1 });
  await expect(page.getByRole('button', { name: 'Remove “Pavlodar”' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  expect(await view(page)).toMatchObject({ query: '', events: 50 });
});

for (const width of [320, 360])
  test(`on a telephone ${width} px wide everything is reached by touch`, async ({ page }) => {
    await openAtlas(page, { viewport: { width, height: 640 } });
    await come(page);
    await page.getByRole('button', { name: 'Show more of the list' }).click();
    await expect(field(page)).toBeVisible();
    for (const name of ['Type', 'Direction', 'Place', 'Partner', 'More']) {
      await page.getByRole('button', { name, exact: true }).click();
      const dialog = page.getByRole('dialog', { name });
      await expect(dialog).toBeVisible();
      const { x, y, width: wide, height } = (await dialog.boundingBox())!;
      expect([x >= 0, y >= 0, x + wide <= width, y + height <= 640]).toEqual([true, true, true, true]);
      await page.keyboard.press('Escape');
    }
    await field(page).fill('pavlodar');
    const results = page.getByRole('listbox', { name: 'Results' });
    await expect(results).toBeVisible();
    const { x, width: wide } = (await results.boundingBox())!;
    expect([x >= 0, x + wide <= width]).toEqual([true, true]);
    await page.getByRole('option', { name: /^Show only/ }).click();
    expect(await view(page)).toMatchObject({ query: 'pavlodar', events: 1 });
    await page.getByRole('button', { name: 'Clear all' }).click();
    expect(await view(page)).toMatchObject({ query: '', events: 50 });
  });

test('what the map shows becomes an area, without a pointer, and its chip takes it back', async ({
  page,
}) => {
  await openAtlas(page);
  await waitForMap(page);
  await come(page);
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await frames(page);
  await page.waitForTimeout(600);
  const button = page.getByRole('button', { name: 'Choose an area' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const { area, events } = await view(page);
  expect(area!.length).toBeGreaterThan(3);
  expect(events).toBeLessThan(50);
  expect(await atlas(page).locator('.map-lasso-line').count()).toBe(1);
  await page.getByRole('button', { name: 'Remove Area on the map' }).click();
  expect(await view(page)).toMatchObject({ area: null, events: 50 });
});

test('an area is drawn by hand; Escape leaves it as it was', async ({ page }) => {
  await openAtlas(page);
  await waitForMap(page);
  await come(page);
  const choose = async () => {
    await page.getByRole('button', { name: 'Choose an area' }).click();
    await page.getByRole('button', { name: 'Draw an area' }).click();
  };
  await choose();
  await page.keyboard.press('Escape');
  expect((await view(page)).area).toBeNull();
  await expect(page.getByRole('button', { name: 'Choose an area' })).toBeFocused();
  await choose();
  const { x, y, width, height } = (await page.getByRole('region', { name: 'Map' }).boundingBox())!;
  const at = (share: [number, number]) => [x + width * share[0], y + height * share[1]] as const;
  await page.mouse.move(...at([0.02, 0.1]));
  await page.mouse.down();
  for (const corner of [
    [0.25, 0.1],
    [0.25, 0.6],
    [0.02, 0.6],
    [0.02, 0.12],
  ] as [number, number][])
    await page.mouse.move(...at(corner), { steps: 8 });
  await page.mouse.up();
  const { area, events } = await view(page);
  expect(area!.length).toBeGreaterThan(3);
  expect(events).toBeGreaterThan(0);
  expect(events).toBeLessThan(50);
});
