/**
 * A record to be: each field with where it comes from, so that the studio can show it, a person can answer for it,
 * and nothing gets into a dataset that nobody said. Made from tables and from running text alike.
 */
import type {
  Direction,
  EventRecord,
  EventType,
  Participant,
  Place,
  Source,
  Stop,
  Text,
} from '../model/schema';
import type { MODES, STATUSES, HEADCOUNT_QUALIFIERS } from '../model/kinds';
import type { At, ImportFinding } from './finding';

/** A value and its ground. */
export interface Sourced<T> {
  value: T;
  at?: At;
  /** The words of the file that say so, as they stand there. */
  quote?: string;
  /** The file doesn't say it in so many words. */
  inferred?: boolean;
}

/** Coordinates are [lon, lat] in degrees, WGS 84; the id is stable for the same place. */
export type PlaceFound = Place;

export interface DraftStop {
  /** As written. */
  name: string;
  role: Stop['role'];
  /** ISO 3166-1 alpha-2, where known. */
  country?: string;
  /** Where it lies; absent = not found, asked, or left open. It is then in the list, and on no map. */
  place?: PlaceFound;
  /** EDTF */
  when?: string;
  at?: At;
  quote?: string;
  inferred?: boolean;
}

export interface DraftParticipant {
  /** As written. */
  name: Text;
  /** Id of an organization that is known already, or was confirmed. */
  org?: string;
  role: Participant['role'];
  country?: string;
  unit?: Text;
  headcount?: number;
  /** Kept here, and out of a dataset unless switched on; students never get this far. */
  people?: { name: string; post?: Text }[];
  at?: At;
  quote?: string;
  inferred?: boolean;
}

/**
 * What the reader of running text wasn't sure of: whose text it is (`home`: the name taken, none where none could be
 * told), a date that was reckoned (`when`: its words), a place read out of an institution's name (`place`), what kind
 * of event it is (`type`: the words that told it).
 */
export interface DraftDoubt {
  about: 'home' | 'when' | 'place' | 'type';
  quote?: string;
}

export interface Draft {
  /** Stable for the same row of the same file, or the same place in the same text. */
  id: string;
  type: Sourced<EventType>;
  title?: Sourced<Text>;
  summary?: Sourced<Text>;
  /** EDTF; absent = undated. */
  when?: Sourced<string>;
  /** EDTF: an agreement's time in force. */
  valid?: Sourced<string>;
  direction?: Sourced<Direction>;
  mode?: Sourced<(typeof MODES)[number]>;
  status?: Sourced<(typeof STATUSES)[number]>;
  series?: boolean;
  visibility?: 'public' | 'internal';
  headcount?: Sourced<{ value: number; qualifier: (typeof HEADCOUNT_QUALIFIERS)[number] }>;
  stops: DraftStop[];
  /** Home among them, by its role or its id. */
  participants: DraftParticipant[];
  /** What the row says besides, as written, by the name of its column: kept for the officer, never published. */
  notes?: { name: string; text: string; at?: At }[];
  related?: { draft: string; relation: 'implements' | 'renews' | 'part-of' | 'same-trip' }[];
  sources: Source[];
  findings: ImportFinding[];
  /** Of running text: what was filled in, or told by a weak sign. */
  doubts?: readonly DraftDoubt[];
  /** Of running text: where the sentences stand that tell of it, [from, to). */
  passages?: readonly (readonly [from: number, to: number])[];
  /** It is a record of a dataset already, which says all of the above. */
  record?: EventRecord;
  /** Ids of the drafts that it was made of, when a person said that they are one. */
  merged?: string[];
}
