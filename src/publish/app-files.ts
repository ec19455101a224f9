/** Of the built site, what a published folder needs: the atlas and its embeds, not the studio and its tables. */
import type { Language } from '../i18n/language';
import { publishWords } from '../i18n/publish';
import { markup, type Html } from './markup';
import { inShort, sharing } from './page';
import type { Files } from './publish';
import { numbersOf, sentenceText } from './sentence';
import { listing, say, sheetOf, type Site } from './site';

/** Other data, the pages of the officer, and what is for programmers only. */
const NOT_PUBLISHED =
  /^(data\/|examples\/|studio[^/]*$|exchange-atlas\.schema\.json$|files\.(json|txt)$)|\.map$/;
/** Bundled, and so reached by their names from what asks for them. */
const BUNDLED = /^assets\//;

/** A bundled file belongs to the atlas when one that does names it. */
export function appFilesOf(files: Files): [path: string, content: Uint8Array][] {
  const candidates = [...files.keys()].filter((path) => !NOT_PUBLISHED.test(path));
  const bundled = candidates.filter((path) => BUNDLED.test(path));
  const found = new Set(candidates.filter((path) => !BUNDLED.test(path)));
  const decoder = new TextDecoder();
  for (const path of found) {
    if (!/\.(html|js|css)$/.test(path)) continue;
    const text = decoder.decode(files.get(path));
    for (const other of bundled) if (text.includes(nameOf(other))) found.add(other);
  }
  return [...found].filter((path) => path !== 'index.html').map((path) => [path, files.get(path)!]);
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The page of the atlas itself: what the build put in its head stays, the rest is this dataset's. */
export function appPage(site: Site, files: Files): string {
  const built = new TextDecoder().decode(files.get('index.html') ?? new Uint8Array());
  const language = site.languages[0]!;
  const sheet = sheetOf(site, language, 'index.html');
  const title = say(sheet, site.dataset.title) || 'Exchange Atlas';
  const description = inShort(sentenceText(sheet, {}, numbersOf(site, {})));
  const list = listing('list', language);
  const page = markup`
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
${sharing(site, language, title, description, '')}<noscript><meta http-equiv="refresh" content="0; url=${list}"></noscript>
${headOf(built)}
</head>
<body>
<main>
<exchange-atlas${elementOf(built)}>
${site.languages.map((each) => insteadOf(each))}</exchange-atlas>
</main>
</body>
</html>
`;
  return `<!DOCTYPE html>${page.html.replace(/\n\s*\n/g, '\n')}`;
}

/** The element's attributes, as the build's page has them, for this folder's data. */
function elementOf(built: string): Html {
  const own = /<exchange-atlas\b([^>]*)>/.exec(built)?.[1] ?? '';
  return { html: ` src="data/exchanges.json"${own.replace(/\ssrc="[^"]*"/, '').trimEnd()}` };
}

/** Scripts, styles and icon, as the build wrote them. */
const headOf = (built: string): Html => ({
  html: [
    ...built.matchAll(
      /<link\b[^>]*\brel="(?:stylesheet|icon|modulepreload)"[^>]*>|<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>/g,
    ),
  ]
    // Of the same host, and then also readable from a folder without one.
    .map(([tag]) => `${tag.replace(' crossorigin', '').replace(/\s*\/>$/, '>')}\n`)
    .join(''),
});

/** What stands there until the atlas does, and for good where it can't: in a folder without a server. */
function insteadOf(language: Language): Html {
  const words = publishWords[language];
  return markup`<p lang="${language}">${words.noScript} <a href="${listing('list', language)}">${words.everything}</a></p>
`;
}
