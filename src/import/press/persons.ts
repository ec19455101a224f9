/** Who led, received or signed: people by their posts. Students and those without a post are never listed. */
import type { Setting } from './claim';
import type { Span } from './quotes';
import type { Name } from './reading';
import { EN_POST, EN_TITLE, ZH_POST, ZH_SURNAMES } from './rules/posts';

export interface Person extends Span {
  name: string;
  /** As written: "vice president", "副校长". */
  post: string;
  /** The key of whose person it is; undefined for the home's, and where nothing is said. */
  of?: string;
}

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:[a-z]{2,3} )?\p{Lu}[\p{L}.’'-]*){1,3}`;
const TITLES = `(?:(?:${EN_TITLE.join('|')})\\.? )*`;
const POST = `(?:${EN_POST.join('|')})`;
/** "Vice President Yang Xiaotang", "the Rector, Prof. Yusuf Baran" */
const POST_FIRST = new RegExp(`(?<![\\p{L}-])(${POST}),? ${TITLES}(${NAME})`, 'gu');
/** "…, led by Vice President Kim" begins a clause; it is no post of whom stands in front. */
const NO_CLAUSE =
  '(?!(?:led|headed|chaired|accompanied|represented|received|by|and|with|where|while|who|whose|including|under|to)\\b)';
/** "Yang Xiaotang, vice president of the OUC" */
const NAME_FIRST = new RegExp(
  `${TITLES}(${NAME}), (?:the |its |our )?((?:${NO_CLAUSE}[\\p{L}-]+ ){0,2}?${POST})(?![\\p{L}-])`,
  'gu',
);
const HAN = '\\u4e00-\\u9fff';
const FOLLOWS =
  '(?=率|带|来|访|到|于|作|做|主持|受|会见|会晤|与|在|出席|一行|主持|代表|表示|指出|致|介绍|为|向|赴|参加|接待|陪同|和|及|说|强调|签|共同|对|就|应|教授|博士|先生|女士|等|、|，|。|；|）|\\s|$)';
const IN_CHINESE = new RegExp(
  `(${ZH_POST.join('|')})((?:[${HAN}]{1,8}·[${HAN}·]{1,12}?)|(?:${ZH_SURNAMES})[${HAN}]{1,2}?)${FOLLOWS}`,
  'gu',
);

/** In the sentences given. Offsets are the text's. */
export function personsIn(spans: readonly Span[], setting: Setting): Person[] {
  const { plain, language } = setting.reading;
  const zh = language.rules.language === 'zh';
  const found = spans.flatMap(({ at, end }) =>
    (zh ? chinese(plain.slice(at, end)) : english(plain.slice(at, end))).map((one) => ({
      ...one,
      at: one.at + at,
      end: one.end + at,
    })),
  );
  return found
    .filter((one, i) => found.findIndex(({ name }) => name === one.name) === i)
    .map((one) => withOwner(one, setting));
}

const english = (text: string): Person[] => [
  ...[...text.matchAll(POST_FIRST)].map(([all, post, name], i, found) => made(found[i]!, all, post!, name!)),
  ...[...text.matchAll(NAME_FIRST)]
    .filter(([, name]) => /^\p{Lu}/u.test(name!) && !new RegExp(`^${POST}\\b`, 'u').test(name!))
    .map((match) => made(match, match[0], match[2]!, match[1]!)),
];

const chinese = (text: string): Person[] =>
  [...text.matchAll(IN_CHINESE)].map((match) => made(match, match[0], match[1]!, match[2]!));

const made = ({ index }: { index: number }, all: string, post: string, name: string): Person => ({
  at: index,
  end: index + all.length,
  post: post.trim(),
  name: name.trim(),
});

/** "… of Lund University" behind it, "清莱皇家大学校长…" in front of it. */
function withOwner(person: Person, { reading }: Setting): Person {
  const { plain, names, language } = reading;
  const owner =
    language.rules.language === 'zh'
      ? names.find(
          ({ at, end }) =>
            end <= person.at &&
            at < person.at &&
            /^[\u4e00-\u9fff]{0,10}$/.test(plain.slice(end, person.at)) &&
            person.at - end < 10,
        )
      : (names.find(
          ({ at }) => at >= person.end && /^,? (?:of|at|from) (?:the )?$/.test(plain.slice(person.end, at)),
        ) ??
        names.find(
          ({ end }) => end <= person.at && /^(?:’s|'s)? (?:[a-z]+ )?$/.test(plain.slice(end, person.at)),
        ));
  return owner ? { ...person, of: owner.key } : person;
}

/** Those of one organization, or the home's own. */
export const personsOf = (
  persons: readonly Person[],
  name: Name,
  isHome: boolean,
): { name: string; post: string }[] | undefined => {
  const own = persons.filter(({ of }) => (of === undefined ? isHome : of === name.key));
  return own.length > 0 ? own.map(({ name: who, post }) => ({ name: who, post })) : undefined;
};
