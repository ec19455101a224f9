/** What a page holds of a large dataset: some records and all that they name, every draft, and the true numbers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finderIn } from '../../src/import/known';
import { isDrafted, overviewOf } from '../../src/import/overview';
import { dataset, event } from '../fixtures/build';

const TEXTS = new Set(['news.txt']);
const of = (n: number, draftAt: (i: number) => boolean) =>
  dataset(
    Array.from({ length: n }, (_, i) =>
      event(`e${i}`, { sources: [{ title: 's', file: draftAt(i) ? 'news.txt' : 'a.csv' }] }),
    ),
  );

test('a small one is there as it is', () => {
  const whole = of(5, () => false);
  expect(overviewOf(whole, TEXTS, 5).dataset).toBe(whole);
});

test('of a large one: in order, spread, with every draft, and nothing that leads nowhere', () => {
  const cases = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 40 }), fc.nat(7));
  fc.assert(
    fc.property(cases, ([n, most, every]) => {
      const whole = of(n, (i) => every > 0 && i % every === 0);
      const { dataset: some, events } = overviewOf(whole, TEXTS, most, most);
      const drafts = whole.events.filter((one) => isDrafted(one, TEXTS));
      expect(events).toBe(n);
      expect(some.events).toEqual(whole.events.filter((one) => some.events.includes(one)));
      expect(some.events.filter((one) => isDrafted(one, TEXTS))).toEqual(drafts);
      if (n > most) expect(some.events.length - drafts.length).toBe(Math.min(most, n - drafts.length));
      const [orgs, places] = [some.organizations, some.places].map((list) => list.map(({ id }) => id));
      for (const { participants, stops } of some.events) {
        for (const { org } of participants) expect(orgs).toContain(org);
        for (const { place } of stops) expect(places).toContain(place);
      }
      for (const { place } of some.organizations) if (place !== undefined) expect(places).toContain(place);
    }),
    { numRuns: 60 },
  );
});

test('organizations by id, or by the first that has one of the names', () => {
  const whole = dataset([]);
  const find = finderIn(whole);
  for (const one of whole.organizations) {
    expect(find({ org: one.id })?.organization).toBe(one);
    const names = typeof one.name === 'string' ? [one.name] : Object.values(one.name);
    const first = whole.organizations.find(({ name }) =>
      (typeof name === 'string' ? [name] : Object.values(name)).some((own) => names.includes(own)),
    );
    expect(find({ written: names })?.organization).toBe(first);
    expect(find({ org: one.id })?.seat).toEqual(whole.places.find(({ id }) => id === one.place));
  }
  expect(find({ org: 'nobody' })).toBeUndefined();
  expect(find({ written: ['Nobody'] })).toBeUndefined();
  expect(find({})).toBeUndefined();
});
