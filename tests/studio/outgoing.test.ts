/** What goes out: in numbers, without those who were removed, on the host's own ground, and looked through for names. */
import { describe, expect, test } from 'vitest';
import { publish } from '../../src/publish/publish';
import { studioPublishWords } from '../../src/i18n/studio-publish';
import {
  addressOf,
  namesHeld,
  outgoingOf,
  peopleIn,
  withoutRemoved,
} from '../../src/studio/publish/outgoing';
import { isPackFile, isWhole, withPack } from '../../src/studio/publish/pack';
import { dataset, event, stops } from '../fixtures/build';
import { pathsWith } from './search';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const people = (...names: string[]) => [
  { org: 'home', role: 'home' as const, people: names.map((name) => ({ name, post: 'Vice President' })) },
];
const SENTENCE = 'Shen Rui and Lin Zhixia led the delegation.';
const all = dataset([
  event('a', { participants: people('Shen Rui', 'Lin Zhixia'), sources: [{ title: 't', quote: SENTENCE }] }),
  event('b', { when: undefined, stops: stops(), status: 'planned' }),
  event('c', { status: 'cancelled', stops: stops('oslo') }),
]);

test('counts', () => {
  const out = outgoingOf(all.events);
  expect(out).toMatchObject({ events: 3, planned: 1, cancelled: 1 });
  expect(out.undated).toBe(all.events.filter(({ when, valid }) => !when && !valid).length);
  expect(out.unplaced).toBe(all.events.filter(({ stops: own }) => own.length === 0).length);
});

describe('people', () => {
  test('those who stay here, and those whom a person has removed', () => {
    expect(peopleIn(all)).toEqual(['Shen Rui', 'Lin Zhixia']);
    const shown = withoutRemoved(all, { names: 'all', removed: ['Lin Zhixia'] });
    expect(namesHeld(all, shown, { removed: ['Lin Zhixia', 'Zhou Yian'] })).toEqual([
      'Lin Zhixia',
      'Zhou Yian',
    ]);
    expect(JSON.stringify(shown)).toContain('Shen Rui');
    expect(JSON.stringify(shown)).not.toContain('Zhixia');
    expect(JSON.stringify(withoutRemoved(all, {}))).not.toMatch(/Shen|Zhixia/);
  });

  test('whoever is removed is in no file of the site, in any spelling; the search would find it', async () => {
    const files = await publish(all, new Map(), { names: true, remove: ['LIN, Zhixia'] });
    expect(pathsWith(['Lin Zhixia'], files)).toEqual([]);
    expect(pathsWith(['Shen Rui'], files)).toContain('data/exchanges.json');
    const named = await publish(all, new Map(), { names: true });
    expect(pathsWith(['Zhixia Lin'], named).length).toBeGreaterThan(1);
    expect(pathsWith([], named)).toEqual([]);
  });
});

test('an address is whole, a path on the server, or neither', () => {
  expect(addressOf(' https://www.example.edu/atlas/ ')).toBe('https://www.example.edu/atlas/');
  expect(addressOf('/atlas/')).toBeUndefined();
  expect(addressOf('')).toBeUndefined();
  for (const bad of ['https:', 'https://', 'my folder', 'javascript:alert(1)', 'ftp://x'])
    expect(addressOf(bad)).toBeNull();
});

describe('a pack of the host’s own outlines', () => {
  const land = bytes({ steps: 16, soft: 0, data: '' });

  test('is told by what is in its files', () => {
    expect(isPackFile('land-110m.json', land)).toBe(true);
    expect(isPackFile('countries.json', bytes({ CN: [1, 2, 3] }))).toBe(true);
    expect(isPackFile('land.json', land)).toBe(false);
    expect(isPackFile('borders.json', bytes({ type: 'FeatureCollection' }))).toBe(false);
    expect(isPackFile('borders.json', bytes('<').slice(0, 1))).toBe(false);
  });

  test('takes the place of ours, borders too', () => {
    const ours = new Map(
      ['basemap/land-110m.json', 'basemap/land-50m.json', 'basemap/borders.json', 'index.html'].map(
        (path) => [path, bytes('ours')],
      ),
    );
    expect(withPack(ours, new Map())).toBe(ours);
    const pack = new Map([['land-110m.json', land]]);
    expect(isWhole(pack)).toBe(false);
    pack.set('land-50m.json', land);
    expect(isWhole(pack)).toBe(true);
    const own = withPack(ours, pack);
    expect(own.get('basemap/land-50m.json')).toBe(land);
    expect(own.has('basemap/borders.json')).toBe(false);
    expect(own.has('index.html')).toBe(true);
  });
});

test('both languages say the same things', () => {
  const keys = (value: object): unknown[] =>
    Object.entries(value).map(([key, one]: [string, unknown]) =>
      typeof one === 'object' && one !== null ? [key, keys(one)] : key,
    );
  expect(keys(studioPublishWords.zh)).toEqual(keys(studioPublishWords.en));
});
