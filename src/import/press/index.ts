/**
 * Press releases → drafts, each field with the phrase it came from. Rules are data: rules/en.ts, rules/zh.ts.
 *
 *   extract(text, { gazetteer, published?, home?, organizations?, file? }): { drafts, left, home?, published? }
 *   eventsOf(extracted): plain events, as the command line prints them
 *   withoutRepeats(texts): what several texts tell alike, once
 */
export { extract, type Extracted, type Left } from './extract';
export { eventsOf, type ExtractedEvent } from './events';
export { withoutRepeats, type TextEvents } from './texts';
export type { PressContext } from './reading';
export type { PressDraft } from './drafts';
export type { Reason } from './verdict';
