/**
 * An import that is under way: its files, what was made of them, and the answers so far. It lives in the worker; the
 * page asks it for as many rows as it shows.
 */
import type { Dataset } from '../model/schema';
import type { DatasetOptions } from './assemble/dataset';
import { placeOf } from './assemble/stops';
import { idOf, type NameReaders } from './assemble/world';
import { headerRowIn, type Mapping } from './columns/mapping';
import type { SheetProposal } from './columns/proposal';
import type { Draft, DraftStop, PlaceFound } from './draft';
import type { FindingMark, ImportFinding } from './finding';
import { worstMark } from './finding';
import { datasetFrom, importFiles, type Answers, type Imported, type ImportOptions } from './import';
import { finderIn, type Known, type Sought } from './known';
import type { Limits } from './limits';
import { namesakes, type Namesake } from './merge/namesakes';
import type { Proposals } from './merge/propose';
import { overviewOf, type Overview } from './overview';
import type { Pace } from './pace';
import { withoutPersonalData } from './privacy/drop';
import { readFile, readText, type FileIn } from './read/read';
import type { FileFormat, FileRead, Row } from './rows';
import type { Shelf, Shelved } from './shelf';
import type { ImportedText } from './texts';
import { dateTyped, stopsTyped } from './typed';

export interface FileSummary {
  file: string;
  format: FileFormat;
  sheets: number;
  rows: number;
  findings: readonly ImportFinding[];
}

export interface Summary {
  files: FileSummary[];
  sheets: (SheetProposal & { drafts: number })[];
  /** Of records to be, after merges. */
  drafts: number;
  /** The dataset that they are added to has so many. */
  existing: number;
  findings: {
    total: number;
    marks: Record<FindingMark, number>;
    codes: Partial<Record<ImportFinding['code'], number>>;
  };
  proposals: Proposals;
}

export interface RowView {
  row: Row;
  draft?: Draft;
  findings: ImportFinding[];
}

export interface SessionTools {
  readers: NameReaders;
  texts?: ImportOptions['texts'];
  limits?: Limits;
  /** Where files are kept between visits; without one nowhere. */
  shelf?: Shelf;
}

/** Marks of a ribbon, by number: 0 none. */
export const RIBBON: readonly (FindingMark | undefined)[] = [
  undefined,
  'note',
  'look',
  'not-taken',
  'decide',
];

/** Of 100,000 records each holds some 100 MB: one as it goes out, one with all that stays. */
const DATASETS = 2;

export class ImportSession {
  private files: readonly Shelved[] = [];
  /** As they were when what is shown was made of them. */
  private before: readonly Shelved[] = [];
  private imported: Imported | undefined;
  private byPlace = new Map<string, ImportFinding[]>();
  private byRow = new Map<string, Draft>();
  /** Made of the last run, by what was asked for. */
  private readonly datasets = new Map<string, Dataset>();

  constructor(private readonly tools: SessionTools) {}

  /**
   * Reads files; one of a name that is there already takes its place. What belongs to persons is gone before
   * anything is kept, from the workbook's own bytes as well.
   */
  async add(files: readonly FileIn[], mapping?: Mapping, pace?: Pace): Promise<FileSummary[]> {
    const read: Shelved[] = [];
    for (const file of files) {
      const limits = this.tools.limits;
      const kept = withoutPersonalData(
        await readFile(file, {
          headerRow: headerRowIn(mapping, file.name),
          ...(limits && { limits }),
          ...(pace && { pace }),
        }),
      );
      read.push({ read: kept, ...(kept.format === 'xlsx' && { bytes: await scrubbed(file.bytes, kept) }) });
    }
    this.replace(read);
    return read.map((one) => summaryOf(one.read));
  }

  /** Pasted cells or text. */
  async paste(name: string, text: string): Promise<FileSummary> {
    const read = withoutPersonalData(await readText(name, text));
    this.replace([{ read }]);
    return summaryOf(read);
  }

  private replace(read: readonly Shelved[]): void {
    const names = new Set(read.map((one) => one.read.file));
    this.files = [...this.files.filter((one) => !names.has(one.read.file)), ...read];
  }

  remove(file: string): void {
    this.files = this.files.filter((one) => one.read.file !== file);
  }

  /** Works everything out anew; cancelled half way, what there was before stays, the files too. */
  async run(mapping?: Mapping, answers?: Answers, pace?: Pace): Promise<Summary> {
    try {
      await this.work(mapping, answers, pace);
    } catch (cause) {
      this.revert();
      throw cause;
    }
    this.before = this.files;
    return this.summary();
  }

