/** Sample records of an invented university: a workbook with two things to decide, and a press release. */
import { templateWords, type TemplateSheet } from './studio-template';
import type { Language, Words } from './language';

interface SampleWords {
  /** What leads to it, and what it is called once it is there. */
  offer: string;
  offerNote: string;
  banner: string;
  remove: string;
  done: string;
  book: string;
  sheets: readonly TemplateSheet[];
  release: string;
  text: string;
}

/** Named so that nobody takes them for records: on the screen, and in whatever is published of them. */
export const SAMPLE_HOME = {
  name: { en: 'Dongyu University (sample)', zh: '东屿大学（示例）' },
  aliases: ['Dongyu University', '东屿大学'],
  place: 'Ningbo',
  country: 'CN',
};

/** The template's own sheet of agreements, with one more of them. */
function agreements(language: Language, another: readonly string[]): TemplateSheet {
  const sheet = templateWords[language].sheets[1]!;
  return { ...sheet, rows: [...sheet.rows, another] };
}

export const sampleWords: Words<SampleWords> = {
  en: {
    offer: 'Try it with sample records',
    offerNote: 'A small workbook and a press release of an invented university; one click removes them.',
    banner: 'Sample records of an invented university are in this project.',
    remove: 'Remove the sample',
    done: 'sample records',
    book: 'Sample records.xlsx',
    sheets: [
      {
        name: 'Visits 2019',
        columns: [
          { name: 'Date' },
          { name: 'Direction' },
          { name: 'Countries and cities' },
          { name: 'Institution' },
          { name: 'Leader' },
          { name: 'Purpose' },
          { name: 'Number of people' },
          { name: 'Visibility' },
        ],
        rows: [
          [
            '2019-03-04/2019-03-09',
            'outbound',
            'Spain (Madrid, Granada)',
            'Meseta University',
            'Shen Rui (Vice President)',
            'Recognition of courses',
            '5',
            'public',
          ],
          [
            '8-11 October 2019',
            'outbound',
            'Kazakhstan (Almaty, Astana)',
            'Zhetisu Pedagogical University',
            'Shen Rui (Vice President)',
            'Student exchange',
            '5',
            'public',
          ],
          [
            '2019-07',
            'inbound',
            'Germany (Hamburg)',
            'Elbe University of Applied Sciences',
            'Karin Maas (Dean)',
            'Campus visit',
            '3',
            'public',
          ],
          [
            '24-28 December',
            'outbound',
            'Thailand (Bangkok)',
            'Menam Open University',
            'Lin Zhixia',
            'Training of teachers',
            '4',
            'public',
          ],
          [
            '2019-11-12',
            'outbound',
            'Cambridge',
            'Fenland College',
            'Zhou Yian',
            'Library exchange',
            '2',
            'public',
          ],
          [
            '2019-09-03',
            'inbound',
            'Malaysia (Kuala Lumpur)',
            'Straits College',
            '',
            'Preliminary talks',
            '2',
            'internal',
          ],
        ],
      },
      agreements('en', ['2016-09', 'Menam Open University', 'Thailand', 'Joint courses', 'auto-renewed']),
    ],
    release: 'Sample press release.txt',
    text: `Dongyu University and Zhetisu Pedagogical University agree on student exchange

NINGBO, 14 October 2019. A five-member delegation of Dongyu University, led by Vice President Shen Rui, visited Kazakhstan from 8 to 11 October at the invitation of Zhetisu Pedagogical University. In Almaty the group toured the language centre; on Thursday it travelled on to Astana.

During the visit the two universities signed a memorandum of understanding on student exchange.

“We have been waiting for this since 2015,” the rector said. “Next we shall send a class to China.”

Last week the university also welcomed 12 teachers from Menam Open University, Thailand, for a training course. A delegation of Elbe University of Applied Sciences, Germany, will visit Dongyu University in May.
`,
  },
  zh: {
    offer: '用示例记录试一试',
    offerNote: '一份小工作簿和一篇新闻稿，出自一所虚构的大学；一次点击就能移除。',
    banner: '这个项目里有示例记录，出自一所虚构的大学。',
    remove: '移除示例',
    done: '示例记录',
    book: '示例记录.xlsx',
    sheets: [
      {
        name: '往来2019',
        columns: [
          { name: '日期' },
          { name: '出访或来访' },
          { name: '国家和城市' },
          { name: '对方单位' },
          { name: '团长' },
          { name: '事由' },
          { name: '人数' },
          { name: '是否公开' },
        ],
        rows: [
          [
            '2019年3月4日至9日',
            '出访',
            '西班牙（马德里、格拉纳达）',
            '梅塞塔大学',
            '沈睿（副校长）',
            '商谈课程互认',
            '5',
            '公开',
          ],
          [
            '2019.10.8-11',
            '出访',
            '哈萨克斯坦（阿拉木图、阿斯塔纳）',
            '热特苏师范大学',
            '沈睿（副校长）',
            '洽谈学生交换',
            '5',
            '公开',
          ],
          ['2019年7月', '来访', '德国（汉堡）', '易北应用科学大学', '', '访问校园', '3', '公开'],
          ['12月24日至28日', '出访', '泰国（曼谷）', '湄南开放大学', '林知夏', '教师培训', '4', '公开'],
          ['2019-11-12', '出访', '剑桥', '沼原学院', '周亦安', '图书馆交流', '2', '公开'],
          ['2019年9月3日', '来访', '马来西亚（吉隆坡）', '海峡学院', '', '初步接触', '2', '内部'],
        ],
      },
      agreements('zh', ['2016年9月', '湄南开放大学', '泰国', '合作开课协议', '自动续签']),
    ],
    release: '示例新闻稿.txt',
    text: `东屿大学代表团访问哈萨克斯坦

发布时间：2019年10月14日

本月8日至11日，东屿大学副校长沈睿率团一行5人访问哈萨克斯坦阿拉木图和阿斯塔纳，与热特苏师范大学会谈。访问期间，两校签署学生交换备忘录。

“我们从2015年起就盼着这一天，”热特苏师范大学校长说，“接下来我们要派一个班来中国。”

昨日，泰国湄南开放大学12名教师来校参加培训。明年5月，德国易北应用科学大学代表团计划来访。
`,
  },
};
