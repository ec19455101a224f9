/** Words of the guided tours, and of the button that makes a step of one. */
import type { Words } from './language';
import { digits } from './numbers';

interface TourWords {
  tour: string;
  start: (title: string) => string;
  steps: (n: number) => string;
  /** 1 for the first. */
  step: (n: number, of: number) => string;
  next: string;
  previous: string;
  /** On the last step, in place of next. */
  end: string;
  leave: string;
  back: (n: number, of: number) => string;
  keys: string;
  /** Before what is wrong with the view of a step. */
  broken: string;
  copy: string;
  copied: string;
  copyFailed: string;
}

export const tourWords = {
  en: {
    tour: 'Tour',
    start: (title) => `Take the tour: ${title}`,
    steps: (n) => `${digits(n)} ${n === 1 ? 'step' : 'steps'}`,
    step: (n, of) => `Step ${digits(n)} of ${digits(of)}`,
    next: 'Next step',
    previous: 'Previous step',
    end: 'End the tour',
    leave: 'Explore from here',
    back: (n, of) => `Back to the tour, step ${digits(n)} of ${digits(of)}`,
    keys: 'Arrow keys turn the steps, Escape leaves the tour.',
    broken: 'Part of what this step wants to show is not there:',
    copy: 'Copy this view as a tour step',
    copied: 'Copied. Paste it among the steps of a tour and write its text.',
    copyFailed: 'The browser does not let it be copied. It can be taken from here:',
  },
  zh: {
    tour: '导览',
    start: (title) => `开始导览：${title}`,
    steps: (n) => `共${digits(n)}步`,
    step: (n, of) => `第${digits(n)}步，共${digits(of)}步`,
    next: '下一步',
    previous: '上一步',
    end: '结束导览',
    leave: '从这里自行浏览',
    back: (n, of) => `回到导览第${digits(n)}步，共${digits(of)}步`,
    keys: '左右箭头键换步，Esc键离开导览。',
    broken: '这一步要显示的内容有一部分不存在：',
    copy: '将当前视图复制为导览步骤',
    copied: '已复制，可粘贴到导览的步骤中，再写文字。',
    copyFailed: '浏览器不允许复制，可从这里取用：',
  },
} satisfies Words<TourWords>;
