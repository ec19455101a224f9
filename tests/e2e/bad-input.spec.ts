// Addresses and files that go wrong, as a web editor meets them.
import { readFileSync } from 'node:fs';
import { expect, openAtlas, test } from './harness';
import type { Page } from '@playwright/test';

const good = readFileSync('data/exchanges.json', 'utf8');
const answer = (page: Page, body: string) =>
  page.route('**/data/other.json', (route) => route.fulfill({ body, contentType: 'application/json' }));

test.describe('an address that answers 404', () => {
  test.use({ allow: /404/ });
  test('is told in words', async ({ page }) => {
    await openAtlas(page, { data: 'data/none.json' });
    await expect(page.getByRole('alert')).toContainText('none.json');
  });
});

test('a file that arrives cut off', async ({ page }) => {
  await answer(page, good.slice(0, 20_000));
  await openAtlas(page, { data: 'data/other.json' });
  await expect(page.getByRole('alert')).not.toBeEmpty();
});

test('a file that is not JSON', async ({ page }) => {
  await answer(page, '<!doctype html><p>Not found</p>');
  await openAtlas(page, { data: 'data/other.json' });
  await expect(page.getByRole('alert')).not.toBeEmpty();
});

test('one faulty record: the others are shown, and the page says what was left out', async ({ page }) => {
  const dataset = JSON.parse(good);
  dataset.events[3].type = 'picnic';
  await answer(page, JSON.stringify(dataset));
  await openAtlas(page, { data: 'data/other.json' });
  await expect(page.getByRole('table', { name: 'Events' })).toHaveAttribute('aria-rowcount', '50');
  await expect(page.getByText(/1 of 50 records/)).toBeVisible();
  await page.getByRole('button', { name: 'Show the findings' }).click();
  await expect(page.getByRole('dialog')).toContainText('picnic');
});

test('an address on another host is refused, and said so', async ({ page }) => {
  await openAtlas(page, { data: 'https://example.org/data.json' });
  await expect(page.getByRole('alert')).toContainText('another host');
  await expect(page.getByRole('table', { name: 'Events' })).toHaveAttribute('aria-rowcount', '51');
});

test('HTML and script in every text are shown as text, and no such address is a link', async ({ page }) => {
  const trap = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const dataset = JSON.parse(good, (key, value) =>
    key === 'en' || key === 'zh' || key === 'post' || key === 'quote' ? trap : value,
  );
  dataset.events[0].sources[0].url = 'javascript:document.title=3';
  await openAtlas(page, { data: dataset });
  await page.evaluate((id) => {
    document.querySelector('exchange-atlas')!.view = { selected: id };
  }, dataset.events[0].id);
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details).toContainText('<img src=x');
  await expect(details.locator('a[href^="javascript"], img, script')).toHaveCount(0);
  await expect(details).toContainText('javascript:document.title=3');
  expect(await page.title()).toContain('<img');
});
