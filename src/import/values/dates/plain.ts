/** Text as the grammars want it, character for character: offsets stay what they were. */

const DASHES = /[‐-―−﹘﹣－─━]/g;
const TILDES = /[～〜∼˜]/g;
const WIDE = /[！-｝]/g;
const SPACES = /[  -  　\t]/g;
const APOSTROPHES = /[’‘ʼ′]/g;

/** Full-width forms to half-width, every dash to "-", every tilde to "~"; a line that merely wraps goes on. */
export const plain = (text: string): string =>
  text
    .replace(DASHES, '-')
    .replace(TILDES, '~')
    .replace(WIDE, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(SPACES, ' ')
    .replace(APOSTROPHES, "'")
    .replace(/\r\n/g, ' \n')
    .replace(/(?<!\n\s*)\n(?!\s*\n)/g, ' ');
