// The tour of the default dataset, by keyboard alone; leaving it and coming back; a step that is broken; a step made.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe, expect, frames, openAtlas, test } from './harness';
import { tabTo } from './keyboard';

const view = (page: Page) => page.evaluate(() => ({ ...document.querySelector('exchange-atlas')!.view }));
const dataset = JSON.parse(readFileSync('data/exchanges.json', 'utf8')) as {
  tours: { steps: { text: { en: string }; view: Record<string, unknown> }[] }[];
};
const { steps } = dataset.tours[0]!;

test('by keyboard alone, from its first step to its last', async ({ page }) => {
  await openAtlas(page);
  await tabTo(page, /^Take the tour/);
  await page.keyboard.press('Enter');
  const reader = page.getByRole('region', { name: /^Tour/ });
  for (const [i, { text, view: wanted }] of steps.entries()) {
    await expect(reader).toContainText(`Step ${i + 1} of ${steps.length}`);
    await expect(reader).toContainText(text.en);
    expect(await view(page)).toMatchObject({ ...wanted, tour: { step: i } });
    await expect(reader).toBeFocused();
    if (i < steps.length - 1) await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('ArrowLeft');
  await expect(reader).toContainText(`Step ${steps.length - 1} of ${steps.length}`);
  await page.keyboard.press('ArrowRight');
  await tabTo(page, /^End the tour$/);
  await page.keyboard.press('Enter');
  await expect(reader).toHaveCount(0);
  expect((await view(page)).tour ?? null).toBeNull();
});

test('a reader leaves to explore at any step, and comes back to it', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: /^Take the tour/ }).click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  const back = page.getByRole('button', { name: `Back to the tour, step 2 of ${steps.length}` });
  await expect(back).toBeFocused();
  await page.evaluate(() => (document.querySelector('exchange-atlas')!.view = { window: null } as never));
  await back.press('Enter');
  await expect(page.getByRole('region', { name: /^Tour/ })).toContainText(steps[1]!.text.en);
  expect(await view(page)).toMatchObject(steps[1]!.view);
});

test('who is shown something else is away from the tour', async ({ page }) => {
  await openAtlas(page);
  await page.evaluate(() => {
    const atlas = document.querySelector('exchange-atlas')!;
    atlas.view = { tour: { id: 'three-universities', step: 1 } } as never;
  });
  await expect(page.getByRole('button', { name: /^Back to the tour, step 2/ })).toBeVisible();
});

test('a step with a broken view says what is missing, and shows the rest', async ({ page }) => {
  const broken = {
    id: 'broken',
    title: 'Broken',
    steps: [{ text: 'What is left.', view: { selected: 'gone', window: ['2019-12-01', '2020-01-01'] } }],
  };
  await openAtlas(page, { data: { ...dataset, tours: [broken] } });
  await page.getByRole('button', { name: /^Take the tour: Broken/ }).click();
  const reader = page.getByRole('region', { name: /^Tour/ });
  await expect(reader).toContainText('What is left.');
  await expect(reader).toContainText('gone');
  expect((await view(page)).window).toEqual(['2019-12-01', '2020-01-01']);
});

test('the present view becomes a step without a line of code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page);
  await page.evaluate(
    () =>
      (document.querySelector('exchange-atlas')!.view = {
        mode: 'so-far',
        window: ['1990-01-01', '2021-01-01'],
      } as never),
  );
  await page.getByRole('button', { name: 'Copy this view as a tour step' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Copied/ })).toBeVisible();
  const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as unknown;
  expect(copied).toMatchObject({
    text: { en: '', zh: '' },
    view: { mode: 'so-far', window: ['1990-01-01', '2021-01-01'] },
  });
});

test.describe('on a phone, in Chinese', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('the step is read without raising the sheet, and a wipe turns it', async ({ page }) => {
    await openAtlas(page, { language: 'zh' });
    await page.evaluate(() => {
      const root = document.querySelector('exchange-atlas')!.shadowRoot!;
      root.querySelector<HTMLElement>('.to-start button')!.click();
    });
    await frames(page);
    const reader = page.getByRole('region', { name: /^导览/ });
    await expect(reader).toContainText('第1步');
    const text = reader.locator('.to-text');
    const box = (await text.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(640);
    await text.evaluate((node) => {
      const fire = (type: string, clientX: number) =>
        node.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            isPrimary: true,
            pointerType: 'touch',
            clientX,
            clientY: 500,
          }),
        );
      fire('pointerdown', 300);
      fire('pointerup', 180);
    });
    await expect(reader).toContainText('第2步');
    const found = (await axe(page)).filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(found).toEqual([]);
  });
});
