/** Rows of a list of facts. */
import { markup, type Html, type Piece } from './markup';
import type { Sheet } from './site';

/** A term and what there is to say of it, one value or several. */
export const fact = (term: string, ...values: readonly Piece[]): Html =>
  markup`<div>
<dt>${term}</dt>
${values.map((value) => markup`<dd>${value}</dd>`)}
</div>
`;

export const notSaid = (sheet: Sheet): Html => markup`<em class="open">${sheet.words.notSaid}</em>`;
