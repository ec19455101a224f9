/** Words of the map region and its legend. */
import type { Words } from './language';

interface MapWords {
  map: string;
  keys: string;
  zoomIn: string;
  zoomOut: string;
  showAll: string;
  projection: (now: 'equal-earth' | 'globe' | 'mercator') => string;
  land: string;
  approval: (number: string) => string;
  legend: string;
  marks: Record<'out' | 'in' | 'inferred' | 'tie' | 'area' | 'several', string>;
  several: (n: number) => string;
  choose: (place: string, n: number) => string;
  chooseLeg: (n: number) => string;
  close: string;
  join: (a: string, b: string) => string;
  /** Of `all` places, `more` beside those named. */
  andMore: (names: string, more: number, all: number) => string;
  originInferred: string;
  /** Where one finger and the plain wheel are the page's; `key` is Ctrl or ⌘. */
  scroll: (key: string) => string;
  touch: string;
  inferred: string;
}

export const mapWords: Words<MapWords> = {
  en: {
    map: 'Map',
    keys: 'Arrow keys move the map, plus and minus zoom, 0 shows everything. The table holds the same records.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    showAll: 'Show everything',
    projection: (now) => (now === 'globe' ? 'Show as a flat map' : 'Show as a globe'),
    land: 'Land: Natural Earth',
    approval: (number) => `Map approval ${number}`,
    legend: 'What is on the map',
    marks: {
      out: 'going out',
      in: 'coming in',
      inferred: 'inferred leg',
      tie: 'standing tie',
      area: 'country or area only',
      several: 'several in one place',
    },
    several: (n) => `${n} records`,
    choose: (place, n) => `${place}: ${n} records`,
    chooseLeg: (n) => `${n} records on this way`,
    close: 'Close',
    join: (a, b) => `${a}, ${b}`,
    andMore: (names, more) => `${names} and ${more} more`,
    originInferred: 'origin inferred',
    scroll: (key) => `Hold ${key} and scroll to zoom the map`,
    touch: 'Move the map with two fingers',
    inferred: 'inferred',
  },
  zh: {
    map: '地图',
    keys: '方向键移动地图，加号和减号缩放，0显示全部。表格中有同样的记录。',
    zoomIn: '放大',
    zoomOut: '缩小',
    showAll: '显示全部',
    projection: (now) => (now === 'globe' ? '显示为平面地图' : '显示为地球仪'),
    land: '陆地：Natural Earth',
    approval: (number) => `审图号：${number}`,
    legend: '地图上的内容',
    marks: {
      out: '出访',
      in: '来访',
      inferred: '推断的路段',
      tie: '长期关系',
      area: '仅知国家或地区',
      several: '同一地点多项',
    },
    several: (n) => `${n}项记录`,
    choose: (place, n) => `${place}：${n}项记录`,
    chooseLeg: (n) => `此路线上有${n}项记录`,
    close: '关闭',
    join: (a, b) => `${a}、${b}`,
    andMore: (names, _more, all) => `${names}等${all}处`,
    originInferred: '出发地为推断',
    scroll: (key) => `按住${key}并滚动可缩放地图`,
    touch: '请用两指移动地图',
    inferred: '推断',
  },
};
