import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/schema';
import { parseDataset } from '../../src/model/parse';
import { DEFAULT, awkward, pagesOf, published } from './site';

const peopleOf = ({ events }: Dataset): string[] =>
  events.flatMap(({ participants }) =>
    participants.flatMap(({ people }) => people ?? []).map(({ name }) => name),
  );

/** Files that hold a text, in their names or their contents, in any case. */
const filesWith = (files: ReadonlyMap<string, string>, text: string): string[] =>
  [...files]
    .filter(([path, content]) => `${path}\n${content}`.toLowerCase().includes(text.toLowerCase()))
    .map(([path]) => path);

describe('names off', () => {
  test('no name of the default dataset is in any file', async () => {
    const names = peopleOf(DEFAULT);
    expect(names.length).toBeGreaterThan(5);
    const files = await published(DEFAULT, { base: 'https://www.example.edu/atlas/' });
    for (const name of names) expect(filesWith(files, name), name).toEqual([]);
    expect(filesWith(files, '[name withheld]').length).toBeGreaterThan(5);
  });

  test('nor in any spelling, id, address or file name of an awkward one', async () => {
    const files = await published(awkward(), { base: 'https://www.example.edu/' });
    for (const trace of [
      'zhang wei',
      'zhang-wei',
      'zhangwei',
      'wei zhang',
      '张伟',
      'maria',
      'maría',
      'lópez',
      'lopez',
      'hidden person',
    ])
      expect(filesWith(files, trace), trace).toEqual([]);
  });

  test('a quote that was touched is marked, and says so', async () => {
    const files = await published(awkward());
    const page = pagesOf(files).find(([path]) => path === 'event/event-1.en.html')![1];
    expect(page).toContain('<span class="masked">[name withheld]</span>');
    expect(page).toContain('<span class="masked">［姓名略］</span>');
    expect(page.match(/A name was left out of this quote\./g)).toHaveLength(2);
  });

  test('the post stays where the name goes', async () => {
    const files = await published(DEFAULT);
    expect(files.get('event/ouc-2020-unesco-mou.en.html')).toContain(
      'Director of the Department of Education',
    );
  });

  test('the data are still a dataset without a fault', async () => {
    const data: unknown = JSON.parse((await published(awkward())).get('data/exchanges.json')!);
    const { dataset, findings } = parseDataset(data);
    expect(findings.filter(({ code }) => code !== 'link' && code !== 'language')).toEqual([]);
    expect(dataset!.events).toHaveLength(awkward().events.length - 1);
    // A relation still leads to the record whose id had to change.
    expect(dataset!.tours!.flatMap(({ steps }) => steps.map(({ view }) => view.selected))).toEqual([
      'event-1',
    ]);
  });
});

describe('names on', () => {
  test('names stand on the pages and in the data', async () => {
    const files = await published(DEFAULT, { names: true });
    for (const name of peopleOf(DEFAULT)) expect(filesWith(files, name).length, name).toBeGreaterThan(2);
    expect(filesWith(files, 'name withheld')).toEqual([]);
  });

  test('of a person who was removed, there is no trace', async () => {
    const [gone, ...others] = peopleOf(DEFAULT);
    const files = await published(DEFAULT, { names: true, remove: [gone!] });
    expect(filesWith(files, gone!)).toEqual([]);
    for (const name of others) expect(filesWith(files, name).length, name).toBeGreaterThan(2);
  });

  test('a person is removed by either spelling', async () => {
    for (const name of ['Zhang Wei', '张伟 (Zhang Wei)']) {
      const files = await published(awkward(), { names: true, remove: [name] });
      for (const trace of ['zhang wei', 'wei zhang', 'zhang-wei', '张伟'])
        expect(filesWith(files, trace), trace).toEqual([]);
      expect(filesWith(files, 'López')).not.toEqual([]);
    }
  });

  test('somebody who is listed nowhere can be removed from texts', async () => {
    const files = await published(awkward(), { names: true, remove: ['Twin College'] });
    expect(filesWith(files, 'Twin College')).toEqual([]);
  });
});

describe('internal records', () => {
  test('are in no file, nor what only they tell of', async () => {
    const files = await published(awkward(), { names: true });
    for (const trace of [
      'internal-1',
      'Talks nobody',
      'secret-partner',
      'Secret Partner',
      'secret-town',
      'Secret Town',
      'Internal memo',
      'Hidden Person',
      'Hush',
    ])
      expect(filesWith(files, trace), trace).toEqual([]);
  });

  test('what other records tell of too stays', async () => {
    const files = await published(awkward());
    expect(files.has('org/home.en.html')).toBe(true);
    expect(files.has('area/DE.en.html')).toBe(true);
    // France was only where the secret town lies.
    expect(files.has('area/FR.en.html')).toBe(false);
  });
});

test('what the schema does not know is not published', async () => {
  expect(filesWith(await published(awkward(), { names: true }), 'A note that no schema knows')).toEqual([]);
});

test('other data of the built site are not published', async () => {
  const files = await published(DEFAULT);
  expect(filesWith(files, 'Somebody Else')).toEqual([]);
  expect([...files.keys()].filter((path) => path.startsWith('data/'))).toEqual(['data/exchanges.json']);
});
