// Every control of every state is reached by the keyboard, shows that it has the focus, is not covered then, is large
// enough to be hit, and has a name; and the page reads in order to somebody who only hears it.
import type { Page } from '@playwright/test';
import { facetWords } from '../../src/i18n/facets';
import { NO_FAULT, walk } from './controls';
import { expect, frames, openAtlas, test, waitForMap } from './harness';
import { atlasReady, openHost } from './host-page';

interface State {
  enter: (page: Page) => Promise<unknown>;
  /** Selector of what is open; everything, without one. */
  within?: string;
  /** Controls at least. */
  controls: number;
  leave?: (page: Page) => Promise<unknown>;
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
const escape = (page: Page) => page.keyboard.press('Escape');
const setView = async (page: Page, view: object) => {
  await page.evaluate((given) => {
    document.querySelector('exchange-atlas')!.view = given as never;
  }, view);
  await frames(page);
};
const ALL = { window: null, filters: {}, query: '', area: null, selected: null, tour: null, page: null };
const all = (page: Page) => setView(page, ALL);
/** The SVG map has the same buttons and keys, and a step of the focus lights a route in it at once. */
const savingData = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
const OPEN = '[popover]:popover-open';

/** Beside the list, a record, a tour: what opens over the page, and what a choice brings with it. */
const STATES: Record<string, State> = {
  'the list': { enter: all, controls: 40 },
  'the table': {
    enter: async (page) => {
      await setView(page, { window: ['2019-12-01', '2020-01-01'] });
      await press(page, 'Table');
    },
    within: '.a-list',
    controls: 15,
    leave: (page) => press(page, 'List'),
  },
  'what is chosen': {
    enter: (page) =>
      setView(page, {
        window: ['2019-01-01', '2021-01-01'],
        filters: { type: ['visit', 'agreement'], country: ['KZ', 'ZM'] },
        query: 'university',
        area: [
          [20, -40],
          [120, -40],
          [120, 60],
          [20, 60],
        ],
      }),
    within: '.a-sticky',
    controls: 15,
  },
  'nothing found': {
    enter: (page) => setView(page, { window: ['2016-01-01', '2016-02-01'], query: 'university' }),
    within: '.a-list',
    controls: 12,
    leave: all,
  },
  ...Object.fromEntries(
    Object.values(facetWords.en.panels).map((name) => [
      `the facet ${name}`,
      {
        enter: async (page: Page) => {
          await press(page, name);
          await expect(page.getByRole('dialog', { name })).toBeVisible();
        },
        within: OPEN,
        controls: 4,
        leave: escape,
      },
    ]),
  ),
  'the dates': {
    enter: (page) => press(page, /^2\d{3} ?, change/),
    within: OPEN,
    controls: 6,
    leave: escape,
  },
  'the axis': { enter: all, within: '.tl-axis', controls: 10 },
  'the area': { enter: (page) => press(page, 'Choose an area'), within: OPEN, controls: 2, leave: escape },
  'the player': {
    enter: async (page) => {
      await setView(page, { window: ['2019-12-01', '2020-01-01'] });
      await press(page, 'Play');
      await press(page, 'Pause');
    },
    within: '.tl-player',
    controls: 5,
    leave: async (page) => {
      await press(page, 'Stop playing');
      await all(page);
    },
  },
  'how it is played': {
    enter: async (page) => {
      await setView(page, { window: ['2019-12-01', '2020-01-01'] });
      await press(page, 'Play');
      await press(page, 'Pause');
      await press(page, /playback options/);
    },
    within: OPEN,
    controls: 7,
    leave: async (page) => {
      await escape(page);
      await press(page, 'Stop playing');
      await all(page);
    },
  },
  about: {
    enter: (page) => press(page, 'About'),
    within: 'dialog',
    controls: 1,
    leave: escape,
  },
  'what can be taken away': {
    enter: async (page) => {
      await press(page, 'Take away');
      await page.getByLabel('Size').selectOption('own');
    },
    within: 'dialog',
    controls: 15,
  },
  'the report': {
    enter: async (page) => {
      await press(page, 'Report');
      await expect(page.getByRole('button', { name: 'Print' })).toBeEnabled();
    },
    within: 'dialog.rp',
    controls: 3,
    leave: async (page) => {
      await escape(page);
      await escape(page);
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
  },
  'a record': {
    enter: async (page) => {
      await page.evaluate(() => {
        const atlas = document.querySelector('exchange-atlas')!;
        const { id } = atlas.data!.events.find(({ when }) => when === '2019-12-24/2019-12-28')!;
        atlas.view = { window: ['2019-12-01', '2020-01-01'], selected: id };
      });
      await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
    },
    controls: 30,
    leave: all,
  },
  'a partner': {
    enter: (page) => setView(page, { page: { kind: 'organization', id: 'unesco' } }),
    within: '.a-list',
    controls: 10,
    leave: all,
  },
  'a tour': {
    enter: async (page) => {
      const id = await page.evaluate(() => document.querySelector('exchange-atlas')!.data!.tours![0]!.id);
      await setView(page, { tour: { id, step: 0 } });
    },
    within: '.a-list',
    controls: 5,
    leave: all,
  },
};

/** Three tests, so that each is short: the page itself, what opens over it, and what stands in place of the list. */
const PARTS: Record<string, (name: string) => boolean> = {
  'the page': (name) => Object.keys(STATES).indexOf(name) < 4,
  'what opens over it': (name) => 'within' in STATES[name]! && /^(\[|dialog)/.test(STATES[name]!.within!),
};
const partOf = (name: string) => Object.keys(PARTS).find((part) => PARTS[part]!(name)) ?? 'the rest';

for (const part of [...Object.keys(PARTS), 'the rest'])
  test(`every control is reached by the keyboard, and shows that it was: ${part}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await savingData(page);
    await openAtlas(page);
    await expect(page.getByRole('button', { name: 'Take away' })).toBeVisible();
    for (const [name, { enter, within, controls, leave }] of Object.entries(STATES)) {
      if (partOf(name) !== part) continue;
      await test.step(name, async () => {
        await enter(page);
        const found = await walk(page, within);
        expect.soft(found, name).toMatchObject(NO_FAULT);
        expect.soft(found.controls, name).toBeGreaterThanOrEqual(controls);
        await leave?.(page);
      });
    }
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

interface Node {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

/** Levels and names, in order, as the browser tells them. */
async function headings(page: Page): Promise<[level: number, name: string][]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: Node): Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? inOrder(byId.get(id)!) : [])),
  ];
  return inOrder(nodes[0]!)
    .filter(({ ignored, role }) => !ignored && role?.value === 'heading')
    .map(({ name, properties = [] }) => [
      Number(properties.find((one) => one.name === 'level')?.value.value),
      name?.value ?? '',
    ]);
}

test('in the compact form and in its whole, and where there are no records', async ({ page }) => {
  test.setTimeout(120_000);
  await savingData(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page, { viewport: { width: 560, height: 300 } });
  await page.evaluate(() => document.querySelector('exchange-atlas')!.setAttribute('compact', ''));
  const whole = page.getByRole('button', { name: 'Open the whole atlas' });
  await expect(whole).toBeVisible();
  const compact = await walk(page);
  expect.soft(compact, 'compact').toMatchObject(NO_FAULT);
  expect.soft(compact.controls).toBeGreaterThanOrEqual(5);
  await whole.click();
  await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
  const opened = await walk(page, 'dialog');
  expect.soft(opened, 'the whole').toMatchObject(NO_FAULT);
  expect.soft(opened.controls).toBeGreaterThanOrEqual(20);
  await escape(page);
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.evaluate(async () => {
    const atlas = document.querySelector('exchange-atlas')!;
    atlas.data = { format: 'something-else' } as never;
    await atlas.ready;
  });
  await expect(page.getByRole('alert')).toBeVisible();
  expect.soft(await walk(page), 'no records').toMatchObject(NO_FAULT);
});

test('a row that the arrow keys reach comes out from under the head of the panel', async ({ page }) => {
  await savingData(page);
  await openAtlas(page);
  await frames(page);
  await page.locator('.tb-title').first().focus();
  // Whether the row that has the focus is whole to be seen, and which it is.
  const reached = () =>
    page.evaluate(() => {
      const root = document.querySelector('exchange-atlas')!.shadowRoot!;
      const row = root.activeElement as HTMLElement;
      const { left, top, bottom } = row.getBoundingClientRect();
      const lies = (y: number) => row.contains(root.elementFromPoint(left + 4, y));
      return [Number(row.dataset.index), lies(top + 4), lies(bottom - 4)];
    });
  await page.keyboard.press('End');
  await expect.poll(reached).toEqual([49, true, true]);
  for (let index = 48; index >= 30; index--) {
    await page.keyboard.press('ArrowUp');
    await expect.poll(reached).toEqual([index, true, true]);
  }
});

test('in a page of others its headings go on from that page’s', async ({ page }) => {
  await savingData(page);
  await openHost(
    page,
    `<h1>International office</h1><exchange-atlas src="data/exchanges.json" window="2019-12"></exchange-atlas>
     <h2>News</h2><script src="atlas.js" async></script>`,
  );
  await atlasReady(page);
  const figures = 'What the universities say of themselves';
  await expect(page.getByRole('heading', { name: figures })).toBeAttached();
  expect(await headings(page)).toEqual([
    [1, 'International office'],
    [2, 'Exchange Atlas'],
    [3, '5 records'],
    [3, figures],
    [2, 'News'],
  ]);
  await setView(page, { selected: 'ouc-2019-kazakhstan' });
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
  const [first, name, record, ...rest] = await headings(page);
  expect([first![0], name![0], record![0]]).toEqual([1, 2, 3]);
  expect(record![1]).toContain('Almaty');
  expect(new Set(rest.slice(0, -1).map(([level]) => level))).toEqual(new Set([4]));
  await press(page, 'About');
  expect((await headings(page)).map(([level]) => level)).toEqual([3, 4, 4]);
});
