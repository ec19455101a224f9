/** A selection as a dataset: sound, and seen by itself the same. */
import { expect, test } from 'vitest';
import { subsetOf } from '../../src/export/files/subset';
import { parseDataset } from '../../src/model/parse';
import { isSound } from '../../src/model/sound';
import { takenOf } from '../../src/export/taken';
import { defaultFile, explorerOf, fileOf, inRandomViews, takenIn } from './views';

test('every selection is a dataset without a fault, with the same records and the same counts', () => {
  inRandomViews(60, (taken) => {
    const file = subsetOf(taken);
    expect(isSound(file)).toBe(true);
    const { findings } = parseDataset(JSON.parse(JSON.stringify(file)));
    expect(findings).toEqual([]);
    const again = takenOf(explorerOf(file));
    const ids = ({ rows, columns }: typeof taken) => [...rows].map((row) => columns.events[row]!.id).sort();
    // Cancelled records are only in a selection that asks for them.
    if (taken.choice.filters.status?.includes('cancelled')) return;
    expect(ids(again)).toEqual(ids(taken));
    const { undated: _undated, ...counts } = taken.counts;
    expect(again.counts).toMatchObject(counts);
  });
});

test('nothing is chosen: the whole dataset but its tours', () => {
  const { tours: _tours, ...rest } = defaultFile;
  const file = subsetOf(takenIn(defaultFile));
  expect(file.events).toEqual(rest.events);
  expect(file.figures).toEqual(rest.figures);
});

test('relations to what is not taken are given up, with what was inferred of them', () => {
  const file = fileOf(
    {
      when: '2019',
      related: [
        { event: 'e1', relation: 'renews' },
        { event: 'e2', relation: 'implements' },
      ],
      inferred: ['related.0', 'related.1', 'when'],
    },
    { when: '1990' },
    { when: '2019' },
  );
  const [first] = subsetOf(takenIn(file, { window: ['2019-01-01', '2020-01-01'] })).events;
  expect(first).toMatchObject({
    related: [{ event: 'e2', relation: 'implements' }],
    inferred: ['related.0', 'when'],
  });
  const alone = subsetOf(
    takenIn(
      fileOf({ related: [{ event: 'e1', relation: 'renews' }], inferred: ['related.0'] }, { when: '2019' }),
      { query: 'Event 0' },
    ),
  );
  expect(alone.events).toEqual([
    expect.not.objectContaining({
      related: expect.anything() as unknown,
      inferred: expect.anything() as unknown,
    }),
  ]);
});
