// Chinese pages as they are found: marks in half width, lines about the page, captions, and long reports of who said what.
import { describe, expect, test } from 'vitest';
import { ZH_TRADITIONAL } from '../../../src/import/press/rules/zh-traditional';
import { told } from './gazetteer';

const PUBLISHED = '2019-06-10';
const kinds = (text: string) => told(text, { published: PUBLISHED }).map(({ type, date }) => [type, date]);

const VISIT = '6月5日，爱沙尼亚塔尔图大学副校长一行3人来我校访问，校长罗静会见了客人。';

describe('a page around a release', () => {
  test('half-width marks say what full-width ones say', () => {
    const text =
      '6月5日至7日，罗静校长率团赴秘鲁、智利访问；在利马，双方签署了合作备忘录（三年），共18,000元。';
    const half = text.replace(
      /[，；（）]/g,
      (mark) => ({ '，': ',', '；': ';', '（': '(', '）': ')' })[mark]!,
    );
    const plain = (events: ReturnType<typeof told>) =>
      events.map(({ type, date, places, partners }) => ({
        type,
        date,
        places: places.map(({ name }) => name),
        partners,
      }));
    expect(plain(told(half, { published: PUBLISHED }))).toEqual(plain(told(text, { published: PUBLISHED })));
  });

  test('lines about the page and captions make no event, and the day of publication is read', () => {
    const page = [
      '塔尔图大学代表团来访',
      '来源：国际处  发布日期：2019-06-10  浏览次数：321',
      VISIT,
      '与塔尔图大学代表团在签约仪式上合影',
      '（文：国际处 编辑：宣传部）',
    ].join('\n');
    expect(told(page).map(({ type, date }) => [type, date])).toEqual([['visit', '2019-06-05']]);
  });

  test('nearly a date: 签约 at the end of a line is not “about”', () => {
    expect(told('两校签约\n2019年6月6日，我校与秘鲁利马大学签署协议。')[0]?.date).toBe('2019-06-06');
  });
});

describe('what nobody did', () => {
  test.each([
    '罗静表示，学校将派团赴秘鲁访问，选派学生到利马大学交流，并举办国际研讨会。',
    '客人介绍了该校与秘鲁利马大学共建联合实验室的情况。',
    '双方就联合举办暑期学校、签署双学位协议、互派学生赴塔尔图大学交流等事宜进行了座谈。',
    '为进一步推动与秘鲁利马大学共建孔子学院，落实签署的协议，两校保持了密切联系。',
    '塔尔图大学创建于1632年，是爱沙尼亚最早的大学，2018年10月与我校签署了合作协议。',
    '这是学校继与秘鲁利马大学签署协议后取得的又一成果。',
  ])('%s', (rest) => {
    expect(kinds(`${VISIT}\n${rest}`)).toEqual([['visit', '2019-06-05']]);
  });

  test('after what was said, what was done', () => {
    expect(kinds(`${VISIT}罗静表示愿意加强合作，并与客人共同签署了校际合作协议。`)).toEqual([
      ['visit', '2019-06-05'],
      ['agreement', '2019-06-05'],
    ]);
  });
});

describe('traditional characters', () => {
  const text = '臨海大學校長羅靜率團於6月3日至5日訪問日本京都大學，雙方簽署學術合作備忘錄。';

  test('are read, and names stay as they are written', () => {
    const [visit, agreement] = told(text, { published: PUBLISHED });
    expect(visit).toMatchObject({
      type: 'visit',
      date: '2019-06-03/2019-06-05',
      direction: 'outbound',
      partners: ['京都大學'],
      home: '臨海大學',
    });
    expect(visit?.quotes).toEqual([text]);
    expect(agreement).toMatchObject({ type: 'agreement', partners: ['京都大學'] });
  });

  test('a few of them make no traditional text', () => {
    expect(
      told('6月5日，我校代表团访问日本大阪大学（大阪大學）。', { published: PUBLISHED })[0]?.partners,
    ).toEqual(['大阪大学']);
  });

  test('the rules have one simplified character for each', () => {
    const pairs = [...ZH_TRADITIONAL.replaceAll('\n', '').matchAll(/(.)(.)/gu)];
    expect(new Set(pairs.map(([, from]) => from)).size).toBe(pairs.length);
    expect(pairs.every(([, from, to]) => from !== to)).toBe(true);
  });
});

describe('a journey and guests in one page', () => {
  const page = [
    '应泰国素可泰开放大学邀请，国家开放大学副校长张明一行5人于2019年11月5日至8日访问泰国。',
    '代表团11月5日抵达曼谷，与素可泰开放大学校长会谈。',
    '学校还接待了德国易北大学校长一行。',
  ].join('\n');

  test('guests from where the journey does not lead are a visit of their own', () => {
    const events = told(page, { published: '2019-11-10' });
    expect(events.map(({ direction, places }) => [direction, places.map(({ name }) => name)])).toEqual([
      ['outbound', ['曼谷']],
      ['inbound', ['德国']],
    ]);
  });
});

describe('names and places of a Chinese page', () => {
  const at = { published: PUBLISHED };

  test('one institution written in three ways is one partner, called as it was first', () => {
    const text =
      '6月2日至6日，副校长罗静率团访问意大利圣乔治天主教大学。在圣乔治大学，双方座谈；代表团还看望了天主教圣乔治大学的师生。';
    expect(told(text, at)[0]?.partners).toEqual(['圣乔治天主教大学']);
  });

  test('cities stay in the order of the text, though their country is named again behind them', () => {
    const text =
      '6月2日至8日，副校长罗静率团赴德国和奥地利访问。在德国，代表团访问了慕尼黑大学、柏林工业大学。在奥地利，代表团访问了维也纳大学。代表团还走访了德国的企业。';
    expect(told(text, at)[0]?.places.map(({ name }) => name)).toEqual(['慕尼黑', '柏林', '维也纳']);
  });

  test('what is planned for a month lends no month to the days told after it', () => {
    const text =
      '5月4日至12日，校长罗静率团赴荷兰、丹麦访问。今年9月，荷兰特温特大学校长将来我校访问。9日，代表团访问丹麦奥尔堡大学。';
    expect(told(text, at).map(({ date }) => date)).toEqual(['2019-05-04/2019-05-12', '2019-09']);
  });

  test('New South Wales lies in no other country', () => {
    const text = '6月2日，副校长罗静率团访问澳大利亚新南威尔士大学。';
    expect(told(text, at)[0]?.places.map(({ country }) => country)).toEqual(['AU']);
  });

  test('ambassadors of one’s own country bring no country with them', () => {
    expect(told('6月5日，中国前驻秘鲁大使、驻智利大使王远应邀为我校师生作专题讲座。', at)).toEqual([]);
  });
});
