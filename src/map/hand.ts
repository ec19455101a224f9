/** What only a hand needs, in a chunk that comes once the SVG map is drawn. */
export { default as Credit } from './Credit.svelte';
export { default as LassoLayer } from './LassoLayer.svelte';
export { default as MapButtons } from './MapButtons.svelte';
export { default as MapHand } from './MapHand.svelte';
export { default as Travellers } from './Travellers.svelte';
export { pickAt } from './pick';
export { gestures } from './svg/gestures';
