/** HTML as a value: what is set into it is escaped, unless it is HTML itself. */
export interface Html {
  readonly html: string;
}

export type Piece = Html | string | number | false | null | undefined | readonly Piece[];

/** markup`<p>${text}</p>` */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let result = strings[0]!;
  pieces.forEach((piece, i) => (result += written(piece) + strings[i + 1]!));
  return { html: result };
}

/** HTML that was made elsewhere. */
export const raw = (markup: string): Html => ({ html: markup });

function written(piece: Piece): string {
  if (piece === false || piece == null) return '';
  if (typeof piece === 'object') return 'html' in piece ? piece.html : piece.map(written).join('');
  return escaped(String(piece));
}

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Safe as text and between double quotes. Control characters, which no page may hold, go; line ends stay. */
export const escaped = (text: string): string =>
  isPlain(text) ? text : text.replace(/[&<>"]/g, (sign) => NAMED[sign]!).replace(/(?![\t\n\r])\p{Cc}/gu, '');

/** Most of a site's million pieces are: looked at once, not twice. */
// eslint-disable-next-line no-control-regex
const isPlain = (text: string): boolean => !/[&<>"\u0000-\u001f\u007f-\u009f]/.test(text);

/** Pieces with something between them. */
export const joined = (pieces: readonly Piece[], between: Piece): Piece[] =>
  pieces
    .filter((piece) => piece !== '' && piece != null && piece !== false)
    .flatMap((piece, i) => (i === 0 ? [piece] : [between, piece]));

/** As the content of a <script type="application/ld+json">: nothing in it can end the script. */
export const asScript = (value: unknown): Html =>
  raw(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
