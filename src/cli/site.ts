/** npm run site: a dataset → a folder that a web server can serve. */
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commandWords } from '../i18n/commands';
import { findingInWords, findingsHeadline } from '../i18n/findings';
import { LANGUAGES, type Language } from '../i18n/language';
import { packFaultInWords } from '../i18n/pack';
import { parseText } from '../model/parse';
import { readPack, type Outlines } from '../publish/pack/read';
import { publish, type Files, type PublishOptions } from '../publish/publish';
import { publishedBefore, readFolder, writeFolder } from './folder';
import type { Command, Io } from './io';

const DONE = 0;
const FAILED = 2;

const site: Command = async (args, io) => {
  const asked = askedFor(args, io);
  if (typeof asked === 'number') return asked;
  const { file, folder, options } = asked;
  const words = commandWords[asked.language];
  const fail = (text: string) => (io.stderr.write(`${text}\n`), FAILED);

  const text = await readFile(resolve(io.cwd, file), 'utf8').catch((cause: Error) => cause);
  if (typeof text !== 'string') return fail(words.unreadableFile(file, text.message));
  const { dataset, findings } = parseText(text);
  if (findings.length > 0) {
    const told = findings.map((finding) => `  ${findingInWords(finding, asked.language)}`);
    const kept = dataset?.events.length ?? 0;
    io.stderr.write(`${file}: ${[findingsHeadline(findings, kept, asked.language), ...told].join('\n')}\n`);
  }
  if (!dataset) return fail(words.unread);

  const outlines =
    asked.basemap === undefined ? undefined : await outlinesIn(asked.basemap, asked.language, io);
  if (outlines === null) return fail(words.unread);

  const target = resolve(io.cwd, folder);
  const before = await publishedBefore(target);
  if (before === null) return fail(words.notEmpty(folder));
  const app = await readFolder(asked.app ? resolve(io.cwd, asked.app) : await io.app!());
  const files = await publish(dataset, app, { ...options, ...(outlines && { outlines }) });
  const gone = await writeFolder(target, files, before);

  const internal = dataset.events.filter(({ visibility }) => visibility === 'internal').length;
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  io.stdout.write(`${words.published(dataset.events.length - internal, files.size, size, folder)}\n`);
  if (internal > 0) io.stdout.write(`${words.keptBack(internal)}\n`);
  if (gone > 0) io.stdout.write(`${words.gone(gone)}\n`);
  return DONE;
};

export default site;

interface Asked {
  file: string;
  folder: string;
  app: string | undefined;
  /** A file or a folder of the host's own outlines. */
  basemap: string | undefined;
  options: PublishOptions;
  /** Of what the command says. */
  language: Language;
}

/** The arguments, or the exit code where there is nothing to do. */
function askedFor(args: string[], io: Io): Asked | number {
  const refuse = (text: string) => (io.stderr.write(`${text}\n`), FAILED);
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    const languages = values.lang?.split(/[,\s]+/).filter(Boolean);
    const language = languages?.find(isLanguage) ?? 'en';
    const words = commandWords[language];
    if (values.help) {
      io.stdout.write(`${words.siteUsage}\n`);
      return DONE;
    }
    const [file, folder, ...more] = positionals;
    if (file === undefined || folder === undefined || more.length > 0) return refuse(words.siteUsage);
    if (languages && !(languages.length > 0 && languages.every(isLanguage)))
      return refuse(words.noLanguage(values.lang!));
    if (values.base !== undefined && !isWeb(values.base)) return refuse(words.noAddress(values.base));
    const { base, names, remove } = values;
    const options = {
      ...(base !== undefined && { base }),
      ...(languages && { languages: [...new Set(languages.filter(isLanguage))] }),
      names: Boolean(names),
      remove: remove ?? [],
    };
    return { file, folder, app: values.app, basemap: values.basemap, options, language };
  } catch (cause) {
    const words = commandWords.en;
    return refuse(`${words.wrong((cause as Error).message)}\n\n${words.siteUsage}`);
  }
}

/** null where they can't be used; what is wrong with them is said. */
async function outlinesIn(path: string, language: Language, io: Io): Promise<Outlines | null> {
  const files = await packAt(resolve(io.cwd, path)).catch((cause: Error) => cause);
  if (files instanceof Error) {
    io.stderr.write(`${commandWords[language].unreadableFile(path, files.message)}\n`);
    return null;
  }
  const { outlines, faults } = readPack(files, path);
  for (const fault of faults) io.stderr.write(`${packFaultInWords(fault, language)}\n`);
  return outlines;
}

const packAt = async (path: string): Promise<Files> =>
  (await stat(path)).isDirectory() ? readFolder(path) : new Map([[basename(path), await readFile(path)]]);

const OPTIONS = {
  base: { type: 'string' },
  names: { type: 'boolean' },
  remove: { type: 'string', multiple: true },
  lang: { type: 'string' },
  app: { type: 'string' },
  basemap: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const isLanguage = (tag: string): tag is Language => LANGUAGES.some((language) => language === tag);
const isWeb = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
