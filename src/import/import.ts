/**
 * Files that were read → drafts, findings and a dataset. Everything here follows from the files, the mapping and
 * what a person has answered; with another answer it is worked out anew.
 */
import { parseDataset } from '../model/parse';
import type { Dataset, Organization } from '../model/schema';
import { draftsOf } from './assemble/drafts';
import { datasetOf, type DatasetOptions } from './assemble/dataset';
import { draftsOfDataset } from './assemble/existing';
import { worldOf, type NameAnswers, type NameReaders, type World } from './assemble/world';
import { emptyMapping, mappingFor, type Mapping } from './columns/mapping';
import type { SheetProposal } from './columns/proposal';
import { proposeSheet } from './columns/propose';
import { corrected, type Correction } from './corrections';
import type { Draft } from './draft';
import { keyOfFinding, type ImportFinding } from './finding';
import { mergedDrafts, type MergeDecision } from './merge/merge';
import { proposeMerges, type Proposals } from './merge/propose';
import type { Pace } from './pace';
import type { FileRead, Sheet } from './rows';
import { answeredDrafts, type DraftAnswer, type ImportedText, type TextAnswer, type TextRead } from './texts';

/** All that a person has said; a project is this and the files. */
export interface Answers extends NameAnswers {
  cells?: readonly Correction[];
  /** Findings (by key) that are to stay as they are: "keep unknown", "good to know". */
  settled?: readonly string[];
  /** Rows to take though they look like no records: "file|sheet|row". */
  rows?: readonly string[];
  merges?: readonly MergeDecision[];
  /** Of running texts, by file. */
  texts?: Readonly<Record<string, TextAnswer>>;
  /** Of drafts of running text, by id. */
  drafts?: Readonly<Record<string, DraftAnswer>>;
}

export interface ImportOptions {
  mapping?: Mapping;
  answers?: Answers;
  readers: NameReaders;
  /** Drafts of running text; press/ makes them. `published`: EDTF, as a person has said. */
  texts?: (file: FileRead, world: World, published?: string) => Promise<TextRead>;
  pace?: Pace;
}

export interface ImportedSheet {
  sheet: Sheet;
  proposal: SheetProposal;
  /** As many as its rows came to. */
  drafts: number;
}

export interface Imported {
  sheets: ImportedSheet[];
  /** Before any merge, in the order of files and rows; records of a dataset come first. */
  drafts: Draft[];
  /** Running texts among the files, each with its own drafts. */
  texts: ImportedText[];
  /** After the merges that a person has accepted. */
  merged: Draft[];
  proposals: Proposals;
  /** All of them, those of drafts too; what a person has settled is left out. */
  findings: ImportFinding[];
  /** The dataset among the files, if there was one. */
  base?: Dataset;
  world: World;
}

export async function importFiles(files: readonly FileRead[], options: ImportOptions): Promise<Imported> {
  const { answers = {}, pace } = options;
  const { base, findings: baseFindings } = baseOf(files);
  const mapping = withBase(options.mapping, base);
  const world = worldOf(options.readers, mapping, answers);
  const drafts: Draft[] = base ? draftsOfDataset(base) : [];
  const findings: ImportFinding[] = [...files.flatMap((file) => file.findings), ...baseFindings];
  const sheets: ImportedSheet[] = [];
  const texts: ImportedText[] = [];
  for (const file of files) {
    for (const sheet of file.sheets) {
      const own = corrected(sheet, answers.cells ?? []);
      const proposal = proposeSheet(own, mapping);
      const said = mappingFor(mapping, own);
      const made = await draftsOf(own, proposal, world, {
        ...(said && { said }),
        takenRows: takenRows(own, answers),
        ...(pace && { pace }),
      });
      sheets.push({ sheet: own, proposal, drafts: made.drafts.length });
      // Not `push(...)`: a call takes some 100,000 arguments at most, and files have more rows.
      for (const draft of made.drafts) drafts.push(draft);
      for (const finding of made.findings) findings.push(finding);
    }
    if (file.text === undefined || !options.texts) continue;
    const said = answers.texts?.[file.file];
    const { findings: told, ...read } = await options.texts(file, world, said?.published);
    const own = answeredDrafts({ ...read, findings: told }, world, answers.drafts ?? {}, said);
    drafts.push(...own);
    findings.push(...told);
    texts.push({ ...read, drafts: own, file: file.file, text: file.text, left: read.left ?? [] });
  }
  if (drafts.length > (base?.events.length ?? 0) && !world.home && !base)
    findings.push({ code: 'home-unknown', mark: 'look', at: { file: files[0]!.file } });
  for (const draft of drafts) for (const finding of draft.findings) findings.push(finding);
  const merged = mergedDrafts(drafts, answers.merges ?? []);
  const proposals = await proposeMerges(merged, world.home?.id, pace);
  return {
    sheets,
    drafts,
    texts,
    merged,
    proposals: withoutDecided(proposals, answers.merges ?? []),
    findings: unsettled(findings, answers.settled),
    ...(base && { base }),
    world,
  };
}

/** What is published of it. */
export const datasetFrom = (
  { merged, world, base }: Imported,
  options: Omit<DatasetOptions, 'base'>,
): Dataset => datasetOf(merged, world, { ...options, ...(base && { base }) });

/** The first dataset of our own among the files is what all else is added to; its faults are told as they are. */
function baseOf(files: readonly FileRead[]): { base?: Dataset; findings: ImportFinding[] } {
  const file = files.find(({ format }) => format === 'dataset');
  if (!file) return { findings: [] };
  const { dataset } = parseDataset(file.dataset);
  if (dataset) return { base: dataset, findings: [] };
  return { findings: [{ code: 'file-no-records', mark: 'not-taken', at: { file: file.file } }] };
}

/** Its organizations are known by all their names. */
function withBase(mapping: Mapping | undefined, base: Dataset | undefined): Mapping | undefined {
  if (!base) return mapping;
  const own = mapping ?? emptyMapping();
  const home = base.organizations.find(({ id }) => id === base.home[0]);
  const known = new Set((own.organizations ?? []).map(({ id }) => id));
  return {
    ...own,
    ...(!own.home && home && { home: homeOf(home) }),
    organizations: [...(own.organizations ?? []), ...base.organizations.filter(({ id }) => !known.has(id))],
    places: [...(own.places ?? []), ...base.places],
  };
}

const homeOf = ({ id, name, aliases, country }: Organization) => ({
  id,
  name,
  ...(aliases && { aliases }),
  ...(country && { country }),
});

const takenRows = ({ file, sheet }: Sheet, { rows = [] }: Answers): ReadonlySet<number> => {
  const prefix = `${file}|${sheet ?? ''}|`;
  return new Set(rows.filter((key) => key.startsWith(prefix)).map((key) => Number(key.slice(prefix.length))));
};

function unsettled(findings: ImportFinding[], settled: readonly string[] | undefined): ImportFinding[] {
  if (!settled?.length) return findings;
  const keys = new Set(settled);
  return findings.filter((finding) => !keys.has(keyOfFinding(finding)));
}

function withoutDecided(proposals: Proposals, decisions: readonly MergeDecision[]): Proposals {
  const decided = new Set(decisions.map(({ a, b }) => `${a}|${b}`));
  const isOpen = ({ a, b }: { a: string; b: string }) =>
    !decided.has(`${a}|${b}`) && !decided.has(`${b}|${a}`);
  return { proposed: proposals.proposed.filter(isOpen), refused: proposals.refused };
}
