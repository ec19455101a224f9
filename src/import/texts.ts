/** Running texts of an import: their drafts with what a person has said of them, and what was not drafted. */
import { isLink } from '../model/link';
import type { Direction, EventRecord, EventType, Source } from '../model/schema';
import { draftTitle } from '../i18n/draft-title';
import type { Language } from '../i18n/language';
import { known } from './assemble/parties';
import type { World } from './assemble/world';
import type { Draft, DraftParticipant, DraftStop, Sourced } from './draft';
import type { ImportFinding } from './finding';
import type { Left } from './press';
import { folded } from './values/fold';

/** What a person says of a whole text. */
export interface TextAnswer {
  /** EDTF: the day, month or year of publication. */
  published?: string;
  /** Where it was published. */
  url?: string;
}

/** What a person says of one draft, in place of what was read; null: it is to stay open. */
export interface DraftAnswer {
  title?: string;
  type?: EventType;
  /** EDTF. */
  when?: string | null;
  direction?: Direction | null;
  status?: NonNullable<EventRecord['status']>;
  headcount?: number | null;
  stops?: readonly DraftStop[];
  participants?: readonly DraftParticipant[];
}

/** As press/ reads one text. */
export interface TextRead {
  drafts: Draft[];
  findings: ImportFinding[];
  /** EDTF: as given, or as the text itself says. */
  published?: string;
  /** Whose text it is, as it names itself. */
  home?: string;
  left?: readonly Left[];
}

/** One text as the studio shows it. */
export interface ImportedText extends Omit<TextRead, 'findings'> {
  file: string;
  text: string;
  left: readonly Left[];
}

/** The drafts as they go on: corrected, titled, tied to the organizations that are known. */
export function answeredDrafts(
  read: TextRead,
  world: World,
  answers: Readonly<Record<string, DraftAnswer>>,
  text: TextAnswer = {},
): Draft[] {
  return read.drafts.map((draft) => {
    const own = corrected(
      { ...draft, participants: draft.participants.map((one) => tied(one, world)) },
      answers[draft.id],
    );
    const titled = own.title
      ? own
      : { ...own, title: { value: titleOf(own, world, read.home), inferred: true } };
    return { ...titled, sources: titled.sources.map((source) => cited(source, text)) };
  });
}

const cited = (source: Source, { url }: TextAnswer): Source =>
  url !== undefined && isLink(url) ? { ...source, url } : source;

/** Our own side is one organization, whatever it is called in the text; so is everybody who is known already. */
function tied(one: DraftParticipant, world: World): DraftParticipant {
  if (typeof one.name !== 'string') return one;
  const { home } = world;
  if (home && isHome(one.name, world)) return { ...one, name: home.name, org: home.id };
  const { org } = known(one.name, world);
  return org === undefined ? one : { ...one, org };
}

function isHome(name: string, { home }: World): boolean {
  if (!home) return false;
  const names = [
    ...(typeof home.name === 'string' ? [home.name] : Object.values(home.name)),
    ...(home.aliases ?? []),
  ];
  return names.some((own) => folded(own) === folded(name));
}

function corrected(draft: Draft, said: DraftAnswer | undefined): Draft {
  if (!said) return draft;
  const { when: _w, direction: _d, headcount: _h, ...rest } = draft;
  const { title, type, status, stops, participants } = said;
  const when = instead(said.when, draft.when);
  const direction = instead(said.direction, draft.direction);
  const headcount = instead(
    typeof said.headcount === 'number'
      ? { value: said.headcount, qualifier: 'exact' as const }
      : said.headcount,
    draft.headcount,
  );
  return {
    ...rest,
    ...(title !== undefined && title !== '' && { title: { value: title } }),
    ...(type !== undefined && { type: { value: type } }),
    ...(status !== undefined && { status: { value: status } }),
    ...(when && { when }),
    ...(direction && { direction }),
    ...(headcount && { headcount }),
    ...(stops && { stops: [...stops] }),
    ...(participants && { participants: [...participants] }),
  };
}

/** A person's word is no inference, and stands on no phrase. */
const instead = <T>(said: T | null | undefined, read: Sourced<T> | undefined): Sourced<T> | undefined =>
  said === undefined ? read : said === null ? undefined : { value: said };

/** The kind, and where it was or with whom: of use in lists, until a person writes a better one. */
function titleOf(draft: Draft, { home }: World, self: string | undefined): Record<Language, string> {
  const others = draft.participants.filter(
    ({ org, name, role }) => role !== 'home' && (org === undefined || org !== home?.id) && name !== self,
  );
  const named = (language: Language): string =>
    draftTitle(
      {
        type: draft.type.value,
        direction: draft.direction?.value,
        where: draft.stops.filter(({ role }) => role !== 'return').map((stop) => nameOf(stop, language)),
        whom: others.slice(0, 2).map(({ name }) => inLanguage(name, language)),
      },
      language,
    );
  return { en: named('en'), zh: named('zh') };
}

const nameOf = ({ place, name }: DraftStop, language: Language): string =>
  place ? inLanguage(place.name, language) : name;

const inLanguage = (text: DraftParticipant['name'], language: Language): string =>
  typeof text === 'string' ? text : (text[language] ?? text.en ?? Object.values(text)[0] ?? '');
