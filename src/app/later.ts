/** What no first view needs, in one chunk that is fetched as soon as the first view stands. */
import layout from './layout-later.css?inline';
import paper from './paper.css?inline';
import details from '../details/details.css?inline';
import facets from '../facets/facets.css?inline';
import gl from '../map/gl/gl.css?inline';
import lasso from '../map/lasso.css?inline';
import map from '../map/map-later.css?inline';
import search from '../search/search.css?inline';
import pages from '../pages/pages.css?inline';
import table from '../table/table-later.css?inline';
import timeline from '../timeline/timeline-later.css?inline';
import tours from '../tours/tours.css?inline';
import { warn } from '../ui/warn';
import { findingInWords } from '../i18n/findings';
import type { Finding } from '../model/finding';
import type { Language } from '../model/language';
import { attributeFindings, hintAtNothing } from './attributes';
import { keepFocusClear } from './clear';
import { whenDressed } from './dressed';

export { default as EventDetails } from '../details/EventDetails.svelte';
export { default as LifeUnknown } from '../details/LifeUnknown.svelte';
export { default as Figures } from '../details/Figures.svelte';
export { default as Facets } from '../facets/Facets.svelte';
export { default as Search } from '../search/Search.svelte';
export { default as Tours } from '../tours/Tours.svelte';
export { default as CopyStep } from '../tours/CopyStep.svelte';
export { default as Page } from '../pages/Page.svelte';
export { default as Legend } from '../map/Legend.svelte';
export { default as About } from './About.svelte';
export { default as Acts } from './Acts.svelte';
export { default as Faulty } from './Faulty.svelte';
export { default as Notice } from './Notice.svelte';
export { openWhole } from './whole';
export { findingsHeadline } from '../i18n/findings';

/** Findings in words, for the host's listeners; and for the web editor, who looks into the console. */
export function told(findings: readonly Finding[], language: Language): string[] {
  const messages = findings.map((finding) => findingInWords(finding, language));
  warn(messages.slice(0, MOST_LINES).join('\n'));
  return messages;
}

const MOST_LINES = 20;

/** Once for every element: its styles, and what of its attributes makes no sense. */
export function arrive(root: ShadowRoot): void {
  root.adoptedStyleSheets.push(laterStyles());
  whenDressed(root);
  keepFocusClear(root);
  hintAtNothing(root.host);
  const findings = attributeFindings(root.host);
  if (findings.length > 0) told(findings, 'en');
}

let sheet: CSSStyleSheet | undefined;

function laterStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(
      [layout, map, lasso, gl, timeline, table, details, facets, search, pages, tours, paper].join('\n'),
    );
  }
  return sheet;
}
