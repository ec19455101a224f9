/** Words that make an event, and the part of the sentence that is about each. */
import type { EventType } from '../../model/schema';
import { asideAt, type AsideSpan } from './asides';
import type { Sentence } from './passages';
import type { Language, Pattern } from './patterns';
import type { Span } from './quotes';
import type { Act } from './rules/rule';

export interface Trigger {
  act: Act;
  type?: EventType;
  weak: boolean;
  /** In the whole text. */
  at: number;
  end: number;
  text: string;
  /** The part of the sentence that tells of it. */
  from: number;
  to: number;
  sentence: Sentence;
}

/**
 * `names`: what begins in one is no trigger ("开放学习学院"); of `parts`, what begins after their first word
 * ("Research Institute of Open Education"); in Chinese talk about talks (`asides`) takes nothing of the sentence.
 */
export function triggersIn(
  sentence: Sentence,
  language: Language,
  names: readonly Span[] = [],
  parts: readonly Span[] = [],
  asides: readonly AsideSpan[] = [],
): Trigger[] {
  const found = language.cues
    .flatMap((cue) => matches(cue, sentence))
    .filter((one) => !names.some(({ at, end }) => at <= one.at && end > one.at))
    .filter((one) => language.rules.language === 'zh' || !isFronted(one, sentence))
    .filter((one, _, all) => language.rules.language === 'zh' || !isAdverb(one, sentence, all))
    .filter((one) => !parts.some(({ at, end }) => at < one.at && end > one.at))
    .reduce<Trigger[]>((kept, one) => (kept.some((other) => overlap(one, other)) ? kept : [...kept, one]), [])
    .filter(
      ({ act, at }) =>
        language.rules.language === 'en' || act !== 'more' || asideAt(asides, at)?.reason !== 'aim',
    )
    .toSorted((a, b) => a.at - b.at);
  return scoped(found, sentence, language);
}

function matches({ act, type, weak, find }: Pattern, sentence: Sentence): Trigger[] {
  find.lastIndex = 0;
  return [...sentence.text.matchAll(find)].map(({ 0: text, index }) => ({
    act,
    ...(type && { type }),
    weak,
    at: sentence.at + index,
    end: sentence.at + index + text.length,
    text,
    from: sentence.at,
    to: sentence.end,
    sentence,
  }));
}

/** "At the congress held in Rome, our president met …": where it was, not what. */
const isFronted = ({ act, at, end, text }: Trigger, sentence: Sentence): boolean =>
  act === 'hold' &&
  /\bheld$/.test(text.trim()) &&
  /^(?:At|During|In|On|Following|After|Before|Within)\b[^,]*$/.test(
    sentence.text.slice(0, at - sentence.at),
  ) &&
  /^[^.]*, /.test(sentence.text.slice(end - sentence.at));

/** "After arriving in Chile, the delegation toured …": when, not what. */
const isAdverb = ({ at, text }: Trigger, sentence: Sentence, all: readonly Trigger[]): boolean =>
  /^\w+ing\b/.test(text) &&
  /^(?:After|Upon|On|Before|Besides|While|Following|Prior to|In addition to) $/.test(
    sentence.text.slice(0, at - sentence.at),
  ) &&
  all.some(
    (other) =>
      other.at > at && /^[^.]*, /.test(sentence.text.slice(at - sentence.at, other.at - sentence.at)),
  );

const overlap = (a: Trigger, b: Trigger): boolean => a.at < b.end && a.end > b.at;

/** Each trigger has the clauses up to the next one's; what only says when or where goes with what follows. */
function scoped(triggers: readonly Trigger[], sentence: Sentence, { rules }: Language): Trigger[] {
  const cuts = triggers.slice(1).map((next, i) => cutBetween(sentence, triggers[i]!, next, rules.language));
  return triggers.map((one, i) => ({
    ...one,
    from: cuts[i - 1] ?? sentence.at,
    to: cuts[i] ?? sentence.end,
  }));
}

const SEPARATOR = {
  en: /[;:] |, (?:and |but |where |while )?| (?:and|where|while|before|after) | to (?=discuss|explore|sign|learn|investigate|attend|help|open|negotiate|study|see|take|visit|mark|celebrate|prepare|speak|renew|extend|conclude|finali[sz]e|formali[sz]e|meet|hold|conduct|give|deliver|teach|strengthen|promote|establish)/g,
  zh: /[；;，、]/g,
};
const STRONG = { en: /^[;:]/, zh: /^[；;]/ };
/** A piece that only says when or where. */
const ADVERBIAL = {
  en: /^[;:,]? ?(?:and |but )?(?:then |later |afterwards )?(?:in|on|at|during|from|after|before|while|two days|three days|the same|earlier|later|last|next|this)\b[^;]{0,60}$/i,
  zh: /^[；;，]?(?:并|随后|此后|其间|之后)?(?:在[^，]{1,16}|[^，]{0,12}(?:期间|当天|当日|会上|会后|同日|仪式上|后)|\d[^，]{0,14}|[^，]{0,10}[日天午])$/,
};

function cutBetween(sentence: Sentence, one: Trigger, next: Trigger, language: 'en' | 'zh'): number {
  const [a, b] = [one.end - sentence.at, Math.max(one.end, next.at) - sentence.at];
  const between = sentence.text.slice(a, b);
  const seams = [...between.matchAll(SEPARATOR[language])];
  if (seams.length === 0) return sentence.at + b;
  const strong = seams.find(({ 0: seam }) => STRONG[language].test(seam));
  if (strong) return sentence.at + a + strong.index;
  let i =
    language === 'zh'
      ? Math.max(
          0,
          seams.findIndex(({ 0: seam }) => seam !== '、'),
        )
      : seams.length - 1;
  while (
    i > 0 &&
    seams[i]![0] !== ' to ' &&
    ADVERBIAL[language].test(between.slice(seams[i - 1]!.index, seams[i]!.index))
  )
    i--;
  return sentence.at + a + seams[i]!.index;
}
