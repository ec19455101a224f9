/** English names: capitalised words around a head ("University", "Ministry"), with "of", "the" and "for" between. */
import { EN_HEADS, EN_LEAGUES, EN_UNITS } from './rules/en-names';
import { EN_PEOPLES } from './rules/demonyms';
import type { CountryAt, NamePhrase } from './organizations';

const HEAD = new RegExp(`^(?:${EN_HEADS.join('|')}|${EN_LEAGUES.join('|')})$`);
const UNIT = new RegExp(`^(?:${EN_UNITS.join('|')})$`);
const HEADED = new RegExp(
  `(?<![\\p{L}])(?:${[...EN_HEADS, ...EN_LEAGUES, ...EN_UNITS].join('|')})(?![\\p{L}])`,
  'u',
);
const SMALL =
  /^(?:of|the|for|de|do|da|dos|das|del|della|di|la|las|los|a|à|at|and|&|für|zu|und|et|y|i|van|der|des|in|on)$/;
/** Small words that may stand at no name's end, and those that join two names rather than one. */
const JOINING = /^(?:and|&|und|et|y|at|in|on)$/;
/** Fields: a name may have one after "in", and two of them joined ("Language and Culture University"). */
const FIELD =
  /^(?:Education|Sciences?|Technology|Medicine|Engineering|Distance|Higher|Applied|Research|Languages?|Cultures?|Arts?|Letters|Humanities|Economics?|Finance|Business|Management|Trade|Commerce|Law|Politics|Agriculture|Forestry|Fisheries|Veterinary|Health|Nursing|Pharmacy|Electronics?|Communications?|Media|Film|Music|Design|Architecture|Planning|Posts|Telecommunications|Transport|Mining|Petroleum|Energy|Water|Tourism|Sports?|Physical|Teacher|Pedagogy|Statistics|Industry|Information|Computing|Security|Administration|Labou?r|Culture|Foreign|Youth|Tropical|Textiles?|Development|Innovation)$/;
/** What parts of institutions are called after, beside the fields. */
const SUBJECT =
  /^(?:International(?:i[sz]ation)?|Cooperation|Exchanges?|Graduate|Postgraduate|Undergraduate|Multicultural|Cultural|Intercultural|Learner|Learning|Support|Student|Students|Services?|Affairs|Relations|Partnerships?|Prospects|Global|Open|Online|Digital|Continuing|Lifelong|Academic|Studies|Natural|Social|Political|Computer|Mechanical|Electrical|Civil|Optoelectronic|Environmental|General|Further|Advanced|Joint|Graduates|Sino-[A-Z]\w+|Quality|Assurance|Alumni|Career|Admissions|Enrolment|Multimedia|Convention|Conference|Admin|Literature|Journalism|Liberal|Fine|Data|Curriculum|Scientific|Criminal|Human|Resources|Publicity|Publishing|Postal|Editing|Scholarship|Visitors?|Teaching|Strategic|Internationale?s|Engagement|Americas|Special|Early|Childhood|Public|Policy)$/;
