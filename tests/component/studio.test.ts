/** The studio's pages of pairs and of places, over a session without a worker and a few names. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { flushSync } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { ImportSession } from '../../src/import/session';
import { Desk } from '../../src/studio/desk';
import Names from '../../src/studio/Names.svelte';
import { Project } from '../../src/studio/project.svelte';
import People from '../../src/studio/publish/People.svelte';
import Same from '../../src/studio/Same.svelte';
import pairs from '../../src/studio/pairs.css?inline';
import studio from '../../src/studio/studio.css?inline';
import { fewNames } from '../import/few-names';
import { importerOf, memory } from '../studio/held';
import { expectAccessible } from './panel';

const TRIPS = [
  '日期,出访国家,城市,邀请单位,人数',
  '2019.12.24-28,哈萨克斯坦,阿拉木图,额尔齐斯大学,4',
  '2019.10.1,,剑桥,芬河学院,2',
  '2019.10.21,哈萨克斯坦,锡尔河镇,草原学院,2',
].join('\n');
const LIST = [
  'Date,Direction,Country,City,Partner,Pax',
  '24-28 December 2019,outbound,Kazakhstan,Almaty,Ertis University,4',
].join('\n');

beforeAll(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(studio + pairs);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = 'en';
});

let project: Project;
beforeEach(async () => {
  project = new Project(importerOf(new ImportSession({ readers: fewNames })), memory());
  await project.add([new File([TRIPS], '出访2019.csv'), new File([LIST], 'list.csv')]);
  await project.mapped(
    () => 'ours',
    (mapping) => ({ ...mapping, home: { name: 'Dongyu University', place: 'Beijing' } }),
  );
  flushSync();
});

const summaryOf = () => project.summary!;
const placed = (name: string) =>
  project.dataset!.places.find(({ name: one }) => Object.values(one).includes(name));

test('a pair stands side by side, with its reasons, on two maps and one axis', async () => {
  expect(summaryOf().proposals.proposed).toHaveLength(1);
  const { container } = await render(Same, { project, summary: summaryOf() });
  await expect.element(page.getByRole('img', { name: /^A on a map: .*Almaty/ })).toBeVisible();
  await expect.element(page.getByRole('img', { name: /^B on a map: .*Almaty/ })).toBeVisible();
  await expect
    .element(
      page.getByRole('img', { name: 'On a time axis: A 24 to 28 December 2019, B 24 to 28 December 2019' }),
    )
    .toBeVisible();
  expect(container.querySelectorAll('.axis-bar')).toHaveLength(2);
  expect([...container.querySelectorAll('.reason')].map((one) => one.textContent)).toContain(
    'the same days +3',
  );
  await expect
    .element(page.getByRole('row', { name: /Partners 额尔齐斯大学 Ertis University both/ }))
    .toBeVisible();
  await expectAccessible(container);
});

test('a merge keeps both sources, is undone, and its two names are then asked', async () => {
  const { rerender } = await render(Same, { project, summary: summaryOf() });
  const titles = page.getByRole('radio', { name: /^Title, keep/ });
  await expect.element(titles.first()).toBeChecked();
  (titles.first().element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('row', { name: /^Title .* your choice/ })).toBeVisible();
  await page.getByRole('button', { name: 'Same visit, merge' }).click();
  await expect.poll(() => project.dataset!.events.length).toBe(3);
  expect(project.said.answers.merges).toMatchObject([{ same: true, keep: { title: 'b' } }]);
  expect(project.dataset!.events.find(({ sources }) => sources.length === 2)!.title).toMatchObject({
    en: 'Visit: Ertis University',
  });
  expect(project.dataset!.events.map(({ sources }) => sources.length).toSorted()).toEqual([1, 1, 2]);
  expect(await project.importer.call('namesakes', [])).toMatchObject([{ ground: 'together' }]);
  await rerender({ project, summary: summaryOf() });
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => project.dataset!.events.length).toBe(4);
});

test('by keys while the list has the focus, and only then', async () => {
  await render(Same, { project, summary: summaryOf() });
  const pair = page.getByRole('button', { name: /very likely|likely|possible/ });
  await expect.element(pair).toBeVisible();
  await userEvent.keyboard('d');
  expect(project.said.answers.merges).toBeUndefined();
  (pair.element() as HTMLElement).focus();
  await userEvent.keyboard('d');
  await expect.poll(() => project.said.answers.merges?.map(({ same }) => same)).toEqual([false]);
  expect(project.dataset!.events).toHaveLength(4);
});

test('who is removed is typed letter by letter, and put back', async () => {
  const own = new Project(importerOf(new Desk({ readers: fewNames })), memory());
  await own.add([new File(['日期,团长,出访国家\n2019.3.4,沈睿,西班牙\n'], '出访2019.csv')]);
  flushSync();
  const { container } = await render(People, { project: own });
  await page.getByText('Remove one person everywhere').click();
  await page.getByRole('combobox', { name: 'Name of the person' }).fill('沈');
  await expect.element(page.getByRole('button', { name: 'Remove', exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Name of the person' }).fill('沈睿');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.poll(() => own.said.publishing?.removed).toEqual(['沈睿']);
  await expectAccessible(container);
  await page.getByRole('button', { name: 'Put 沈睿 back' }).click();
  await expect.poll(() => own.said.publishing?.removed).toEqual([]);
});

test('of a name that two places have, none is chosen beforehand; the chosen one is placed', async () => {
  const { container } = await render(Names, { project });
  const form = page.getByRole('form', { name: 'Which “剑桥”?' });
  await expect.element(form.getByRole('radio', { name: /United States/ })).toBeVisible();
  expect(container.querySelectorAll(':checked')).toHaveLength(0);
  await expect.element(form.getByRole('button', { name: /Confirm/ })).toBeDisabled();
  await expectAccessible(container);
  await form.getByRole('radio', { name: /United States/ }).click();
  await form.getByRole('button', { name: /Confirm/ }).click();
  await expect.poll(() => placed('剑桥')?.country).toBe('US');
  await expect.element(page.getByRole('button', { name: 'Undo 剑桥' })).toBeVisible();
});

test('a place that no list has: its country alone, a point, or none, each with a way back', async () => {
  await render(Names, { project });
  const form = page.getByRole('form', { name: 'Which “锡尔河镇”?' });
  const confirm = form.getByRole('button', { name: /Confirm/ });
  const undo = page.getByRole('button', { name: 'Undo 锡尔河镇' });

  await form.getByRole('radio', { name: /Only as far as Kazakhstan/ }).click();
  await confirm.click();
  await expect
    .poll(() => project.dataset!.places.some(({ precision }) => precision === 'country'))
    .toBe(true);
  await undo.click();

  await form.getByRole('radio', { name: /Leave it without/ }).click();
  await form.getByRole('textbox', { name: /^Why/ }).fill('renamed since');
  await confirm.click();
  await expect.element(page.getByText('without a place: renamed since')).toBeVisible();
  await undo.click();

  await form.getByRole('radio', { name: /Point on a map/ }).click();
  const field = form.getByRole('textbox', { name: 'Latitude, longitude' });
  for (const [text, said] of [
    ['0, 0', 'It is not taken'],
    ['somewhere', 'Two numbers are expected'],
    ['116.4, 39.9', 'the wrong way round'],
  ] as const) {
    await field.fill(text);
    await expect.element(form.getByRole('status')).toHaveTextContent(said);
    await expect.element(confirm).toBeDisabled();
  }
  await form.getByRole('button', { name: 'Swap: 39.9, 116.4' }).click();
  await expect.element(field).toHaveValue('39.9, 116.4');
  await field.fill('44.8, 65.5');
  await confirm.click();
  await expect.poll(() => placed('锡尔河镇')).toMatchObject({ country: 'KZ', coordinates: [65.5, 44.8] });
});

test('a point is pointed at by a click and moved by the arrows', async () => {
  await render(Names, { project });
  const form = page.getByRole('form', { name: 'Which “锡尔河镇”?' });
  await form.getByRole('radio', { name: /Point on a map/ }).click();
  const field = form.getByRole('textbox', { name: 'Latitude, longitude' });
  const map = form.getByRole('application');
  await map.click();
  await expect
    .poll(() => (field.element() as HTMLInputElement).value)
    .toMatch(/^-?\d+(\.\d+)?, -?\d+(\.\d+)?$/);
  const before = (field.element() as HTMLInputElement).value.split(', ').map(Number);
  (map.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowUp}{ArrowRight}');
  await expect
    .poll(() =>
      (field.element() as HTMLInputElement).value.split(', ').map((now, i) => Number(now) > before[i]!),
    )
    .toEqual([true, true]);
});
