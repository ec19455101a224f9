/**
 * What an officer says about files of a shape, as a small JSON file (docs/importing.md). Columns are named by their
 * header or their letter; what is not named stays as it is proposed.
 */
import { DIRECTIONS, EVENT_TYPES } from '../../model/kinds';
import type { Direction, EventType, Organization, Place, Text } from '../../model/schema';
import { isObject } from '../../model/shape';
import type { ImportFinding } from '../finding';
import type { Sheet } from '../rows';
import { MEANINGS, type Meaning } from './meanings';
import { plainName } from './names';

export const MAPPING_FORMAT = 'exchange-atlas-mapping';

export interface SheetMapping {
  /** Which sheets it holds for: all that fit every one of these that is given. `*` stands for any letters. */
  file?: string;
  sheet?: string;
  shape?: string;
  /** By header or letter. */
  columns?: Readonly<Record<string, Meaning>>;
  headerRow?: number;
  direction?: Direction;
  type?: EventType;
  /** States the year of dates that have none. */
  year?: number;
  dateOrder?: 'dmy' | 'mdy' | 'ymd';
  /** The officer's answer to "are these years?" */
  januaryIsYear?: boolean;
  /** false: leave this sheet out; true: take it though it is hidden or was not understood. */
  taken?: boolean;
}

export interface Home {
  id?: string;
  name: Text;
  aliases?: readonly string[];
  /** City, as it would be written in a cell; asked once: "all from our seat?" */
  place?: string;
  country?: string;
}

export interface Mapping {
  format: typeof MAPPING_FORMAT;
  version: 1;
  home?: Home;
  /** Organizations with their other names and seats, as in a dataset: an officer's own list. */
  organizations?: readonly Organization[];
  places?: readonly Place[];
  sheets: readonly SheetMapping[];
}

export const emptyMapping = (): Mapping => ({ format: MAPPING_FORMAT, version: 1, sheets: [] });

/** A shape is known by its columns' names, in whatever order they stand. */
export const shapeOf = ({ columns }: Sheet): string =>
  columns
    .map(({ name }) => plainName(name))
    .filter((name) => name !== '')
    .toSorted()
    .join('|');

/** All that is said about a sheet; what comes later wins. */
export function mappingFor(mapping: Mapping | undefined, sheet: Sheet): SheetMapping | undefined {
  const fitting = (mapping?.sheets ?? []).filter((one) => fits(one, sheet));
  if (fitting.length === 0) return undefined;
  return fitting.reduce((all, one) => ({ ...all, ...one, columns: { ...all.columns, ...one.columns } }));
}

/** Where a file's headers stand, as far as it was said. */
export const headerRowIn =
  (mapping: Mapping | undefined, file: string) =>
  (sheet: string): number | undefined =>
    mapping?.sheets.findLast(
      (one) =>
        one.headerRow !== undefined &&
        (one.file === undefined || globbed(one.file).test(file)) &&
        (one.sheet === undefined || globbed(one.sheet).test(sheet)),
    )?.headerRow;

const fits = ({ file, sheet, shape }: SheetMapping, at: Sheet): boolean =>
  (file === undefined || globbed(file).test(at.file)) &&
  (sheet === undefined || globbed(sheet).test(at.sheet ?? '')) &&
  (shape === undefined || shape === shapeOf(at));

const globbed = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
    'i',
  );

export const meaningIn = (
  { columns = {} }: SheetMapping,
  name: string,
  letter: string,
): Meaning | undefined => {
  const plain = plainName(name);
  const key = Object.keys(columns).find(
    (one) => one === letter || (plain !== '' && plainName(one) === plain),
  );
  return key === undefined ? undefined : columns[key];
};

/** A mapping file's value → the mapping, less what it can't mean. */
export function readMapping(value: unknown, file: string): { mapping: Mapping; findings: ImportFinding[] } {
  const findings: ImportFinding[] = [];
  const odd = (what: string, en: string, zh: string) =>
    findings.push({
      code: 'mapping-unknown',
      mark: 'look',
      at: { file },
      value: what,
      params: { what: { text: { en, zh } } },
    });
  if (!isObject(value) || value.format !== MAPPING_FORMAT) {
    odd(file, 'no mapping file', '不是对应文件');
    return { mapping: emptyMapping(), findings };
  }
  const sheets = (Array.isArray(value.sheets) ? value.sheets : []).filter(isObject).map((raw) => {
    const columns = Object.entries(isObject(raw.columns) ? raw.columns : {}).filter(([name, meaning]) => {
      const known = MEANINGS.some((one) => one === meaning);
      if (!known) odd(`${name}: ${String(meaning)}`, 'no meaning that is known', '不是已知的含义');
      return known;
    });
    const one = (key: string, values: readonly string[]) => {
      if (raw[key] === undefined || values.includes(raw[key] as string)) return;
      odd(`${key}: ${String(raw[key])}`, 'none of the values that it may have', '不在可选之列');
      delete raw[key];
    };
    one('direction', DIRECTIONS);
    one('type', EVENT_TYPES);
    one('dateOrder', ['dmy', 'mdy', 'ymd']);
    return { ...raw, columns: Object.fromEntries(columns) } as SheetMapping;
  });
  return { mapping: { ...(value as unknown as Mapping), sheets }, findings };
}
