/** What kind of event a trigger makes: by its cue, by the occasion that it names, by who travels. */
import type { EventType } from '../../model/schema';
import type { Setting } from './claim';
import { says } from './patterns';
import { covered } from './quotes';
import type { Trigger } from './triggers';

/** By the cue; else by the occasion it names; else by who travels. */
export function typeOf(trigger: Trigger, { reading }: Setting): EventType {
  if (trigger.type) return trigger.type;
  const { occasions, travellers } = reading.language;
  const kinds = trigger.act === 'attend' || trigger.act === 'hold';
  // "Ministry of Education and Training" trains nobody here.
  const plain = covered(
    reading.plain.slice(0, trigger.sentence.end),
    reading.names.filter(({ at, end }) => at >= trigger.sentence.at && end <= trigger.sentence.end),
  );
  const tongue = reading.language.rules.language;
  const clause = clauseEnd(plain, trigger, tongue);
  const scope = plain.slice(trigger.from, clause);
  // "到老挝访问，商讨夏令营事宜": what is talked about is no kind of journey.
  const behind = tongue === 'zh' && TALKED.test(plain.slice(trigger.at)) ? clause : trigger.sentence.end;
  const [from, to] = kinds ? [trigger.at, trigger.sentence.end] : [trigger.from, behind];
  const text = plain.slice(from, to);
  if (kinds || trigger.act === 'receive' || trigger.act === 'send' || trigger.act === 'come') {
    const found = lastKind(occasions, text, kinds ? trigger.end - trigger.at : undefined);
    const taught =
      found === 'training' && travellers.some(([kind, words]) => kind === 'students' && hit(words, scope));
    if (taught && !kinds) return 'students';
    if (found && (kinds || found === 'training' || found === 'students')) return found;
  }
  const people = travellers.find(([, words]) => hit(words, scope));
  const isBody = says(reading.language, 'delegation', scope);
  if (
    people &&
    !(isBody && people[0] === 'students' && !OF_STUDENTS.test(scope)) &&
    !(trigger.act === 'go' && /visit(?!ing)|访(?!学)|考察/i.test(trigger.text))
  )
    return people[0];
  return trigger.act === 'attend' ? 'conference' : 'visit';
}

/** "A group of students" travels as students; a delegation with students in it doesn't. */
const OF_STUDENTS =
  /\b(?:group|team|party|cohort) of (?:[\w-]+ ){0,3}(?:students|undergraduates|pupils)\b(?! and (?:teachers|staff))/i;

/** Who travels is told in the clause: "…，双方讨论了互派学生" sends nobody. */
function clauseEnd(plain: string, { at, end, to }: Trigger, tongue: 'en' | 'zh'): number {
  const talk = tongue === 'zh' ? TALKED_ABOUT.exec(plain.slice(at, to)) : null;
  if (talk) return at + talk.index;
  const seam = (tongue === 'zh' ? /[，；]/ : /[;,] (?!\d)(?:who|which|and|where|to|led|headed|the)\b|;/).exec(
    plain.slice(end, to),
  );
  return seam ? end + seam.index : to;
}

/** "来我院洽谈学生交流": what follows is talked about. */
const TALKED = /^[^。；]*?(?:洽谈|商谈|商讨|磋商|探讨)/;
const TALKED_ABOUT = /洽谈|商谈|商讨|磋商|探讨|[，；]/;

const hit = (words: RegExp, text: string): boolean => {
  words.lastIndex = 0;
  return words.test(text);
};

/** The head stands last in English and Chinese alike: "training workshop" is a workshop. */
function lastKind(
  kinds: readonly (readonly [EventType, RegExp])[],
  text: string,
  upTo: number | undefined,
): EventType | undefined {
  const found = kinds.flatMap(([type, words]) =>
    [...text.matchAll(words)].map(({ 0: word, index }) => ({ type, at: index, end: index + word.length })),
  );
  if (upTo === undefined) return found[0]?.type;
  // The first such noun, and those that stand directly behind it; "workshop on teacher training" is a workshop.
  const first = Math.min(...found.map(({ at }) => at));
  const group = found.filter(
    ({ at }) =>
      (at < upTo || found.some(({ end }) => end === at && end >= upTo)) &&
      !/ (?:on|for|about|in|of|at|to) |[，。]/.test(text.slice(first, at)),
  );
  const best = group.reduce<(typeof found)[number] | undefined>(
    (a, b) => (a && (a.end > b.end || (a.end === b.end && a.at <= b.at)) ? a : b),
    undefined,
  );
  return best?.type;
}
