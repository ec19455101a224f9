/** All of the search that is not its field: fetched when somebody goes to it. */
export { Finder } from './finder';
export { groupsOf, itemsOf } from './items';
export { default as Results } from './Results.svelte';
