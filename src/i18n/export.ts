/** Words of what is taken away: the panel, the heads of its tables, and the pictures. */
import { digits } from './numbers';
import type { Words } from './language';

const records = (n: number): string => `${digits(n)} ${n === 1 ? 'record' : 'records'}`;

interface ExportWords {
  takeAway: string;
  intro: (events: number, period: string) => string;
  nothing: string;
  nothingHelps: string;
  allYears: string;
  clear: string;
  close: string;
  cancel: string;
  cancelled: string;
  working: (what: string, percent: number) => string;
  done: (file: string) => string;
  copied: (rows: number) => string;
  notCopied: string;
  failed: (what: string) => string;
  groups: { report: string; picture: string; table: string; more: string };
  report: { name: string; about: string };
  choices: Record<
    'csv' | 'copy' | 'ics' | 'geojson' | 'places' | 'selection' | 'whole' | 'svg' | 'png',
    { name: string; about: string }
  >;
  /** What one of them leaves out, and why. */
  left: { calendar: (n: number) => string; places: (n: number) => string };
  picture: {
    show: string;
    parts: Record<'both' | 'map' | 'timeline', string>;
    extent: string;
    extents: Record<'shown' | 'world', string>;
    size: string;
    sizes: Record<'page' | 'slide' | 'own', string>;
    width: string;
    height: string;
    dpi: string;
    inPrint: (widthCm: string, heightCm: string, dpi: number) => string;
    tooLarge: (most: number) => string;
    tooSmall: (least: number) => string;
    asSeen: string;
  };
  comma: string;
  /** Between the items of one cell. */
  semicolon: string;
  unit: (organization: string, unit: string) => string;
  qualifiers: Record<'exact' | 'about' | 'at-least', string>;
  heads: Record<
    | 'id'
    | 'date'
    | 'edtf'
    | 'first'
    | 'last'
    | 'force'
    | 'forceFirst'
    | 'forceLast'
    | 'type'
    | 'direction'
    | 'status'
    | 'title'
    | 'homes'
    | 'partners'
    | 'areas'
    | 'places'
    | 'people'
    | 'qualifier'
    | 'series'
    | 'inferred'
    | 'sources'
    | 'quotes',
    string
  >;
  yes: string;
  noEnd: string;
  noStart: string;
  dateIs: (words: string) => string;
  drawing: {
    sources: string;
    moreSources: (n: number) => string;
    undated: (n: number) => string;
    asOf: (day: string) => string;
    home: string;
    mapOnly: (n: number) => string;
  };
}

