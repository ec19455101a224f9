/**
 * The styles of the first view as one sheet that all elements share; adopted, so that a strict policy lets it in.
 * Those of what comes after it are in later.ts.
 */
import tokens from './tokens.css?inline';
import layout from './layout.css?inline';
import map from '../map/map.css?inline';
import timeline from '../timeline/timeline.css?inline';
import table from '../table/table.css?inline';

let sheet: CSSStyleSheet | undefined;

export function atlasStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync([tokens, layout, map, timeline, table].join('\n'));
  }
  return sheet;
}
