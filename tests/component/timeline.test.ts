import { flushSync } from 'svelte';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import css from '../../src/timeline/timeline.css?inline';
import laterCss from '../../src/timeline/timeline-later.css?inline';
import type { Dataset } from '../../src/model/schema';
import { dayOfIso, isoOfDay, type DaySpan } from '../../src/model/time';
import type { Explorer } from '../../src/store/explorer.svelte';
import Timeline from '../../src/timeline/Timeline.svelte';
import { datasetOf } from '../timeline/made';
import { DECEMBER, adoptStyles, expectAccessible, explorerOf } from './panel';

beforeAll(() => {
  adoptStyles();
  const sheet = new CSSStyleSheet();
  // What the page around it gives every view.
  const page = `html { container: atlas / inline-size } .atlas { background: var(--paper); color: var(--ink) }
    .atlas :is(button, input) { border: 0; padding: 0; background: none; color: inherit; font: inherit }`;
  sheet.replaceSync(page + css + laterCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
});

let explorer: Explorer;
let container: Element;
/** Events that stand in front, as the timeline itself counts them. */
let frontTotal: () => number;
const start = page.getByRole('slider', { name: 'Window start' });
const end = page.getByRole('slider', { name: 'Window end' });

async function show(
  window: DaySpan | null,
  dataset?: Dataset,
  props: { compact?: boolean } = {},
): Promise<void> {
  await cleanup();
  explorer = explorerOf(dataset);
  explorer.reducedMotion = true;
  explorer.setWindow(window);
  const drawn = await render(Timeline, { explorer, ...props });
  container = drawn.container;
  ({ frontTotal } = drawn.component as unknown as { frontTotal: () => number });
  await expect.element(start).toBeInTheDocument();
  // What a hand needs comes once the timeline is drawn.
  await expect.poll(() => container.querySelector('.tl-brush .overlay'), { timeout: 15_000 }).not.toBeNull();
  await frame();
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const isoWindow = () => explorer.window?.map(isoOfDay) ?? null;
const plot = () => container.querySelector<HTMLElement>('.tl-plot')!;
const labels = () => [...container.querySelectorAll<HTMLElement>('.tl-label')];
const label = (name: string) =>
  labels().find((element) => element.querySelector('.tl-unseen')?.textContent === name)!;
const wash = () => container.querySelector('.tl-wash')?.getBoundingClientRect();
const days = (from: string, to: string): DaySpan => [dayOfIso(from)!, dayOfIso(to)!];

/** Mouse events as a hand makes them: what D3 listens to. */
function mouse(target: Element, type: string, x: number, y: number): void {
  const options = { bubbles: true, cancelable: true, view: window, clientX: x, clientY: y, button: 0 };
  target.dispatchEvent(new MouseEvent(type, { ...options, buttons: type === 'mouseup' ? 0 : 1 }));
}
function drag(part: string, from: number, to: number, during: () => void = () => undefined, moves = 2): void {
  const box = plot().getBoundingClientRect();
  const [x0, x1, y] = [box.left + from, box.left + to, box.top + 4];
  const target = container.querySelector(`.tl-brush .${part}`)!;
  mouse(target, 'mousedown', x0, y);
  for (let move = 1; move <= moves; move++)
    mouse(document.documentElement, 'mousemove', x0 + ((x1 - x0) * move) / moves, y);
  during();
  mouse(document.documentElement, 'mouseup', x1, y);
  flushSync();
}

/** Px on the plot at shares of the window. */
const seenAt = (...shares: [number, number]): [number, number] =>
  shares.map((share) => wash()!.left + share * wash()!.width - plot().getBoundingClientRect().left) as [
    number,
    number,
  ];

describe('the edges as sliders', () => {
  beforeEach(() => show(DECEMBER));

  test('say the first and the last day', async () => {
    await expect.element(start).toHaveAttribute('aria-valuetext', '1 December 2019');
    await expect.element(end).toHaveAttribute('aria-valuetext', '31 December 2019');
    for (const slider of [start, end]) {
      const [least, now, most] = ['min', 'now', 'max'].map((name) =>
        Number(slider.element().getAttribute(`aria-value${name}`)),
      );
      expect(least! <= now! && now! <= most!).toBe(true);
    }
  });

  test('arrows move a day, Page keys a month, Home and End to the ends of the record', async () => {
    (start.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowUp}{ArrowLeft}');
    expect(isoWindow()).toEqual(['2019-12-02', '2020-01-01']);
    await userEvent.keyboard('{PageDown}');
    expect(isoWindow()).toEqual(['2019-11-02', '2020-01-01']);
    await userEvent.keyboard('{Home}');
    expect(isoWindow()).toEqual(['1990-01-01', '2020-01-01']);
    (end.element() as HTMLElement).focus();
    await userEvent.keyboard('{PageUp}');
    await expect.element(end).toHaveAttribute('aria-valuetext', '31 January 2020');
    await userEvent.keyboard('{End}');
    expect(isoWindow()).toEqual(['1990-01-01', isoOfDay(explorer.extent[1])]);
  });

  test('never pass each other', async () => {
    (start.element() as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    expect(isoWindow()).toEqual(['2019-12-31', '2020-01-01']);
    await userEvent.keyboard('{ArrowRight}');
    expect(isoWindow()).toEqual(['2019-12-31', '2020-01-01']);
  });

  test('the edge that is moved stays in sight, and shows its date', async () => {
    (end.element() as HTMLElement).focus();
    await userEvent.keyboard('{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}');
    await frame();
    const [edge, box] = [end.element().getBoundingClientRect(), plot().getBoundingClientRect()];
    expect(edge.left + edge.width / 2).toBeLessThanOrEqual(box.right + 1);
    const flag = getComputedStyle(end.element(), '::after');
    expect([flag.content, flag.position]).toEqual([
      `"${end.element().getAttribute('aria-valuetext')}"`,
      'absolute',
    ]);
  });

  test('without a window they stand at the ends, and moving one makes a window', async () => {
    explorer.setWindow(null);
    await expect.element(start).toHaveAttribute('aria-valuetext', '1 January 1990');
    (end.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(explorer.window).toBeNull();
    await userEvent.keyboard('{ArrowLeft}');
    expect(explorer.window).toEqual([explorer.extent[0], explorer.extent[1] - 1]);
  });

  test('in Chinese', async () => {
    explorer.language = 'zh';
    const slider = page.getByRole('slider', { name: '时段结束' });
    await expect.element(slider).toHaveAttribute('aria-valuetext', '2019年12月31日');
    await expect.element(page.getByRole('slider', { name: '时段开始' })).toBeVisible();
  });
});

describe('the brush', () => {
  test('a drag makes a window of whole days, in the same breath; moving is told while it lasts', async () => {
    await show(null);
    const seen: [DaySpan | null, boolean][] = [];
    drag('overlay', 100, 300, () => seen.push([explorer.window, explorer.moving]));
    expect(seen[0]![0]).toEqual(explorer.window);
    expect(seen[0]![1]).toBe(true);
    expect(explorer.moving).toBe(false);
    expect(explorer.window!.every(Number.isInteger)).toBe(true);
    await frame();
    const box = plot().getBoundingClientRect();
    expect(Math.abs(wash()!.left - box.left - 100)).toBeLessThan(2);
    expect(Math.abs(wash()!.right - box.left - 300)).toBeLessThan(2);
  });

  test('an edge and the whole are dragged; the other edge, and the length, stay', async () => {
    await show(DECEMBER);
    const box = plot().getBoundingClientRect();
    const [x0, x1] = [wash()!.left - box.left, wash()!.right - box.left];
    drag('handle--e', x1, x1 - 100);
    expect(isoWindow()![0]).toBe('2019-12-01');
    expect(explorer.window![1]).toBeLessThan(DECEMBER[1]);
    const length = explorer.window![1] - explorer.window![0];
    drag('selection', x0 + 20, x0 + 120);
    expect(explorer.window![0]).toBeGreaterThan(DECEMBER[0]);
    expect(explorer.window![1] - explorer.window![0]).toBe(length);
  });

  // The first move is D3's alone, any other goes past it.
  test('a drag in several moves ends where it ends in one', async () => {
    const windows = async (part: string, from: number, to: number) => {
      const found: (readonly string[] | null)[] = [];
      for (const moves of [1, 4]) {
        await show(days('2018-06-01', '2019-06-01'));
        drag(part, ...seenAt(from, to), () => undefined, moves);
        found.push(isoWindow());
      }
      return found;
    };
    // Shares of the window: through the other edge, out of the plot on either side, made where none was.
    for (const [part, from, to] of [
      ['handle--e', 1, -0.3],
      ['handle--w', 0, 1.4],
      ['handle--e', 1, 40],
      ['selection', 0.5, 40],
      ['selection', 0.5, -40],
      ['overlay', 1.3, 1.6],
    ] as const) {
      const [one, several] = await windows(part, from, to);
      expect(several, part).toEqual(one);
      expect(several, part).not.toEqual(['2018-06-01', '2019-06-01']);
    }
  });

  test('an edge off the axis keeps its day while the other is dragged', async () => {
    await show(days('2000-01-01', '2020-01-01'));
    const zoom = page.getByRole('button', { name: 'Zoom in on the time axis' });
    for (let i = 0; i < 3; i++) await zoom.click();
    explorer.setWindow(days('2000-01-01', '2012-01-01'));
    await frame();
    const right = container.querySelector('.tl-brush .handle--e')!.getBoundingClientRect();
    const x = right.left + right.width / 2 - plot().getBoundingClientRect().left;
    drag('handle--e', x, x - 60);
    expect(isoWindow()![0]).toBe('2000-01-01');
    expect(explorer.window![1]).toBeLessThan(dayOfIso('2012-01-01')!);
  });

  test('what the host sets comes back as it was: no echo', async () => {
    await show(null);
    const windows: (DaySpan | null)[] = [];
    const set = explorer.setWindow.bind(explorer);
    explorer.setWindow = (window) => {
      windows.push(window);
      set(window);
    };
    const odd = days('2019-03-07', '2019-08-19');
    flushSync(() => explorer.setWindow(odd));
    await frame();
    await frame();
    explorer.reducedMotion = false;
    container.parentElement!.style.width = '700px';
    await frame();
    await frame();
    container.parentElement!.style.width = '';
    expect(windows).toEqual([odd]);
    expect(explorer.window).toEqual(odd);
    expect(explorer.moving).toBe(false);
  });

  test('a mere click changes nothing; two clear the window', async () => {
    await show(DECEMBER);
    const box = plot().getBoundingClientRect();
    await userEvent.click(plot(), { position: { x: 20, y: 6 } });
    expect(explorer.window).toEqual(DECEMBER);
    expect(wash()!.left).toBeGreaterThan(box.left);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await userEvent.dblClick(plot(), { position: { x: 20, y: 6 } });
    expect(explorer.window).toBeNull();
  });
});

describe('the axis', () => {
  test('a year is taken and fills the axis; then a month of it: the December trips in two taps, on a phone too', async () => {
    for (const width of [1000, 360]) {
      await page.viewport(width, 768);
      await show(null);
      label('2019').click();
      expect(isoWindow()).toEqual(['2019-01-01', '2020-01-01']);
      await frame();
      label('December 2019').click();
      expect(isoWindow()).toEqual(['2019-12-01', '2020-01-01']);
      await frame();
      expect(explorer.counts.visits).toBe(4);
      expect(label('December 2019').classList).toContain('tl-strong');
    }
    await page.viewport(1024, 768);
  });

  test('labels are big enough for a finger', async () => {
    await page.viewport(360, 768);
    await show(days('2019-01-01', '2020-01-01'));
    await frame();
    for (const element of labels()) {
      const box = element.getBoundingClientRect();
      expect([element.textContent, box.width >= 24, box.height >= 24]).toEqual([
        element.textContent,
        true,
        true,
      ]);
    }
    await page.viewport(1024, 768);
  });

  test('shows a window that another view sets outside it', async () => {
    await show(DECEMBER);
    flushSync(() => explorer.setWindow(days('1995-01-01', '1996-01-01')));
    await frame();
    const box = plot().getBoundingClientRect();
    expect(wash()!.left).toBeGreaterThanOrEqual(box.left - 1);
    expect(wash()!.right).toBeLessThanOrEqual(box.right + 1);
    expect(wash()!.width).toBeGreaterThan(40);
  });

  test('shows an event that is selected elsewhere', async () => {
    await show(null);
    label('2020').click();
    flushSync(() => explorer.select('ouc-2018-universal-college'));
    await frame();
    expect(container.querySelector('[data-event="ouc-2018-universal-college"]')).not.toBeNull();
  });

  test('Ctrl and wheel zoom it; the plain wheel belongs to the page', async () => {
    await show(null);
    const first = () =>
      labels()
        .map((element) => element.textContent)
        .join(' ');
    const before = first();
    const wheel = (init: WheelEventInit) => {
      const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: 400, ...init });
      plot().dispatchEvent(event);
      flushSync();
      return event.defaultPrevented;
    };
    expect(wheel({ deltaY: 100 })).toBe(false);
    expect(first()).toBe(before);
    expect(wheel({ deltaY: -300, ctrlKey: true })).toBe(true);
    expect(first()).not.toBe(before);
    const close = first();
    expect(wheel({ deltaX: 200 })).toBe(true);
    expect(first()).not.toBe(close);
    expect(explorer.window).toBeNull();
  });

  test('all years is one step away', async () => {
    await show(DECEMBER);
    await page.getByRole('button', { name: 'All years' }).first().click();
    expect(explorer.window).toBeNull();
    await frame();
    expect(label('1990')).toBeDefined();
    expect(container.querySelector('.tl-overview')).toBeNull();
  });
});

describe('typed dates', () => {
  const first = page.getByRole('textbox', { name: 'First day' });
  const last = page.getByRole('textbox', { name: 'Last day' });

  test('open from a date; both days in; closed, the focus is back', async () => {
    await show(null);
    const date = page.getByRole('button', { name: /^1990 ?, / });
    await date.click();
    await expect.element(first).toHaveFocus();
    await first.fill('2019年12月');
    await last.fill('31 Dec 2019');
    await userEvent.keyboard('{Enter}');
    expect(isoWindow()).toEqual(['2019-12-01', '2020-01-01']);
    await expect.element(first).not.toBeInTheDocument();
  });

  test('an error is said in words under its field, and the window stays', async () => {
    await show(DECEMBER);
    await page.getByRole('button', { name: /^31 December 2019/ }).click();
    await expect.element(last).toHaveFocus();
    await last.fill('1/12/2019');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Day or month first? Write 2019-12-01 or 1 Dec 2019.')).toBeVisible();
    await expect.element(last).toHaveAttribute('aria-invalid', 'true');
    await last.fill('2018');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('The last day lies before the first.')).toBeVisible();
    expect(explorer.window).toEqual(DECEMBER);
    await expectAccessible(container);
    await userEvent.keyboard('{Escape}');
    await expect.element(last).not.toBeInTheDocument();
  });

  test('this year and the last twelve months count back from the day of the record', async () => {
    await show(null, datasetOf([{ when: '2010' }], '2020-02-29'));
    const open = () => page.getByRole('button', { name: /^2010 ?, / });
    await open().click();
    await page.getByRole('button', { name: 'This year' }).click();
    expect(isoWindow()).toEqual(['2020-01-01', '2021-01-01']);
    await page.getByRole('button', { name: /^1 January 2020/ }).click();
    await page.getByRole('button', { name: 'Last 12 months' }).click();
    expect(isoWindow()).toEqual(['2019-03-01', '2020-03-01']);
  });
});

describe('marks', () => {
  test('a click selects, a pointer hovers; the others dim', async () => {
    await show(DECEMBER);
    const find = () => container.querySelector('[data-event="ouc-2019-kazakhstan"] .tl-body');
    await expect.poll(find).not.toBeNull();
    const mark = find()!;
    const [box, frameBox] = [mark.getBoundingClientRect(), plot().getBoundingClientRect()];
    const position = {
      x: box.left - frameBox.left + box.width / 2,
      y: box.top - frameBox.top + box.height / 2,
    };
    await userEvent.hover(plot(), { position });
    expect(explorer.hovered).toBe('ouc-2019-kazakhstan');
    await userEvent.click(plot(), { position });
    expect(explorer.selected).toBe('ouc-2019-kazakhstan');
    expect(explorer.window).toEqual(DECEMBER);
    await expect.element(page.elementLocator(container.querySelector('.tl-choosing')!)).toBeInTheDocument();
  });

  test('next and previous select in the order of time', async () => {
    await show(DECEMBER);
    const next = page.getByRole('button', { name: 'Next event' });
    const order = ['njupt-apt-base', 'ouc-2019-zambia-botswana', 'ouc-2019-udima'];
    for (const id of order) {
      await next.click();
      expect(explorer.selected).toBe(id);
    }
    await page.getByRole('button', { name: 'Previous event' }).click();
    expect(explorer.selected).toBe('ouc-2019-zambia-botswana');
  });

  test.each([
    ['nothing', []],
    ['one event', [{ when: '2019-05-05' }]],
    ['nothing with a date', [{}, {}, { type: 'office' as const }]],
    ['an open start', [{ when: '../2018' }]],
    ['the year 5', [{ when: '0005-03-04' }, { when: '2019' }]],
    ['always', [{ when: '../..' }]],
    ['a thousand at once', Array.from({ length: 1000 }, () => ({ when: '2019-05-05' }))],
  ])('%s is drawn, and counted', async (_, events) => {
    for (const compact of [false, true]) {
      await show(null, datasetOf(events), { compact });
      const { counts } = explorer;
      expect(frontTotal()).toBe(counts.events - counts.undated);
      const number = container.querySelector('.tl-undated b')?.textContent;
      expect(number ?? (compact ? `${counts.undated}` : '0')).toBe(`${counts.undated}`);
      await userEvent.tab();
    }
  });

  test('crowded ones are bars, of which a step redraws the front alone', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({ when: isoOfDay(14_000 + ((i * 37) % 4000)) }));
    await show(days('2012-01-05', '2014-02-10'), datasetOf(many));
    expect(plot().dataset.drawing).toBe('bars');
    const path = () => container.querySelector('.tl-all-bars')!.getAttribute('d');
    const before = path();
    flushSync(() => explorer.setWindow(days('2012-03-05', '2014-02-10')));
    expect(path()).toBe(before);
    expect(frontTotal()).toBe(explorer.counts.events);
  });
});

test('axe finds nothing, in either language and theme, wide and on a phone', async () => {
  for (const width of [1024, 360]) {
    await page.viewport(width, 768);
    await show(DECEMBER);
    for (const language of ['en', 'zh'] as const) {
      explorer.language = language;
      for (const dark of [false, true]) {
        document.body.classList.toggle('dark', dark);
        await frame();
        await expectAccessible(container);
      }
    }
  }
  document.body.classList.remove('dark');
  await page.viewport(1024, 768);
});
