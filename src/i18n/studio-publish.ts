/** What the studio says where a folder goes out: counts, people, the map's ground, what to do next. */
import type { Words } from './language';
import { digits } from './numbers';

const en = {
  goesOut: 'What goes out',
  counts: {
    events: 'Records',
    undated: 'without a date: in the list, not on the timeline',
    unplaced: 'without a place: in the list, not on the map',
    planned: 'planned, and marked so',
    cancelled: 'cancelled: a page of their own, counted nowhere',
  },
  holdsTitle: 'Before it goes out',
  decide: 'Decide',
  holds: {
    names: (count: number): readonly [string, string] => [
      count === 0 ? 'No name stays here.' : 'Names that stay here are in no file.',
      count === 0
        ? 'All names in the records are published.'
        : `Every file is searched for ${count === 1 ? 'that one' : `the ${digits(count)}`} as it is made.`,
    ],
    request: ['No request to another host.', 'No tiles, fonts, cookies or statistics.'],
    plain: ['Readable without JavaScript.', 'A page for every record, partner, country and area.'],
  } as {
    names: (count: number) => readonly [string, string];
    request: readonly [string, string];
    plain: readonly [string, string];
  },
  staysHere: 'What stays here',
  stays: {
    internal: (n: number) => `${digits(n)} internal ${n === 1 ? 'record' : 'records'}`,
    drafts: (n: number) => `${digits(n)} ${n === 1 ? 'draft' : 'drafts'} of texts that nobody kept`,
    names: (n: number) => (n === 1 ? '1 name of a person' : `${digits(n)} names of people`),
    removed: (n: number) => `${digits(n)} ${n === 1 ? 'person' : 'people'} removed by you`,
    always: 'Remarks, dropped columns, and students’ names, always.',
  },
  namesNote: 'Inside quoted sentences a name that stays here becomes “[name withheld]”.',
  namesDone: (level: string) => `names: ${level}`,
  removeTitle: 'Remove one person everywhere',
  removeLabel: 'Name of the person',
  removeNote:
    'Every spelling that follows from the name goes, in every file of the website and of the dataset. Your own workbook keeps it.',
  remove: 'Remove',
  removedList: 'Removed from everything that goes out',
  putBack: (name: string) => `Put ${name} back`,
  removeDone: (name: string) => `remove ${name}`,
  putBackDone: (name: string) => `put ${name} back`,
  mapTitle: 'The map’s ground',
  borders: {
    none: ['Coast lines only', 'no borders are drawn'],
    countries: [
      'Coast and borders',
      'public domain outlines (Natural Earth); may not be lawful where you publish',
    ],
    pack: [
      'Your own outlines',
      'a pack that your authority has reviewed: land-110m.json, land-50m.json, borders.json',
    ],
  } as Record<string, readonly [string, string]>,
  bordersDone: (which: string) => `map: ${which}`,
  packChoose: 'Choose the files of the pack…',
  packHas: (names: string) => `Kept with the project: ${names}`,
  packDone: (names: string) => `map pack: ${names}`,
  packBad: (name: string) =>
    `${name} is no file of a map pack. Expected land-110m.json, land-50m.json, borders.json or countries.json as the pack’s builder writes them.`,
  packMissing: 'Choose at least land-110m.json and land-50m.json of your pack.',
  attribution: 'Attribution on the map',
  approval: 'Review number (审图号)',
  approvalHint: 'Shown on every map, picture and page, where your authority has given one.',
  creditDone: 'map credit',
  address: 'Folder on your server, or its whole address',
  addressHint: 'With https://… the pages get lasting addresses, a preview picture and a site map.',
  addressBad: (typed: string) => `“${typed}” is no address. Write /atlas/ or https://www.example.edu/atlas/.`,
  addressDone: (typed: string) => `folder: ${typed}`,
  large: (records: number, files: number, megabytes: number) =>
    `A website of ${digits(records)} records is about ${digits(files)} files, ${digits(megabytes)} MB once it is unpacked: a page for every record and organization, in each language. Making it takes many minutes and your web server must take so many files. You can go on here meanwhile, and stop it. The dataset below holds the same records in one file.`,
  makeAll: 'Make it all the same',
  filesSoFar: (done: number, of: number) => `${digits(done)} of about ${digits(of)} files`,
  cancelled: 'Stopped. Nothing was made.',
  doneTitle: 'Your atlas is ready.',
  give: (name: string, files: number, kilobytes: number, folder: string) =>
    `Give the web editor ${name} (${digits(files)} files, ${digits(kilobytes)} kB). Unpacked, its files lie in ${folder}; files.txt names each with its hash.`,
  paste: 'Paste one of the lines for the web editor where the map is to stand.',
  pasteCopy: 'Copy the script line',
  keep: 'Keep the project file: next year, open it and add only the new workbook.',
  again: 'The same records give the same bytes: publishing again changes only what changed.',
  searched: (names: number, files: number) =>
    names === 0
      ? `${digits(files)} files; no name of a person was in your records.`
      : `No name in any of ${digits(files)} files: searched for ${digits(names)}.`,
  found: (paths: string) =>
    `A name that should stay here still stands in ${paths}. Please tell us; don’t publish this folder.`,
};

