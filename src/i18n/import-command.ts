/** What the command `import` says. */
import type { Words } from './language';
import { digits } from './numbers';

interface ImportCommandWords {
  usage: string;
  wrong: (message: string) => string;
  unreadable: (file: string, reason: string) => string;
  reading: (file: string) => string;
  progress: (done: number, of: number) => string;
  came: (file: string, rows: number, format: string) => string;
  written: (file: string, events: number, kept: number) => string;
  nothing: string;
  clean: string;
  found: (n: number, decide: number) => string;
  same: (a: string, b: string, why: string) => string;
}

const n = (count: number, one: string, many: string): string =>
  `${digits(count)} ${count === 1 ? one : many}`;

export const importCommandWords: Words<ImportCommandWords> = {
  en: {
    usage: `npm run import -- <files…> [--map mapping.json] [--published 2020-05-20] [--lang zh] [--json] -o dataset.json

  Reads tables (.xlsx, .csv), JSON, GeoJSON, Linked Places and texts, and makes a dataset of the exchanges in them.

  -o file        where the dataset is written; without it the findings alone are told
  --map file     what columns mean, and whose records these are (docs/importing.md)
  --published d  when texts were published, for "yesterday" and dates without a year
  --lang zh      in Chinese
  --json         the findings as JSON

  Ends with 0 where there is nothing to say, 1 where there are findings, 2 where nothing could be read.`,
    wrong: (message) => `The command was not understood: ${message}`,
    unreadable: (file, reason) => `${file} could not be read: ${reason}`,
    reading: (file) => `Reading ${file}`,
    progress: (done, of) => `  ${digits(done)} of ${digits(of)}`,
    came: (file, rows, format) => `${file}: ${format}, ${n(rows, 'row', 'rows')}.`,
    written: (file, events, kept) =>
      `${n(events, 'event', 'events')} written to ${file}.${kept > 0 ? ` ${n(kept, 'internal record was', 'internal records were')} kept back.` : ''}`,
    nothing: 'No record could be read. Nothing was written.',
    clean: 'Nothing to decide.',
    found: (count, decide) => `${n(count, 'finding', 'findings')}, ${digits(decide)} to decide:`,
    same: (a, b, why) => `Same visit? ${a}; ${b}: ${why}.`,
  },
  zh: {
    usage: `npm run import -- <文件…> [--map 对应文件.json] [--published 2020-05-20] [--lang zh] [--json] -o dataset.json

  读入表格（.xlsx、.csv）、JSON、GeoJSON、Linked Places和文字，做成交流活动的数据集。

  -o 文件        数据集写到哪里；不写则只列出提示
  --map 文件     各列的含义，以及是谁的记录（docs/importing.md）
  --published d  文字的发布日期，用来推算“昨天”和没有年份的日期
  --lang zh      用中文
  --json         提示写成JSON

  没有要说的以0结束，有提示以1结束，什么也读不出来以2结束。`,
    wrong: (message) => `看不懂这条命令：${message}`,
    unreadable: (file, reason) => `${file}读不出来：${reason}`,
    reading: (file) => `正在读${file}`,
    progress: (done, of) => `  ${digits(done)} / ${digits(of)}`,
    came: (file, rows, format) => `${file}：${format}，${digits(rows)}行。`,
    written: (file, events, kept) =>
      `${digits(events)}项活动写入${file}。${kept > 0 ? `另有${digits(kept)}条内部记录没有写入。` : ''}`,
    nothing: '没有读出记录，什么也没有写。',
    clean: '没有要决定的。',
    found: (count, decide) => `${digits(count)}处提示，其中${digits(decide)}处请决定：`,
    same: (a, b, why) => `是否同一次？${a}；${b}：${why}。`,
  },
};
