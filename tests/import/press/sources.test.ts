// The five texts behind the default dataset (data/README.md): nine dated events, three undated ones of 2020.

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutRepeats } from '../../../src/import/press';
import { told } from './gazetteer';

const files = readdirSync('data/sources')
  .filter((file) => file.endsWith('.txt'))
  .toSorted();
const texts = withoutRepeats(
  files.map((file) => ({ file, events: told(readFileSync(`data/sources/${file}`, 'utf8'), { file }) })),
);
const events = texts.flatMap((text) => text.events);
const said = (places: { name: string; country?: string; inferred: boolean }[]) =>
  places.filter(({ inferred }) => !inferred).map(({ name, country }) => `${name} ${country}`);

test('all nine dated events, each once', () => {
  const dated = events
    .filter(({ date }) => date)
    .map(({ type, date, direction }) => [date, type, direction].join(' '));
  expect(dated.toSorted()).toEqual([
    '1990/.. membership ',
    '2018-12-17 agreement mutual',
    '2019-07 membership ',
    '2019-12-01/2019-12-08 visit outbound',
    '2019-12-10/2019-12-11 visit outbound',
    '2019-12-12/2019-12-13 visit inbound',
    '2019-12-24/2019-12-28 visit outbound',
    '2020-05-19 agreement mutual',
    '2020-11-17/2020-11-18 workshop hosted',
  ]);
});

test.each([
  ['2019-12-24/2019-12-28', ['Almaty KZ', 'Pavlodar KZ'], 4],
  ['2019-12-01/2019-12-08', ['Zambia ZM', 'Botswana BW'], 5],
  ['2019-12-10/2019-12-11', ['Barcelona ES'], 5],
  ['2018-12-17', ['Malaysia MY'], undefined],
  ['2019-07', ['Shanghai CN'], undefined],
  ['2019-12-12/2019-12-13', [], 15],
])('places and people of %s', (date, places, people) => {
  const event = events.find((one) => one.date === date)!;
  expect(said(event.places)).toEqual(places);
  expect(event.headcount).toBe(people);
});

test('what two texts tell is one event with both as its sources', () => {
  const visit = events.find(({ date }) => date === '2019-12-24/2019-12-28')!;
  expect('also' in visit && visit.also).toEqual([files[3]]);
});

test('resources and support of 2020 are there, undated', () => {
  const given = events.filter(({ type }) => type === 'resources' || type === 'support');
  expect(given.map(({ type, date }) => [type, date])).toEqual([
    ['resources', undefined],
    ['resources', undefined],
    ['support', undefined],
  ]);
});

test('no aim, function or invitation is an event', () => {
  const quotes = events.flatMap(({ quotes }) => quotes).join('\n');
  for (const words of [
    'will continue to broaden',
    'functional department',
    'sincerely expecting',
    'strives to',
    'are welcomed to study',
    'March 2020',
  ]) {
    expect(quotes).not.toContain(words);
  }
});
