/** The frame of every published page: head, links to the other pages, footer. */
import { dayOfIso } from '../model/time';
import { dayInWords } from '../i18n/dates';
import { publishWords } from '../i18n/publish';
import type { Language } from '../i18n/language';
import { atlasAddress, type Shown } from './atlas-address';
import { asScript, markup, joined, type Html, type Piece } from './markup';
import { PREVIEW_SIZE } from './preview-size';
import { langOf, link, listing, say, type Sheet, type Site } from './site';

export interface PageParts {
  /** In the browser's tab and in what search engines show. */
  title: string;
  /** Which part of a long list it is. */
  part?: string;
  description: string;
  /** The page in each language. */
  paths: Record<Language, string>;
  /** Before the heading, in small letters. */
  above: Piece;
  heading: Piece;
  /** Under the heading; and what stands at its side. */
  lead: Piece;
  aside?: Piece;
  /** What of it the atlas shows. */
  shown: Shown;
  body: Piece;
  /** JSON-LD. */
  data: object;
}

const GENERATED = '<!DOCTYPE html>';

export function pageOf(sheet: Sheet, parts: PageParts): string {
  const { site, language, words } = sheet;
  const page = markup`
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleTag(sheet, parts)}</title>
<meta name="description" content="${parts.description}">
<meta name="color-scheme" content="light dark">
${site.icon && markup`<link rel="icon" href="${link(sheet, site.icon)}" type="image/svg+xml">`}
<link rel="stylesheet" href="${link(sheet, site.style)}">
${alternates(sheet, parts.paths)}${sharing(site, language, parts.title, parts.description, parts.paths[language])}
<script type="application/ld+json">${asScript(parts.data)}</script>
</head>
<body>
<a class="skip" href="#Content">${words.skip}</a>
<header class="top">
<div class="say">
${parts.above && markup`<p class="above">${parts.above}</p>`}
<h1>${parts.heading}</h1>
${parts.lead}
<nav class="links" aria-label="${words.pages}">
<ul>
${commonLinks(sheet, parts).map((to) => markup`<li>${to}</li>`)}
</ul>
</nav>
</div>
${parts.aside}
</header>
<main id="Content" tabindex="-1">${parts.body}</main>
${footer(sheet)}
</body>
</html>
`;
  // What a page leaves out leaves no empty line.
  return GENERATED + page.html.replace(/\n\s*\n/g, '\n');
}

/** The site's own name stands at the end, where there is room for it. */
function titleTag(sheet: Sheet, { title, part = '' }: PageParts): string {
  const own = say(sheet, sheet.site.dataset.title);
  const whole = title === own || own === '' ? title : `${title} · ${own}`;
  return (whole.length <= LONGEST_TITLE ? whole : inShort(title, LONGEST_TITLE)) + part;
}

/** Beyond it, search engines cut. */
const LONGEST_TITLE = 70;

/** The first words of a text, for a description. */
export const inShort = (text: string, longest = 180): string => {
  const signs = [...text];
  return signs.length <= longest
    ? text
    : `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
};

const absolute = ({ base }: Site, path: string): string => `${base}${path}`;

function alternates(sheet: Sheet, paths: Record<Language, string>): Piece {
  const { site } = sheet;
  if (site.languages.length < 2) return '';
  const to = (path: string) => (site.base ? absolute(site, path) : link(sheet, path));
  return site.languages.map(
    (language) => markup`<link rel="alternate" hreflang="${language}" href="${to(paths[language])}">
`,
  );
}

const LOCALES: Record<Language, string> = { en: 'en_GB', zh: 'zh_CN' };

/** What other sites show of a page that is linked to: the one address of it, and a picture. */
export function sharing(
  site: Site,
  language: Language,
  title: string,
  description: string,
  path: string,
): Piece {
  if (!site.base) return '';
  const tags: [name: string, content: string][] = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', absolute(site, path)],
    ['og:locale', LOCALES[language]],
  ];
  const picture: [string, string][] = site.preview
    ? [
        ['og:image', absolute(site, site.preview)],
        ['og:image:type', 'image/png'],
        ['og:image:width', `${PREVIEW_SIZE.width}`],
        ['og:image:height', `${PREVIEW_SIZE.height}`],
        ['og:image:alt', publishWords[language].previewAlt],
      ]
    : [];
  const all = [...tags, ...picture].map(
    ([name, content]) => markup`<meta property="${name}" content="${content}">
`,
  );
  const card = site.preview ? 'summary_large_image' : 'summary';
  return markup`<link rel="canonical" href="${absolute(site, path)}">
${all}<meta name="twitter:card" content="${card}">
`;
}

function commonLinks(sheet: Sheet, { paths, shown }: PageParts): Html[] {
  const { site, words, language } = sheet;
  const here = paths[language];
  const list = (name: 'list' | 'partners' | 'areas', text: string): Html | undefined => {
    const to = listing(name, language);
    return to === here ? undefined : markup`<a href="${link(sheet, to)}">${text}</a>`;
  };
  const others = site.languages
    .filter((other) => other !== language)
    .map(
      (other) =>
        markup`<a href="${link(sheet, paths[other])}" lang="${other}" hreflang="${other}">${publishWords[other].ownName}</a>`,
    );
  return [
    list('list', words.everything),
    list('partners', words.byPartner),
    list('areas', words.byArea),
    markup`<a href="${atlasAddress(sheet, shown)}">${shown.event === undefined ? words.atlas : words.onMap}</a>`,
    ...others,
  ].filter((to) => to !== undefined);
}

function footer(sheet: Sheet): Html {
  const { site, language, words } = sheet;
  const day = dayOfIso(site.dataset.updated);
  const said: Piece[] = [
    day !== undefined && words.made(dayInWords(day, language)),
    !site.names && words.namesLeftOut,
    words.noOtherHost,
  ];
  const licence = say(sheet, site.dataset.licence);
  return markup`<footer class="foot">
<p>${joined(said, language === 'en' ? ' ' : '')}</p>
${licence && markup`<p${langOf(sheet, site.dataset.licence)}>${licence}</p>\n`}
<p><a href="${link(sheet, 'data/exchanges.json')}" download>${words.download}</a></p>
</footer>
`;
}
