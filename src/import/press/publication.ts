/** The day of publication, where the text itself gives it: a dateline, or a line that says so. */
import { findDates } from '../values';
import { covered, type Span } from './quotes';

/** "BEIJING, May 20 (Xinhua) --", "NINGBO, 14 October 2019.", "KISORO, Uganda –". */
const DATELINE =
  /^[ \t]*\p{Lu}[\p{Lu}\p{M} .’'-]{2,30}(?:, ?[\p{L}. ]{2,30}){0,2}(?:,? ?\d{0,2} ?[\p{L}.]{0,10} ?\d{0,2},? ?\d{0,4})?(?: ?\([^)\n]{2,40}\))? ?(?:[–—]|--?)(?= )|^[ \t]*\p{Lu}{2}[\p{Lu}\p{M} .’'-]{1,30}, ?\d{1,2} \p{L}+ \d{4}\./gmu;
const DATELINE_ZH =
  /^[ \t\u3000]*(?:[（(][^）)\n]{2,30}[）)])?\s*(?:本网讯|本报讯|[\u4e00-\u9fff]{2,6}社?[\u4e00-\u9fff]{0,6}\d{1,2}月\d{1,2}日电|校园网讯|[\u4e00-\u9fff]{2,8}讯)\s*(?:[（(][^）)\n]{0,40}[）)])?[：:，,]?/gm;
const SAYS_SO =
  /^[ \t\u3000]*(?:(?:date )?(?:of publication|published|posted|updated|date|release date)(?: on)?|发布(?:时间|日期)|日期|时间|发稿时间|更新时间)\s*[:：][^\n]{4,60}$/gim;
/** A line that is nothing but a date, perhaps with who wrote it. */
const ALONE =
  /^[ \t\u3000]*(?:\p{L}+,? )?(?:\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日)(?:[ \t\u3000|·].{0,40})?$/gmu;

/** "来源：国际处 发布日期：2019-05-07 浏览次数：12": the day within a line about the page. */
const PAGE_DAY_ZH =
  /(?:发布|发稿|更新|发表|文章发布|上传)(?:时间|日期)?\s*[:：]\s*(?:19|20)\d\d(?:[-./]\d{1,2}[-./]\d{1,2}|年\d{1,2}月\d{1,2}日)(?:\s*\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?/g;
/** What a page says of itself: where it stands, who wrote it, how often it was read. */
const PAGE_ZH =
  /^(?![^\n]{90})[^\n。]*(?:当前位置|所在位置|您的位置|浏览(?:次数|量|数)?[:：\d（(]|点击(?:次数|量|率|数)?[:：\d（(]|阅读(?:次数|量)?[:：]|访问次数|(?:信息|文章|稿件|图片)?来源[:：]|作者[:：]|发布(?:者|人|单位)[:：]|供稿[:：]|撰稿[:：]|摄影[:：]|(?:责任?编辑?|编辑|审核|初审|复审|终审|审校|校对)[:：]|打印(?:此文|本页)|关闭窗口|上一[篇条]|下一[篇条]|分享(?:到|至)|版权所有|字体[:：]|【字体)[^\n。]*$|[（(](?:文|图|文字|图片|通讯员|记者|撰稿|供稿|摄影|编辑|来源|审核|责任编辑|[\u4e00-\u9fff]{2,14}[处院部办室系] ?(?:供稿)?)\s*[:：/／\\]?[^（）()\n。]{0,50}[）)](?=\s*$)/gm;

/** The publication's date (the one given first), and the text with blanks for the lines that told it. */
export function publicationIn(
  text: string,
  plain: string,
  given?: string,
): { published?: string; plain: string } {
  const lines = [DATELINE, DATELINE_ZH, SAYS_SO, PAGE_DAY_ZH, ALONE].flatMap((shape) =>
    spansOf(plain, shape),
  );
  const published = given ?? lines.map(({ at, end }) => dayIn(text.slice(at, end))).find(Boolean);
  return {
    ...(published && { published }),
    plain: covered(plain, [...lines, ...spansOf(plain, PAGE_ZH)]),
  };
}

const spansOf = (text: string, shape: RegExp): Span[] =>
  [...text.matchAll(shape)].map(({ 0: line, index }) => ({ at: index, end: index + line.length }));

const dayIn = (line: string): string | undefined =>
  findDates(line)
    .map(({ edtf }) => edtf)
    .find((edtf) => edtf && /^\d{4}(?:-\d{2}){1,2}$/.test(edtf));
