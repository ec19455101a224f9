/**
 * What a language's rules are: lists of words, and cues made of them. Everything here is data that a person can read
 * and extend (docs/extracting.md); the code that applies it knows no word of either language.
 *
 * A word may use the small signs of regular expressions: `sign(?:s|ed)?`. A pattern names lists in braces and leaves
 * a gap within the sentence by `...`: `{sign} ... {document}`.
 */
import type { EventType } from '../../../model/schema';

/** How the parties stand to each other, which decides direction, stops and roles. */
export type Act =
  /** The subject travels to what follows. */
  | 'go'
  /** The subject comes to us. */
  | 'come'
  /** The subject receives whom the words name. */
  | 'receive'
  /** The subject organizes. */
  | 'hold'
  /** The subject takes part in what somebody else organizes, or a course that we give. */
  | 'attend'
  /** Two or more sides bind themselves: agreements, programmes, offices. */
  | 'tie'
  /** The subject becomes a member. */
  | 'join'
  /** The subject sends people. */
  | 'send'
  /** The subject gives things. */
  | 'give'
  /** Talks over a distance. */
  | 'call'
  /** People who take part in the occasion told before: how many, and where from. Never an event by itself. */
  | 'present'
  /** More about the event before: talks, tours, hand-overs. Makes an event only where nothing else does. */
  | 'more';

export interface Cue {
  act: Act;
  /** The event's type; without one it is told by the kind of occasion that the words name. */
  type?: EventType;
  pattern: string;
  /** What is agreed, opened or held is the home's own and needs a partner or an international name to count. */
  weak?: boolean;
}

/** Words in which nothing happens, though they may have the words for an event: reported speech, subjects, aims. */
export interface Aside {
  reason: 'quotation' | 'aim' | 'background';
  /** Covered from its first character to its last, within one sentence. */
  pattern: string;
}

export interface Rules {
  language: 'en' | 'zh';
  words: Readonly<Record<string, readonly string[]>>;
  /** In order: where two match the same words, the earlier one is taken. */
  cues: readonly Cue[];
  /** Kinds of occasion by their nouns, tried in order. */
  occasions: readonly (readonly [EventType, readonly string[]])[];
  /** Who travels decides the type where the verb is only "came" or "went". */
  travellers: readonly (readonly [EventType, readonly string[]])[];
  asides?: readonly Aside[];
}
