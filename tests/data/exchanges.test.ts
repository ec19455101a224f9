/** The default dataset against its five source texts and its ledger. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/model/parse';
import type { Dataset, Source, Text } from '../../src/model/schema';

const folder = join(import.meta.dirname, '../../data');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

const json = read('exchanges.json');
const data = JSON.parse(json) as Dataset;
const figures = data.figures ?? [];
const claims = [...data.events, ...figures];
const files = readdirSync(join(folder, 'sources')).sort();
const texts = new Map(files.map((file) => [file, read(`sources/${file}`)]));

const byId = (id: string) => {
  const event = data.events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`no record ${id}`);
  return event;
};
const repeated = (ids: string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);

interface Sentence {
  /** "002.7": first three figures of the file's name, place in the text from 1. */
  number: string;
  file: string;
  text: string;
  start: number;
  end: number;
}

/** Lines, cut after . ! ? before a capital; never inside double quotation marks. */
function sentencesOf(file: string, text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (from: number, to: number) => {
    const raw = text.slice(from, to);
    if (raw.trim() === '') return;
    const start = from + raw.length - raw.trimStart().length;
    const number = `${file.slice(0, 3)}.${sentences.length + 1}`;
    sentences.push({ number, file, text: raw.trim(), start, end: start + raw.trim().length });
  };
  let from = 0;
  let quoted = false;
  for (const mark of text.matchAll(/[“”\n]|[.!?](?=\s+[A-Z‘“])/g)) {
    if (mark[0] === '“') quoted = true;
    else if (mark[0] === '”') quoted = false;
    else if (!quoted || mark[0] === '\n') {
      add(from, mark.index + 1);
      from = mark.index + 1;
    }
  }
  add(from, text.length);
  return sentences;
}

const sentences = [...texts].flatMap(([file, text]) => sentencesOf(file, text));

/** Number → its row: [number, opening words, what became of it]. */
const ledger = new Map(
  read('README.md')
    .split('\n')
    .filter((line) => /^\| \d{3}\.\d+ \|/.test(line))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
    .map((row) => [row[0], row]),
);
const idsIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]);

