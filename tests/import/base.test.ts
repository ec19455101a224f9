/** A dataset that is added to keeps its organizations as they are, but for the names that a person has confirmed. */
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { emptyMapping } from '../../src/import/columns/mapping';
import { ImportSession } from '../../src/import/session';
import type { Organization } from '../../src/model/schema';
import { dataset, event } from '../fixtures/build';
import { fewNames } from './few-names';

const base = dataset([event('a')]);

async function publishedWith(organizations: Organization[]): Promise<Organization[]> {
  const session = new ImportSession({ readers: fewNames });
  await session.add([{ name: 'exchanges.json', bytes: strToU8(JSON.stringify(base)) }]);
  await session.run({ ...emptyMapping(), organizations });
  return session.dataset({ updated: '2026-11-22' }).organizations;
}

test('nothing confirmed, nothing changed', async () => {
  const before = await publishedWith([]);
  expect(before.map(({ id }) => id)).toEqual(base.organizations.map(({ id }) => id));
  expect(await publishedWith([before[1]!])).toEqual(before);
});

test('a confirmed name goes out as an alias of the organization, once; its own name stays', async () => {
  const before = await publishedWith([]);
  const one = before[1]!;
  const own = typeof one.name === 'string' ? [one.name] : Object.values(one.name);
  const aliases = [...own, 'Steppe U', 'Steppe U'];
  const after = await publishedWith([{ ...one, name: 'Another form', aliases }]);
  const expected = [...(one.aliases ?? []), 'Another form', 'Steppe U'];
  expect(after).toEqual(before.map((each) => (each.id === one.id ? { ...one, aliases: expected } : each)));
});
