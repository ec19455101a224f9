/** Drafts as the command line prints them: plain fields, in order. */
import type { DraftParticipant } from '../draft';
import type { PressDraft } from './drafts';
import type { Extracted } from './extract';

export interface ExtractedEvent {
  type: string;
  /** EDTF; absent where the text leaves it open. */
  date?: string;
  /** outbound, inbound, hosted, mutual or remote. */
  direction?: string;
  /** In order; `inferred` where the text doesn't say so in so many words. */
  places: { name: string; country?: string; inferred: boolean; role: string }[];
  partners: string[];
  home?: string;
  headcount?: number;
  /** done, planned or cancelled. */
  status: string;
  /** Sentences of the text that tell of it. */
  quotes: string[];
}

export const eventsOf = ({ drafts, home }: Extracted): ExtractedEvent[] =>
  drafts.map((draft) => eventOf(draft, home));

function eventOf(draft: PressDraft, home: string | undefined): ExtractedEvent {
  return {
    type: draft.type.value,
    ...(draft.when && { date: draft.when.value }),
    ...(draft.direction && { direction: draft.direction.value }),
    places: draft.stops.map(({ name, country, inferred = false, role }) => ({
      name,
      ...(country && { country }),
      inferred,
      role,
    })),
    partners: draft.participants.filter((one) => textOf(one) !== home).map(textOf),
    ...(home && { home }),
    ...(draft.headcount && { headcount: draft.headcount.value.value }),
    status: draft.status?.value ?? 'done',
    quotes: draft.quotes,
  };
}

const textOf = ({ name }: DraftParticipant): string =>
  typeof name === 'string' ? name : (Object.values(name)[0] ?? '');
