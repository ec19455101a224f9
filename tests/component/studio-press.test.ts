/** Running text beside its drafts: phrase and field light each other, by pointer and keyboard; kept one by one. */
import { beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { placeOf } from '../../src/import/assemble/stops';
import type { Importer } from '../../src/import/client';
import type { Draft } from '../../src/import/draft';
import { paceOf } from '../../src/import/pace';
import { ImportSession, type SessionTools } from '../../src/import/session';
import { Project } from '../../src/studio/project.svelte';
import Texts from '../../src/studio/press/Texts.svelte';
import studio from '../../src/studio/studio.css?inline';
import press from '../../src/studio/press/press.css?inline';
import { CITIES, fewNames } from '../import/few-names';
import { expectAccessible } from './panel';

const TEXT =
  'A delegation of four visited Almaty and met Ertis University on 3 May.\n“We are glad,” said the rector.\nA return visit to Oslo is planned.';

beforeAll(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(studio + press);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = 'en';
});

const at = (words: string) => {
  const from = TEXT.indexOf(words);
  return { at: { file: 'a.txt', span: [from, from + words.length] as const }, quote: words };
};
const place = (id: string) => placeOf(CITIES.find((one) => one.id === id)!);
const draft = (id: string, more: Partial<Draft>): Draft => ({
  id: `a.txt#${id}`,
  type: { value: 'visit', ...at(id) },
  stops: [],
  participants: [],
  sources: [{ title: 'a.txt', file: 'a.txt', quote: TEXT }],
  findings: [],
  ...more,
});

/** What press/ would say, whatever it has learned since. */
const texts: SessionTools['texts'] = (_file, _world, published) =>
  Promise.resolve({
    findings: [],
    ...(published && { published }),
    left: [{ at: TEXT.indexOf('“'), end: TEXT.indexOf('”') + 1, phrase: '', reason: 'quotation' as const }],
    drafts: [
      draft('visited', {
        ...(published && {
          when: { value: `${published.slice(0, 4)}-05-03`, ...at('3 May'), inferred: true },
        }),
        headcount: { value: { value: 4, qualifier: 'exact' }, ...at('of four') },
        stops: [{ name: 'Almaty', role: 'stop', country: 'KZ', place: place('almaty'), ...at('Almaty') }],
        participants: [{ name: 'Ertis University', role: 'host', ...at('Ertis University') }],
      }),
      draft('return visit', {
        status: { value: 'planned' },
        stops: [{ name: 'Oslo', role: 'stop', country: 'NO', place: place('oslo'), ...at('Oslo') }],
      }),
    ],
  });

async function shown() {
  const session = new ImportSession({ readers: fewNames, texts });
  const importer: Importer = {
    call: (method, args, { signal, onProgress } = {}) => {
      const all =
        method === 'add' || method === 'run' ? [args[0], args[1], paceOf(onProgress, signal)] : args;
      return Promise.resolve(
        (session[method] as (...given: unknown[]) => unknown).apply(session, all as unknown[]),
      ) as never;
    },
    close: () => undefined,
  };
  const nothing = () => Promise.resolve(undefined);
  const project = new Project(importer, { load: nothing, save: nothing, clear: nothing });
  await project.paste('a.txt', TEXT);
  const rendered = await render(Texts, { project, summary: project.summary! });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Two drafts from one text');
  return { project, ...rendered };
}

const lit = (container: Element) => [...container.querySelectorAll('.pt-lit')].map((one) => one.textContent);
const field = (name: RegExp) => page.getByRole('button', { name });

test('a field lights its phrase and a phrase its field, and arrows go from one to the next', async () => {
  const { container } = await shown();
  field(/^People: /)
    .element()
    .focus();
  await expect.poll(() => lit(container)).toEqual(['of four']);
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(() => lit(container)).toEqual(['Ertis University']);
  (container.querySelector('.pt-phrase') as HTMLElement).focus();
  await expect
    .poll(() => container.querySelector('.pt-field-lit')?.getAttribute('data-key'))
    .toBe('headcount');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => container.querySelector('.pt-field-lit')?.getAttribute('data-key')).toBe('type');
  await userEvent.keyboard('{Enter}');
  await expect.element(field(/^Kind: Visit/)).toHaveFocus();
  expect(container.querySelector('.pt-left')!.textContent).toBe('“We are glad,”');
  await expectAccessible(container);
});

test('the day of publication is asked for, and gives the date', async () => {
  const { project } = await shown();
  await expect.element(page.getByText('When was it published?')).toBeVisible();
  await page.getByRole('textbox', { name: 'Year' }).fill('2019');
  await userEvent.keyboard('{Enter}');
  await expect.element(field(/^Date: 3 May 2019/)).toBeVisible();
  expect(project.said.answers.texts).toEqual({ 'a.txt': { published: '2019' } });
  await project.undo();
  await expect.element(field(/^Date: undated/)).toBeVisible();
});

test('what can’t be read is said, and Escape leaves all as it was', async () => {
  const { project } = await shown();
  await field(/^Date: /).click();
  await page.getByRole('textbox', { name: 'Date' }).fill('sometime');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('“sometime” is not read as one date');
  await userEvent.keyboard('{Escape}');
  await expect.element(field(/^Date: undated/)).toHaveFocus();
  expect(project.undone).toEqual([]);
});

test('a draft is kept or set aside by a person alone, and then comes the next', async () => {
  const { project } = await shown();
  expect(project.dataset!.events).toEqual([]);
  await page.getByRole('button', { name: 'Keep this draft' }).click();
  await expect.poll(() => project.dataset!.events.length).toBe(1);
  await expect.element(page.getByText('Planned: kept as planned')).toBeVisible();
  await page.getByRole('button', { name: 'Set aside' }).click();
  await expect.poll(() => project.waitingDrafts).toBe(0);
  await expect.element(page.getByRole('link', { name: 'Next: Check' })).toHaveFocus();
  await project.undo();
  await project.undo();
  expect(project.dataset!.events).toEqual([]);
  expect(project.waitingDrafts).toBe(2);
});
