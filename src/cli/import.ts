/** npm run import: an office's files → a dataset, and what should be known of them, in words or as JSON. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importFindingInWords, placeInWords } from '../i18n/import';
import { importCommandWords } from '../i18n/import-command';
import { importSheetWords } from '../i18n/import-sheets';
import { bestLanguage, type Language } from '../i18n/language';
import { listed } from '../i18n/numbers';
import { headerRowIn, readMapping, type Mapping } from '../import/columns/mapping';
import type { Draft } from '../import/draft';
import type { FindingMark, ImportFinding } from '../import/finding';
import { datasetFrom, importFiles, type Imported } from '../import/import';
import { paceOf, type Progress } from '../import/pace';
import { withoutPersonalData } from '../import/privacy/drop';
import { readFile as readBytes } from '../import/read/read';
import type { FileRead } from '../import/rows';
import { sessionTools } from '../import/tools';
import { parseEdtf } from '../model/edtf';
import { textIn } from '../model/text';
import { isoOfDay, dayOf } from '../model/time';
import type { Command, Io } from './io';

const CLEAN = 0;
const FOUND = 1;
const UNREAD = 2;

const importCommand: Command = async (args, io) => {
  const asked = askedFor(args, io);
  if (typeof asked === 'number') return asked;
  const { language, out } = asked;
  const words = importCommandWords[language];
  const pace = paceOf(progressTo(io, language));
  const findings: ImportFinding[] = [];
  const mapping = asked.map === undefined ? undefined : await mappingOf(asked.map, io, language, findings);
  if (mapping === 'unread') return UNREAD;

  const files: FileRead[] = [];
  for (const path of asked.files) {
    io.stderr.write(`${words.reading(path)}\n`);
    const bytes = await bytesOf(path, io, language);
    if (bytes)
      files.push(
        withoutPersonalData(
          await readBytes(
            { name: basename(path), bytes },
            { pace, headerRow: headerRowIn(mapping, basename(path)) },
          ),
        ),
      );
  }
  const tools = await sessionTools(asked.published);
  const imported = await importFiles(files, { ...tools, ...(mapping && { mapping }), pace });
  imported.findings.unshift(...findings);
  const { merged, base } = imported;
  const dataset = datasetFrom(imported, { updated: isoOfDay(dayOf(Date.now())) });
  const isUnread = merged.length === 0 && !base;
  if (!isUnread && out !== undefined) {
    await writeFile(resolve(io.cwd, out), `${JSON.stringify(dataset, null, 1)}\n`);
    io.stderr.write(`${words.written(out, dataset.events.length, merged.length - dataset.events.length)}\n`);
  }
  if (isUnread) io.stderr.write(`${words.nothing}\n`);
  io.stdout.write(
    `${asked.json ? inJson(imported, files, dataset.events.length, language) : inWords(imported, files, language, asked.files.length)}\n`,
  );
  if (isUnread) return UNREAD;
  // What could not be opened was told on its own.
  if (files.length < asked.files.length) return FOUND;
  return imported.findings.length > 0 || imported.proposals.proposed.length > 0 ? FOUND : CLEAN;
};

export default importCommand;

// ---- what was asked

interface Asked {
  files: string[];
  map?: string;
  published?: string;
  out?: string;
  json: boolean;
  language: Language;
}

const OPTIONS = {
  map: { type: 'string' },
  published: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
} as const;

function askedFor(args: string[], io: Io): Asked | number {
  let language: Language = 'en';
  try {
    const { values, positionals: files } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    language = bestLanguage([values.lang ?? 'en']);
    const words = importCommandWords[language];
    if (values.help) io.stdout.write(`${words.usage}\n`);
    if (values.help) return CLEAN;
    if (values.published !== undefined && typeof parseEdtf(values.published) === 'string')
      throw new Error(`--published ${values.published}`);
    const { map, published, out } = values;
    if (files.length > 0)
      return {
        files,
        json: Boolean(values.json),
        language,
        ...(map && { map }),
        ...(published && { published }),
        ...(out && { out }),
      };
    io.stderr.write(`${words.usage}\n`);
  } catch (cause) {
    const words = importCommandWords[language];
    io.stderr.write(`${words.wrong((cause as Error).message)}\n\n${words.usage}\n`);
  }
  return UNREAD;
}

async function bytesOf(path: string, io: Io, language: Language): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(resolve(io.cwd, path)));
  } catch (cause) {
    io.stderr.write(`${importCommandWords[language].unreadable(path, (cause as Error).message)}\n`);
    return undefined;
  }
}

async function mappingOf(
  path: string,
  io: Io,
  language: Language,
  findings: ImportFinding[],
): Promise<Mapping | 'unread'> {
  const bytes = await bytesOf(path, io, language);
  if (!bytes) return 'unread';
  try {
    const read = readMapping(JSON.parse(new TextDecoder().decode(bytes)), basename(path));
    findings.push(...read.findings);
    return read.mapping;
  } catch (cause) {
    io.stderr.write(`${importCommandWords[language].unreadable(path, (cause as Error).message)}\n`);
    return 'unread';
  }
}

/** A line every now and then: two seconds of work say nothing. */
function progressTo(io: Io, language: Language): (progress: Progress) => void {
  let last = performance.now();
  return ({ done, of }) => {
    if (performance.now() - last < 2000) return;
    last = performance.now();
    io.stderr.write(`${importCommandWords[language].progress(done, of)}\n`);
  };
}

