// The tour of the default dataset: every number in it is a count of what its step shows, every date a date of the
// records, in both languages.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STANDING, lifeIndexOf, unknownOn } from '../../src/filter/life';
import { countIn } from '../../src/filter/tally';
import { dayInWords, edtfInWords, spanInWords } from '../../src/i18n/dates';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { parseEdtf } from '../../src/model/edtf';
import { readDataset } from '../../src/model/read';
import { textIn } from '../../src/model/text';
import { Explorer } from '../../src/store/explorer.svelte';
import { readView } from '../../src/store/view';
import { showStep, type Step } from '../../src/tours/step';

const file: unknown = JSON.parse(readFileSync('data/exchanges.json', 'utf8'));
const { dataset, findings } = await readDataset(file);
const [tour] = dataset!.tours!;
const event = (id: string) => dataset!.events.find((one) => one.id === id)!;
const when = (id: string, language: Language) => {
  const edtf = parseEdtf(event(id).when!);
  return edtfInWords(typeof edtf === 'object' ? edtf : undefined, language);
};

function shown(step: Step) {
  const explorer = new Explorer();
  explorer.dataset = dataset!;
  return { explorer, findings: showStep(explorer, step) };
}

interface Said {
  /** Every number of the text but those of its dates. */
  numbers: (explorer: Explorer) => number[];
  dates?: (language: Language, explorer: Explorer) => string[];
  /** Ids of organizations that the text names. */
  names?: string[];
}

const directions = ({ columns, index, span }: Explorer) => {
  const rows = [...columns.events.keys()].filter(
    (row) =>
      index.mask[row] &&
      columns.start[row]! < span![1] &&
      columns.end[row]! > span![0] &&
      row < columns.dated,
  );
  return (wanted: string) => rows.filter((row) => columns.events[row]!.direction === wanted).length;
};
const headcount = ({ selected }: Explorer) => event(selected!).headcount!.value;
const window = (language: Language, { window }: Explorer) => [spanInWords(window!, language)];

const SAID: Said[] = [
  {
    numbers: ({ counts }) => [counts.events, dataset!.home.length, counts.undated],
    names: ['ouc', 'sou', 'njupt'],
  },
  {
    numbers: (explorer) => {
      const { visits, people, events } = explorer.counts;
      expect(events).toBe(visits);
      return [visits, people, directions(explorer)('outbound'), directions(explorer)('inbound')];
    },
    dates: window,
  },
  {
    numbers: (explorer) => {
      expect(event('ouc-2019-kazakhstan').inferred).toContain('stops.0');
      return [headcount(explorer)];
    },
    dates: (language) => [when('ouc-2019-kazakhstan', language)],
    names: ['ouc', 'psu'],
  },
  {
    numbers: (explorer) => {
      expect(event('ouc-2019-stou').sources.some(({ quote }) => quote)).toBe(true);
      return [headcount(explorer)];
    },
    dates: (language) => [when('ouc-2019-stou', language)],
    names: ['stou', 'ouc'],
  },
  {
    numbers: ({ counts, filters, columns, index }) => {
      const first = [...columns.events.keys()].find((row) => index.mask[row])!;
      expect(columns.events[first]!.id).toBe('shanghai-gnlc');
      const institutes = filters.organization!.filter((id) => /Institute/.test(nameOf(id, 'en')));
      return [counts.events, institutes.length, counts.events - counts.undated];
    },
    dates: (language) => [when('shanghai-gnlc', language)],
    names: ['unesco'],
  },
  {
    numbers: () => {
      expect(event('ouc-2020-unesco-mou').valid).toBeUndefined();
      return [];
    },
    dates: (language) => [when('ouc-2020-unesco-mou', language)],
    names: ['ouc', 'unesco'],
  },
  {
    numbers: ({ counts }) => {
      expect(counts.undated).toBe(counts.events);
      const figure = dataset!.figures!.find(({ id }) => id === 'njupt-fig-universities')!;
      return [counts.events, counts.organizations, figure.value];
    },
    names: ['njupt'],
  },
  {
    numbers: ({ counts }) => [counts.events, counts.organizations, counts.countries],
    dates: (language, explorer) => [dayInWords(explorer.window![1] - 1, language)],
  },
  {
    numbers: ({ columns, index, counts, span }) => {
      const life = lifeIndexOf(columns, index.mask);
      const inForce = STANDING.map((type) => countIn(life.inForce[type], span));
      expect(inForce).toEqual(STANDING.map((type) => (type === 'membership' ? counts.events : 0)));
      expect(columns.events.find((_, row) => columns.end[row]! > span![0])!.id).toBe('njupt-apt-base');
      return [counts.events, unknownOn(life, span![0])];
    },
    dates: (language, explorer) => [
      dayInWords(explorer.window![0], language),
      when('njupt-apt-base', language),
    ],
    names: ['apt'],
  },
];
const nameOf = (id: string, language: Language) =>
  textIn(dataset!.organizations.find((one) => one.id === id)!.name, language);

test('the dataset holds it without a finding', () => {
  expect(findings).toEqual([]);
  expect(tour!.steps.length).toBeGreaterThanOrEqual(7);
  expect(tour!.steps).toHaveLength(SAID.length);
});

describe.each(tour!.steps.map((step, i) => [i + 1, step, SAID[i]!] as const))('step %i', (_, step, said) => {
  test('shows all that it asks for', () => {
    const { explorer, findings } = shown(step);
    expect(findings).toEqual([]);
    expect(readView(explorer)).toMatchObject(step.view);
  });

  test.each(LANGUAGES)('says only what the records say (%s)', (language) => {
    const { explorer } = shown(step);
    let text = textIn(step.text, language);
    for (const date of said.dates?.(language, explorer) ?? []) {
      expect(text).toContain(date);
      text = text.replace(date, '');
    }
    for (const id of said.names ?? []) expect(text).toContain(nameOf(id, language));
    const numbers = (text.match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replace(',', '')));
    const sorted = (list: number[]) => list.toSorted((a, b) => a - b);
    expect(sorted(numbers)).toEqual(sorted(said.numbers(explorer)));
  });
});
