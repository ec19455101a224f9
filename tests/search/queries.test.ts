// What people type, and the record that each must find. Beside every query: ids of events, organizations (@),
// places (#) and countries ($) that must be among the results; the first of its kind where marked with "!".
import { describe, expect, test } from 'vitest';
import raw from '../../data/exchanges.json';
import { maskOf } from '../../src/filter/mask';
import { columnsOf } from '../../src/model/columns';
import { parseDataset } from '../../src/model/parse';
import { Finder, type Found } from '../../src/search/finder';

const columns = columnsOf(parseDataset(structuredClone(raw)).dataset!);
const finder = new Finder(columns);

const idsOf = ({ events, organizations, places }: Found): string[][] => [
  events.map(({ id }) => id),
  organizations.map(({ id }) => `@${id}`),
  places.map(({ kind, id }) => (kind === 'country' ? `$${id}` : `#${id}`)),
];

function expectFound(found: Found, wanted: string): void {
  const groups = idsOf(found);
  for (const word of wanted.split(' ')) {
    const id = word.replace('!', '');
    const group = groups[id.startsWith('@') ? 1 : /^[#$]/.test(id) ? 2 : 0]!;
    expect(group).toContain(id);
    if (word.endsWith('!')) expect(group[0]).toBe(id);
  }
}

const FOUND: [query: string, wanted: string][] = [
  // places and countries
  ['Pavlodar', 'ouc-2019-kazakhstan! @psu! #pavlodar!'],
  ['pavl', 'ouc-2019-kazakhstan! @psu #pavlodar'],
  ['巴甫洛达尔', 'ouc-2019-kazakhstan! @psu! #pavlodar!'],
  ['Almaty', 'ouc-2019-kazakhstan! @icbc-almaty #almaty!'],
  ['阿拉木图', 'ouc-2019-kazakhstan! @icbc-almaty #almaty!'],
  ['Kazakhstan', 'ouc-2019-kazakhstan! $KZ! #almaty #pavlodar'],
  ['哈萨克斯坦', 'ouc-2019-kazakhstan! $KZ!'],
  ['哈萨克', 'ouc-2019-kazakhstan $KZ'],
  ['Zambia', 'ouc-2019-zambia-botswana ouc-zambia-learning-centre @sino-zam $ZM!'],
  ['赞比亚', 'ouc-2019-zambia-botswana @sino-zam $ZM!'],
  ['Botswana', 'ouc-2019-zambia-botswana! @bou! $BW!'],
  ['博茨瓦纳', 'ouc-2019-zambia-botswana! @bou! $BW!'],
  ['Madrid', 'ouc-2019-udima! @udima! #madrid!'],
  ['BARCELONA', 'ouc-2019-udima! #barcelona!'],
  ['巴塞罗那', 'ouc-2019-udima! #barcelona!'],
  ['Spain', 'ouc-2019-udima @udima $ES!'],
  ['西班牙', 'ouc-2019-udima @udima $ES!'],
  ['Nonthaburi', 'ouc-2019-stou @stou #nonthaburi!'],
  ['Thailand', 'ouc-2019-stou @stou $TH!'],
  ['UK', 'sou-open-university @open-university-uk! $GB!'],
  ['UK strategic', 'sou-open-university!'],
  ['Mongolia', 'ouc-2020-itpd-workshop! @itpd! $MN!'],
  ['蒙古', 'ouc-2020-itpd-workshop @itpd'],
  ['Oslo', 'sou-icde @icde #oslo!'],
  ['Norway', 'sou-icde @icde $NO!'],
  ['New York', 'njupt-nyit @nyit @nyu-poly #new-york!'],
  ['纽约', 'njupt-nyit @nyit #new-york!'],
  ['Japan', 'njupt-japan $JP!'],
  ['香港', 'njupt-hong-kong!'],
  ['Hong Kong', 'njupt-hong-kong!'],
  ['Milton Keynes', 'sou-open-university @open-university-uk #milton-keynes!'],
  // organizations, aliases and acronyms
  ['PSU', 'ouc-2019-kazakhstan! @psu!'],
  ['psu', 'ouc-2019-kazakhstan! @psu!'],
  ['ＰＳＵ', 'ouc-2019-kazakhstan! @psu!'],
  ['STOU', 'ouc-2019-stou! @stou!'],
  ['素可泰', 'ouc-2019-stou! @stou!'],
  ['素可泰大学', 'ouc-2019-stou @stou!'],
  ['Sukhothai', 'ouc-2019-stou! @stou!'],
  ['thammathirat open', 'ouc-2019-stou! @stou!'],
  ['国家开放大学', '@ouc!'],
  ['国开', '@ouc!'],
  ['国开大', '@ouc!'],
  ['OUC', '@ouc!'],
  ['Guojia Kaifang', '@ouc!'],
  ['guojiakaifangdaxue', '@ouc!'],
  ['上开大', '@sou!'],
  ['SOU', '@sou'],
  ['shanghaikaifang', '@sou!'],
  ['南邮', '@njupt!'],
  ['NJUPT', '@njupt!'],
  ['nanjing posts', '@njupt!'],
  ['queen mary', 'njupt-qmul! @qmul!'],
  ['QMUL', 'njupt-qmul! @qmul!'],
  ['玛丽女王', 'njupt-qmul! @qmul!'],
  ['NYIT', 'njupt-nyit @nyit!'],
  ['UNESCO', 'ouc-2020-unesco-mou @unesco!'],
  ['教科文', 'ouc-2020-unesco-mou @unesco'],
  ['United Nations Educational', '@unesco!'],
  ['ICDE', 'sou-icde! @icde!'],
  ['AAOU', 'sou-aaou! @aaou!'],
  ['亚洲开放大学', 'sou-aaou! @aaou!'],
  ['ICBC', 'ouc-2019-kazakhstan @icbc-almaty!'],
  ['工商银行', 'ouc-2019-kazakhstan @icbc-almaty!'],
  ['UDIMA', 'ouc-2019-udima! @udima!'],
  ['Universidad a Distancia', 'ouc-2019-udima @udima!'],
  ['英国开放大学', 'sou-open-university! @open-university-uk!'],
  ['APT', 'njupt-apt-base @apt!'],
  ['亚太电信', 'njupt-apt-base! @apt!'],
  ["Teachers' Professional Development", 'ouc-2020-itpd-workshop! @itpd!'],
  ['Teachers’ Professional', 'ouc-2020-itpd-workshop @itpd!'],
  // titles, posts, quotes
  ['memorandum unesco', 'ouc-2020-unesco-mou!'],
  ['谅解备忘录', 'ouc-2020-unesco-mou!'],
  ['Universal College Malaysia', 'ouc-2018-universal-college! @universal-college!'],
  ['马来西亚环球学院', 'ouc-2018-universal-college! @universal-college!'],
  ['learning city', 'shanghai-gnlc'],
  ['学习型城市', 'shanghai-gnlc! @gnlc!'],
  ['confucius institute', 'ouc-2019-udima'],
  ['football', 'ouc-2019-udima!'],
  ['vice president', 'ouc-2018-universal-college ouc-2019-stou'],
  ['副校长', 'ouc-2018-universal-college ouc-2019-stou'],
  ['secretary general', 'ouc-2020-unesco-mou!'],
  ['covid', 'ouc-covid-support!'],
  ['疫情', 'ouc-covid-support!'],
  // words put together as a reader would
  ['visit pavlodar december', 'ouc-2019-kazakhstan!'],
  ['素可泰来访', 'ouc-2019-stou!'],
  ['素可泰 师生', 'ouc-2019-stou!'],
  ['OUC访问哈萨克斯坦', 'ouc-2019-kazakhstan!'],
  ['  stou   beijing ', 'ouc-2019-stou!'],
  ['Queen Mary (London)', 'njupt-qmul!'],
];

const NEAR: [query: string, wanted: string, suggestion: string | undefined][] = [
  ['Pavlodarr', 'ouc-2019-kazakhstan! @psu #pavlodar', 'Pavlodar'],
  ['Pavlograd', 'ouc-2019-kazakhstan! @psu #pavlodar', 'Pavlodar'],
  ['pavoldar', 'ouc-2019-kazakhstan! #pavlodar', 'Pavlodar'],
  ['Kazakstan', 'ouc-2019-kazakhstan! $KZ', 'Kazakhstan'],
  ['sukotai', 'ouc-2019-stou! @stou', 'Sukhothai'],
  ['Botsuana', 'ouc-2019-zambia-botswana! @bou $BW', 'Botswana'],
  ['oepn univeristy', '@ouc', 'Open University'],
  ['quen mary', 'njupt-qmul! @qmul!', 'Queen Mary'],
  ['barcelonna', 'ouc-2019-udima! #barcelona', 'Barcelona'],
  ['memorandm unesco', 'ouc-2020-unesco-mou!', 'Memorandum UNESCO'],
  ['巴甫洛达尔市', 'ouc-2019-kazakhstan! @psu #pavlodar', '巴甫洛达尔'],
  ['素可太', '@stou', '素可'],
  ['mongola workshop', 'ouc-2020-itpd-workshop!', 'Mongolia workshop'],
];

test('there are at least 60 queries', () => {
  expect(FOUND.length + NEAR.length).toBeGreaterThanOrEqual(60);
  expect(new Set([...FOUND, ...NEAR].map(([query]) => query)).size).toBe(FOUND.length + NEAR.length);
});

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  test.each(FOUND)('%s finds %s', (query, wanted) => {
    const found = finder.find(query, language);
    expect(found.isNearest).toBe(false);
    expectFound(found, wanted);
  });
});

