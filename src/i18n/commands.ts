/** What the commands `validate` and `site` say. */
import type { Words } from './language';
import { digits } from './numbers';

interface CommandWords {
  /** Before what the reader of the arguments says, which is English alone. */
  wrong: (message: string) => string;
  unreadableFile: (file: string, reason: string) => string;
  noFault: (file: string, events: number) => string;
  validateUsage: string;
  siteUsage: string;
  noLanguage: (tags: string) => string;
  noAddress: (base: string) => string;
  unread: string;
  notEmpty: (folder: string) => string;
  published: (events: number, files: number, size: string, folder: string) => string;
  keptBack: (internal: number) => string;
  gone: (files: number) => string;
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
    siteUsage: `npm run site -- <dataset.json> <folder> [options]

  Makes a folder of files that any web server can serve: the atlas, the data, and every record as a plain page.

  --base URL       where the folder will stand; adds a site map, canonical addresses and a preview picture
  --names          publish people's names; without it they are masked wherever they stand
  --remove "Name"  leave no trace of this person; may be given several times
  --lang en,zh     languages of the pages, the first one first; otherwise those of the dataset
  --basemap path   your own outlines in place of ours: a GeoJSON or TopoJSON file, or a folder of such files
  --app folder     a built site other than our own

  The folder must be empty, or one that this command has made: then it is brought up to date.`,
    noLanguage: (tags) => `The pages can be in en and zh; found: ${tags}`,
    noAddress: (base) => `--base should be an address such as https://www.example.edu/atlas/; found: ${base}`,
    unread: 'Nothing was published.',
    notEmpty: (folder) =>
      `${folder} holds files that this command has not made. Please name an empty folder. Nothing was changed.`,
    published: (events, files, size, folder) =>
      `${events === 1 ? '1 event' : `${digits(events)} events`} published: ${digits(files)} files, ${size}, in ${folder}`,
    keptBack: (n) => `${n === 1 ? '1 internal record was' : `${digits(n)} internal records were`} kept back.`,
    gone: (n) =>
      `${n === 1 ? '1 file of the last time was' : `${digits(n)} files of the last time were`} removed.`,
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
    siteUsage: `npm run site -- <数据集.json> <文件夹> [选项]

  制作任何网站服务器都能提供的一个文件夹：图谱、数据，以及每条记录的普通网页。

  --base 网址       文件夹将来的网址；另加网站地图、规范网址和预览图
  --names          公布个人姓名；不写时各处姓名一律略去
  --remove "姓名"   不留此人任何痕迹；可以写多次
  --lang zh,en     网页的语言，先写的在先；不写时同数据集
  --basemap 路径   用您自己的地图轮廓代替本站的：GeoJSON或TopoJSON文件，或装有这类文件的文件夹
  --app 文件夹      另用别处的成品

  文件夹应为空，或者是本命令以前制作的，后者会更新。`,
    noLanguage: (tags) => `网页的语言可用en和zh，现为${tags}`,
    noAddress: (base) => `--base应是网址，例如https://www.example.edu/atlas/，现为${base}`,
    unread: '没有发布任何内容。',
    notEmpty: (folder) => `${folder}里有不是本命令制作的文件。请换一个空文件夹。没有改动任何内容。`,
    published: (events, files, size, folder) =>
      `已发布${digits(events)}项活动：${digits(files)}个文件，${size}，在${folder}`,
    keptBack: (n) => `内部记录${digits(n)}条没有发布。`,
    gone: (n) => `已删除上次的${digits(n)}个文件。`,
  },
} satisfies Words<CommandWords>;
