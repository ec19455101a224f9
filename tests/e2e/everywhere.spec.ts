// The default page under the strict policy, in every language, theme and size: no violation, no request to another
// host, no console error (the harness watches), nothing for axe, nothing that sticks out sideways.
import { axe, expect, frames, openAtlas, test, waitForMap } from './harness';

const SIZES = [
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

for (const language of ['en', 'zh'] as const)
  for (const theme of ['light', 'dark'] as const)
    for (const viewport of SIZES)
      test(`${language} ${theme} ${viewport.width}x${viewport.height}`, async ({ page }) => {
        await openAtlas(page, { language, theme, viewport });
        await waitForMap(page, 60_000);
        expect(await axe(page), 'all years').toEqual([]);
        await page.evaluate(() => {
          document.querySelector('exchange-atlas')!.view = {
            window: ['2019-12-01', '2020-01-01'],
            selected: document
              .querySelector('exchange-atlas')!
              .data!.events.find((event) => event.when === '2019-12-24/2019-12-28')!.id,
          };
        });
        await frames(page);
        await expect(
          page.getByRole('region', { name: language === 'en' ? 'Details' : '详情' }),
        ).toBeVisible();
        // The sheet of the phone slides: axe must not measure it half way.
        await page.waitForTimeout(500);
        expect(await axe(page), 'a record open').toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways).toBe(0);
      });
