/** A press release's exchanges: drafts with their grounds, and what was left with its reason. */
import type { Setting } from './claim';
import { draftOf, type PressDraft } from './drafts';
import { homeOf } from './home';
import { readText, type PressContext, type Reading } from './reading';
import { storyOf } from './story';
import type { Reason } from './verdict';

/** A passage that no draft is made of. */
export interface Left {
  at: number;
  end: number;
  phrase: string;
  reason: Reason;
}

export interface Extracted {
  /** Whose text it is, as named in it. */
  home?: string;
  /** EDTF, given or read from the dateline. */
  published?: string;
  drafts: PressDraft[];
  left: Left[];
}

const asWritten = (name: string | undefined, { written }: Reading): string | undefined =>
  name === undefined ? undefined : (written.get(name) ?? name);

/** Names in the characters of the text. */
function withNamesWritten(draft: PressDraft, reading: Reading): PressDraft {
  if (reading.written.size === 0) return draft;
  const named = <T extends { name: unknown }>(one: T): T =>
    typeof one.name === 'string' ? { ...one, name: asWritten(one.name, reading)! } : one;
  return { ...draft, stops: draft.stops.map(named), participants: draft.participants.map(named) };
}

/** Reads one text. Pure: the same text and context give the same drafts; no text makes it throw. */
export function extract(text: string, context: PressContext): Extracted {
  const reading = readText(text, context);
  const setting: Setting = { reading, home: homeOf(reading, context) };
  const { events, left } = storyOf(setting);
  const spoken = reading.quotes.map((span) => ({ ...span, reason: 'quotation' as const }));
  const home = asWritten(setting.home.name?.name, reading) ?? context.home?.[0];
  return {
    ...(home && { home }),
    ...(reading.published && { published: reading.published }),
    drafts: events.map((event) => withNamesWritten(draftOf(event, setting, context.file ?? 'text'), reading)),
    left: [...left, ...spoken]
      .map(({ at, end, reason }) => ({ at, end, phrase: text.slice(at, end), reason }))
      .toSorted((a, b) => a.at - b.at),
  };
}
