/** What the commands `validate` and `site` say. */
import type { Words } from './language';
import { digits } from './numbers';

interface CommandWords {
  /** Before what the reader of the arguments says, which is English alone. */
  wrong: (message: string) => string;
  unreadableFile: (file: string, reason: string) => string;
  noFault: (file: string, events: number) => string;
  validateUsage: string;
}

export const commandWords = {
  en: {
    wrong: (message) => `The command was not understood: ${message}`,
    unreadableFile: (file, reason) => `${file} could not be read: ${reason}`,
    noFault: (file, events) =>
      `${file}: no fault found; ${events === 1 ? '1 event' : `${digits(events)} events`}.`,
    validateUsage: `npm run validate -- <dataset.json> [--json] [--lang en|zh]

  Says what is wrong in a dataset, where, and what becomes of it.

  --json       the findings as JSON
  --lang zh    in Chinese

  Ends with 0 where there is no fault, 1 where there are findings, 2 where nothing could be read.`,
  },
  zh: {
    wrong: (message) => `看不懂这条命令：${message}`,
    unreadableFile: (file, reason) => `${file}读不出来：${reason}`,
    noFault: (file, events) => `${file}：没有发现问题，共${digits(events)}项活动。`,
    validateUsage: `npm run validate -- <数据集.json> [--json] [--lang en|zh]

  说明数据集里哪里有问题、是什么问题、如何处理。

  --json       以JSON输出
  --lang zh    用中文

  没有问题时以0结束，有问题时以1结束，什么都读不出来时以2结束。`,
  },
} satisfies Words<CommandWords>;
