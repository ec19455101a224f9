/** Countries that a text says by their peoples: "25 Bhutanese teachers", "the Turkish ambassador", "赴日", "法方". */
import type { Gazetteer } from '../values';
import type { SaidPlace } from './places';
import { EN_PEOPLES, ZH_SIGNS } from './rules/demonyms';

const WORDS = [...EN_PEOPLES.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('.', '\\.'));
const PEOPLE = new RegExp(`(?<![\\p{L}-])(${WORDS.join('|')})(?![\\p{L}-])`, 'gu');
/** What somebody of a country is: without one of these "English" is a language. */
const SOMEBODY =
  /^(?:[ -](?!(?:at|in|from|of|to|with|by|for|and|the)\b)[\p{L}’'-]+){0,3}?[ -](?:students?|undergraduates?|postgraduates?|teachers?|lecturers?|professors?|scholars?|scientists?|researchers?|academics?|experts?|officials?|officers?|librarians?|engineers?|doctors?|nurses?|guests?|visitors?|participants?|delegates?|delegations?|colleagues?|counterparts?|trainees?|partners?|side|party|team|group|universit(?:y|ies)|institut(?:e|es|ions?)|colleges?|schools?|ministr(?:y|ies)|minister|government|embass(?:y|ies)|ambassador|consul(?:ate)?|authorities|compan(?:y|ies)|rectors?|presidents?|representatives?|musicians?|artists?|interns?|youth|pupils?|candidates?|leaders?|journalists?|educators?|citizens?|alumni|farmers?|public|higher)\b|^ \p{Lu}/iu;
/** Languages and things of taste that are taught everywhere: "Chinese courses", "French language", "Spanish literature". */
const NO_COUNTRY =
  /^[ -](?:(?:as a foreign )?languages?|courses?|class(?:es)?|lessons?|literature|studies|philology|teaching|corners?|proficiency|bridge|linguistics|translation|speaking|language|food|cuisine|dishes|tests?|medicine|calligraphy|painting|New Year|version|subtitles|dollars?|euros?|Studies|Language|Bridge|Literature)/;
const SIGNS = [...ZH_SIGNS.keys()].join('');
/** 赴日参加, 访美期间, 留英学者; 日方, 美籍. */
const SIGN = new RegExp(
  `(?<=[赴访旅留援在])[${SIGNS}](?=[参交学访研进讲出留攻短考洽开实演培任游执调招宣期团举召、，。和与的]|$)|[${SIGNS}](?=[方籍])`,
  'g',
);

/** As places without a name of their own, each where its word stands. */
export function peoplesIn(text: string, language: 'en' | 'zh', gazetteer: Gazetteer): SaidPlace[] {
  const found =
    language === 'en'
      ? [...text.matchAll(PEOPLE)].filter(({ 0: word, index }) => {
          const next = text.slice(index + word.length, index + word.length + 60);
          return SOMEBODY.test(next) && !NO_COUNTRY.test(next);
        })
      : [...text.matchAll(SIGN)];
  return found.flatMap(({ 0: word, index }) => {
    const code = (language === 'en' ? EN_PEOPLES : ZH_SIGNS).get(word);
    const place = code === undefined ? undefined : gazetteer.country(code);
    if (!place) return [];
    const name = place.name[language] ?? place.name.en;
    return [
      { at: index, end: index + word.length, name, country: code!, place, isCountry: true, inferred: false },
    ];
  });
}
