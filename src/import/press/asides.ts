/** Where a sentence tells of no event, though it has the words for one: reported speech, subjects of talks, why, what it is. */
import type { Language } from './patterns';
import type { Sentence } from './passages';
import type { Span } from './quotes';
import type { Aside } from './rules/rule';

export interface AsideSpan extends Span {
  reason: Aside['reason'];
}

/** In the whole text's offsets. A heading has none: it is short and says what happened. */
export const asidesOf = ({ at, text, headline }: Sentence, { asides }: Language): AsideSpan[] =>
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
