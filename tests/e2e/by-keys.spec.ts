// Each kind of control does by keyboard what it does by hand. One walk forward through the page by the tab key, in the
// order in which the controls stand.
import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './harness';
import { focused, tabTo } from './keyboard';

const view = (page: Page) => page.evaluate(() => document.querySelector('exchange-atlas')!.view);
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const expectFocus = (page: Page, name: RegExp) => expect.poll(() => focused(page)).toMatch(name);

test('every kind of control is worked by keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  // The SVG map has the same keys, and is drawn in a moment.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.context().grantPermissions(['clipboard-write']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  await expect(page.getByRole('button', { name: 'Take away' })).toBeVisible();

  await test.step('language, theme, about', async () => {
    await tabTo(page, /^Dark$/);
    await press(page, 'Enter');
    expect((await view(page)).theme).toBe('dark');
    await press(page, 'Enter');
    await tabTo(page, /^About$/);
    await press(page, 'Enter');
    await expect(dialog(page, 'About these data')).toBeVisible();
    await press(page, 'Escape');
    await expect(dialog(page, 'About these data')).toHaveCount(0);
    await expectFocus(page, /^About$/);
  });

  await test.step('the map and its buttons', async () => {
    await tabTo(page, /^Map$/);
    const drawn = () => page.locator('.map-region svg').first().innerHTML();
    const all = await drawn();
    await press(page, '+', 'ArrowLeft');
    await expect.poll(drawn).not.toBe(all);
    await press(page, '0');
    await expect.poll(drawn).toBe(all);
    await tabTo(page, /^Show as a globe$/);
    await press(page, 'Enter');
    await expect.poll(async () => (await view(page)).projection).toBe('globe');
    await press(page, 'Enter');
    await expect.poll(async () => (await view(page)).projection).toBe('equal-earth');
  });

  await test.step('an area, corner by corner', async () => {
    await tabTo(page, /^Choose an area$/);
    await press(page, 'Enter');
    await tabTo(page, /^Draw an area$/);
    await press(page, 'Enter');
    await expectFocus(page, /^Draw an area$/);
    const many = (key: string) => Array<string>(8).fill(key);
    await press(page, ...many('ArrowLeft'), 'Enter', ...many('ArrowRight'), ...many('ArrowRight'), 'Enter');
    await expect(page.getByText('2 corners, three make an area.')).toBeVisible();
    await press(page, ...many('ArrowDown'), 'Enter', 'Enter');
    await expect.poll(async () => (await view(page)).area?.length).toBeGreaterThanOrEqual(3);
    await expectFocus(page, /^Choose an area$/);
    await press(page, 'Enter');
    await tabTo(page, /^Remove the area$/);
    await press(page, 'Enter');
    await expect.poll(async () => (await view(page)).area).toBeNull();
  });

  await test.step('typed dates', async () => {
    await tabTo(page, /change the dates/);
    await press(page, 'Enter');
    await expect(page.getByLabel('First day')).toBeFocused();
    await page.keyboard.type('2019-13');
    await press(page, 'Enter');
    await expect(
      dialog(page, 'Dates of the window').getByText('There is no such day or month.'),
    ).toBeVisible();
    await press(page, 'Control+a');
    await page.keyboard.type('2019-12');
    await press(page, 'Tab', 'Control+a');
    await page.keyboard.type('2019-12');
    await press(page, 'Enter');
    await expect.poll(async () => (await view(page)).window).toEqual(['2019-12-01', '2020-01-01']);
    await expectFocus(page, /change the dates/);
  });

  await test.step('how time is read, the player and its options', async () => {
    await tabTo(page, /^Window$/);
    await press(page, 'ArrowRight');
    await expect.poll(async () => (await view(page)).mode).toBe('so-far');
    await press(page, 'ArrowLeft');
    await tabTo(page, /^Play$/);
    await press(page, 'Enter');
    await expectFocus(page, /^Pause$/);
    await press(page, 'Enter');
    await tabTo(page, /playback options/);
    await press(page, 'Enter');
    await expectFocus(page, /^1×$/);
    await press(page, 'ArrowRight', 'Escape');
    await expectFocus(page, /^2× speed/);
    await tabTo(page, /^Stop playing$/);
    await press(page, 'Enter');
    await expect(page.getByRole('button', { name: 'Stop playing' })).toHaveCount(0);
  });

  await test.step('the window and the axis', async () => {
    await page.evaluate(() => {
      document.querySelector('exchange-atlas')!.view = {
        window: ['2019-12-01', '2020-01-01'],
        mode: 'window',
      };
    });
    await tabTo(page, /^Window start/);
    await press(page, 'ArrowLeft');
    await expect.poll(async () => (await view(page)).window?.[0]).toBe('2019-11-30');
    await tabTo(page, /^November 2019/);
    await press(page, 'ArrowRight');
    await expectFocus(page, /^December 2019/);
    await press(page, 'Enter');
    await expect.poll(async () => (await view(page)).window).toEqual(['2019-12-01', '2020-01-01']);
  });

  await test.step('search', async () => {
    await tabTo(page, /^Find a partner/);
    await page.keyboard.type('almaty');
    await expect(page.getByRole('option').first()).toBeVisible();
    await press(page, 'ArrowDown');
    const active = page.locator('.sr-active');
    await expect(active).toHaveCount(1);
    const field = page.getByRole('combobox');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await active.getAttribute('id'));
    await press(page, 'ArrowUp', 'Enter');
    await expect.poll(async () => (await view(page)).query).toBe('almaty');
  });

  await test.step('a facet, and the chips of what is chosen', async () => {
    await tabTo(page, /^Type/);
    await press(page, 'Enter', 'Tab', 'Space');
    await expect.poll(async () => (await view(page)).filters.type?.length).toBe(1);
    await press(page, 'Escape');
    await expectFocus(page, /^Type/);
    await tabTo(page, /^Remove .*almaty/i);
    await press(page, 'Enter');
    await expect.poll(async () => (await view(page)).query).toBe('');
    await expectFocus(page, /^Remove/);
    await tabTo(page, /^Clear all$/);
    await press(page, 'Enter');
    await expect.poll(async () => (await view(page)).window).toBeNull();
    await expectFocus(page, /^Type/);
  });

  await test.step('the link, what can be taken away, the report', async () => {
    await tabTo(page, /^Copy link$/);
    await press(page, 'Enter');
    await expectFocus(page, /^(Copied|Copy link)/);
    await tabTo(page, /^Take away$/);
    await press(page, 'Enter');
    const panel = dialog(page, 'Take away');
    await expect(panel).toBeVisible();
    await tabTo(page, /^Report$/);
    await press(page, 'Enter');
    await expect(page.getByRole('button', { name: /^Print/ })).toBeEnabled();
    await press(page, 'Escape');
    await expect(page.locator('dialog.rp')).toHaveCount(0);
    await expectFocus(page, /^Report$/);
    await tabTo(page, /^For a page, 300 dpi/);
    await press(page, 'End');
    await expect(panel.getByRole('spinbutton')).toHaveCount(3);
    const saved = page.waitForEvent('download');
    await tabTo(page, /^Calendar/);
    await press(page, 'Enter');
    expect((await saved).suggestedFilename()).toMatch(/\.ics$/);
    await press(page, 'Escape');
    await expect(panel).toHaveCount(0);
    await expectFocus(page, /^Take away$/);
  });

  await test.step('the table, its order and its rows', async () => {
    await tabTo(page, /^Table$/);
    await press(page, 'Enter');
    await tabTo(page, /^Type$/);
    await press(page, 'Enter');
    await expect(page.getByRole('columnheader', { name: 'Type' })).toHaveAttribute('aria-sort', 'ascending');
  });

  await test.step('the compact form and its dialog', async () => {
    await page.setViewportSize({ width: 600, height: 300 });
    await expect(page.getByRole('button', { name: 'Open the whole atlas' })).toBeVisible();
    await tabTo(page, /^Open the whole atlas$/);
    await press(page, 'Enter');
    const whole = dialog(page, 'Open the whole atlas');
    await expect(whole).toBeVisible();
    await expectFocus(page, /^Close$/);
    await press(page, 'Escape');
    await expect(whole).toHaveCount(0);
    await expectFocus(page, /^Open the whole atlas$/);
  });
});