/** "Industrial and Commercial Bank": two adjectives of one name. */
const ADJECTIVE = /(?:al|ic|ive|ary|ign|tural)$/;
const CAPITAL = /^[A-ZÀ-ÞĀ-ŽȘ‘’'][\p{L}\p{M}\d&’'.-]*$/u;
/** Capitalised only because they begin a sentence, or titles that belong to a person. */
const NOT_A_NAME =
  /^(?:The|THE|A|An|On|In|At|From|During|After|Before|Both|This|That|These|Our|Its|His|Her|Their|When|While|With|For|And|By|Under|To|Last|Next|Earlier|Today|Yesterday|Tomorrow|President|Vice|Rector|Chancellor|Provost|Dean|Principal|Director|Professor|Prof|Dr|Mr|Ms|Mrs|Sir|Deputy|Secretary|Chairman|Chairwoman|Head|Minister|Ambassador|Consul|Photo|Executive|Associate|Assistant|Pro|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Because|Since|Until|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Delegates|President's|Rector’s|Signed|Signing|Visits|Visit|Also|As|Welcome|Between|Visiting|Colleagues|Together|Founded|Dean's|Representatives|Former|Visited|Explores?|Signs?|Welcomes?|Welcomed|Hosts?|Receives?|Received|Holds?|Held|Meets?|Met|Discuss(?:es|ed)?|Strengthens?|Launch(?:es|ed)?|Joins?|Joined|Leads?|Attends?|Attended|Concludes?|Establish(?:es|ed)?|Participates?|Collaborates?|Celebrates?|Announces?|Renews?|Renewed|Opens|Returns?|Arrives?|Reactor|(?:Vice|Pro|Deputy)-(?:Vice-)?(?:Chancellor|President|Rector|Principal|Dean)|Chairperson|Officer|Warden|University's|Memorandum|Agreement|Delegation|Now|Then|Later|Afterwards|Recently|Meanwhile|However|Moreover|Furthermore|Additionally|Although|If|So|But|Yet|Speaking|Welcoming|Hosted|Organi[sz]ed|Attending|Led|Headed|Accompanied|Within|Among|Representing|Following|Prior|Upon|Besides|Finally|First|Second|Third|Thanks|Source|Author|Editor|Text|Released|Posted|Acting)$/;
/** No name's first word, though one may hold them: "Institute of Teachers’ Professional Development". */
const NOT_FIRST = /^(?:Students|Teachers|Members|Experts|Officials|Staff|Scholars|Lecturers|Researchers)$/;
const FIELD_ONLY = /^(?:of|for) /;

interface Word {
  at: number;
  end: number;
  text: string;
}

export function organizationsInEnglish(text: string, countries: readonly CountryAt[]): NamePhrase[] {
  return runs(text)
    .flatMap(splitAtJoins)
    .map(trimmedRun)
    .map(withoutBearer)
    .map((run, _, all) => withoutLand(run, all, countries))
    .filter((run) => run.some(({ text: word }) => HEADED.test(bare(word))))
    .map((run) => phrase(text, run, countries))
    .filter((found): found is NamePhrase => found !== undefined)
    .map((found, _, all) => withoutBehind(found, all))
    .filter((found, _, all) => !isTheirs(found, all, text));
}

/** "the Indonesian University" where the Indonesian Open University was named: it, told once more. */
function isTheirs({ at, name }: NamePhrase, all: readonly NamePhrase[], text: string): boolean {
  const [people = '', , more] = name.split(' ');
  return (
    more === undefined &&
    EN_PEOPLES.has(people) &&
    /\bthe $/i.test(text.slice(Math.max(0, at - 4), at)) &&
    all.some((other) => other.name !== name && other.name.includes(people))
  );
}

/** "Germany Reutlingen University", where the text calls it Reutlingen University as well. */
function withoutLand(run: Word[], all: readonly Word[][], countries: readonly CountryAt[]): Word[] {
  const [first, ...rest] = run;
  if (!first || !countries.some(({ at, end }) => at === first.at && end === first.end)) return run;
  const said = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
  return all.some((other) => other !== run && said(other) === said(rest)) ? rest : run;
}

const bare = (word: string): string => word.replace(/[’']s$/, '').replace(/[.]$/, '');

/** Initials and "St.": the dot ends nothing. */
const DOTTED = /^(?:(?:[A-Z]\.)+|St\.|Sta\.|Sto\.)$/;

/** "Educational, Scientific and Cultural Organization", "Ministry of Education, Culture, and Sport" */
function isListed(gap: string, run: readonly Word[], next: string): boolean {
  const last = run.at(-1)?.text ?? '';
  if (gap !== ', ' || !/^\p{Lu}/u.test(last)) return false;
  const isOf = run.some(({ text }) => text === 'of') && FIELD.test(last);
  if (isOf) return FIELD.test(next) || next === 'and';
  return (
    /(?:al|ic)$/.test(last) &&
    /^\p{Lu}\w+(?:al|ic)$/u.test(next) &&
    run.some(({ text }) => text === 'Nations')
  );
}

/** Lines that were cut to a width are long; behind a short one, a heading, something new begins. */
const endsShortLine = (text: string, end: number, gap: string): boolean =>
  gap.includes('\n') && end - (text.lastIndexOf('\n', end - 1) + 1) < SHORT_LINE;
const SHORT_LINE = 56;

/** "the Technion" */
const isOneHead = (run: readonly Word[]): boolean =>
  HEAD.test(run.at(-1)?.text ?? '') && !CAPITAL.test(run.at(-2)?.text ?? '');

/** Words in a row that are capitalised, or small words between such. */
function runs(text: string): Word[][] {
  const out: Word[][] = [];
  let run: Word[] = [];
  const close = (): void => {
    if (run.length > 0) out.push(run);
    run = [];
  };
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\d&][\p{L}\p{M}\d’'.&-]*/gu)) {
    const gap = text.slice(end, index);
    // "Technion – Israel Institute of Technology"
    const dashed = / [–—-] /.test(gap) && isOneHead(run);
    if (
      !dashed &&
      !isListed(gap, run, word) &&
      (!/^[’']?[ \t]*\r?\n?[ \t]*$/.test(gap) || endsShortLine(text, end, gap))
    )
      close();
    const clean = word.replace(/[.'’]+$/, (tail) => (DOTTED.test(word) ? tail : ''));
    end = index + clean.length;
    const known =
      CAPITAL.test(clean) &&
      !NOT_A_NAME.test(bare(clean)) &&
      !/-(?:based|led|funded|run|born|backed)$/i.test(clean) &&
      (run.length > 0 || !NOT_FIRST.test(bare(clean)));
    const article = /^(?:the|las?|los|la)$/.test(clean) && !SMALL.test(run.at(-1)?.text ?? '');
    if (known || (run.length > 0 && SMALL.test(clean) && !article)) run.push({ at: index, end, text: clean });
    else close();
    // A possessive ends a name: "Bologna's rector", "Peru's National University".
    if (known && /[’']s$/.test(clean) && !OWN_NAME.test(clean)) close();
  }
  close();
  return out;
}

/** "University of Belgrade and Lund University" are two names; "Posts and Telecommunications" are part of one. */
function splitAtJoins(run: Word[]): Word[][] {
  const at = run.findIndex((word, i) => JOINING.test(word.text) && splits(run, i));
  if (at === -1) return [run];
  return [run.slice(0, at), ...splitAtJoins(run.slice(at + 1))];
}

function splits(run: Word[], i: number): boolean {
  const [before, after] = [run.slice(0, i), run.slice(i + 1)];
  if (after.length === 0) return true;
  const joins = /^(?:and|&|und|et|y)$/.test(run[i]!.text);
  if (!joins) return !isSubject(run[i]!.text, before, after);
  const next = after.findIndex(({ text }) => /^(?:and|&)$/.test(text));
  const headBefore = before.some(({ text }) => HEADED.test(bare(text)));
  const headAfter = after
    .slice(0, next === -1 ? undefined : next)
    .some(({ text }) => HEADED.test(bare(text)));
  if (!headBefore && headAfter) {
    const last = before.at(-1)?.text ?? '';
    return !ADJECTIVE.test(last) && !(before.length > 1 && FIELD.test(last) && FIELD.test(after[0]!.text));
  }
  // "Ministry of Education and Science", "Institute of Posts and Telecommunications"
  return !headBefore || headAfter || !before.some(({ text }) => /^(?:of|for|de|di|in)$/.test(text));
}

const said = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
/** States whose universities are told apart by their towns: "University of Texas at Austin". */
const STATE =
  /^University of (?:Texas|California|Illinois|Wisconsin|Hawai[‘’'i]*|North Carolina|South Carolina|Massachusetts|Maryland|Michigan|Missouri|Tennessee|Alabama|Nebraska|Colorado|Minnesota|Arkansas|Louisiana|Alaska|Houston)$/;

/** "Institute of Teaching in Languages", "Council on Higher Education": what it is for is part of the name. */
function isSubject(joint: string, before: readonly Word[], after: readonly Word[]): boolean {
  if (joint === 'on')
    return (
      /^(?:Council|Commission|Committee|Board|Agency|Association)$/.test(before.at(-1)?.text ?? '') &&
      after.slice(0, 3).some(({ text }) => FIELD.test(text))
    );
  if (joint === 'at') return STATE.test(said(before)) && after.length < 4;
  return joint === 'in' && FIELD.test(after[0]!.text) && before.some(({ text }) => /^(?:of|for)$/.test(text));
}

function trimmedRun(run: Word[]): Word[] {
  let [a, b] = [0, run.length];
  while (a < b && SMALL.test(run[a]!.text)) a++;
  while (b > a && SMALL.test(run[b - 1]!.text)) b--;
  return run.slice(a, b);
}

/** "Sione Tau of the University …" and "Faculty of Education of Chiang Mai University": the institution alone. */
function withoutBearer(run: Word[]): Word[] {
  const at = run.findIndex(({ text }) => /^(?:of|at|for)$/.test(text));
  if (at === -1) return run;
  const head = run.slice(0, at).some(({ text }) => HEADED.test(bare(text)));
  const rest = trimmedRun(run.slice(at + 1));
  if (!head && at === 1 && LAND.test(run[0]!.text)) return run;
  if (!head) return withoutBearer(rest);
  return partOf(run, at) ?? run;
}

/** "Bay of Pines University": a landscape in front of "of" is no bearer. */
const LAND = /^(?:Bay|Cape|Isle|Island|Gulf|Coast|Valley|Lake|Mount|City)$/;

const SCHOOL = /^(?:Universi|Polytechni|Politecnic|Politechnik|Academy$|College$|Hochschule$|ETH$)/;

/** The institution behind its part: "Faculty of Education of Chiang Mai University", "Alumni Office at Lund University". */
function partOf(run: Word[], of: number): Word[] | undefined {
  for (let i = of; i < run.length; i++) {
    if (!/^(?:of|at|in|for)$/.test(run[i]!.text)) continue;
    const front = run.slice(0, i);
    const back = trimmedRun(run.slice(i + 1));
    const isPart =
      front.some(({ text }) => UNIT.test(text) || INNER.test(text)) &&
      (!front.some(isSchool) || OWN_BODY.test(front.map(({ text }) => text).join(' ')));
    if (isPart && beginsWithSchool(back)) return back;
  }
  return undefined;
}

/** Bodies and rooms that every university has: "University Council of Lund University", "Council Chamber of …". */
const INNER = /^(?:Council|Senate|Chamber|Hall|Auditorium|Lounge|Room)$/;

const OWN_BODY = /^University (?:Council|Senate|Board|Committee|Library|Hospital)$/;

/** "College of Law" is a part, "King's College" none. */
const isSchool = ({ text }: Word, i: number): boolean =>
  SCHOOL.test(bare(text)) && !(i === 0 && /^College$/.test(text));

/** "University of …", "Lund University", "Kumasi Gardens University": before any "of" of their own. */
function beginsWithSchool(run: readonly Word[]): boolean {
  const of = run.findIndex(({ text }) => text === 'of');
  return run.slice(0, of === -1 ? undefined : of).some(({ text }) => SCHOOL.test(bare(text)));
}

function phrase(text: string, run: Word[], countries: readonly CountryAt[]): NamePhrase | undefined {
  const first = run[0]!;
  const last = run.at(-1)!;
  const end = last.end - (/[’']s$/.test(last.text) ? 2 : 0);
  const cut = withoutHolder(text, first.at, withoutCountry(text, first.at, end, countries));
  const name = text.slice(first.at, cut).replace(/\s+/g, ' ');
  if (
    (isGenericHead(name) && !isTheOpenUniversity(name, text.slice(cut))) ||
    BEARS.test(name) ||
    ROOM.test(name) ||
    TOPIC.test(name) ||
    / of the Year$|^(?:High Commission|Embassy|Consulate)$/.test(name) ||
    CHAIRS.test(name)
  )
    return undefined;
  const short =
    /^(?:, \p{Lu}[\p{L} ]{1,24})?\s?\((?:hereinafter referred to as )?(?:the )?((?=\w*[A-Z]\w*[A-Z])[A-Z][A-Za-z-]{1,9}(?: [A-Z][A-Za-z]+)?)[,)]/u.exec(
      text.slice(end),
    )?.[1];
  const country = countries.find((one) => /^[’']s $/.test(text.slice(one.end, first.at)))?.code;
  return {
    at: first.at,
    end: cut,
    name,
    unit:
      isOwned(text, first.at, name) ||
      (isUnit(name) && (!short || PART.test(name)) && !isCountrys(name, countries, first.at, cut)),
    ...(short && { short }),
    ...(country && { country }),
  };
}

/** "the Rector of Avon University Mary Jones": the name ends at its head where who holds the post follows. */
function withoutHolder(text: string, at: number, end: number): number {
  if (
    !/\b(?:[Rr]ector|[Pp]resident|[Mm]inister|[Cc]hancellor|[Dd]ean|[Dd]irector|[Pp]rincipal|[Hh]ead|[Cc]onsul|[Aa]dviser|[Aa]mbassador|Affairs) (?:of|to|at) (?:the )?$/.test(
      text.slice(Math.max(0, at - 24), at),
    )
  )
    return end;
  const words = text.slice(at, end).split(' ');
  const holder = words.slice(-2);
  const rest = words.slice(0, -2);
  const isPerson = holder.every(isPersonal);
  const isBare = rest.length === 1 && !/\bthe $/.test(text.slice(Math.max(0, at - 4), at));
  const ends = HEADED.test(rest.at(-1) ?? '') || OF_TOWN.test(rest.join(' '));
  return rest.length > 0 && !isBare && isPerson && ends ? at + rest.join(' ').length : end;
}

/** "University of Ternopil", no part of "University of New South Wales". */
const OF_TOWN =
  /^(?:\p{Lu}\p{L}+ )?(?:University|Institute|Academy|College) of (?!(?:New|South|North|West|East|San|Santa|S[ãa]o|Saint|St|Los|Las|La|El|British|Puerto|Hong|Sri|Applied|Science|Technology|Foreign|International|Social|Chinese)$)\p{Lu}\p{L}+$/u;

const isPersonal = (word: string): boolean =>
  /^\p{Lu}[\p{L}.’'-]*$/u.test(word) && !HEADED.test(word) && !FIELD.test(word);

/** "the Rector of the University of Avon Mary Ann Jones", where the text has the University of Avon as well. */
function withoutBehind(found: NamePhrase, all: readonly NamePhrase[]): NamePhrase {
  const other = all.find(({ name }) => found.name.startsWith(`${name} `) && name.includes(' '));
  const rest = other ? found.name.slice(other.name.length + 1).split(' ') : [];
  const isHolder = rest.length > 1 && rest.length < 6 && rest.every(isPersonal) && !SEVERAL.test(found.name);
  return other && isHolder ? { ...other, at: found.at, end: found.at + other.name.length } : found;
}

/** Universities of several towns, each a university of its own. */
const SEVERAL = /^(?:University of|Universitas|Universidad de) (?:California|Hawai|North|South|New)/;

/** "Ministry office of Peru", "Taiwan Economic and Cultural Office" */
const isCountrys = (name: string, countries: readonly CountryAt[], from: number, to: number): boolean =>
  countries.some(
    ({ at, end }) =>
      end === to || (at === from && end < to && name.split(' ').length > 3 && /Office$/.test(name)),
  );

/** The one in Britain is called so and no more; it says where it is, or has its letters behind it. */
const isTheOpenUniversity = (name: string, behind: string): boolean =>
  name === 'Open University' &&
  /^(?:,| in| of)? ?(?:the )?(?:UK|United Kingdom)\b|^ ?\((?:OU|OUUK|UKOU)\)/.test(behind);

/** "Hanyang Cyber University of South Korea" is called so without the country; "Open University of China" isn't. */
function withoutCountry(text: string, at: number, end: number, countries: readonly CountryAt[]): number {
  const last = countries.find((one) => one.end === end && / of (?:the )?$/.test(text.slice(at, one.at)));
  if (!last) return end;
  const rest = text.slice(at, last.at).replace(/ of (?:the )?$/, '');
  const [first = ''] = rest.split(' ');
  const own =
    !/^(?:National|Chinese|American|British|French|German|Italian|European|Metropolitan|Education|Baptist|Christian|Lutheran|Pontifical|Normal|Open|State|Virtual|Islamic|Catholic|Free|Royal|Technical|University|Ministry|Institute|Academy|Council|Federal|International|Central|Association|Bank|Embassy|Agricultural|Medical)$/.test(
      first,
    );
  return own && HEADED.test(rest.split(' ').at(-1)!) ? at + rest.length : end;
}

/** A possessive that belongs to the name: "Kyoto Women's University", "King's College". */
const OWN_NAME =
  /^(?:Women|Men|Girls|Boys|Teachers|People|King|Queen|Children|Workers|Farmers|Mary|John|Joseph|Patrick|Andrew|Petersburg|Master|Trinity|Christ|Xi)[’']s$/;

/** Not the institution but what bears its name. */
const BEARS =
  /(?:(?:Summer|Winter|Spring|Autumn|Fall) (?:School|Academy|Institute|College|University)|Week|Days?|Forum|Festival|Conference|Congress|Summit|Fair|Expo|Symposium|Workshop|Seminar|Awards?|Programme|Program|Project|Games|Cup|Prize|Scholarships?|Rankings?|Tour|Trip|Visit|Meeting|Agreements?|Memorandum|Memoranda|Exchanges?|Dialogue|Ceremony|Charter|Press|Street|Avenue|Road|Initiative|Series|Building|Hall|Campus)$/;

/** "Dhofar University’s College of Arts": a part, whatever its letters; "China's Academy of Arts" isn't. */
const isOwned = (text: string, at: number, name: string): boolean =>
  /(?:Universit\p{L}*|College|Institute)[’']s $/u.test(text.slice(Math.max(0, at - 16), at)) &&
  /^(?:College|School|Institute|Cent(?:re|er)|Department|Faculty) /.test(name);

/** A part whatever its letters: "Faculty of Education (FoE)". */
const PART = /^(?:Faculty|Department|Division) of /;

/** "Council Chamber" */
const ROOM =
  /^(?:[\p{L}-]+ )?(?:Council|Senate|Board|Committee|Conference|Meeting) (?:Chamber|Room|Lounge)s?$/u;

/** "University Globalization": what was talked about. */
const TOPIC =
  /^University (?:\p{L}+(?:ation|ment|ship|ness|ance|ing)|Cooperation|Rankings?|Relations|Leaders|Presidents)$/u;

/** Who presides, not what: "Conference Chair". */
const CHAIRS =
  /^(?:[\p{L}-]+ ){0,2}(?:Conference|Congress|Session|Programme|Program|Board|Council|Committee|Department|Co)[- ]Chair$/u;

/** "University" alone names nobody; neither does "Foreign Ministry". */
const isGenericHead = (name: string): boolean =>
  (HEAD.test(name) && !/^(?:UNESCO|UNICEF|ETH|Technion)$/.test(name)) ||
  UNIT.test(name) ||
  /^(?:Open|State|National) University$/.test(name);

const SUBJECT_HEADS =
  /^(?:Cent(?:re|er)|Office|Department|School|College|Institute|Laboratory|Library|Division|Committee)$/;

/** "Learner Support Centre", "Research Institute of Distance Education": a head with nothing but subjects about it. */
function isPlainUnit(name: string): boolean {
  const words = name.split(' ').filter((word) => !SMALL.test(word));
  const heads = words.filter((word) => SUBJECT_HEADS.test(word));
  const rest = words.filter((word) => !SUBJECT_HEADS.test(word));
  const isCentre = heads.some((word) => /^(?:Cent|Offi|Depart|Divi)/.test(word));
  return (
    heads.length > 0 &&
    rest.length > 0 &&
    rest.every((word) => FIELD.test(word) || SUBJECT.test(word) || (isCentre && EN_PEOPLES.has(word)))
  );
}

/** "Faculty of Law", "College of Agronomy", "Language Centre": no institution unless a proper name stands in it. */
function isUnit(name: string): boolean {
  if (
    /^Confucius (?:Institute|Classroom)$|\b(?:Party|Steering|Organi[sz]ing|Academic|Executive|Standing|Joint) Committee$|Learning Cent(?:re|er)$/.test(
      name,
    )
  )
    return true;
  if (/\bCPC\b.*\bCommittee$|\bParty Committee$|\bDiscipline Inspection$|\bAlumni Association$/.test(name))
    return true;
  if (/^(?:Embassy|Consulate)\b/.test(name)) return false;
  if (/^(?:Doctoral|Graduate|Staff|Teaching|Leadership|Language) (?:Academy|School|College)$/.test(name))
    return true;
  if (
    /^University (?:Library|Gallery|Museum|Council|Senate|Centre|Center|Office|Board|Committee|Hospital)$/.test(
      name,
    )
  )
    return true;
  const bearer =
    /^((?:\p{Lu}[\p{L}-]+ ){1,3}(?:Cent(?:re|er)|Office|Department|Division)) (?:\p{Lu}[\p{L}.-]+ ?){2,3}$/u.exec(
      name,
    );
  if (bearer && isPlainUnit(bearer[1]!)) return true;
  if (/\b(?:Universit|Ministr|Polytechnic|Academy|Bank|Association|UNESCO)/.test(name)) return false;
  if (isPlainUnit(name)) return true;
  const [head = '', ...rest] = name.split(' ');
  const tail = rest.join(' ');
  if (UNIT.test(head)) return FIELD_ONLY.test(tail);
  return /\b(?:Department|Faculty|Division|Studies Cent(?:re|er)|Office|Library|Team)$/.test(name);
}
