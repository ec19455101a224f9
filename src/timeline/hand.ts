/**
 * What only a hand needs, in a chunk that comes once the timeline is drawn: the brush with D3's selections and
 * transitions, the fields for typed dates, and the card under the pointer.
 */
export { timeBrush } from './brush';
export { default as DateFields } from './DateFields.svelte';
export { default as HoverCard } from './HoverCard.svelte';