  private async work(mapping?: Mapping, answers?: Answers, pace?: Pace): Promise<void> {
    const { readers, texts } = this.tools;
    const options = {
      readers,
      ...(texts && { texts }),
      ...(mapping && { mapping }),
      ...(answers && { answers }),
      ...(pace && { pace }),
    };
    const imported = await importFiles(
      this.files.map(({ read }) => read),
      options,
    );
    this.imported = imported;
    this.datasets.clear();
    this.byPlace = grouped(imported.findings, placeKey);
    this.byRow = new Map(
      imported.drafts.flatMap((draft) => (draft.record ? [] : [[draft.id, draft] as const])),
    );
  }

  summary(): Summary {
    const { sheets, merged, proposals, findings, base } = this.made();
    const marks: Record<FindingMark, number> = { decide: 0, look: 0, note: 0, 'not-taken': 0 };
    const codes: Summary['findings']['codes'] = {};
    for (const { mark, code } of findings) {
      marks[mark]++;
      codes[code] = (codes[code] ?? 0) + 1;
    }
    return {
      files: this.files.map(({ read }) => summaryOf(read)),
      sheets: sheets.map(({ proposal, drafts }) => ({ ...proposal, drafts })),
      drafts: merged.filter(({ record }) => record === undefined).length,
      existing: base?.events.length ?? 0,
      findings: { total: findings.length, marks, codes },
      proposals,
    };
  }

  private made(): Imported {
    if (!this.imported) throw new Error('Nothing has been imported yet.');
    return this.imported;
  }

  /**
   * Rows [from, to) of a sheet, by its position in the summary, each with its draft and what was found in it; or of
   * those rows alone in which something was found.
   */
  rows(sheet: number, from: number, to: number, onlyFound = false): RowView[] {
    const { sheet: table } = this.made().sheets[sheet]!;
    const prefix = `${table.file}|${table.sheet ?? ''}|`;
    const all = onlyFound ? table.rows.filter(({ number }) => this.byPlace.has(prefix + number)) : table.rows;
    return all.slice(from, to).map((row) => {
      const draft = this.byRow.get(idOf('r', table.file, table.sheet ?? '', String(row.number)));
      return {
        row,
        ...(draft && { draft }),
        findings: this.byPlace.get(prefix + row.number) ?? [],
      };
    });
  }

  /** One number per row of a sheet, an index of RIBBON: the gravest mark in it. */
  ribbon(sheet: number): Uint8Array {
    const { sheet: table } = this.made().sheets[sheet]!;
    const prefix = `${table.file}|${table.sheet ?? ''}|`;
    return Uint8Array.from(table.rows, ({ number }) =>
      RIBBON.indexOf(worstMark(this.byPlace.get(prefix + number) ?? [])),
    );
  }

  /** Findings [from, to), of some codes or marks alone. */
  findings(
    from: number,
    to: number,
    of: { codes?: readonly string[]; marks?: readonly FindingMark[] } = {},
  ): ImportFinding[] {
    const all = this.made().findings.filter(
      ({ code, mark }) => (of.codes?.includes(code) ?? true) && (of.marks?.includes(mark) ?? true),
    );
    return all.slice(from, to);
  }

  /** Every place that a name could mean, in one country or area or in all, for a person to choose from. */
  candidates(name: string, country?: string): PlaceFound[] {
    const { place, candidates } = this.tools.readers.place(name, country === undefined ? {} : { country });
    return [...(place ? [place] : []), ...candidates].map(placeOf);
  }

  /** Names of organizations that may be one another's. */
  namesakes(): Namesake[] {
    const { drafts, merged, world } = this.made();
    return namesakes(drafts, merged, world);
  }

  /** Running texts as they were read, each with its drafts as they stand. */
  texts(): readonly ImportedText[] {
    return this.made().texts;
  }

  /** A date as it was typed → EDTF; undefined where it can't be read for certain. */
  date(text: string, published?: string): string | undefined {
    return dateTyped(text, published);
  }

  /** Places as they were typed, in order; one that is not found has no place. */
  stops(text: string, role: DraftStop['role']): DraftStop[] {
    return stopsTyped(text, role, this.made().world);
  }

  drafts(ids: readonly string[]): Draft[] {
    const wanted = new Set(ids);
    const { drafts, merged } = this.made();
    return [
      ...merged.filter(({ id, merged: parts }) => parts && wanted.has(id)),
      ...drafts.filter(({ id }) => wanted.has(id)),
    ];
  }