// ---- what is said

/** The four marks of the studio, told apart by shape. */
const MARKS: Record<FindingMark, string> = { decide: '◆', look: '△', note: '○', 'not-taken': '▪' };

function inWords(
  { findings, proposals, merged }: Imported,
  files: readonly FileRead[],
  language: Language,
  asked: number,
): string {
  const words = importCommandWords[language];
  const { formats, likeness } = importSheetWords[language];
  const came = files.map((file) => words.came(file.file, rowsOf(file), formats[file.format] ?? file.format));
  const open = findings.filter(({ mark }) => mark === 'decide').length;
  const lines = findings.map((finding) => {
    const said = importFindingInWords(finding, language);
    return `${MARKS[finding.mark]} ${placeInWords(finding.at, language)}${language === 'en' ? ': ' : '：'}${said}`;
  });
  const byId = new Map(merged.map((draft) => [draft.id, draft]));
  const pairs = proposals.proposed.map(({ a, b, for: why }) =>
    words.same(
      placeOf(byId.get(a)!, language),
      placeOf(byId.get(b)!, language),
      listed(
        why.map((one) => likeness[one]!),
        language,
      ),
    ),
  );
  const isClean = lines.length + pairs.length === 0;
  const head = isClean ? words.clean : words.found(lines.length, open);
  // Of a file that could not be opened nobody knows what is to be decided.
  const told = isClean && files.length < asked ? [] : [head];
  return [...came, ...told, ...lines, ...pairs].join('\n');
}

const rowsOf = ({ sheets }: FileRead): number => sheets.reduce((sum, { rows }) => sum + rows.length, 0);

const placeOf = ({ sources: [source], id }: Draft, language: Language): string =>
  [source?.file, textIn(source?.locator, language)].filter(Boolean).join(', ') || id;

function inJson(
  { findings, proposals }: Imported,
  files: readonly FileRead[],
  events: number,
  language: Language,
): string {
  const said = findings.map((finding) => ({
    ...finding,
    where: placeInWords(finding.at, language),
    message: importFindingInWords(finding, language),
  }));
  const read = files.map((file) => ({ file: file.file, format: file.format, rows: rowsOf(file) }));
  return JSON.stringify({ files: read, events, findings: said, sameVisits: proposals.proposed }, null, 2);
}