describe('quotes', () => {
  const sources: [string, Source][] = claims.flatMap(({ id, sources }) =>
    sources.map((source): [string, Source] => [id, source]),
  );

  it('stand letter for letter in the file they name', () => {
    const wrong = sources.filter(([, { file, quote }]) => !quote || !texts.get(file ?? '')?.includes(quote));
    expect(wrong).toEqual([]);
  });

  it('prove every event and figure', () => {
    expect(claims.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('are given once each', () => {
    for (const { id, sources } of claims) {
      expect(repeated(sources.map(({ file, quote }) => `${id} ${file} ${quote}`))).toEqual([]);
    }
  });

  it('are two, from two texts, where two texts tell of the same thing', () => {
    const twice = [
      'ouc-2019-kazakhstan',
      'ouc-2019-stou',
      'ouc-2019-zambia-botswana',
      'ouc-zambia-learning-centre',
    ];
    for (const id of twice) {
      expect(byId(id).sources.map(({ file }) => file)).toEqual([
        '002_ec6771428d4d6347.txt',
        '003_5222cf5d5ff3e4f7.txt',
      ]);
    }
    const doubled = data.events.filter(({ sources }) => new Set(sources.map(({ file }) => file)).size > 1);
    expect(doubled.map(({ id }) => id).sort()).toEqual(twice);
  });

  it('come with the paragraph they stand in', () => {
    for (const [id, { file, quote, locator }] of sources) {
      const before = texts.get(file!)!.split(quote!)[0]!;
      const paragraph = before.split('\n').slice(0, -1).filter((line) => line.trim() !== '').length + 1;
      expect([id, locator]).toEqual([id, { en: `Paragraph ${paragraph}`, zh: `第${paragraph}段` }]);
    }
  });

  it('claim no address and no date of publication', () => {
    expect(json).not.toMatch(/"(url|published)"/);
  });
});

describe('ledger', () => {
  it('has a row for every sentence of the five texts, and no other', () => {
    expect(files).toHaveLength(5);
    expect([...ledger.keys()]).toEqual(sentences.map(({ number }) => number));
  });

  it('opens each row with the words of its sentence and says what became of it', () => {
    for (const { number, text } of sentences) {
      const [, opening, verdict] = ledger.get(number)!;
      expect(text.startsWith(opening!.replace(/ …$/, '')), number).toBe(true);
      expect(opening!.length, number).toBeGreaterThan(Math.min(text.length, 30) - 1);
      expect(verdict!, number).toMatch(/^No record|`/);
    }
  });

  it('names only ids that exist, and every record and figure', () => {
    const named = new Set([...ledger.values()].flatMap(([, , verdict]) => idsIn(verdict!)));
    expect([...named].sort()).toEqual(claims.map(({ id }) => id).sort());
  });

  it('agrees with the quotes: every sentence a record quotes names that record', () => {
    for (const { id, sources } of claims) {
      for (const { file, quote } of sources) {
        const start = texts.get(file!)!.indexOf(quote!);
        const quoted = sentences.filter((s) => s.file === file && s.start < start + quote!.length && s.end > start);
        expect(quoted.length, id).toBeGreaterThan(0);
        for (const { number } of quoted) expect(idsIn(ledger.get(number)![2]!), number).toContain(id);
      }
    }
  });

  it('counts what the introduction counts', () => {
    const dated = data.events.filter(({ when }) => when !== undefined).length;
    const sentence = `${data.events.length} records, ${dated} of them with a date, and ${figures.length} figures`;
    expect(read('README.md')).toContain(sentence);
  });
});

describe('dataset', () => {
  it('parses without a finding', () => {
    expect(parseText(json).findings).toEqual([]);
  });

  it('has every id once', () => {
    const lists = [data.organizations, data.places, data.events, figures];
    for (const list of lists) expect(repeated(list.map(({ id }) => id))).toEqual([]);
    expect(repeated(claims.map(({ id }) => id))).toEqual([]);
  });

  it('refers only to what it holds, and uses all of it', () => {
    const organizations = new Set(data.organizations.map(({ id }) => id));
    const places = new Set(data.places.map(({ id }) => id));
    const events = new Set(data.events.map(({ id }) => id));
    const seats = data.organizations.flatMap(({ place }) => place ?? []);
    const stops = data.events.flatMap((event) => event.stops.map(({ place }) => place));
    const participants = data.events.flatMap((event) => event.participants.map(({ org }) => org));
    expect(new Set([...seats, ...stops])).toEqual(places);
    expect(new Set([...participants, ...figures.map(({ org }) => org), ...data.home])).toEqual(organizations);
    for (const { id, related = [] } of data.events) {
      for (const { event } of related) expect(events, id).toContain(event);
    }
  });

  it('says every name in English and Chinese', () => {
    const shown: [string, Text | undefined][] = [
      ['title', data.title],
      ['licence', data.licence],
      ...Object.entries(data.areas ?? {}),
      ...[...data.organizations, ...data.places].map(({ id, name }): [string, Text] => [id, name]),
      ...data.events.flatMap(({ id, title, summary, participants, sources }): [string, Text | undefined][] => [
        [id, title],
        [id, summary],
        ...participants.flatMap(({ unit, people = [] }): [string, Text | undefined][] => [
          ...(unit === undefined ? [] : [[id, unit] as [string, Text]]),
          ...people.map(({ post }): [string, Text | undefined] => [id, post]),
        ]),
        ...sources.flatMap((source): [string, Text | undefined][] => [
          [id, source.title],
          [id, source.publisher],
        ]),
      ]),
      ...figures.flatMap(({ id, label, unit }): [string, Text][] => [
        [id, label],
        [id, unit],
      ]),
    ];
    for (const [id, text] of shown) {
      const { en, zh } = (typeof text === 'object' ? text : {}) as Record<string, string>;
      expect(en?.trim(), id).toBeTruthy();
      expect(zh, id).toMatch(/[\u4e00-\u9fff]/);
      expect(en, id).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('writes people as the source does', () => {
    for (const { id, participants, sources } of data.events) {
      const quotes = sources.map(({ quote }) => quote).join('\n');
      for (const { name } of participants.flatMap(({ people = [] }) => people)) {
        expect(quotes, id).toContain(name);
      }
    }
  });

  it('keeps coordinates in range and to four decimals, seats in their own country', () => {
    const countryOf = new Map(data.places.map(({ id, country }) => [id, country]));
    for (const { id, coordinates } of data.places) {
      const [lon, lat] = coordinates;
      expect(Math.abs(lon), id).toBeLessThanOrEqual(180);
      expect(Math.abs(lat), id).toBeLessThanOrEqual(90);
      expect(coordinates.map((degrees) => Math.round(degrees * 1e4) / 1e4), id).toEqual(coordinates);
    }
    for (const { id, place, country } of data.organizations) {
      if (place !== undefined) expect(countryOf.get(place), id).toBe(country);
    }
  });

  it('marks as inferred only what is there, and every other city that no quote names', () => {
    const names = new Map(data.places.map(({ id, name }) => [id, (name as Record<string, string>).en!]));
    const at = (value: unknown, path: string) =>
      path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
    for (const event of data.events) {
      const inferred = event.inferred ?? [];
      for (const path of inferred) expect(at(event, path), `${event.id} ${path}`).toBeDefined();
      const quotes = event.sources.map(({ quote }) => quote).join('\n');
      event.stops.forEach(({ place }, i) => {
        const precision = data.places.find(({ id }) => id === place)!.precision;
        if (precision !== 'city' || inferred.includes(`stops.${i}`)) return;
        // The address line of text 004 says where NJUPT is.
        const said = event.id.startsWith('njupt-') && place === 'nanjing';
        expect(said || quotes.includes(names.get(place)!), `${event.id} ${place}`).toBe(true);
      });
    }
  });
});

describe('December 2019', () => {
  const visits = data.events.filter(({ type, when }) => type === 'visit' && when?.startsWith('2019-12'));

  it('holds the four visits, each once', () => {
    const rows = visits.map(({ when, direction, headcount, stops }) => [
      when,
      direction,
      headcount?.value,
      stops.map(({ place }) => place).join(' '),
    ]);
    expect(rows).toEqual([
      ['2019-12-01/2019-12-08', 'outbound', 5, 'beijing zambia botswana'],
      ['2019-12-10/2019-12-11', 'outbound', 5, 'beijing madrid barcelona'],
      ['2019-12-12/2019-12-13', 'inbound', 15, 'nonthaburi beijing'],
      ['2019-12-24/2019-12-28', 'outbound', 4, 'beijing almaty pavlodar'],
    ]);
    expect(data.events.filter(({ type, when }) => type === 'visit' && when !== undefined)).toHaveLength(4);
  });

  it('met seven partners in five countries', () => {
    const partners = new Set(visits.flatMap((visit) => visit.participants.map(({ org }) => org)));
    data.home.forEach((id) => partners.delete(id));
    expect(partners.size).toBe(7);
    const countries = data.organizations.filter(({ id }) => partners.has(id)).map(({ country }) => country);
    expect([...new Set(countries)].sort()).toEqual(['BW', 'ES', 'KZ', 'TH', 'ZM']);
  });
});

describe('what has no date stays without one', () => {
  it('dates only what the quote dates, or says that it is inferred', () => {
    for (const { id, when, inferred = [], sources } of data.events) {
      if (when === undefined || inferred.includes('when')) continue;
      expect(sources.some(({ quote }) => quote!.includes(when.slice(0, 4))), id).toBe(true);
    }
  });

  it('gives the Learning Centre in Zambia none', () => {
    expect(byId('ouc-zambia-learning-centre').when).toBeUndefined();
  });
});
