/** What the studio says where files come in. */
import type { Words } from './language';
import { digits } from './numbers';

const en = {
  read: (read: number, of: number) =>
    read === of
      ? `${digits(of)} ${of === 1 ? 'file was' : 'files were'} read.`
      : read === 0
        ? `${of === 1 ? 'This file' : 'These files'} could not be read.`
        : `${digits(read)} of ${digits(of)} files were read.`,
  readLead: 'A file that could not be read stops nothing: go on with the others, and add it later.',
  readLeadAll: 'Everything was read here, in this browser. Add more at any time.',
  letGo: 'Let go: they are read here',
  dropMore: 'Drop more files anywhere on this page',
  chooseAgain: 'Choose another file…',
  remove: 'Remove',
  free: 'Steps can be taken in any order.',
  proof: 'See for yourself:',
  proofHow: 'switch the network off now. Everything here goes on working.',
  goOn: 'Go on where you stopped',
  goOnText: 'Work is kept in this browser between visits. From another computer, open the project file.',
  records: (count: number) => `${digits(count)} ${count === 1 ? 'record' : 'records'}`,
  mapOf: 'The ways of these records on a map',
  waits: {
    columns: (n: number) => `${digits(n)} ${n === 1 ? 'column' : 'columns'} to look at`,
    texts: (n: number) => `${digits(n)} ${n === 1 ? 'draft waits' : 'drafts wait'} for you`,
    check: (n: number) =>
      `${digits(n)} ${n === 1 ? 'place in a file waits' : 'places in the files wait'} for you`,
    same: (n: number) => `${digits(n)} ${n === 1 ? 'pair' : 'pairs'} may be the same visit`,
    names: (n: number) => `${digits(n)} ${n === 1 ? 'name' : 'names'} to confirm`,
  },
  nothingWaits: 'Nothing waits for you.',
  nextYear: 'Next year, open this project and add only the new file: what you said here is remembered.',
};

export type AddWords = typeof en;

const zh: AddWords = {
  read: (read, of) =>
    read === of
      ? `${digits(of)}份文件已读入。`
      : read === 0
        ? of === 1
          ? '这份文件读不了。'
          : '这些文件读不了。'
        : `${digits(of)}份文件，读入了${digits(read)}份。`,
  readLead: '有一份读不了也不妨碍其余：先往下走，回头再补。',
  readLeadAll: '都是在这个浏览器里读的，随时可以再添。',
  letGo: '松手就读，只在这里读',
  dropMore: '还有文件，也拖到这一页的任何地方',
  chooseAgain: '另选一份……',
  remove: '移除',
  free: '各步不分先后。',
  proof: '您可以自己试：',
  proofHow: '现在就断开网络，这里照样工作。',
  goOn: '接着上次做',
  goOnText: '做到哪里，这个浏览器都记着。换一台电脑，就打开项目文件。',
  records: (count) => `${digits(count)}条记录`,
  mapOf: '这些记录的路线图',
  waits: {
    columns: (n) => `${digits(n)}列请看一眼`,
    texts: (n) => `${digits(n)}份草稿等您决定`,
    check: (n) => `文件里${digits(n)}处等您看`,
    same: (n) => `${digits(n)}对可能是同一次`,
    names: (n) => `${digits(n)}个名称请您认一认`,
  },
  nothingWaits: '没有等您决定的。',
  nextYear: '明年打开这个项目，只添新的文件：您在这里说过的都记着。',
};

export const addWords: Words<AddWords> = { en, zh };