export type StudioPublishWords = typeof en;

const zh: StudioPublishWords = {
  goesOut: '发布的内容',
  counts: {
    events: '记录',
    undated: '没有日期：在名单里，不在时间线上',
    unplaced: '没有地点：在名单里，不在地图上',
    planned: '计划中，都已注明',
    cancelled: '已取消：只有自己的页面，不计入任何数字',
  },
  holdsTitle: '发布之前',
  decide: '去决定',
  holds: {
    names: (count) => [
      count === 0 ? '没有姓名留在这里。' : '留在这里的姓名不进任何文件。',
      count === 0 ? '记录里的姓名都会发布。' : `生成时逐个文件查找这${digits(count)}个姓名。`,
    ],
    request: ['不向别的网站取任何东西。', '没有瓦片、字体、Cookie和统计。'],
    plain: ['没有JavaScript也能读。', '每条记录、每个合作单位、每个国家和地区都有网页。'],
  },
  staysHere: '留在这里的',
  stays: {
    internal: (n) => `${digits(n)}条内部记录`,
    drafts: (n) => `${digits(n)}份没有采用的草稿`,
    names: (n) => `${digits(n)}个人名`,
    removed: (n) => `由您去掉的${digits(n)}个人`,
    always: '备注、丢弃的列和学生姓名，一律不发布。',
  },
  namesNote: '引文里不发布的人名写作“［姓名略］”。',
  namesDone: (level) => `人名：${level}`,
  removeTitle: '把一个人从各处去掉',
  removeLabel: '姓名',
  removeNote: '这个姓名及其各种写法，从网站和数据集的每个文件里去掉。您自己的工作簿不变。',
  remove: '去掉',
  removedList: '已从发布内容里去掉',
  putBack: (name) => `恢复${name}`,
  removeDone: (name) => `去掉${name}`,
  putBackDone: (name) => `恢复${name}`,
  mapTitle: '底图',
  borders: {
    none: ['只画海岸线', '不画界线'],
    countries: ['海岸线和界线', '公有领域的界线（Natural Earth）；在您发布的地方未必合规'],
    pack: ['自备底图', '经主管部门审核的底图包：land-110m.json、land-50m.json、borders.json'],
  },
  bordersDone: (which) => `底图：${which}`,
  packChoose: '选择底图包的文件……',
  packHas: (names) => `随项目保存：${names}`,
  packDone: (names) => `地图包：${names}`,
  packBad: (name) =>
    `${name}不是底图包的文件。应为底图包生成的land-110m.json、land-50m.json、borders.json或countries.json。`,
  packMissing: '请至少选择底图包里的land-110m.json和land-50m.json。',
  attribution: '图上的来源说明',
  approval: '审图号',
  approvalHint: '有审图号的，每张地图、图片和页面上都显示。',
  creditDone: '底图说明',
  address: '服务器上的文件夹，或完整网址',
  addressHint: '填https://开头的完整网址，页面就有固定地址、预览图和站点地图。',
  addressBad: (typed) => `“${typed}”不是网址。请写/atlas/或https://www.example.edu/atlas/。`,
  addressDone: (typed) => `文件夹：${typed}`,
  large: (records, files, megabytes) =>
    `${digits(records)}条记录的网站大约有${digits(files)}个文件，解开后${digits(megabytes)} MB：每条记录、每个单位、每种语言各有一页。制作需要很多分钟，您的服务器也要放得下这么多文件。制作时可以继续工作，也可以随时停下。下面的数据集用一个文件装着同样的记录。`,
  makeAll: '仍然制作',
  filesSoFar: (done, of) => `${digits(done)}个，共约${digits(of)}个文件`,
  cancelled: '已停下，什么也没有生成。',
  doneTitle: '地图已经做好。',
  give: (name, files, kilobytes, folder) =>
    `把${name}交给网页编辑（${digits(files)}个文件，${digits(kilobytes)} kB），解开后放在${folder}；files.txt列有每个文件和校验值。`,
  paste: '在要放地图的网页里，粘贴“给网页编辑”里的一段。',
  pasteCopy: '复制脚本一段',
  keep: '留好项目文件：明年打开它，只添加新的工作簿。',
  again: '记录不变，文件就一个字节也不变；再次发布只改动有变化的文件。',
  searched: (names, files) =>
    names === 0
      ? `共${digits(files)}个文件；您的记录里没有人名。`
      : `${digits(files)}个文件里都没有人名：查过${digits(names)}个。`,
  found: (paths) => `不该发布的人名还在${paths}里。请告诉我们，先不要发布这个文件夹。`,
};

export const studioPublishWords: Words<StudioPublishWords> = { en, zh };
