import { describe, expect, test } from 'vitest';
import { languageOf, textIn } from '../../src/model/text';
import type { Text } from '../../src/model/schema';

describe('which language a reader gets', () => {
  test.each<[string, Text | undefined, string, string, string | undefined]>([
    ['a plain text is for everyone', 'Pavlodar', 'zh', 'Pavlodar', undefined],
    ["the reader's", { en: 'Beijing', zh: '北京' }, 'zh', '北京', 'zh'],
    ['a regional form of it', { en: 'Beijing', 'zh-Hans': '北京' }, 'zh', '北京', 'zh-Hans'],
    ['the general form of a regional one', { en: 'Beijing', zh: '北京' }, 'zh-Hant', '北京', 'zh'],
    ['else English', { fr: 'Pékin', en: 'Beijing' }, 'zh', 'Beijing', 'en'],
    ['else whatever there is', { fr: 'Pékin', de: 'Peking' }, 'zh', 'Pékin', 'fr'],
    ['an empty one is none', { zh: '', en: 'Beijing' }, 'zh', 'Beijing', 'en'],
    ['nor is the first', { fr: '', de: 'Peking' }, 'zh', 'Peking', 'de'],
    ['nothing is an empty text', {}, 'zh', '', undefined],
    ['empty in every language', { en: '', zh: '' }, 'zh', '', undefined],
    ['no text', undefined, 'zh', '', undefined],
  ])('%s', (_, text, language, shown, tag) => {
    expect(textIn(text, language)).toBe(shown);
    expect(languageOf(text, language)).toBe(tag);
  });
});