test.each(NEAR)('nothing has “%s”; the nearest is %s, by %s', (query, wanted, suggestion) => {
  const found = finder.find(query, 'en');
  expect(found.isNearest).toBe(true);
  expectFound(found, wanted);
  expect(found.suggestion).toBe(suggestion);
});

test.each(FOUND)('the query clause selects what “%s” finds', (query) => {
  const found = finder.find(query, 'en');
  const mask = maskOf(columns, { filters: {}, query: found.query });
  expect(mask.filter(Boolean)).toHaveLength(found.total);
  for (const { row } of found.events) expect(mask[row!]).toBe(1);
});

test.each(['zzzz', 'qqq www', '鑫鑫鑫', '???', '%', '\\'])(
  'nothing is near “%s”, and that is said',
  (query) => {
    const found = finder.find(query, 'en');
    expect([found.total, ...idsOf(found).flat()]).toEqual([0]);
    expect(found.suggestion).toBeUndefined();
  },
);

test('an empty query finds nothing', () => {
  for (const query of ['', '   ', '　']) expect(idsOf(finder.find(query, 'en')).flat()).toEqual([]);
});

test('typing on and taking back finds what a fresh search does', () => {
  const typed = ['p', 'pa', 'pav', 'pavl', 'pav', 'pa', 'p', 'ps', 'psu', 'psu a', 'psu al', 'su', ''];
  for (const query of typed) expect(finder.find(query, 'en')).toEqual(new Finder(columns).find(query, 'en'));
});
