/** What an officer is told of a sheet and of its cells, besides what their values leave open. */
import type { ImportFinding } from '../finding';
import { atCell, type Row } from '../rows';
import type { Meaning } from '../columns/meanings';
import type { Meant } from './records';

const DATED: readonly Meaning[] = [
  'date',
  'start',
  'end',
  'signed',
  'valid-from',
  'valid-until',
  'valid',
  'year',
];
const TRAVELLING: readonly string[] = ['visit', 'scholars', 'students', 'training'];

export function sheetFindings(all: Meant, drafts: number): ImportFinding[] {
  const { sheet, proposal, columns } = all;
  const at = { file: sheet.file, ...(sheet.sheet !== undefined && { sheet: sheet.sheet }) };
  if (!proposal.taken) {
    const names = sheet.columns
      .map(({ name, letter }) => name || letter)
      .slice(0, 3)
      .join(', ');
    return [
      {
        code: proposal.why!,
        mark: proposal.why === 'sheet-no-rows' ? 'note' : 'not-taken',
        at,
        ...(proposal.why === 'sheet-relation' && { value: names }),
      },
    ];
  }
  const findings: ImportFinding[] = [];
  proposal.columns.forEach((column, i) => {
    const params = { col: column.name || column.letter, n: filledIn(all, i) };
    const columnAt = { ...at, column: column.letter };
    if (params.n === 0) return;
    if (column.reason.code === 'unknown')
      findings.push({
        code: column.name === '' ? 'column-no-name' : 'column-unknown',
        mark: 'note',
        at: columnAt,
        params,
      });
    if (column.reason.code === 'twice')
      findings.push({
        code: 'column-twice',
        mark: 'look',
        at: columnAt,
        params: { ...params, other: column.reason.params?.other ?? '' },
      });
  });
  if (drafts > 0 && !DATED.some((meaning) => columns[meaning]))
    findings.push({ code: 'sheet-no-dates', mark: 'look', at, params: { n: drafts } });
  const travels = TRAVELLING.includes(proposal.type?.value ?? 'visit') && !columns.signed && !columns.type;
  if (drafts > 0 && travels && !proposal.direction && !columns.direction)
    findings.push({ code: 'direction-unknown', mark: 'look', at, params: { n: drafts } });
  return findings;
}

const filledIn = ({ sheet }: Meant, column: number): number =>
  sheet.rows.filter(({ cells }) => cells[column]!.text !== '').length;

/** Meanings whose cells go nowhere: what stands in them is nobody's concern. */
const PASSED_OVER: readonly Meaning[] = ['index', 'ignore', 'identity'];

export function cellFindings(rows: readonly Row[], all: Meant, draft: string): ImportFinding[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, column): ImportFinding[] => {
      const { text, kind, mergedFrom } = cell;
      if (text === '' || mergedFrom !== undefined) return [];
      const meaning = all.proposal.columns[column]?.meaning ?? 'ignore';
      if (PASSED_OVER.includes(meaning)) return [];
      const at = atCell(all.sheet, row.number, column);
      const say = (code: ImportFinding['code'], mark: ImportFinding['mark']): ImportFinding[] => [
        { code, mark, at, value: text, draft },
      ];
      if (kind === 'error') return say('cell-error', 'decide');
      if (text.includes('\uFFFD')) return say('cell-garbled', 'look');
      if (isFormula(text)) return say('cell-formula-text', 'note');
      if (/<\s*(script|img|a|p|div|span|br|b|i|table|td|iframe|svg|font)\b[^>]*>/i.test(text))
        return say('cell-markup', 'note');
      if (meaning === 'note' && /经停|转机|中转|过境|via |transit|stopover/i.test(text))
        return say('transit-in-notes', 'note');
      return [];
    }),
  );
}

/** What a spreadsheet would run if it were pasted there: not a number with its sign, nor a dash before a word. */
const isFormula = (text: string): boolean =>
  /^[=@]\s*\S/.test(text) || /^[+-]\s*[A-Za-z]+[\w!$]*\s*[(|'!]/.test(text);
