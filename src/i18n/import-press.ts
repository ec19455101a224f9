/** What is said of running text and the drafts made from it. */

export const importPressWords = {
  en: {
    'text-nothing': [
      'No exchange found',
      'The text was read, and nothing in it is an exchange that could be drafted. You can mark the words yourself.',
    ],
  },
  zh: {
    'text-nothing': ['没有找到交流活动', '全文读过，没有可以起草的交流活动。可以自己划出词句。'],
  },
} as const satisfies Record<'en' | 'zh', Record<string, readonly [string, string]>>;
