import { expect, test } from 'vitest';
import raw from '../../data/exchanges.json';
import { columnsOf } from '../../src/model/columns';
import { parseDataset } from '../../src/model/parse';
import { dayOfIso, isoOfDay, type DaySpan } from '../../src/model/time';
import { Explorer } from '../../src/store/explorer.svelte';
import { openingSpan } from '../../src/timeline/opening';
import { datasetOf } from './made';

const days = (from: string, to: string): DaySpan => [dayOfIso(from)!, dayOfIso(to)!];
const isoOf = (span: DaySpan) => span.map(isoOfDay);
const extent = days('1990-01-01', '2021-01-01');
const opened = (whens: string[]) =>
  isoOf(openingSpan(columnsOf(datasetOf(whens.map((when) => ({ when })))), extent));

test('opens on the stretch in which nine tenths begin, out to whole months', () => {
  const lively = Array.from({ length: 9 }, (_, i) => `2018-0${i + 1}-10`);
  expect(opened(['1990/..', ...lively])).toEqual(['2018-01-01', '2018-10-01']);
});

test('what begins in it may last a little beyond it; what lasts for years does not stretch it', () => {
  const lively = ['2018-01-10', '2018-03-10', '2018-06-10/2018-07-10', '2018-06-11/2030-01-01'];
  expect(opened(['1990', ...lively])).toEqual(['2018-01-01', '2018-08-01']);
});

test('opens on the whole where events are spread evenly, or few', () => {
  const whole = isoOf(extent);
  expect(opened(Array.from({ length: 30 }, (_, i) => `${1990 + i}`))).toEqual(whole);
  expect(opened(['2018-01-01', '2018-01-02', '1990'])).toEqual(whole);
  expect(opened([])).toEqual(whole);
  expect(opened(['../2018', '../..', '../2017', '../2016'])).toEqual(whole);
});

test('the default record opens on the years of its trips', () => {
  const explorer = new Explorer();
  explorer.dataset = parseDataset(structuredClone(raw)).dataset!;
  const [from, to] = openingSpan(explorer.columns, explorer.extent);
  expect(isoOf([from, to])).toEqual(['2018-11-01', '2021-02-01']);
});