  /** The same again where it is asked for again: nobody changes it. */
  dataset(options: Omit<DatasetOptions, 'base'>): Dataset {
    const key = JSON.stringify({ ...options, names: options.names ?? 'none' });
    const made = this.datasets.get(key) ?? datasetFrom(this.made(), options);
    this.datasets.delete(key);
    this.datasets.set(key, made);
    const oldest = this.datasets.keys().next().value;
    if (this.datasets.size > DATASETS && oldest !== undefined) this.datasets.delete(oldest);
    return made;
  }

  /** As much of the dataset as a page holds. */
  overview(options: Omit<DatasetOptions, 'base'>): Overview {
    return overviewOf(this.dataset(options), this.textFiles());
  }

  protected textFiles(): ReadonlySet<string> {
    return new Set(this.files.flatMap(({ read }) => (read.format === 'text' ? [read.file] : [])));
  }

  /** For each that is sought: null where the dataset has none such. */
  known(options: Omit<DatasetOptions, 'base'>, sought: readonly Sought[]): (Known | null)[] {
    const found = finderIn(this.dataset(options));
    return sought.map((one) => found(one) ?? null);
  }

  /** How many records touch a place there. */
  recordsIn(options: Omit<DatasetOptions, 'base'>, country: string): number {
    const { events, places } = this.dataset(options);
    const there = new Set(places.filter((one) => one.country === country).map(({ id }) => id));
    return events.filter(({ stops }) => stops.some(({ place }) => there.has(place))).length;
  }

  /** The same as a file's bytes: they are handed over, not copied, however many records there are. */
  datasetFile(options: Omit<DatasetOptions, 'base'>): Uint8Array {
    return new TextEncoder().encode(`${JSON.stringify(this.dataset(options), null, 1)}\n`);
  }

  /** The workbook with its corrected cells, and without what was dropped of it. */
  async workbook(file: string, answers: Answers): Promise<Uint8Array | undefined> {
    const bytes = this.files.find(({ read }) => read.file === file)?.bytes;
    if (!bytes) return undefined;
    const { patchWorkbook } = await import('./xlsx/patch');
    const own = (answers.cells ?? []).filter((one) => one.file === file && one.sheet !== undefined);
    return patchWorkbook(
      bytes,
      own.map(({ sheet, row, column, text }) => ({ sheet: sheet!, cell: column + row, text })),
    ).bytes;
  }

  /** What may be kept in the browser: no bytes of a person's numbers. */
  kept(): { file: string; bytes?: Uint8Array; read: FileRead }[] {
    return this.files.map(({ read, bytes }) => ({ file: read.file, read, ...(bytes && { bytes }) }));
  }

  /** In place of all there were; how many there are. Of none there is nothing to go back to. */
  restore(kept: readonly Shelved[]): number {
    this.files = kept.map(({ read, bytes }) => ({ read, ...(bytes && { bytes }) }));
    if (kept.length === 0) this.before = [];
    return kept.length;
  }

  /** Takes back what was added or left out since the last run: what is shown was not made of it. */
  revert(): void {
    this.files = this.before;
  }

  /** Keeps the files for the next visit, in place of those that were kept. */
  async shelve(): Promise<void> {
    await this.tools.shelf?.put(this.files);
  }

  /** Takes up the files of the last visit; how many there are. */
  async unshelve(): Promise<number> {
    this.files = (await this.tools.shelf?.take()) ?? [];
    return this.files.length;
  }
}

async function scrubbed(bytes: Uint8Array, { sheets }: FileRead): Promise<Uint8Array> {
  const blanked = sheets.flatMap(({ sheet, columns, headerRow }) =>
    columns.flatMap(({ letter, dropped }) =>
      dropped ? [{ sheet: sheet!, column: letter, below: headerRow }] : [],
    ),
  );
  if (blanked.length === 0) return bytes;
  const { patchWorkbook } = await import('./xlsx/patch');
  return patchWorkbook(bytes, [], blanked).bytes;
}

const summaryOf = ({ file, format, sheets, findings }: FileRead): FileSummary => ({
  file,
  format,
  sheets: sheets.length,
  rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0),
  findings,
});

const placeKey = ({ at }: ImportFinding): string => `${at.file}|${at.sheet ?? ''}|${at.row ?? ''}`;

function grouped(
  findings: readonly ImportFinding[],
  key: (finding: ImportFinding) => string,
): Map<string, ImportFinding[]> {
  const groups = new Map<string, ImportFinding[]>();
  for (const finding of findings) {
    const group = groups.get(key(finding));
    if (group) group.push(finding);
    else groups.set(key(finding), [finding]);
  }
  return groups;
}
