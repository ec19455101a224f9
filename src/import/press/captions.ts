/** Lines of a Chinese page that tell nothing by themselves: captions of pictures, subheadings, who wrote it. */
import type { Sentence } from './passages';
import type { DatePhrase } from '../values';

const ENDED = /[。！？；：…][”’』」）]*\s*$/;
const LONGEST = 60;

/** A short line without a full stop, alone in its paragraph, with no day of its own, in a text of whole sentences. */
export function isCaption(
  sentence: Sentence,
  sentences: readonly Sentence[],
  dates: readonly DatePhrase[],
): boolean {
  const { text, headline, paragraph, at, end } = sentence;
  if (headline || ENDED.test(text) || text.length > LONGEST) return false;
  if (dates.some((date) => date.at >= at && date.end <= end && date.edtf)) return false;
  return (
    sentences.filter((other) => other.paragraph === paragraph).length === 1 &&
    sentences.some((other) => other !== sentence && ENDED.test(other.text))
  );
}
