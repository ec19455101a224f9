import type { Words } from './language';

/** Words of the page about the data. */
export const aboutWords = {
  en: {
    sources: 'Sources',
    reading: 'How to read it',
    inferred:
      'Inferred means that the source does not say it in so many words: a start place, a seat, a city. It is drawn dashed and said in the details.',
    undated:
      'Records without a date stay without one. They stand in their own lane below the timeline and are counted beside the window, never in it.',
    quoted:
      'Figures that a university states about itself are quoted as they stand. What is counted here is counted from the records alone.',
    borders: 'The map shows coasts and points. It draws no borders and says nothing about them.',
    records: (n: number) => (n === 1 ? '1 record' : `${n} records`),
  },
  zh: {
    sources: '来源',
    reading: '怎样看图',
    inferred: '“推断”是指原文没有明说：出发地、所在地或城市。图上画成虚线，详情中注明。',
    undated: '没有日期的记录保持无日期，列在时间线下方，另行计数，不计入时段。',
    quoted: '学校自述的数字照原文引用；这里统计的数字只根据记录得出。',
    borders: '地图只画海岸线和地点，不画任何界线，也不表示对界线的任何看法。',
    records: (n: number) => `${n}条记录`,
  },
} satisfies Words<Record<string, unknown>>;
