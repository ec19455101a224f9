/** What one trigger says: an event in the making. */
import type { DatePhrase } from '../values';
import type { Direction, EventType } from '../../model/schema';
import type { Headcount } from './headcounts';
import type { Home } from './home';
import type { SaidPlace } from './places';
import type { Span } from './quotes';
import type { Name, Reading } from './reading';
import type { Act } from './rules/rule';
import type { Trigger } from './triggers';

export type Status = 'done' | 'planned' | 'cancelled';

export interface ClaimedStop extends SaidPlace {
  role: 'origin' | 'stop' | 'venue' | 'seat';
}

export interface Partner {
  name: Name;
  role: 'host' | 'guest' | 'partner' | 'signatory' | 'organizer';
  /** Named as who invites: no stop in itself. */
  invites?: boolean;
}

export interface ClaimedDate extends Span {
  edtf: string;
  from: string;
  inferred: boolean;
  /** Only the first or the last day is told. */
  edge?: 'start' | 'end';
}

export interface Claim {
  trigger: Trigger;
  act: Act;
  type: EventType;
  direction?: Direction;
  status: Status;
  date?: ClaimedDate;
  stops: ClaimedStop[];
  partners: Partner[];
  headcount?: Headcount;
  online: boolean;
  /** The text speaks of an occasion that it told before: "during the visit", "the symposium", "they". */
  linked: boolean;
  refers: boolean;
  headline: boolean;
  paragraph: number;
  /** Sentences that tell of it. */
  evidence: Span[];
}

/** What a claim is read from. */
export interface Setting {
  reading: Reading;
  home: Home;
}

/** What stands in a part of the text. */
export const within = <T extends Span>(items: readonly T[], from: number, to: number): T[] =>
  items.filter(({ at, end }) => at >= from && end <= to);

export const isHomeIn = ({ home }: Setting, from: number, to: number): boolean =>
  within(home.mentions, from, to).length > 0;

export const isDated = ({ edtf, kind }: DatePhrase): boolean =>
  kind !== 'vague' && edtf !== undefined && !/X/.test(edtf);
