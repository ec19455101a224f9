/** Words as they are indexed: Latin by word, Chinese by word and by every two characters. */
import { fold } from '../filter/fold';

const RUNS = /\p{Script=Han}+|[\p{L}\p{N}\p{M}]+/gu;
const HAN = /^\p{Script=Han}/u;

// Absent in older browsers: pairs of characters find most of the same there.
const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** Runs of one script: "ouc访问北京" is three. */
export const runsOf = (text: string): string[] =>
  (fold(text).match(RUNS) ?? []).flatMap((run) => run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []);

/** A Chinese run by its words. Names that no dictionary holds fall apart into characters: they are left together. */
function segmented(run: string): string[] {
  if (!segmenter) return [run];
  const words: string[] = [];
  let loose = '';
  for (const { segment } of segmenter.segment(run)) {
    if (segment.length === 1) loose += segment;
    else {
      if (loose) words.push(loose);
      words.push(segment);
      loose = '';
    }
  }
  return loose ? [...words, loose] : words;
}

const pairsOf = (run: string): string[] =>
  run.length < 3 ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));

/** For the index and for asking it. */
export function tokensOf(text: string): string[] {
  const tokens = runsOf(text).flatMap((run) =>
    HAN.test(run) ? [...segmented(run), ...pairsOf(run)] : [run],
  );
  return [...new Set(tokens)];
}

/** The words that a query means, whether or not there are spaces between them. */
export const meantWords = (query: string): string[] =>
  runsOf(query).flatMap((run) => (HAN.test(run) ? segmented(run) : [run]));
