/** sitemap.xml: every page for search engines, each with its other languages. */
import { escaped } from './markup';
import type { Site } from './site';

export function sitemap({ base, languages, dataset }: Site, paths: readonly string[]): string {
  const pages = paths.filter((path) => languages.some((language) => path.endsWith(`.${language}.html`)));
  const known = new Set(pages);
  const urls = pages
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => {
      const stem = path.replace(/\.[a-z]+\.html$/, '');
      const others = languages
        .map((language) => [language, `${stem}.${language}.html`] as const)
        .filter(([, other]) => known.has(other))
        .map(
          ([language, other]) =>
            `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(base + other)}"/>`,
        );
      const changed = dataset.updated ? `<lastmod>${escaped(dataset.updated)}</lastmod>` : '';
      return `<url><loc>${escaped(base + path)}</loc>${changed}${others.length > 1 ? others.join('') : ''}</url>\n`;
    });
  const spaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${urls.join('')}</urlset>\n`;
}
