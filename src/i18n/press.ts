/** What the command `extract` says on the error stream; its output is data. */
import type { Words } from './language';

interface PressWords {
  usage: string;
  unreadable: (file: string, reason: string) => string;
  noText: (file: string) => string;
  badDate: (found: string) => string;
}

export const pressWords = {
  en: {
    usage: `npm run extract -- <texts…> [--published 2020 | 2020-05 | 2020-05-20] [--home "Name"] [--lang en|zh]

  Reads press releases and prints the exchanges they tell of as JSON: a list with one entry for each file.

  --published  when the texts were published: "yesterday" and dates without a year are reckoned from it
  --home       whose texts they are; otherwise told from each text; may be given several times
  --lang zh    messages in Chinese

  Ends with 0 where every file was read, 1 where some were not, 2 where none was.`,
    unreadable: (file, reason) => `${file} could not be read: ${reason}`,
    noText: (file) => `${file} is no text: expected plain text in UTF-8, UTF-16 or GB18030.`,
    badDate: (found) => `--published should be a year, a month or a day such as 2020-05-20; found: ${found}`,
  },
  zh: {
    usage: `npm run extract -- <文本…> [--published 2020 | 2020-05 | 2020-05-20] [--home "名称"] [--lang en|zh]

  读取新闻稿，把其中的交流活动以JSON输出：一个列表，每个文件一项。

  --published  发布时间：“昨日”和没有年份的日期据此推算
  --home       是谁的新闻稿；不写时从各篇文字判断；可写多次
  --lang zh    提示用中文

  全部读出时以0结束，部分读不出来时以1结束，一个都读不出来时以2结束。`,
    unreadable: (file, reason) => `${file}读不出来：${reason}`,
    noText: (file) => `${file}不是文本：应为UTF-8、UTF-16或GB18030编码的纯文本。`,
    badDate: (found) => `--published应写年、年月或年月日，如2020-05-20；现为：${found}`,
  },
} satisfies Words<PressWords>;
