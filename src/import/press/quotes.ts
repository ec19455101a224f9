/** Quoted speech, which is no event: found, and covered so that nothing is read in it and every offset stays. */

export interface Span {
  at: number;
  end: number;
}

const PAIRS = [/“[^”]*(?:”|$)/g, /「[^」]*(?:」|$)/g, /『[^』]*(?:』|$)/g, /"[^"\n]*"/g];
/** Titles of works: no speech, but nothing happens in them either. */
const TITLES = /《[^》]*》/g;

/** Courses and meetings have long names in quotation marks. */
const OCCASION =
  /(?:班|会|营|论坛|项目|计划|工程|课程|活动|研究|中心|工坊|周|节|协议书?|备忘录|意向书|协定|宣言)$/;

/** Speech, as against a word or a title in quotation marks. */
function isSpeech(quoted: string): boolean {
  const inside = quoted.slice(1, -1);
  if (/[\u4e00-\u9fff]/.test(inside))
    return (inside.length > 14 && !OCCASION.test(inside)) || /[，。！？,]/.test(inside);
  return (inside.split(/\s+/).length > 5 && !isTitle(inside)) || /[,.!?]$/.test(inside.trim());
}

/** Every long word has a capital: a title. */
const isTitle = (inside: string): boolean =>
  inside.length < 160 &&
  inside
    .split(/[\s–—-]+/)
    .filter((word) => /^\p{L}{4,}/u.test(word))
    .every((word) =>
      /^\p{Lu}|^(?:with|from|into|toward|towards|through|over|under|between|among|beyond|upon|about|after|during|within)$/u.test(
        word,
      ),
    );

export const quotedIn = (text: string): Span[] =>
  PAIRS.flatMap((pair) => [...text.matchAll(pair)])
    .filter(([quoted]) => isSpeech(quoted))
    .map(({ 0: quoted, index }) => ({ at: index, end: index + quoted.length }))
    .toSorted((a, b) => a.at - b.at);

/** Of a document's title its kind stays: 签署《…合作协议》 is a signing. */
const KIND = /(?:协议书?|备忘录|协定|意向书|合同|宣言|声明|议定书)》$/;

const titlesIn = (text: string): Span[] =>
  [...text.matchAll(TITLES)].map(({ 0: title, index }) => ({
    at: index,
    end: index + title.length - (KIND.exec(title)?.[0].length ?? 0),
  }));

/** The text with blanks where somebody speaks: as long as before. */
export const withoutSpeech = (text: string): string => covered(text, [...quotedIn(text), ...titlesIn(text)]);

export const covered = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (rest, { at, end }) => rest.slice(0, at) + rest.slice(at, end).replace(/[^\s]/g, ' ') + rest.slice(end),
    text,
  );
