// Links, pages of their own, and the way back.
import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './harness';

const view = (page: Page) => page.evaluate(() => document.querySelector('exchange-atlas')!.view);
const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));
const events = (page: Page) => page.getByRole('table', { name: /Events|活动/ });

/** The page as somebody finds it who was sent a link. */
async function openLink(page: Page, link: string): Promise<void> {
  await page.goto(`index.html#${link}`);
  await page.evaluate(async () => {
    await customElements.whenDefined('exchange-atlas');
    await document.querySelector('exchange-atlas')!.ready;
  });
}

test('a link opens cold on what it says, and the address follows what the reader does', async ({ page }) => {
  await openLink(page, 'v1&time=2019-12&type=visit&event=ouc-2019-kazakhstan&lang=zh');
  const first = await view(page);
  expect(first).toMatchObject({
    window: ['2019-12-01', '2020-01-01'],
    filters: { type: ['visit'] },
    language: 'zh',
    selected: 'ouc-2019-kazakhstan',
  });
  await page.evaluate(() => {
    const atlas = document.querySelector('exchange-atlas')!;
    atlas.view = { selected: null, language: 'en', filters: {}, window: ['2019-01-01', '2020-01-01'] };
  });
  await expect.poll(() => hash(page)).toBe('#v1&time=2019&lang=en');
});

test('damaged parts are named, and the rest is shown', async ({ page }) => {
  await openLink(page, 'v1&time=2019-12&type=visit,flight&event=never-was&colour=red&lang=en');
  expect(await view(page)).toMatchObject({ window: ['2019-12-01', '2020-01-01'], selected: null });
  const notice = page.getByRole('status').filter({ hasText: 'of this link could not be used' });
  await expect(notice).toContainText('3 parts');
  await expect(notice).toContainText('never-was');
  await expect(notice).toContainText('flight');
  await notice.getByRole('button').click();
  await expect(notice).toHaveCount(0);
});

test('an anchor of a page is not a link to a view', async ({ page }) => {
  await openLink(page, 'contact');
  expect(await view(page)).toMatchObject({ window: null, filters: {} });
  expect(await hash(page)).toBe('#contact');
});

test('from a record to its partner, to its country, and back again', async ({ page }) => {
  await openAtlas(page);
  await events(page).getByRole('button', { name: 'Almaty and Pavlodar' }).click();
  const details = page.getByRole('region', { name: 'Details' });
  await details.getByRole('button', { name: /Toraighyrov/ }).click();
  const partner = page.getByRole('region', { name: /Toraighyrov/ });
  await expect(partner.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(partner).toContainText('PSU');
  await expect.poll(() => view(page)).toMatchObject({ page: { kind: 'organization', id: 'psu' } });
  await partner.getByRole('button', { name: 'Kazakhstan', exact: true }).click();
  const country = page.getByRole('region', { name: 'Kazakhstan', exact: true });
  await expect(country).toContainText('Country or area');
  expect(await hash(page)).toContain('page=country,KZ');

  await page.goBack();
  await expect(partner).toBeVisible();
  await page.goBack();
  await expect(details).toBeVisible();
  await page.goBack();
  await expect(events(page)).toBeVisible();
  expect(await view(page)).toMatchObject({ selected: null, filters: {} });
  expect((await view(page)).page).toBeUndefined();
  await page.goForward();
  await expect(details).toBeVisible();
});

test('a page opens from a link, and choosing something else leaves it', async ({ page }) => {
  await openLink(page, 'v1&page=country,KZ&country=KZ&lang=en');
  const country = page.getByRole('region', { name: 'Kazakhstan', exact: true });
  await expect(country.getByRole('heading', { level: 2 })).toHaveText('Kazakhstan');
  await page.evaluate(() => {
    document.querySelector('exchange-atlas')!.view = { filters: { country: ['ES'] } };
  });
  await expect(country).toHaveCount(0);
});

test('the address of the view can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLink(page, 'v1&time=2019-12&lang=en');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#v1&time=2019-12&lang=en$/);
});
