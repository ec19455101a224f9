/** npm run bench:extract: recall and precision of events, and accuracy of fields, by language and half of the set. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventsOf, extract } from '../../src/import/press';
import { loadGazetteer } from '../../src/import/values';
import { FIELDS, added, judged, nothing, type Tally } from './score';
import { passagesOf } from './set';

const SETS = [
  ['en', 'seen'],
  ['en', 'held'],
  ['zh', 'seen'],
  ['zh', 'held'],
  ['en', 'news1'],
  ['zh', 'news1'],
  ['en', 'news2'],
  ['zh', 'news2'],
  ['en', 'news3'],
  ['zh', 'news3'],
  ['en', 'news4'],
  ['zh', 'news4'],
  ['en', 'news5'],
  ['zh', 'news5'],
  ['en', 'news6'],
  ['zh', 'news6'],
] as const;

const NAMES = {
  seen: 'seen',
  held: 'held out',
  news1: 'first blind set',
  news2: 'second blind set',
  news3: 'third blind set',
  news4: 'fourth blind set',
  news5: 'fifth blind set',
  news6: 'sixth set',
};

/** The page of results, as Markdown. */
export async function measured(folder: string): Promise<string> {
  const gazetteer = await loadGazetteer();
  const rows = SETS.map(([language, half]) => {
    const passages = passagesOf(readFileSync(join(folder, `${language}-${half}.txt`), 'utf8'));
    const tally = passages.reduce((sum, passage) => {
      const told = extract(passage.text, {
        gazetteer,
        ...(passage.published && { published: passage.published }),
      });
      return added(sum, passage, judged(passage, eventsOf(told)), told.home);
    }, nothing());
    return {
      name: `${language}, ${NAMES[half]}`,
      passages: passages.length,
      tally,
    };
  });
  return page([
    ...rows,
    {
      name: 'all',
      passages: rows.reduce((sum, { passages }) => sum + passages, 0),
      tally: total(rows.map(({ tally }) => tally)),
    },
  ]);
}

function total(tallies: readonly Tally[]): Tally {
  const sum = nothing();
  for (const one of tallies) {
    for (const key of ['expected', 'found', 'matched', 'homes', 'homesRight'] as const) sum[key] += one[key];
    for (const field of FIELDS) sum.fields[field] += one.fields[field];
  }
  return sum;
}

const rate = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function page(rows: readonly { name: string; passages: number; tally: Tally }[]): string {
  const head = ['', 'texts', 'events', 'found', 'right', 'recall', 'precision'];
  const events = rows.map(({ name, passages, tally: { expected, found, matched } }) =>
    [name, passages, expected, found, matched, rate(matched, expected), rate(matched, found)].join(' | '),
  );
  const fields = rows.map(({ name, tally }) =>
    [
      name,
      ...FIELDS.map((field) => rate(tally.fields[field], tally.matched)),
      rate(tally.homesRight, tally.homes),
    ].join(' | '),
  );
  return `# What the extractor finds

Made by \`npm run bench:extract\` from the texts beside this page; how they are counted stands in [README.md](README.md).
An event is found where its type, or else its date with its countries and partners, is the expected one.

## Events

| ${head.join(' | ')} |
| ${head.map((_, i) => (i === 0 ? '---' : '---:')).join(' | ')} |
| ${events.join(' |\n| ')} |

## Fields of the events found

| | ${FIELDS.join(' | ')} | home |
| --- | ${FIELDS.map(() => '---:').join(' | ')} | ---: |
| ${fields.join(' |\n| ')} |

\`places\` asks for every name, country and their order; \`countries\` for the countries alone; \`partners\` for exactly
the expected names.
`;
}
