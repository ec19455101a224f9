/** The template workbook's words: columns, drop-downs, and examples of an invented university. */
import type { Words } from './language';

export interface TemplateSheet {
  name: string;
  columns: readonly { name: string; list?: readonly string[]; width?: number }[];
  rows: readonly (readonly string[])[];
}

interface TemplateWords {
  file: string;
  sheets: readonly TemplateSheet[];
}

export const templateWords: Words<TemplateWords> = {
  en: {
    file: 'exchange-atlas-template.xlsx',
    sheets: [
      {
        name: 'Visits',
        columns: [
          { name: 'Date', width: 24 },
          { name: 'Direction', list: ['outbound', 'inbound'] },
          { name: 'Countries and cities', width: 30 },
          { name: 'Institution', width: 34 },
          { name: 'Purpose', width: 34 },
          { name: 'Number of people' },
          { name: 'Status', list: ['done', 'planned', 'cancelled'] },
          { name: 'Visibility', list: ['public', 'internal'] },
          { name: 'Remarks', width: 30 },
        ],
        rows: [
          [
            '2019-10-08/2019-10-11',
            'outbound',
            'Kazakhstan (Almaty, Astana)',
            'Zhetisu Pedagogical University',
            'Talks on student exchange',
            '5',
            'done',
            'public',
            '',
          ],
          [
            '2019-07',
            'inbound',
            'Germany',
            'Elbe University of Applied Sciences',
            'Campus visit',
            '3',
            'done',
            'public',
            'Replace these two rows by your own.',
          ],
        ],
      },
      {
        name: 'Agreements',
        columns: [
          { name: 'Signed on', width: 20 },
          { name: 'Partner', width: 34 },
          { name: 'Country' },
          { name: 'Agreement', width: 34 },
          { name: 'Valid until' },
        ],
        rows: [
          [
            '2018-05-14',
            'Elbe University of Applied Sciences',
            'Germany',
            'Exchange of students',
            '2023-05-13',
          ],
        ],
      },
    ],
  },
  zh: {
    file: '交流记录模板.xlsx',
    sheets: [
      {
        name: '往来',
        columns: [
          { name: '日期', width: 24 },
          { name: '出访或来访', list: ['出访', '来访'] },
          { name: '国家和城市', width: 30 },
          { name: '对方单位', width: 34 },
          { name: '事由', width: 34 },
          { name: '人数' },
          { name: '状态', list: ['已完成', '计划中', '已取消'] },
          { name: '是否公开', list: ['公开', '内部'] },
          { name: '备注', width: 30 },
        ],
        rows: [
          [
            '2019年10月8日至11日',
            '出访',
            '哈萨克斯坦（阿拉木图、阿斯塔纳）',
            '热特苏师范大学',
            '洽谈学生交换',
            '5',
            '已完成',
            '公开',
            '',
          ],
          [
            '2019年7月',
            '来访',
            '德国',
            '易北应用科学大学',
            '访问校园',
            '3',
            '已完成',
            '公开',
            '请用自己的记录替换这两行。',
          ],
        ],
      },
      {
        name: '协议',
        columns: [
          { name: '签署日期', width: 20 },
          { name: '合作单位', width: 34 },
          { name: '国家' },
          { name: '协议名称', width: 34 },
          { name: '到期日期' },
        ],
        rows: [['2018-05-14', '易北应用科学大学', '德国', '学生交换协议', '2023-05-13']],
      },
    ],
  },
};
