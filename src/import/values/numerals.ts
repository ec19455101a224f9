/** Numbers in words, Chinese and English. */

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  Ｏ: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  兩: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

export const HAN_DIGIT = '[〇零○一二三四五六七八九]';
/** Any Chinese numeral up to the ten-thousands. */
export const HAN_NUMBER = '[〇零○一二两兩三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟廿卅]+';

/** 二十四 → 24, 二〇一九 → 2019, 廿八 → 28, 一百零五 → 105, "24" → 24; undefined where it is no number. */
export function numberOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const han = text.replace(/廿/g, '二十').replace(/卅/g, '三十');
  if (han.length === 0 || ![...han].every((c) => c in DIGITS || c in UNITS || c === '万')) return undefined;
  const [thousands, rest] = han.includes('万') ? (han.split('万', 2) as [string, string]) : ['', han];
  const low = rest === '' ? 0 : small(rest);
  return thousands === '' ? low : small(thousands) * 10_000 + low;
}

/** Without units the digits stand side by side (二〇一九); with them each unit takes the digit before it. */
function small(han: string): number {
  if (![...han].some((c) => c in UNITS)) return Number([...han].map((c) => DIGITS[c]).join(''));
  let [sum, digit] = [0, 0];
  for (const c of han) {
    const unit = UNITS[c];
    if (unit === undefined) digit = DIGITS[c]!;
    else {
      sum += (digit || 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Numbers in English words up to nine hundred and ninety-nine, as the inside of a pattern. */
export const ENGLISH_NUMBER = (() => {
  const ones = ONES.slice(1).toReversed().join('|');
  const under100 = `(?:(?:${TENS.join('|')})(?:[- ](?:${ones}))?|${ones})`;
  return `(?:(?:an?|${ones}) hundred(?: and ${under100})?|${under100})`;
})();

/** "twenty-four" → 24, "a hundred and five" → 105, "24" → 24. */
export function englishNumberOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  let sum = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    const [one, ten] = [ONES.indexOf(word), TENS.indexOf(word)];
    if (one >= 0) sum += one;
    else if (ten >= 0) sum += (ten + 2) * 10;
    else if (word === 'a' || word === 'an') sum += 1;
    else if (word === 'hundred') sum = (sum || 1) * 100;
    else if (word !== 'and') return undefined;
  }
  return sum;
}
