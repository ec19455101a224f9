// What a visitor does: from the default page to one trip, its stops and the sentence that proves it.
import { expect, frames, openAtlas, test } from './harness';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('December 2019 is two taps away, and holds the four visits, each once', async ({ page }) => {
    await openAtlas(page);
    let taps = 0;
    const tap = async (name: string) => {
      taps++;
      await page.getByRole('button', { name, exact: true }).tap();
      await frames(page);
    };
    await tap('2019');
    await tap('December 2019');
    expect(taps).toBeLessThanOrEqual(3);
    const { counts, view } = await page.evaluate(() => {
      const { counts, view } = document.querySelector('exchange-atlas')!;
      return { counts, view };
    });
    expect(view.window).toEqual(['2019-12-01', '2020-01-01']);
    expect(counts.visits).toBe(4);
    const table = page.getByRole('table', { name: 'Events' });
    for (const title of [
      'Zambia and Botswana',
      'UDIMA in Madrid and Barcelona',
      'visits the OUC',
      'Almaty and Pavlodar',
    ])
      await expect(table.getByRole('button', { name: title })).toHaveCount(1);
  });
});

test('the trip to Kazakhstan says its stops, its people, its partners, what is inferred, and both sources', async ({
  page,
}) => {
  await openAtlas(page);
  await page
    .getByRole('table', { name: 'Events' })
    .getByRole('button', { name: 'Almaty and Pavlodar' })
    .click();
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details).toContainText('24 to 28 December 2019');
  await expect(details).toContainText('4 people');
  const stops = details.getByRole('list').first().getByRole('listitem');
  await expect(stops).toHaveText([/Beijing.*inferred/s, /Almaty/, /Pavlodar/]);
  for (const body of ['Toraighyrov', 'Industrial and Commercial Bank of China', 'NFC Kazakhstan'])
    await expect(details).toContainText(body);
  await expect(details.getByRole('blockquote')).not.toHaveCount(0);
  await expect(details).toContainText(
    'a delegation of four members from the Open University of China(OUC) visited',
  );
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Events' })).toBeVisible();
});

test('a drag on the timeline moves counts and table together', async ({ page }) => {
  await openAtlas(page);
  const overlay = page.locator('.tl-brush .overlay');
  const box = (await overlay.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.3, box.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.45, box.y + 4, { steps: 6 });
  await page.mouse.move(box.x + box.width * 0.6, box.y + 4, { steps: 6 });
  await page.mouse.up();
  await frames(page);
  const { counts, view } = await page.evaluate(() => {
    const { counts, view } = document.querySelector('exchange-atlas')!;
    return { counts, view };
  });
  expect(view.window).not.toBeNull();
  await expect(page.getByRole('table', { name: 'Events' })).toHaveAttribute(
    'aria-rowcount',
    `${counts.events + 1}`,
  );
  await page.getByRole('button', { name: 'All years' }).first().click();
  await frames(page);
  expect(await page.evaluate(() => document.querySelector('exchange-atlas')!.view.window)).toBeNull();
});

test('an empty window names the nearest and offers it', async ({ page }) => {
  await openAtlas(page);
  await page.evaluate(() => {
    document.querySelector('exchange-atlas')!.view = {
      window: ['1996-03-01', '1996-04-01'],
      filters: { type: ['visit'] },
    };
  });
  await page
    .getByRole('button', { name: /December 2019/ })
    .last()
    .click();
  await frames(page);
  expect(await page.evaluate(() => document.querySelector('exchange-atlas')!.counts.visits)).toBeGreaterThan(
    0,
  );
});

test('language and theme switch live', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('table', { name: '活动' })).toBeVisible();
  await expect(page.getByRole('slider', { name: '时段开始' })).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
  await page.getByRole('button', { name: '深色' }).click();
  await expect(page.locator('exchange-atlas .atlas')).toHaveClass(/dark/);
});
