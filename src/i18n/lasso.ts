/** Words for choosing an area on the map. */
import type { Words } from './language';
import { listed } from './numbers';

interface LassoWords {
  choose: string;
  shown: string;
  draw: string;
  remove: string;
  hint: string;
  keys: string;
  corners: (n: number) => string;
  close: string;
  cancel: string;
  /** Names of places, or of countries and areas. */
  only: (names: readonly string[]) => string;
}

const NAMED = 3;

export const lassoWords: Words<LassoWords> = {
  en: {
    choose: 'Choose an area',
    shown: 'Only what the map shows',
    draw: 'Draw an area',
    remove: 'Remove the area',
    hint: 'Draw around what you want to see, or set corners one by one.',
    keys: 'Arrow keys move the cross, Enter sets a corner, Backspace takes one back, Escape leaves it.',
    corners: (n) => `${n} ${n === 1 ? 'corner' : 'corners'}${n < 3 ? ', three make an area' : ''}.`,
    close: 'Close the area',
    cancel: 'Leave it',
    only: (names) => `Only ${names.length > NAMED ? 'these places' : listed(names, 'en')}`,
  },
  zh: {
    choose: '选择区域',
    shown: '只看地图所示范围',
    draw: '画出区域',
    remove: '移除区域',
    hint: '圈出要看的范围，或逐个定角。',
    keys: '方向键移动十字，回车键定角，退格键撤回一角，Esc键退出。',
    corners: (n) => `已定${n}个角${n < 3 ? '，三个角围成区域' : ''}。`,
    close: '围成区域',
    cancel: '退出',
    only: (names) => `只看${names.length > NAMED ? '这些地点' : listed(names, 'zh')}`,
  },
};
