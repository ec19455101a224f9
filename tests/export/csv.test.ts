/** The CSV file read back by a reader of its own, written from RFC 4180. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvParts, tsvParts } from '../../src/export/files/csv';
import { wholeText } from '../../src/export/files/parts';
import { cellTexts, harmless, headTexts, HEADS } from '../../src/export/files/table';
import { peopleOf } from '../../src/model/columns';
import { fileOf, defaultFile, inRandomViews, takenIn } from './views';

/** Rows of cells; throws where the text is not strict CSV. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new Error('a quote is never closed');
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    } else {
      while (at < text.length && !',\r\n"'.includes(text[at]!)) cell += text[at++];
    }
    rows.at(-1)!.push(cell);
    if (text[at] === ',') {
      at++;
      if (at === text.length) rows.at(-1)!.push('');
      continue;
    }
    if (text.slice(at, at + 2) !== '\r\n')
      throw new Error(`no line end at ${at}: ${text.slice(at, at + 20)}`);
    at += 2;
    if (at < text.length) rows.push([]);
  }
  return rows;
}

const asRead = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);
const FORMULA = /^[=+\-@\t\r]/;

test('in every view it reads back as the table, and its people add up to the counts', () => {
  inRandomViews(120, (taken) => {
    const text = wholeText(csvParts(taken));
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [heads, ...rows] = readCsv(text.slice(1));
    expect(heads).toEqual(headTexts(taken));
    expect(rows.map((row) => row.map(asRead))).toEqual(
      Array.from(taken.rows, (row) => cellTexts(taken, row)),
    );
    expect(rows.length).toBe(taken.counts.events);
    expect(rows.flat().some((cell) => FORMULA.test(cell))).toBe(false);
    const people = rows.reduce((sum, row) => sum + Number(row[HEADS.indexOf('people')]), 0);
    expect(people).toBe(taken.counts.people);
  });
});

describe('cells', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.stringMatching(/^['=+\-@\t\r\n",a]{0,8}$/),
  );

  test('any text comes through, and none begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 4 }), (titles) => {
        const taken = takenIn(fileOf(...titles.map((title) => ({ title }))));
        const [, ...rows] = readCsv(wholeText(csvParts(taken)).slice(1));
        const column = rows.map((row) => row[HEADS.indexOf('title')]!);
        expect(column.map(asRead)).toEqual(titles);
        expect(column.some((cell) => FORMULA.test(cell))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('a quotation mark of one’s own is not lost', () => {
    expect(asRead(harmless("'t Hooft"))).toBe("'t Hooft");
    expect(harmless('=1+1')).toBe("'=1+1");
    expect(harmless('1 - 2')).toBe('1 - 2');
  });
});

test('what is copied has one line per record and no break inside a cell', () => {
  inRandomViews(20, (taken) => {
    const lines = wholeText(tsvParts(taken)).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.length).toBe(taken.counts.events + 1);
    for (const line of lines) expect(line.split('\t').length).toBe(HEADS.length);
  });
});

test('a record in full, in both languages', () => {
  const view = { window: ['2019-12-24', '2019-12-25'], filters: { type: ['visit'] } };
  const read = (language: string) => {
    const taken = takenIn(defaultFile, { ...view, language });
    return Object.fromEntries(HEADS.map((head, i) => [head, cellTexts(taken, taken.rows[0]!)[i]]));
  };
  expect(read('en')).toMatchObject({
    id: 'ouc-2019-kazakhstan',
    date: '24 to 28 December 2019',
    edtf: '2019-12-24/2019-12-28',
    first: '2019-12-24',
    last: '2019-12-28',
    type: 'Visit',
    direction: 'Going out',
    status: 'Took place',
    homes: 'Open University of China',
    areas: 'Kazakhstan',
    places: 'Beijing; Almaty; Pavlodar',
    people: '4',
    qualifier: 'exact',
    inferred: 'Beijing as start',
  });
  expect(read('zh')).toMatchObject({
    date: '2019年12月24日至28日',
    type: '访问',
    direction: '出访',
    areas: '哈萨克斯坦',
    places: '北京；阿拉木图；巴甫洛达尔',
  });
});

test('the last day is the last day in; an open or unknown side stays empty', () => {
  const days = (when: string) => {
    const taken = takenIn(fileOf({ when }));
    const cells = cellTexts(taken, 0);
    return [cells[HEADS.indexOf('first')], cells[HEADS.indexOf('last')]];
  };
  expect(days('2019-07')).toEqual(['2019-07-01', '2019-07-31']);
  expect(days('1990/..')).toEqual(['1990-01-01', '']);
  expect(days('2018-01-10/')).toEqual(['2018-01-10', '']);
  expect(days('../2019-05')).toEqual(['', '2019-05-31']);
  expect(days('XXXX-12')).toEqual(['', '']);
});

test('people are what the record says, not an estimate', () => {
  const taken = takenIn(fileOf({ headcount: { value: 800, qualifier: 'at-least' } }, {}));
  const cells = [...taken.rows].map((row) => cellTexts(taken, row));
  expect(cells.map((row) => row[HEADS.indexOf('people')])).toEqual(['800', '']);
  expect(cells.map((row) => row[HEADS.indexOf('qualifier')])).toEqual(['at least', '']);
  expect(taken.columns.events.map(peopleOf)).toEqual([800, 0]);
});
