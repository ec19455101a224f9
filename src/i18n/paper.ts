/** What stands on a printed sheet alone. */
import type { Words } from './language';
import { digits } from './numbers';

export const paperWords = {
  en: {
    more: (n: number) =>
      n === 1 ? 'One more record is not printed.' : `${digits(n)} more records are not printed.`,
  },
  zh: { more: (n: number) => `另有${digits(n)}条记录未打印。` },
} satisfies Words<{ more: (n: number) => string }>;
