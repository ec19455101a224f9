/** Words about links to a view. */
import type { Words } from './language';

interface LinkWords {
  copy: string;
  copied: string;
  byHand: string;
  /** Some parts of a link could not be used. */
  partly: (parts: number) => string;
  understood: string;
}

export const linkWords = {
  en: {
    copy: 'Copy link',
    copied: 'Copied',
    byHand: 'Address of this view, to be copied',
    partly: (parts) =>
      parts === 1
        ? 'One part of this link could not be used. The rest is shown.'
        : `${parts} parts of this link could not be used. The rest is shown.`,
    understood: 'Close this note',
  },
  zh: {
    copy: '复制链接',
    copied: '已复制',
    byHand: '当前画面的地址，可复制',
    partly: (parts) => `这个链接有${parts}处用不上，其余照常显示。`,
    understood: '关闭提示',
  },
} satisfies Words<LinkWords>;
