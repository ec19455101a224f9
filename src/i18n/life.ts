/** Words for the life of what stands: agreements, partnerships, memberships, joint programmes, offices. */
import { dayInWords } from './dates';
import type { Words } from './language';
import { digits } from './numbers';

interface LifeWords {
  title: string;
  signed: (when: string) => string;
  /** `since` and `until` are days in words; absent where there is none to say. */
  inForce: (when: string) => string;
  noEnd: string;
  unknownEnd: string;
  renewed: string;
  /** What it is on a day. */
  on: Record<'not-begun' | 'in-force' | 'expired' | 'unknown-end', (day: number) => string>;
  /** Heads those of which nobody knows whether they are in force. */
  unknown: (n: number) => string;
  unknownNote: (day: number) => string;
}

export const lifeWords = {
  en: {
    title: 'In force',
    signed: (when) => `Dated ${when}.`,
    inForce: (when) => `In force: ${when}.`,
    noEnd: 'No end is set.',
    unknownEnd: 'Until when is not known: no text says so.',
    renewed: 'Renewed by',
    on: {
      'not-begun': (day) => `On ${dayInWords(day, 'en')}: not begun.`,
      'in-force': (day) => `On ${dayInWords(day, 'en')}: in force.`,
      expired: (day) => `On ${dayInWords(day, 'en')}: expired.`,
      'unknown-end': (day) => `On ${dayInWords(day, 'en')}: may have ended.`,
    },
    unknown: (n) => `End not known: ${digits(n)}`,
    unknownNote: (day) =>
      `Begun by ${dayInWords(day, 'en')}; no text says until when. Not counted among those in force.`,
  },
  zh: {
    title: '有效期',
    signed: (when) => `日期：${when}。`,
    inForce: (when) => `有效期：${when}。`,
    noEnd: '未设结束日期。',
    unknownEnd: '何时结束不详：原文没有写。',
    renewed: '续签为',
    on: {
      'not-begun': (day) => `${dayInWords(day, 'zh')}：尚未开始。`,
      'in-force': (day) => `${dayInWords(day, 'zh')}：有效。`,
      expired: (day) => `${dayInWords(day, 'zh')}：已期满。`,
      'unknown-end': (day) => `${dayInWords(day, 'zh')}：可能已结束。`,
    },
    unknown: (n) => `结束日期不详：${digits(n)}条`,
    unknownNote: (day) => `${dayInWords(day, 'zh')}之前已开始，原文没有写何时结束，不计入有效的记录。`,
  },
} satisfies Words<LifeWords>;
