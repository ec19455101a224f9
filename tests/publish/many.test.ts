/** A site of many records is made file by file, and counted on the records of each page alone. */
import { expect, test } from 'vitest';
import { escaped } from '../../src/publish/markup';
import { filesOf, publish } from '../../src/publish/publish';
import { numbersIn, numbersOf } from '../../src/publish/sentence';
import { areasOf, homesOf, languagesOf, rowsBy, siteOf } from '../../src/publish/site';
import { FILE_LISTS } from '../../src/publish/files';
import { APP, DEFAULT } from './site';

const site = siteOf(DEFAULT, languagesOf(DEFAULT), {
  base: undefined,
  names: false,
  style: '',
  icon: undefined,
  preview: undefined,
});

test('one by one, the files are those of the folder', async () => {
  const options = { base: 'https://www.example.edu/atlas/' };
  const whole = await publish(DEFAULT, APP, options);
  const found = new Map<string, Uint8Array>();
  for await (const [path, content] of filesOf(DEFAULT, APP, options)) {
    expect(found.has(path), path).toBe(false);
    found.set(path, content);
  }
  const lists: readonly string[] = FILE_LISTS;
  expect([...found.keys()].sort()).toEqual([...whole.keys()].filter((path) => !lists.includes(path)).sort());
  const isOther = ([path, content]: [string, Uint8Array]) => Buffer.compare(content, whole.get(path)!) !== 0;
  expect([...found].filter(isOther).map(([path]) => path)).toEqual([]);
});

test('the numbers of an organization’s and a country’s records are those of the selection', () => {
  const rows = [rowsBy(site, site.listed, 'organizations'), rowsBy(site, site.listed, 'countries')] as const;
  for (const [i, { id }] of DEFAULT.organizations.entries())
    expect(numbersIn(site, rows[0].get(i) ?? []), id).toEqual(numbersOf(site, { organization: [id] }));
  for (const code of areasOf(site)) {
    const own = rows[1].get(site.columns.countryCodes.indexOf(code)) ?? [];
    expect(numbersIn(site, own), code).toEqual(numbersOf(site, { country: [code] }));
  }
});

test('homes are those of the dataset', () => {
  const homes = DEFAULT.organizations.filter(({ id }) => DEFAULT.home.includes(id));
  expect(homes.length).toBeGreaterThan(0);
  expect(homesOf(DEFAULT)).toEqual(homes);
  expect(homesOf({ ...DEFAULT, home: [] })).toEqual([]);
});

test('every sign that a page may not hold goes, wherever it stands', () => {
  for (let code = 0; code < 0x300; code++) {
    const sign = String.fromCharCode(code);
    const twin = sign
      .replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]!)
      .replace(/(?![\t\n\r])\p{Cc}/gu, '');
    expect(escaped(`a${sign}b`), code.toString(16)).toBe(`a${twin}b`);
  }
});
