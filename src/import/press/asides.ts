/** Where a sentence tells of no event, though it has the words for one: reported speech, subjects of talks, why, what it is. */
import type { Language } from './patterns';
import type { Sentence } from './passages';
import type { Span } from './quotes';
import type { Aside } from './rules/rule';

export interface AsideSpan extends Span {
  reason: Aside['reason'];
}

/** A sentence that begins with who says it: "刘校长指出，……". */
const LEAD = 25;

/** All of a text's; in a paragraph of somebody's words the sentences that follow are theirs too. */
export function asidesAmong(sentences: readonly Sentence[], language: Language): AsideSpan[] {
  let speaks: number | undefined;
  return sentences.flatMap((sentence) => {
    const { at, end, text, paragraph, headline } = sentence;
    const own = asidesOf(sentence, language);
    const begins = own.some((one) => one.reason === 'quotation' && one.at - at < LEAD && end - one.end < 2);
    const goesOn = speaks === paragraph && !headline && language.goesOn?.test(text) === true;
    speaks = begins || goesOn ? paragraph : undefined;
    return goesOn ? [{ reason: 'quotation' as const, at, end }] : own;
  });
}

/** In the whole text's offsets. A heading has none: it is short and says what happened. */
const asidesOf = ({ at, text, headline }: Sentence, { asides }: Language): AsideSpan[] =>
  headline
    ? []
    : asides.flatMap(({ reason, find }) =>
        [...text.matchAll(find)].map(({ 0: words, index }) => ({
          reason,
          at: at + index,
          end: at + index + words.length,
        })),
      );

export const asideAt = (asides: readonly AsideSpan[], at: number): AsideSpan | undefined =>
  asides.find((one) => one.at <= at && at < one.end);
