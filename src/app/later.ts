/** What no first view needs, in one chunk that is fetched as soon as the first view stands. */
import css from '../details/details.css?inline';

export { default as EventDetails } from '../details/EventDetails.svelte';
export { default as Figures } from '../details/Figures.svelte';
export { default as Faulty } from './Faulty.svelte';
export { findingInWords, findingsHeadline } from '../i18n/findings';

let sheet: CSSStyleSheet | undefined;

export function laterStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
