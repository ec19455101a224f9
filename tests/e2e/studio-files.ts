/** An invented university's files for the studio's story: journeys in a Chinese workbook, agreements and a visit in an English list. */
import { strToU8 } from 'fflate';
import { makeXlsx } from '../import/make-xlsx';

export const BOOK = '出访2019.xlsx';
export const LIST = 'agreements and visits.csv';

export const PASSPORT = 'E31415926';

/** Three dates without a year, a column of passports, one trip that the list has too. */
export const workbook = (): Uint8Array<ArrayBuffer> =>
  makeXlsx({
    sheets: [
      {
        name: '出访',
        rows: [
          ['2019年出访统计'],
          ['序号', '日期', '团长', '邀请单位', '出访国家（地区）', '出访任务', '团组人数', '情况', '护照号'],
          [
            1,
            '2019.3.4-9',
            '沈睿（副校长）',
            '马德里远程大学',
            '西班牙（马德里）',
            '商谈课程互认',
            '5人',
            '经费自筹',
            PASSPORT,
          ],
          [
            2,
            '2019年6月17日至22日',
            '林知夏',
            'Elbe University',
            '德国（汉堡）',
            '洽谈合作',
            '4人',
            '',
            'E27182818',
          ],
          [
            3,
            '12月24日至28日',
            '周亦安',
            '额尔齐斯大学',
            '哈萨克斯坦（阿拉木图、巴甫洛达尔）',
            '洽谈合作',
            '4人',
            '',
            '',
          ],
          [4, '11月5日至9日', '沈睿（副校长）', '湄南开放大学', '泰国（曼谷）', '文化交流', '6人', '', ''],
          [5, '10月8日', '林知夏', '南洋学院', '马来西亚（吉隆坡）', '课程评审', '2人', '', ''],
        ],
      },
    ],
  });

export const list = (): Uint8Array<ArrayBuffer> =>
  strToU8(
    [
      'Date,Kind,Direction,Partner,Country,City,Pax,Handled by',
      '2018-05-14,agreement,mutual,Lisbon Distance University,Portugal,Lisbon,,Office A',
      '17-22 June 2019,visit,outbound,Elbe University,Germany,Hamburg,4,Office B',
      '2019-09-02,agreement,mutual,Hanyang Network University,South Korea,Seoul,,Office A',
      '',
    ].join('\n'),
  ) as Uint8Array<ArrayBuffer>;
