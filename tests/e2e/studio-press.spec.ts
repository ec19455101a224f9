// Running text on the built studio, in both languages: the day of publication, a phrase and its field, a correction, and
// drafts that reach the map and the dataset only when a person keeps them.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe, expect, test } from './harness';

test.use({ viewport: { width: 1280, height: 800 } });

const EN = `Dongyu University delegation visits Kazakhstan

Last week, a delegation of four from Dongyu University visited Almaty and Pavlodar, Kazakhstan, and met Ertis University.

A delegation of Elbe University, Germany, will visit Dongyu University in May.`;
const ZH = '昨日，东屿大学代表团一行5人访问西班牙马德里，与马德里远程大学会谈。';

async function paste(page: Page, names: { open: string; field: string; read: string }, text: string) {
  await page.getByRole('button', { name: names.open }).click();
  await page.getByLabel(names.field).fill(text);
  await page.getByRole('button', { name: names.read }).click();
}

test('two releases become drafts beside their text, and what is kept is on the map', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('studio.html');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  const english = { open: 'Paste text or cells', field: 'Text of a press release', read: 'Read it' };
  await paste(page, english, EN);
  await expect(page.getByRole('heading', { level: 1, name: 'Two drafts from one text' })).toBeVisible({
    timeout: 30_000,
  });

  // Without a day of publication "last week" says nothing.
  const date = page.getByRole('button', { name: /^Date: / });
  await expect(date).toHaveAccessibleName(/undated/);
  await page.getByRole('textbox', { name: 'Year' }).fill('2019');
  await page.getByRole('textbox', { name: 'Year' }).press('Tab');
  await page.getByRole('combobox', { name: 'Month' }).selectOption('12');
  await expect(page.getByRole('button', { name: /^Undo “published: December 2019/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Day' }).selectOption('31');
  await expect(date).toHaveAccessibleName(/^Date: 23 to 29 December 2019/);

  // A field lights its phrase, a phrase its field, and a wire joins the two.
  await date.focus();
  await expect(page.locator('.pt-lit')).toHaveText(['Last week']);
  await expect(page.locator('.pt-wire path')).toHaveCount(1);
  await page.getByRole('button', { name: /^Pavlodar: Places/ }).focus();
  await expect(page.locator('.pt-field-lit')).toHaveAttribute('data-key', 'stops');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Places: / })).toBeFocused();

  await page.getByRole('button', { name: /^People: / }).click();
  await page.getByRole('textbox', { name: 'People' }).fill('6');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^People: 6 people/ })).toBeFocused();
  expect(await axe(page)).toEqual([]);

  await page.getByRole('button', { name: 'Keep this draft' }).click();
  await expect(page.getByRole('button', { name: /^Undo “keep: Visit to Almaty/ })).toBeVisible();
  await expect(page.getByText('Planned: kept as planned')).toBeVisible();
  await page.getByRole('button', { name: 'Set aside' }).click();
  await expect(page.getByRole('link', { name: 'Next: Check' })).toBeFocused();

  await page.getByRole('button', { name: '中文', exact: true }).click();
  await page.getByRole('link', { name: '再粘贴一篇' }).click();
  await paste(page, { open: '粘贴文字或单元格', field: '新闻稿全文', read: '读入' }, ZH);
  await expect(page.getByRole('heading', { level: 1, name: '一篇文字，1份草稿' })).toBeVisible();
  await page.getByRole('textbox', { name: '年' }).fill('2020');
  await page.getByRole('textbox', { name: '年' }).press('Enter');
  await expect(page.getByText('由您填写')).toBeVisible();
  await page.getByRole('button', { name: '采用这份草稿' }).click();
  await expect(page.getByText('已采用').first()).toBeVisible();
  expect(await axe(page)).toEqual([]);

  // What was set aside stays here; what was kept is on the map and in the dataset, with its words.
  await page.getByRole('navigation').getByRole('link', { name: /发布/ }).click();
  await expect(page.getByText(/^2条记录，/)).toBeVisible();
  await expect(page.getByText('1份没有采用的草稿')).toBeVisible();
  await expect
    .poll(
      () =>
        page.evaluate(
          () =>
            (document.querySelector('exchange-atlas') as { counts?: { events: number } } | null)?.counts
              ?.events,
        ),
      {
        timeout: 30_000,
      },
    )
    .toBe(2);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 数据集' }).click(),
  ]);
  const { events } = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
    events: { when?: string; headcount: { value: number }; sources: { quote: string }[] }[];
  };
  expect(events.map(({ when, headcount }) => [when, headcount.value])).toEqual([
    ['2019-12-23/2019-12-29', 6],
    [undefined, 5],
  ]);
  expect(events[0]!.sources[0]!.quote).toContain('Last week');
});
