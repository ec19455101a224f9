/** Text as the grammars want it, character for character: offsets stay what they were. */

const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u2500\u2501]/g;
const TILDES = /[\uff5e\u301c\u223c\u02dc]/g;
const WIDE = /[\uff01-\uff5d]/g;
const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u2032]/g;

/** Full-width forms to half-width, every dash to "-", every tilde to "~"; a line that merely wraps goes on. */
export const plain = (text: string): string => (OTHER.test(text) ? plainly(text) : text);

/** Any of the signs below, or a line's end: most cells hold none. */
const OTHER =
  /[\t\n\u00a0\u02bc\u02dc\u2000-\u200a\u2010-\u2015\u2018\u2019\u202f\u2032\u205f\u2212\u223c\u2500\u2501\u3000\u301c\ufe58\ufe63\uff01-\uff5e]/;

const plainly = (text: string): string =>
  text
    .replace(DASHES, '-')
    .replace(TILDES, '~')
    .replace(WIDE, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(SPACES, ' ')
    .replace(APOSTROPHES, "'")
    .replace(/\r\n/g, ' \n')
    .replace(/(?<!\n\s*)\n(?!\s*\n)/g, ' ');
