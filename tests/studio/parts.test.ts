/** The studio's own rules: what goes out, what undo goes back to, what a project file and the template hold. */
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { emptyMapping } from '../../src/import/columns/mapping';
import type { ImportFinding } from '../../src/import/finding';
import { ImportSession } from '../../src/import/session';
import { studioWords } from '../../src/i18n/studio';
import { templateWords } from '../../src/i18n/studio-template';
import { withCells, withHome, withMeaning, withMerge, withSettled } from '../../src/studio/answers';
import { withTakenOnly } from '../../src/studio/drafts';
import { correctionOf, stepFrom } from '../../src/studio/fixes';
import { projectFile, readProjectFile } from '../../src/studio/project-file';
import { folderOf, snippetsOf } from '../../src/studio/snippets';
import { template, TEMPLATES } from '../../src/studio/template';
import { dataset, event, participants, stops } from '../fixtures/build';
import { fewNames } from '../import/few-names';

const finding = (row: number, more: Partial<ImportFinding> = {}): ImportFinding => ({
  code: 'no-year',
  mark: 'decide',
  at: { file: 'a.csv', row, column: 'B', cell: `B${row}` },
  value: '3月4日',
  ...more,
});

describe('drafts of running text', () => {
  const own = { title: 'table', file: 'a.csv' };
  const drafted = { title: 'text', file: 'news.txt' };
  const all = dataset([
    event('row', { participants: participants('psu'), stops: stops('almaty'), sources: [own] }),
    event('draft', { participants: participants('icde'), stops: stops('oslo'), sources: [drafted] }),
  ]);
  const texts = new Set(['news.txt']);

  test('stay out until they are taken, and so does what they alone name', () => {
    const shown = withTakenOnly(all, texts, new Set());
    expect(shown.events.map(({ id }) => id)).toEqual(['row']);
    expect(shown.organizations.map(({ id }) => id)).toEqual(['home', 'psu', 'aaou']);
    expect(shown.places.map(({ id }) => id)).toEqual(['beijing', 'almaty', 'pavlodar']);
  });

  test('go in when they are taken', () => {
    expect(withTakenOnly(all, texts, new Set(['draft']))).toEqual(all);
  });

  test('what a record and a draft both name stays', () => {
    const both = {
      ...all,
      events: all.events.map((one) => ({
        ...one,
        participants: participants('psu', 'icde'),
        stops: stops(),
      })),
    };
    expect(withTakenOnly(both, texts, new Set()).organizations).toEqual(all.organizations);
  });
});

describe('what a person says', () => {
  test('the last word on a cell holds', () => {
    const cell = { file: 'a.csv', row: 3, column: 'B', text: '2019' };
    const answers = withCells(withCells({}, [cell]), [
      { ...cell, text: '2020' },
      { ...cell, row: 4 },
    ]);
    expect(answers.cells).toEqual([
      { ...cell, text: '2020' },
      { ...cell, row: 4 },
    ]);
  });

  test('a decision on a pair is taken back', () => {
    const once = withMerge({}, 'a', 'b', true);
    expect(once.merges).toEqual([{ a: 'a', b: 'b', same: true }]);
    expect(withMerge(once, 'a', 'b', undefined).merges).toEqual([]);
  });

  test('what is kept as it is is named once', () => {
    const answers = withSettled(withSettled({}, [finding(3)]), [finding(3), finding(4)]);
    expect(answers.settled).toHaveLength(2);
  });

  test('meanings are said of a shape, beside what was said of it before', () => {
    const sheet = {
      shape: 'a|b',
      file: '',
      headerRow: 1,
      rows: 1,
      columns: [],
      grouped: false,
      taken: true,
      remembered: false,
    };
    const one = withMeaning(emptyMapping(), sheet, { letter: 'A', name: 'When' }, 'date');
    const two = withMeaning(one, sheet, { letter: 'B', name: '' }, 'note');
    expect(two.sheets).toEqual([{ shape: 'a|b', columns: { When: 'date', B: 'note' } }]);
  });

  test('no name is no home', () => {
    expect(withHome(withHome(emptyMapping(), ' Dongyu ', ''), '', '')).toEqual(emptyMapping());
  });

  test('of a cell of several countries, only the one in question changes', () => {
    const georgia = finding(3, { code: 'country-unclear', value: 'Georgia' });
    expect(correctionOf(georgia, { value: 'GE' }, 'Georgia, Turkey')?.text).toBe('GE, Turkey');
    expect(correctionOf(finding(3), { value: '2019-03-04' }, '3月4日')?.text).toBe('2019-03-04');
    expect(correctionOf({ ...finding(3), at: { file: 'a.csv' } }, { value: '2019' }, '')).toBeUndefined();
  });

  test('F8 goes round', () => {
    const list = [finding(3), finding(5), finding(9)];
    expect(stepFrom(list, null, 1)).toBe(list[0]);
    expect(stepFrom(list, list[2]!, 1)).toBe(list[0]);
    expect(stepFrom(list, list[0]!, -1)).toBe(list[2]);
    expect(stepFrom([], null, 1)).toBeUndefined();
  });
});

test('a project file gives back what was put in it', async () => {
  const outlines = strToU8('{"steps":1,"data":""}');
  const read = { file: 'a.xlsx', format: 'xlsx' as const, sheets: [], findings: [] };
  const kept = {
    files: [{ file: 'a.xlsx', read, bytes: new Uint8Array([1, 2, 3]) }],
    mapping: emptyMapping(),
    answers: { settled: ['x'] },
    taken: ['news#3'],
    pack: { 'land-110m.json': outlines },
  };
  const file = await projectFile(kept);
  expect(readProjectFile(new Uint8Array(await file.arrayBuffer()))).toEqual(kept);
  expect(readProjectFile(new Uint8Array([1, 2, 3]))).toBeUndefined();
});

test('what is typed as a folder cannot end a snippet’s attribute', () => {
  expect(folderOf(' /atlas/index.html ')).toBe('/atlas/');
  const [script] = snippetsOf('/"><script>', studioWords.en);
  expect(script!.text).not.toContain('"><script>');
});

test.each(TEMPLATES)(
  'the template (%s) is read back as records, every column understood',
  async (language) => {
    const { name, bytes } = template(language);
    const session = new ImportSession({ readers: fewNames });
    await session.add([{ name, bytes }]);
    const summary = await session.run();
    const { sheets } = templateWords[language];
    expect(summary.files[0]!.findings).toEqual([]);
    expect(summary.sheets.map(({ sheet, taken, rows }) => [sheet, taken, rows])).toEqual(
      sheets.map((one) => [one.name, true, one.rows.length]),
    );
    const unsure = summary.sheets.flatMap(({ columns }) =>
      columns.filter(({ confidence }) => confidence < 2),
    );
    expect(unsure.map((column) => column.name)).toEqual([]);
  },
);
