/** All dates of a running text, in order. */
import { isYearless, type Moment } from './moment';
import { phraseAt, type Phrase } from './phrase';
import { plain } from './plain';
import type { DateContext, DatePhrase } from './reading';
import type { Reckoning } from './rule';
import { reckoningOf, settled, yearBeside } from './settle';

/** Where a date, or what stands before one, can begin. */
const BEGINS =
  /[\d'〇零○一二三四五六七八九十廿卅今本去上前明后同当次翌下这昨大自从由始截有到终不早约近日最择适隔第]|(?<![a-z\d])[a-z]/giu;
const SENTENCE = /[.!?。！？；\n](?=\s|$|[\p{Script=Han}])/u;

/** Words by which a clause speaks of what is to come. */
const AHEAD =
  /\b(?:will|shall|is to|are to|(?:scheduled|due|planned|expected|set|arranged) (?:to|for))\b|将(?!军|近)|拟(?!定)|计划|预计/i;
const CLAUSE = /[,;.!?:，；。！？\n]|\b(?:that|which|and)\b/gi;

export function findDates(text: string, context: DateContext = {}): DatePhrase[] {
  const read = plain(text);
  const reckoning = reckoningOf(context, false);
  return [...phrases(read, reckoning)].map(({ phrase, near }) => {
    const from = text.slice(phrase.at, phrase.end);
    const own = { ...context, tense: context.tense ?? tenseAt(read, phrase) };
    const reading = settled(near ? { ...phrase, ...near } : phrase, from, own, reckoning);
    return {
      ...reading,
      ...(near && { inferred: true }),
      at: phrase.at,
      end: phrase.end,
      kind: phrase.vague ? 'vague' : phrase.relative ? 'relative' : 'stated',
      ...(phrase.open && { open: phrase.open }),
    } satisfies DatePhrase;
  });
}

function tenseAt(text: string, { at, end }: Phrase): DateContext['tense'] {
  const before = text
    .slice(Math.max(0, at - 200), at)
    .split(CLAUSE)
    .at(-1)!;
  const after = text.slice(end, end + 200).split(CLAUSE)[0]!;
  return AHEAD.test(`${before} ${after}`) ? 'future' : undefined;
}

/** Phrases with the year that an earlier date lends them: of the same sentence, or of any where nothing else is known. */
export function* phrases(
  text: string,
  reckoning: Reckoning,
): Generator<{ phrase: Phrase; near?: { start: Moment; last: Moment } }> {
  const begins = new RegExp(BEGINS);
  let previous: { moment: Moment; end: number } | undefined;
  // What "the same day" is reckoned from: with the year that the publication lends, where none is written.
  let told: Moment | undefined;
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    const at = found.index;
    if (isInsideNumber(text, at)) continue;
    const phrase = phraseAt(text, at, { ...reckoning, previous: told });
    if (!phrase || phrase.end <= at) continue;
    const near = previous && lent(text, phrase, previous, reckoning);
    yield near ? { phrase, near } : { phrase };
    const last = near ? near.last : phrase.last;
    if (!phrase.vague && !phrase.unresolved && last.month !== undefined) {
      const ahead = tenseAt(text, phrase);
      // "9月将回访。12日，……": a plan for some month lends none to the days told after it.
      const planned = last.day === undefined && told?.day !== undefined && isPlanned(text, phrase.end);
      if (!planned) told = withYear(last, reckoning, ahead);
      if (last.year !== undefined) previous = { moment: last, end: phrase.end };
    }
    begins.lastIndex = phrase.end;
  }
}

/** "今年9月，校长将回访": what the rest of the sentence says is still to come. */
const isPlanned = (text: string, end: number): boolean =>
  AHEAD.test(text.slice(end, end + 60).split(SENTENCE)[0]!);

const withYear = (moment: Moment, { published, tense }: Reckoning, ahead: Reckoning['tense']): Moment =>
  isYearless(moment) && published
    ? { ...moment, year: yearBeside(moment, published, tense ?? ahead) }
    : moment;

const isInsideNumber = (text: string, at: number): boolean =>
  /\d/.test(text[at]!) &&
  /[\d]|\d[.,/-]$/.test(text.slice(Math.max(0, at - 2), at).slice(-2)) &&
  /\d[.,/-]?$/.test(text.slice(Math.max(0, at - 2), at));

function lent(text: string, phrase: Phrase, previous: { moment: Moment; end: number }, reckoning: Reckoning) {
  if (!isYearless(phrase.start) || !isYearless(phrase.last) || phrase.vague || phrase.unresolved)
    return undefined;
  if (phrase.start.month === undefined) return undefined;
  const isNear = !SENTENCE.test(text.slice(previous.end, phrase.at));
  if (!isNear && reckoning.published) return undefined;
  const year = previous.moment.year!;
  return {
    start: { ...phrase.start, year },
    last: { ...phrase.last, year },
  };
}
