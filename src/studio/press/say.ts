/** A draft of running text in words: its fields with their grounds, and what is doubtful about it. */
import type { Draft, DraftParticipant, DraftStop, Sourced } from '../../import/draft';
import type { FindingMark } from '../../import/finding';
import { countryName } from '../../model/country';
import { textIn } from '../../model/text';
import type { Language } from '../../i18n/language';
import { directionName, recordWords } from '../../i18n/records';
import { studioTextWords } from '../../i18n/studio-texts';
import { edtfSaid } from '../say';
import { phraseKey } from './marks';

export interface LineSaid {
  /** What it lights up. */
  key: string;
  text: string;
  ground?: string;
  /** The words it stands on, where they say more than the value does. */
  quote?: string;
}

export interface FieldSaid {
  key: string;
  label: string;
  lines: LineSaid[];
}

export const FIELDS = ['type', 'direction', 'when', 'stops', 'participants', 'headcount', 'status'] as const;
export type FieldKey = (typeof FIELDS)[number];

/** Whether a participant is our own side. */
export type IsUs = (one: DraftParticipant) => boolean;

export function fieldsOf(draft: Draft, language: Language, isUs: IsUs): FieldSaid[] {
  const words = studioTextWords[language];
  return FIELDS.map((key) => ({
    key,
    label: words.fields[key]!,
    lines: linesOf(draft, key, language, isUs),
  }));
}

function linesOf(draft: Draft, key: FieldKey, language: Language, isUs: IsUs): LineSaid[] {
  const words = recordWords[language];
  const one = <T>(sourced: Sourced<T> | undefined, say: (value: T) => string): LineSaid[] =>
    sourced ? [{ key: phraseKey(key), text: say(sourced.value), ...groundOf(sourced, key, language) }] : [];
  if (key === 'type') return one(draft.type, (type) => words.types[type].name);
  if (key === 'direction')
    return one(draft.direction, (way) => directionName(way, draft.type.value, language));
  if (key === 'when') return one(draft.when, (when) => edtfSaid(when, language));
  if (key === 'headcount')
    return one(draft.headcount, ({ value, qualifier }) => words.headcount[qualifier](value));
  if (key === 'status') return one(draft.status, (status) => words.statuses[status]);
  if (key === 'stops') return draft.stops.map((stop, i) => stopLine(stop, i, language));
  return draft.participants.map((party, i) => ({
    key: `participants.${i}`,
    text: textIn(party.name, language),
    ...aboutOf(party, language, isUs),
  }));
}

/** Ours or not; who led or signed by post, for names stay here. */
function aboutOf(party: DraftParticipant, language: Language, isUs: IsUs): Partial<LineSaid> {
  const { ground } = studioTextWords[language];
  const posts = (party.people ?? []).map(({ post }) => textIn(post, language)).filter((post) => post !== '');
  const about = [
    isUs(party) && ground.us,
    posts.length > 0 && ground.posts([...new Set(posts)].join(language === 'en' ? ', ' : '、')),
  ].filter((one) => one !== false);
  return about.length > 0 ? { ground: about.join(language === 'en' ? '; ' : '；') } : {};
}

function groundOf(sourced: Sourced<unknown>, key: FieldKey, language: Language): Partial<LineSaid> {
  const { ground } = studioTextWords[language];
  if (!sourced.at) return { ground: ground.person };
  const inferred = key === 'when' ? ground.reckoned : ground.inferred;
  return {
    ...(sourced.inferred && key !== 'direction' && { ground: inferred }),
    ...(sourced.quote && key !== 'direction' && key !== 'status' && { quote: sourced.quote }),
  };
}

export const stopText = ({ place, name, country }: DraftStop, language: Language): string => {
  const named = place ? textIn(place.name, language) : name;
  const area = country && place?.precision !== 'country' ? countryName(country, language, undefined) : '';
  return area && area !== named ? `${named}${language === 'en' ? ', ' : '，'}${area}` : named;
};

function stopLine(stop: DraftStop, i: number, language: Language): LineSaid {
  const { ground, noPoint } = studioTextWords[language];
  const said = stop.place ? (stop.inferred ? ground.inferred : undefined) : noPoint;
  return { key: `stops.${i}`, text: stopText(stop, language), ...(said && { ground: said }) };
}

export interface DoubtSaid {
  mark: FindingMark;
  text: string;
  /** A date that can be taken with one click. */
  use?: { label: string; when: string };
  /** A stop to be placed: its position. */
  stop?: number;
  /** It leads to the pairs that may be one. */
  toSame?: boolean;
}

export interface DoubtContext {
  language: Language;
  isUs: IsUs;
  /** EDTF, where it is known when the text was published. */
  published?: string | undefined;
  /** The draft before it in the text that has a date. */
  dated?: { letter: string; when: string } | undefined;
  /** Another file that may tell the same. */
  same?: string | undefined;
}

export function doubtsOf(draft: Draft, context: DoubtContext): DoubtSaid[] {
  const { language, published, dated, same, isUs } = context;
  const { doubts } = studioTextWords[language];
  const found: DoubtSaid[] = [];
  const status = draft.status?.value;
  if (!draft.when) {
    const use = dated && {
      label: doubts.useDate(dated.letter, edtfSaid(dated.when, language)),
      when: dated.when,
    };
    const text = published || dated ? doubts.undated : doubts.undatedPublication;
    found.push({ mark: 'decide', text, ...(use && { use }) });
  }
  draft.stops.forEach(({ place, name }, i) => {
    if (!place) found.push({ mark: 'look', text: doubts.placeNone(name), stop: i });
  });
  if (same !== undefined) found.push({ mark: 'look', text: doubts.same(same), toSame: true });
  if (!draft.participants.some((one) => !isUs(one))) found.push({ mark: 'note', text: doubts.noPartner });
  if (status === 'planned' || status === 'cancelled') found.push({ mark: 'note', text: doubts[status] });
  return [...found, ...unsureOf(draft, language)];
}

/** What the reader of the text wasn't sure of, as far as nobody has answered it. */
function unsureOf(draft: Draft, language: Language): DoubtSaid[] {
  const { doubts } = studioTextWords[language];
  return (draft.doubts ?? []).flatMap(({ about, quote = '' }): DoubtSaid[] => {
    if (about === 'home') return [{ mark: 'look', text: quote ? doubts.home(quote) : doubts.noHome }];
    if (about === 'when' && draft.when?.inferred)
      return [{ mark: 'note', text: doubts.reckoned(quote, edtfSaid(draft.when.value, language)) }];
    if (about === 'place' && draft.stops.some(({ name, inferred }) => inferred && name === quote))
      return [{ mark: 'note', text: doubts.placeRead(quote) }];
    return about === 'type' && draft.type.at ? [{ mark: 'note', text: doubts.type(quote) }] : [];
  });
}
