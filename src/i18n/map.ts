/** Words of the map that its first view needs; the rest is in map-later.ts. */
import type { Words } from './language';

interface MapWords {
  map: string;
  keys: string;
  join: (a: string, b: string) => string;
  /** Of `all` places, `more` beside those named. */
  andMore: (names: string, more: number, all: number) => string;
  originInferred: string;
  inferred: string;
}

export const mapWords: Words<MapWords> = {
  en: {
    map: 'Map',
    keys: 'Arrow keys move the map, plus and minus zoom, 0 shows everything. The table holds the same records.',
    join: (a, b) => `${a}, ${b}`,
    andMore: (names, more) => `${names} and ${more} more`,
    originInferred: 'origin inferred',
    inferred: 'inferred',
  },
  zh: {
    map: '地图',
    keys: '方向键移动地图，加号和减号缩放，0显示全部。表格中有同样的记录。',
    join: (a, b) => `${a}、${b}`,
    andMore: (names, _more, all) => `${names}等${all}处`,
    originInferred: '出发地为推断',
    inferred: '推断',
  },
};
