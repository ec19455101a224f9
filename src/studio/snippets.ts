/** What a web editor pastes, for a folder on a server. */
import type { StudioWords } from '../i18n/studio';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Ends in one slash. */
export const folderOf = (typed: string): string => `${typed.trim().replace(/\/*(index\.html)?$/, '')}/`;

export function snippetsOf(
  typed: string,
  words: Pick<StudioWords, 'script' | 'frame' | 'link' | 'linkText' | 'frameTitle'>,
): { key: string; name: string; text: string }[] {
  const folder = escaped(folderOf(typed));
  return [
    {
      key: 'script',
      name: words.script,
      text: `<script src="${folder}atlas.js" async></script>\n<exchange-atlas src="${folder}data/exchanges.json">\n  <a href="${folder}">${escaped(words.linkText)}</a>\n</exchange-atlas>`,
    },
    {
      key: 'frame',
      name: words.frame,
      text: `<iframe src="${folder}" width="100%" height="640"\n  title="${escaped(words.frameTitle)}"></iframe>`,
    },
    { key: 'link', name: words.link, text: `<a href="${folder}">${escaped(words.linkText)}</a>` },
  ];
}
