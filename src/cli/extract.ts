/** npm run extract: press releases → the exchanges they tell of, as JSON. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bestLanguage, type Language } from '../i18n/language';
import { pressWords } from '../i18n/press';
import { eventsOf } from '../import/press/events';
import { extract as extractText, type PressContext } from '../import/press';
import { withoutRepeats, type TextEvents } from '../import/press/texts';
import { decode } from '../import/read/decode';
import { loadGazetteer } from '../import/values';
import { parseEdtf } from '../model/edtf';
import type { Command, Io } from './io';

const ALL_READ = 0;
const SOME_READ = 1;
const NONE_READ = 2;

const extract: Command = async (args, io) => {
  const asked = askedFor(args, io);
  if (typeof asked === 'number') return asked;
  const { files, published, home, language } = asked;
  const context: PressContext = {
    gazetteer: await loadGazetteer(),
    ...(published && { published }),
    ...(home && { home }),
  };
  const texts: TextEvents[] = [];
  let read = 0;
  for (const file of files) {
    const text = await textOf(file, language, io);
    if (text !== undefined) read++;
    texts.push({ file, events: text === undefined ? [] : eventsOf(extractText(text, { ...context, file })) });
  }
  print(withoutRepeats(texts), io);
  return read === files.length ? ALL_READ : read > 0 ? SOME_READ : NONE_READ;
};

export default extract;

const print = (texts: readonly TextEvents[], io: Io): unknown =>
  io.stdout.write(`${JSON.stringify(texts, null, 2)}\n`);

async function textOf(file: string, language: Language, io: Io): Promise<string | undefined> {
  const words = pressWords[language];
  try {
    const { text } = decode(await readFile(resolve(io.cwd, file)));
    if (isText(text)) return text;
    io.stderr.write(`${words.noText(file)}\n`);
  } catch (cause) {
    io.stderr.write(`${words.unreadable(file, (cause as Error).message)}\n`);
  }
  return undefined;
}

/** Pictures and archives begin with characters that no letter has. */
const isText = (text: string): boolean =>
  [...text.slice(0, 4000)].every((letter) => letter >= ' ' || /\s/.test(letter));

interface Asked {
  files: string[];
  published?: string;
  home?: string[];
  language: Language;
}

const OPTIONS = {
  published: { type: 'string' },
  home: { type: 'string', multiple: true },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The arguments, or the exit code where there is nothing to do. What goes to stdout is JSON even then. */
function askedFor(args: string[], io: Io): Asked | number {
  let language: Language = 'en';
  const nothing = (message: string): number => {
    io.stderr.write(`${message}\n`);
    print([], io);
    return NONE_READ;
  };
  try {
    const { values, positionals: files } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    language = bestLanguage([values.lang ?? 'en']);
    const words = pressWords[language];
    if (values.help) return (io.stderr.write(`${words.usage}\n`), print([], io), ALL_READ);
    const { published, home } = values;
    if (published !== undefined && !isDay(published)) return nothing(words.badDate(published));
    if (files.length === 0) return nothing(words.usage);
    return { files, ...(published && { published }), ...(home && { home }), language };
  } catch (cause) {
    return nothing(`${(cause as Error).message}\n\n${pressWords[language].usage}`);
  }
}

const isDay = (text: string): boolean =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(text) && typeof parseEdtf(text) === 'object';
