/** What a person says, laid over what was said before: every function gives new answers or a new mapping. */
import type { Correction } from '../import/corrections';
import type { PlaceFound } from '../import/draft';
import { keyOfFinding, type ImportFinding } from '../import/finding';
import type { Answers } from '../import/import';
import type { Keep } from '../import/merge/merge';
import type { Mapping, SheetMapping } from '../import/columns/mapping';
import type { Meaning } from '../import/columns/meanings';
import type { SheetProposal } from '../import/columns/proposal';

/** Findings about a name's place: they are answered by name, not by cell. */
export const PLACE_CODES: readonly string[] = ['same-name', 'city-country', 'place-not-found', 'acronym'];
export const ORGANIZATION_CODES: readonly string[] = ['organization-unclear'];

export const isOfNames = ({ code }: ImportFinding): boolean =>
  PLACE_CODES.includes(code) || ORGANIZATION_CODES.includes(code);

/** The cell that a finding is about; undefined where it is about a row, a column or a file. */
export function cellOf({ at }: ImportFinding, text: string): Correction | undefined {
  if (at.row === undefined || at.column === undefined) return undefined;
  const { file, sheet, row, column } = at;
  return { file, ...(sheet !== undefined && { sheet }), row, column, text };
}

export function withCells(answers: Answers, cells: readonly Correction[]): Answers {
  const key = ({ file, sheet, row, column }: Correction) => [file, sheet, row, column].join('|');
  const said = new Set(cells.map(key));
  return { ...answers, cells: [...(answers.cells ?? []).filter((one) => !said.has(key(one))), ...cells] };
}

export const withSettled = (answers: Answers, findings: readonly ImportFinding[]): Answers => ({
  ...answers,
  settled: [...new Set([...(answers.settled ?? []), ...findings.map(keyOfFinding)])],
});

/** `same` undefined: it is asked again. */
export function withMerge(
  answers: Answers,
  a: string,
  b: string,
  same: boolean | undefined,
  keep: Keep = {},
): Answers {
  const others = (answers.merges ?? []).filter((one) => one.a !== a || one.b !== b);
  if (same === undefined) return { ...answers, merges: others };
  const hasChosen = same && Object.keys(keep).length > 0;
  return { ...answers, merges: [...others, { a, b, same, ...(hasChosen && { keep }) }] };
}

/** Wherever the name stands, whatever country stands beside it. */
export const withPlace = (answers: Answers, name: string, place: PlaceFound | null): Answers => ({
  ...answers,
  places: { ...answers.places, [`${name}|`]: place },
});

export const withOrganization = (answers: Answers, name: string, id: string | null): Answers => ({
  ...answers,
  organizations: { ...answers.organizations, [name]: id },
});

/** Said of every file of this shape, so that next year's file knows. */
export function withSheet(mapping: Mapping, { shape }: SheetProposal, said: SheetMapping): Mapping {
  const before = mapping.sheets.find((one) => one.shape === shape) ?? {};
  const others = mapping.sheets.filter((one) => one.shape !== shape);
  const columns = { ...before.columns, ...said.columns };
  return { ...mapping, sheets: [...others, { ...before, ...said, shape, columns }] };
}

/** By letter, which is there even where two columns have one name. */
export const withMeaning = (
  mapping: Mapping,
  sheet: SheetProposal,
  column: { letter: string; name: string },
  meaning: Meaning,
): Mapping => withSheet(mapping, sheet, { columns: { [column.name || column.letter]: meaning } });

export function withHome(mapping: Mapping, name: string, place: string): Mapping {
  const { home: _, ...others } = mapping;
  if (name.trim() === '') return others;
  return { ...others, home: { name: name.trim(), ...(place.trim() !== '' && { place: place.trim() }) } };
}
