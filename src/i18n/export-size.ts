/** What is said of the size of a large file before it is made. */
import type { Words } from './language';
import { digits } from './numbers';

interface SizeWords {
  about: (megabytes: number) => string;
  /** More than common programs open. */
  large: (megabytes: number) => string;
}

export const sizeWords: Words<SizeWords> = {
  en: {
    about: (megabytes) => ` About ${digits(megabytes)} MB.`,
    large: (megabytes) =>
      ` About ${digits(megabytes)} MB: more than most programs open. A shorter period or a filter makes it smaller.`,
  },
  zh: {
    about: (megabytes) => `约${digits(megabytes)} MB。`,
    large: (megabytes) => `约${digits(megabytes)} MB，多数程序打不开；缩短时段或加上筛选，文件会小些。`,
  },
};
