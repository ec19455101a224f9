// The default page under the strict policy for everybody: two languages, three themes, three sizes, and every state
// that a reader can bring it into. The harness watches for violations, other hosts and console errors; here axe finds
// nothing and nothing sticks out sideways. A page each for language and theme: the states follow one another in it, as
// they do for a reader.
import { expect, type Page } from '@playwright/test';
import { exportWords } from '../../src/i18n/export';
import { facetWords } from '../../src/i18n/facets';
import { atRest } from './controls';
import { axe, frames, openAtlas, test, waitForMap } from './harness';

type Language = 'en' | 'zh';

const SIZES = [
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
/** Low enough for the compact form, at each of the widths. */
const COMPACT = 300;

const setView = async (page: Page, view: object) => {
  await page.evaluate((given) => {
    document.querySelector('exchange-atlas')!.view = given as never;
  }, view);
  await frames(page);
};

/** How each state is entered; what comes back leaves it. */
const STATES: Record<string, (page: Page, language: Language) => Promise<() => Promise<void>>> = {
  list: async () => async () => {},
  'a record open': async (page, language) => {
    await page.evaluate(() => {
      const atlas = document.querySelector('exchange-atlas')!;
      const { id } = atlas.data!.events.find(({ when }) => when === '2019-12-24/2019-12-28')!;
      atlas.view = { window: ['2019-12-01', '2020-01-01'], selected: id };
    });
    await expect(page.getByRole('region', { name: language === 'en' ? 'Details' : '详情' })).toBeVisible();
    return () => setView(page, { window: null, selected: null });
  },
  'a facet open': async (page, language) => {
    const name = facetWords[language].panels.country;
    const lower = await raise(page);
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    return async () => {
      await page.keyboard.press('Escape');
      await lower();
    };
  },
  tour: async (page) => {
    const id = await page.evaluate(() => document.querySelector('exchange-atlas')!.data!.tours![0]!.id);
    await setView(page, { tour: { id, step: 0 } });
    await expect(page.locator('.to-reader, .to-back').first()).toBeVisible();
    return () => setView(page, { tour: null, window: null, selected: null });
  },
  report: async (page, language) => {
    const words = exportWords[language];
    const lower = await raise(page);
    await page.getByRole('button', { name: words.takeAway, exact: true }).click();
    await page.getByRole('button', { name: words.report.name, exact: true }).click();
    await expect(page.locator('.rp-map .leg path').first()).toBeAttached();
    return async () => {
      // The report first, then the panel that it came from.
      await expect(async () => {
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 500 });
      }).toPass();
      await lower();
    };
  },
};

/** On a phone what stands above the list comes with the raised sheet. */
async function raise(page: Page): Promise<() => Promise<void>> {
  const handle = page.locator('.a-handle');
  if (!(await handle.isVisible())) return async () => {};
  await handle.click();
  return async () => {
    while (!(await page.locator('.a-list.a-peek').count())) {
      await handle.click();
      await frames(page);
    }
  };
}

for (const language of ['en', 'zh'] as const)
  for (const theme of ['light', 'dark', 'forced colours'] as const)
    test(`${language}, ${theme}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({
        colorScheme: theme === 'dark' ? 'dark' : 'light',
        forcedColors: theme === 'forced colours' ? 'active' : 'none',
      });
      await openAtlas(page, { language, viewport: SIZES[0] });
      await waitForMap(page, 60_000);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await frames(page);
        for (const [name, enter] of Object.entries(STATES))
          await test.step(`${name}, ${size.width} px`, async () => {
            const leave = await enter(page, language);
            await expectNoFault(page, `${name}, ${size.width} px`);
            await leave();
          });
      }
      for (const { width } of SIZES) {
        await page.setViewportSize({ width, height: COMPACT });
        await frames(page);
        await expectNoFault(page, `compact, ${width} px`);
      }
      await expectMessage(page);
    });

async function expectNoFault(page: Page, state: string): Promise<void> {
  await atRest(page);
  expect.soft(await axe(page), state).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(sideways, state).toBe(0);
}

/** Last, since nothing is left of the record then. */
async function expectMessage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const atlas = document.querySelector('exchange-atlas')!;
    atlas.data = { format: 'something-else' } as never;
    await atlas.ready;
  });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await frames(page);
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNoFault(page, `error, ${size.width} px`);
  }
}
