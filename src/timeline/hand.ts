/**
 * What only a hand needs, in a chunk that comes once the timeline is drawn: the brush with D3's selections and
 * transitions, the fields for typed dates, the card under the pointer, the ways to read time and the player.
 */
export { timeBrush } from './brush';
export { default as DateFields } from './DateFields.svelte';
export { default as HoverCard } from './HoverCard.svelte';
export { default as OverviewStrip } from './OverviewStrip.svelte';
export { default as UndatedLane } from './UndatedLane.svelte';
export { default as Modes } from './Modes.svelte';
export { default as PlayerBar } from './PlayerBar.svelte';
export { default as Playhead } from './Playhead.svelte';
