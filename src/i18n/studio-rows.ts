/** What the studio says beside the table of rows. */
import type { Words } from './language';
import { digits } from './numbers';

interface RowWords {
  map: string;
  /** The row in hand: its number, its places, its date. */
  row: (row: number, stops: string, date: string) => string;
  nowhere: (row: number) => string;
  noRow: string;
  move: string;
  readers: string;
  /** Of a box to tick: how many rows it would leave. */
  onlyFound: (rows: number) => string;
  noneFound: string;
}

export const rowWords: Words<RowWords> = {
  en: {
    map: 'All records on a map, the row in hand in coral',
    row: (row, stops, date) => `Row ${row}: ${stops}, ${date}`,
    nowhere: (row) => `Row ${row}: no place yet that a map could show`,
    noRow: 'Choose a row, and it stands out here',
    move: 'Up and down arrows go from row to row, Enter opens what was found in it.',
    readers: 'As readers will see it',
    onlyFound: (rows) =>
      rows === 1 ? 'Only the one row with a finding' : `Only the ${digits(rows)} rows with findings`,
    noneFound: 'Nothing was found in any row of this sheet.',
  },
  zh: {
    map: '地图上的全部记录，手上的一行为珊瑚色',
    row: (row, stops, date) => `第${row}行：${stops}，${date}`,
    nowhere: (row) => `第${row}行：还没有可以上地图的地点`,
    noRow: '选一行，这里就标出来',
    move: '上下方向键换行，Enter打开这一行的标记。',
    readers: '读者看到的样子',
    onlyFound: (rows) => `只看有标记的${digits(rows)}行`,
    noneFound: '这张表里没有一行有标记。',
  },
};
