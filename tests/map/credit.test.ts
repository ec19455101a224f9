// Whose outlines a map has: said once, in the reader's language, and never ours where they are not drawn.
import { expect, test } from 'vitest';
import { askedCredit, ownCredit, wholeCredit } from '../../src/map/attribution';

const TEXTS = { attribution: { en: 'A map office', zh: '某测绘院' }, approval: 'GS(2024)1234号' };

test.each([
  [{ ground: {}, credit: null }, 'Land: Natural Earth', ''],
  [{ ground: TEXTS, credit: null }, 'Land: Natural Earth', 'A map office · Map approval GS(2024)1234号'],
  [{ ground: {}, credit: TEXTS }, '', 'A map office · Map approval GS(2024)1234号'],
  [{ ground: { attribution: 'Host' }, credit: TEXTS }, '', 'Host · Map approval GS(2024)1234号'],
  [
    { ground: { borders: 'style' as const, approval: '审图号：GS(2020)1号' }, credit: null },
    '',
    '审图号：GS(2020)1号',
  ],
])('%o', (map, own, asked) => {
  expect(ownCredit(map, 'en')).toBe(own);
  expect(askedCredit(map, 'en')).toBe(asked);
  expect(wholeCredit(map, 'en')).toBe([own, asked].filter(Boolean).join(' · '));
});

test('in Chinese too', () => {
  expect(wholeCredit({ ground: TEXTS, credit: null }, 'zh')).toBe(
    '陆地：Natural Earth；某测绘院；审图号：GS(2024)1234号',
  );
});
