/** npm run validate: the faults of a dataset, in words or as JSON. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commandWords } from '../i18n/commands';
import { findingInWords, findingsHeadline } from '../i18n/findings';
import { bestLanguage, type Language } from '../i18n/language';
import { parseText, type Parsed } from '../model/parse';
import type { Command, Io } from './io';

const CLEAN = 0;
const FOUND = 1;
const UNREAD = 2;

const validate: Command = async (args, io) => {
  const asked = askedFor(args, io);
  if (typeof asked === 'number') return asked;
  const { file, json, language } = asked;
  let text: string;
  try {
    text = await readFile(resolve(io.cwd, file), 'utf8');
  } catch (cause) {
    io.stderr.write(`${commandWords[language].unreadableFile(file, (cause as Error).message)}\n`);
    return UNREAD;
  }
  const parsed = parseText(text);
  io.stdout.write(`${json ? inJson(parsed, language) : inWords(parsed, file, language)}\n`);
  if (!parsed.dataset) return UNREAD;
  return parsed.findings.length > 0 ? FOUND : CLEAN;
};

export default validate;

interface Asked {
  file: string;
  json: boolean;
  language: Language;
}

/** The arguments, or the exit code where there is nothing to do. */
function askedFor(args: string[], io: Io): Asked | number {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    const language = bestLanguage([values.lang ?? 'en']);
    const [file, ...more] = positionals;
    if (values.help) io.stdout.write(`${commandWords[language].validateUsage}\n`);
    if (values.help) return CLEAN;
    if (file !== undefined && more.length === 0) return { file, json: Boolean(values.json), language };
    io.stderr.write(`${commandWords[language].validateUsage}\n`);
  } catch (cause) {
    const words = commandWords.en;
    io.stderr.write(`${words.wrong((cause as Error).message)}\n\n${words.validateUsage}\n`);
  }
  return UNREAD;
}

function inWords({ dataset, findings }: Parsed, file: string, language: Language): string {
  const kept = dataset?.events.length ?? 0;
  if (findings.length === 0) return commandWords[language].noFault(file, kept);
  const lines = findings.map((finding) => `  ${findingInWords(finding, language)}`);
  return [`${file}: ${findingsHeadline(findings, kept, language)}`, ...lines].join('\n');
}

/** {"readable": true, "kept": {"events": 39, …}, "findings": [{code, path, …, "message"}]} */
function inJson({ dataset, findings }: Parsed, language: Language): string {
  const count = (list: readonly unknown[] | undefined) => list?.length ?? 0;
  const told = findings.map((finding) => ({ ...finding, message: findingInWords(finding, language) }));
  const kept = {
    events: count(dataset?.events),
    organizations: count(dataset?.organizations),
    places: count(dataset?.places),
    figures: count(dataset?.figures),
  };
  return JSON.stringify({ readable: dataset !== null, kept, findings: told }, null, 2);
}