export const exportWords = {
  en: {
    takeAway: 'Take away',
    intro: (events, period) => `${records(events)}, ${period}`,
    nothing: 'Nothing is selected, so there is nothing to take away.',
    nothingHelps: 'Take in all years or give up the choice; the whole record can be taken as it is.',
    allYears: 'Take in all years',
    clear: 'Give up the choice',
    close: 'Close',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was saved.',
    working: (what, percent) => `${what}: ${percent} %`,
    done: (file) => `${file} is saved where this browser puts its downloads.`,
    copied: (rows) => `${records(rows)} copied. Paste them into a sheet.`,
    notCopied: 'This browser does not let a page copy. Take the CSV file instead.',
    failed: (what) => `${what} could not be made. A smaller picture or fewer records may help.`,
    groups: { report: 'For paper', picture: 'As a picture', table: 'As a table', more: 'For other programs' },
    report: {
      name: 'Report',
      about:
        'The period on A4: figures, map, agreements, table, sources. Opens here, then prints or becomes a PDF.',
    },
    choices: {
      csv: {
        name: 'CSV for Excel',
        about: 'Every record with its dates, partners, places, people and sources.',
      },
      copy: { name: 'Copy the table', about: 'The same columns, to be pasted into a sheet.' },
      ics: { name: 'Calendar (ICS)', about: 'Dated records as all-day entries.' },
      geojson: { name: 'GeoJSON', about: 'Stops and legs for a map program; legs are cut at the date line.' },
      places: { name: 'Linked Places', about: 'The places with their times, for gazetteers.' },
      selection: { name: 'Dataset, the selection', about: 'What is shown, as a file that this atlas reads.' },
      whole: { name: 'Dataset, everything', about: 'The whole record as it was published.' },
      svg: { name: 'SVG', about: 'Lines and letters that can be edited.' },
      png: { name: 'PNG', about: 'Pixels, at this size.' },
    },
    left: {
      calendar: (n) => `${records(n)} without a usable date ${n === 1 ? 'is' : 'are'} left out.`,
      places: (n) => `${records(n)} without a place ${n === 1 ? 'is' : 'are'} left out.`,
    },
    picture: {
      show: 'What it shows',
      parts: { both: 'Map and timeline', map: 'Map', timeline: 'Timeline' },
      extent: 'How far the map reaches',
      extents: { shown: 'What is selected', world: 'The whole world' },
      size: 'Size',
      sizes: { page: 'For a page, 300 dpi', slide: 'For a slide', own: 'My own' },
      width: 'Width, pixels',
      height: 'Height, pixels',
      dpi: 'Dots per inch (dpi)',
      inPrint: (width, height, dpi) => `${width} × ${height} cm when printed at ${dpi} dpi.`,
      tooLarge: (most) => `At most ${digits(most)} pixels a side.`,
      tooSmall: (least) => `At least ${digits(least)} pixels a side.`,
      asSeen: 'In the dark colours of the screen',
    },
    comma: ', ',
    semicolon: '; ',
    unit: (organization, unit) => `${organization} (${unit})`,
    qualifiers: { exact: 'exact', about: 'about', 'at-least': 'at least' },
    heads: {
      id: 'Record',
      date: 'Date',
      edtf: 'Date (EDTF)',
      first: 'First day',
      last: 'Last day',
      force: 'In force (EDTF)',
      forceFirst: 'In force from',
      forceLast: 'In force until',
      type: 'Type',
      direction: 'Direction',
      status: 'Status',
      title: 'Title',
      homes: 'Home institutions and units',
      partners: 'Partners',
      areas: 'Countries and areas',
      places: 'Places in order',
      people: 'People',
      qualifier: 'People are',
      series: 'Stands for many',
      inferred: 'Inferred',
      sources: 'Sources',
      quotes: 'Quotes',
    },
    yes: 'yes',
    noEnd: 'The end is not stated.',
    noStart: 'The start is not stated.',
    dateIs: (words) => `Date: ${words}`,
    drawing: {
      sources: 'Sources',
      moreSources: (n) => `and ${digits(n)} more`,
      undated: (n) => `${digits(n)} without a date`,
      asOf: (day) => `As of ${day}`,
      home: 'home',
      mapOnly: (n) => `${records(n)} without a place ${n === 1 ? 'is' : 'are'} not on the map.`,
    },
  },
  zh: {
    takeAway: '带走',
    intro: (events, period) => `${period}，${digits(events)}条记录`,
    nothing: '没有选中任何记录，没有可带走的内容。',
    nothingHelps: '可以改为全部时间，或取消所选条件；也可以直接带走全部资料。',
    allYears: '改为全部时间',
    clear: '取消所选条件',
    close: '关闭',
    cancel: '取消',
    cancelled: '已取消，没有保存任何文件。',
    working: (what, percent) => `${what}：${percent}%`,
    done: (file) => `${file}已保存到浏览器的下载位置。`,
    copied: (rows) => `已复制${digits(rows)}条记录，可粘贴到表格中。`,
    notCopied: '本浏览器不允许网页复制，请改用CSV文件。',
    failed: (what) => `${what}没有做成。可以缩小图片，或减少记录。`,
    groups: { report: '打印', picture: '图片', table: '表格', more: '供其他程序使用' },
    report: {
      name: '报告',
      about: '所选时段的A4报告：数字、地图、协议、附表、来源。先在这里打开，再打印或存为PDF。',
    },
    choices: {
      csv: { name: 'CSV（Excel可打开）', about: '每条记录的日期、伙伴、地点、人数和来源。' },
      copy: { name: '复制表格', about: '同样的各列，可粘贴到表格中。' },
      ics: { name: '日历（ICS）', about: '有日期的记录，作为全天日程。' },
      geojson: { name: 'GeoJSON', about: '停留地和路段，供地图软件使用；路段在日期变更线处断开。' },
      places: { name: 'Linked Places', about: '各地点及其时间，供地名库使用。' },
      selection: { name: '数据集：所选部分', about: '当前显示的记录，本图谱可以读取。' },
      whole: { name: '数据集：全部', about: '全部记录，与发布的一致。' },
      svg: { name: 'SVG', about: '线条和文字都可以编辑。' },
      png: { name: 'PNG', about: '像素图，按上面的尺寸。' },
    },
    left: {
      calendar: (n) => `${digits(n)}条记录没有可用的日期，未列入。`,
      places: (n) => `${digits(n)}条记录没有地点，未列入。`,
    },
    picture: {
      show: '内容',
      parts: { both: '地图和时间轴', map: '地图', timeline: '时间轴' },
      extent: '地图范围',
      extents: { shown: '所选内容', world: '全世界' },
      size: '尺寸',
      sizes: { page: '放入文档，300 dpi', slide: '放入幻灯片', own: '自定' },
      width: '宽（像素）',
      height: '高（像素）',
      dpi: '每英寸点数（dpi）',
      inPrint: (width, height, dpi) => `按${dpi} dpi打印为${width} × ${height}厘米。`,
      tooLarge: (most) => `每边最多${digits(most)}像素。`,
      tooSmall: (least) => `每边至少${digits(least)}像素。`,
      asSeen: '用屏幕上的深色',
    },
    comma: '，',
    semicolon: '；',
    unit: (organization, unit) => `${organization}（${unit}）`,
    qualifiers: { exact: '准确', about: '约', 'at-least': '至少' },
    heads: {
      id: '记录编号',
      date: '日期',
      edtf: '日期（EDTF）',
      first: '第一天',
      last: '最后一天',
      force: '有效期（EDTF）',
      forceFirst: '有效期起',
      forceLast: '有效期止',
      type: '类型',
      direction: '方向',
      status: '状态',
      title: '名称',
      homes: '本方院校和单位',
      partners: '伙伴',
      areas: '国家和地区',
      places: '地点（按顺序）',
      people: '人数',
      qualifier: '人数性质',
      series: '代表多次',
      inferred: '推断的内容',
      sources: '来源',
      quotes: '原文',
    },
    yes: '是',
    noEnd: '结束日期未写明。',
    noStart: '开始日期未写明。',
    dateIs: (words) => `日期：${words}`,
    drawing: {
      sources: '来源',
      moreSources: (n) => `等，另有${digits(n)}种`,
      undated: (n) => `${digits(n)}条无日期`,
      asOf: (day) => `截至${day}`,
      home: '本方',
      mapOnly: (n) => `${digits(n)}条记录没有地点，图上未画。`,
    },
  },
} satisfies Words<ExportWords>;
