/**
 * An office's table of any length from a seed, as one is kept: trips out in Chinese and English, days in six ways of
 * writing, a few thousand partners, several countries in a cell, and a fault in every fortieth row.
 */
import { randomFrom } from './synthetic';

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

export const HEADER = [
  ...['序号', '出访时间', '组团单位', '团长', '邀请单位'],
  ...['出访国家（地区）', '城市', '团组人数', '出访任务', '备注'],
];

const WHERE: readonly (readonly [zh: string, en: string, cities: readonly string[]])[] = [
  ['哈萨克斯坦', 'Kazakhstan', ['阿拉木图', 'Astana', '巴甫洛达尔']],
  ['日本', 'Japan', ['东京', 'Kyoto', '大阪']],
  ['泰国', 'Thailand', ['曼谷', 'Chiang Mai']],
  ['英国', 'United Kingdom', ['伦敦', 'Edinburgh', 'Manchester']],
  ['法国', 'France', ['巴黎', 'Lyon']],
  ['德国', 'Germany', ['柏林', 'Hamburg', '慕尼黑']],
  ['西班牙', 'Spain', ['马德里', 'Barcelona']],
  ['美国', 'United States', ['纽约', 'Chicago', 'Boston']],
  ['肯尼亚', 'Kenya', ['内罗毕', 'Nairobi']],
  ['埃及', 'Egypt', ['开罗', 'Alexandria']],
  ['巴西', 'Brazil', ['圣保罗', 'Rio de Janeiro']],
  ['澳大利亚', 'Australia', ['悉尼', 'Melbourne']],
];
const UNITS = ['国际交流处', '教务处', '文学院', '信息学院', '继续教育学院', '图书馆'];
const PURPOSES = ['校际交流', '签署合作备忘录', '参加学术会议', '洽谈联合培养', '工作访问'];
const SURNAMES = '王李张刘陈杨赵黄周吴';
const MONTHS = ['January', 'March', 'May', 'July', 'October', 'December'];

const two = (n: number): string => String(n).padStart(2, '0');

function dateOf(random: Random): string {
  const [year, month] = [2000 + Math.floor(random() * 25), 1 + Math.floor(random() * 12)];
  const day = 1 + Math.floor(random() * 22);
  const last = day + 1 + Math.floor(random() * 6);
  const kind = random();
  if (kind < 0.35) return `${year}.${month}.${day}-${last}`;
  if (kind < 0.6) return `${year}年${month}月${day}日—${last}日`;
  if (kind < 0.75) return `${year}-${two(month)}-${two(day)}`;
  if (kind < 0.85) return `${year}年${month}月上旬`;
  if (kind < 0.95) return `${day}-${last} ${pick(random, MONTHS)} ${year}`;
  return `${year}年${month}月`;
}

/** A fault that an officer must be told of, in the cell where offices have it. */
function spoilt(cells: string[], random: Random): void {
  const kind = Math.floor(random() * 5);
  if (kind === 0) cells[1] = `${1 + Math.floor(random() * 12)}月${1 + Math.floor(random() * 28)}日`;
  if (kind === 1) cells[1] = '2019-02-30';
  if (kind === 2) cells[6] = `Qwertyville ${Math.floor(random() * 500)}`;
  if (kind === 3) cells[5] = 'Ruritania';
  if (kind === 4) cells[7] = '若干';
}

export function* officeRows(count: number, seed = 1): Generator<string[]> {
  const random = randomFrom(seed);
  for (let i = 1; i <= count; i++) {
    const [zh, en, cities] = pick(random, WHERE);
    const other = random() < 0.1 ? `、${pick(random, WHERE)[0]}` : '';
    const partner = Math.floor(random() ** 2 * 5000);
    const cells = [
      String(i),
      dateOf(random),
      pick(random, UNITS),
      `${pick(random, [...SURNAMES])}某${partner % 10}（副校长）`,
      random() < 0.5 ? `第${partner}大学` : `University ${partner} of ${en}`,
      (random() < 0.7 ? zh : en) + other,
      other === '' && random() < 0.8 ? pick(random, cities) : '',
      random() < 0.5 ? `${1 + Math.floor(random() * 9)}人` : String(1 + Math.floor(random() * 30)),
      `${pick(random, PURPOSES)}${i % 7 === 0 ? `（第${i}号）` : ''}`,
      random() < 0.1 ? '经停阿布扎比' : '',
    ];
    if (i % 40 === 0) spoilt(cells, random);
    yield cells;
  }
}

export function officeCsv(count: number, seed?: number): string {
  const lines = [HEADER.join(',')];
  for (const cells of officeRows(count, seed)) lines.push(cells.join(','));
  return `${lines.join('\n')}\n`;
}
