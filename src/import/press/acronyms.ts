/**
 * Names that a text only uses in short: those whose letters tell which of the named organizations is meant ("MKU" for
 * Mount Kenya University, "UNILAG" for the University of Lagos), and those that it never writes out at all
 * ("USST President Ding Xiaodong").
 */
import type { NamePhrase } from './organizations';

/** At least two capitals; "KazNU", "UNO-R", "UoA". */
const TOKEN = /(?<![\p{L}\d&./-])[A-Z][A-Za-z]*[A-Z](?:-[A-Z]{1,5}|-[A-Z][a-z]+|[a-z]{0,3})(?![\p{L}\d&/])/gu;
/** Never an organization's. */
const OTHER =
  /^(?:UK|US|USA|EU|UN|UAE|PRC|GB|NZ|MOU|MoU|MOA|MoA|PhD|MBA|MSc|MA|BA|BSc|MD|ICT|IT|AI|VR|HR|PR|CEO|CFO|VC|DVC|PVC|COVID|SARS|TV|ID|TVET|VET|STEM|STEAM|MOOC|MOOCs|OER|ODL|ESL|EFL|TESOL|IELTS|TOEFL|HSK|SDG|SDGs|NGO|QS|FAQ|PDF|ISBN|GDP|R&D|Q&A|AM|PM|CPEC|BRI|APEC|OON|FAS|CBE|OBE|MP|HE|VIP|NE|NW|SE|SW|CIs?|DC|NY|CA|LA|II|III|IV|VI|VII|VIII|IX|XI|XII|PTI|SME|AC|AO|ECTS|CPC|NPC|SAR|ASEAN|NATO|OECD|LLC|PLC|LTD|INC|THE|AND|NEW|FOR|OF|IN|ON|AT)$/;
const SMALL = /^(?:of|the|for|de|do|da|del|di|la|and|&|et|in|on|at|y|i)$/i;

/** What only an organization has: "USST President", "JSUT delegation", "the SCNU campus". */
const HAS =
  /^(?:[’']s)? (?:(?:[Ee]xecutive |[Dd]eputy |[Aa]cting |[Aa]ssistant |[Aa]ssociate |[Ss]enior |[Pp]ro[- ])?(?:[Vv]ice[- ])?(?:[Pp]resident|[Rr]ector|[Cc]hancellor|[Pp]rovost|[Pp]rincipal|[Dd]ean|[Dd]irector|[Rr]egistrar)|Party (?:Committee|Secretary)|(?:[a-z]+ )?[Ss]tudents?|[Dd]elegat(?:ion|e)s?|[Tt]eam|[Gg]roup|[Oo]fficials?|[Rr]epresentatives?|[Ff]aculty|[Ss]taff|[Tt]eachers|[Pp]rofessors|[Ll]eaders|[Aa]lumn(?:i|us|a)|[Cc]ampus|[Ii]nternational [Oo]ffice|[Ee]xecutives|[Aa]dministration|(?:has|have|had) (?:\w+ly )?(?:established|cooperated|signed|hosted|welcomed|sent|maintained|partnered|worked)|hosted|welcomed|received|signed|had an? (?:\w+ )?(?:meeting|session)|held|organi[sz]ed|attended|visited|sent|launched)\b/;
/** "Visitors at UNO-R": a heading that ends with it. */
const ENDS =
  /\b(?:[Vv]isit(?:s|ed|ors)?|[Gg]uests?|[Dd]elegation|[Aa]mbassador)\b[^\n]*\b(?:at|to|[Vv]isit(?:s|ed)?) $/;

export interface Short {
  at: number;
  end: number;
  name: string;
  unit: boolean;
}

/** Every short mention in the text, under the name that it stands for. */
export function acronymsIn(text: string, names: readonly NamePhrase[]): Short[] {
  const known = new Set(names.flatMap(({ short = '' }) => [short, short.split(' ')[0]!]));
  const tokens = [...text.matchAll(TOKEN)]
    .map(({ 0: token, index }) => ({ at: index, end: index + token.length, token }))
    .filter(({ token }) => !known.has(token) && !OTHER.test(token))
    // "SUNY" where it is one of its universities that is told of
    .filter(({ token }) => !names.some(({ name }) => name.startsWith(`${token} `)))
    .filter(({ at, end }) => !names.some((one) => !one.unit && one.at < end && one.end > at));
  return tokens.flatMap(({ at, end, token }) => {
    const meant = meantBy(token, names);
    if (meant) return [{ at, end, name: meant.name, unit: meant.unit }];
    const own = tokens.some((one) => one.token === token && isOrganization(text, one));
    return own ? [{ at, end, name: token, unit: false }] : [];
  });
}

/** "visited USJ", "the rector of USJ" */
const OF_IT =
  /\b(?:[Dd]elegations? to|visited|visits|visit to|to visit|(?:[Pp]resident|[Rr]ector|[Cc]hancellor|[Pp]rincipal|[Pp]rovost|[Dd]ean|[Ss]taff|[Ss]tudents|campus|campuses|history|[Dd]elegation|leaders) (?:of|from|at)) (?:the )?$/;

const isOrganization = (text: string, { at, end }: { at: number; end: number }): boolean =>
  OF_IT.test(text.slice(Math.max(0, at - 40), at)) ||
  HAS.test(text.slice(end, end + 40)) ||
  (ENDS.test(text.slice(Math.max(0, at - 90), at)) && /^\s*\n/.test(text.slice(end)));

/** The one name that it abbreviates; none where two would do. */
function meantBy(token: string, names: readonly NamePhrase[]): NamePhrase | undefined {
  const fit = names.filter(({ name, unit, short }) => !unit && !short && abbreviates(token, name));
  const keys = new Set(fit.map(({ name }) => name.toLowerCase()));
  return keys.size === 1 ? fit[0] : undefined;
}

/** Initials with or without the small words; else beginnings of words that are picked letters of: UNI-LAG, T-K-U. */
export function abbreviates(token: string, name: string): boolean {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const large = words.filter((word) => !SMALL.test(word));
  const letters = token.toLowerCase().replace(/-/g, '');
  const initials = (list: readonly string[]): string => list.map((word) => word[0]!.toLowerCase()).join('');
  if (large.length < 2) return false;
  if (letters === initials(large) || letters === initials(words)) return true;
  return (
    letters.length > 2 &&
    picked(
      letters,
      large.map((word) => word.toLowerCase()),
    )
  );
}

/** Every word gives its first letter and perhaps later ones, in order. */
function picked(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  if (letters[0] !== word[0]) return false;
  for (let given = 1; given <= letters.length - rest.length; given++) {
    if (isSubsequence(letters.slice(1, given), word.slice(1)) && picked(letters.slice(given), rest))
      return true;
  }
  return false;
}

function isSubsequence(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
