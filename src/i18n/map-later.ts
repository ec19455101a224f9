/** Words of the map that come once it is drawn: buttons, legend, choices, and whose outlines it shows. */
import type { Words } from './language';

interface MapLaterWords {
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
  /** Where one finger and the plain wheel are the page's; `key` is Ctrl or ⌘. */
  scroll: (key: string) => string;
  touch: string;
}

export const mapLaterWords: Words<MapLaterWords> = {
  en: {
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
    scroll: (key) => `Hold ${key} and scroll to zoom the map`,
    touch: 'Move the map with two fingers',
  },
  zh: {
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
    scroll: (key) => `按住${key}并滚动可缩放地图`,
    touch: '请用两指移动地图',
  },
};
