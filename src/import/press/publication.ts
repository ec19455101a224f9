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

/** The publication's date (the one given first), and the text with blanks for the lines that told it. */
export function publicationIn(
  text: string,
  plain: string,
  given?: string,
): { published?: string; plain: string } {
  const lines = [DATELINE, DATELINE_ZH, SAYS_SO, ALONE].flatMap((shape) => spansOf(plain, shape));
  const published = given ?? lines.map(({ at, end }) => dayIn(text.slice(at, end))).find(Boolean);
  return { ...(published && { published }), plain: covered(plain, lines) };
}

const spansOf = (text: string, shape: RegExp): Span[] =>
  [...text.matchAll(shape)].map(({ 0: line, index }) => ({ at: index, end: index + line.length }));

const dayIn = (line: string): string | undefined =>
  findDates(line)
    .map(({ edtf }) => edtf)
    .find((edtf) => edtf && /^\d{4}(?:-\d{2}){1,2}$/.test(edtf));
