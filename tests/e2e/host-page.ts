// A page of somebody else's with the atlas in it, answered by the test itself; its files are those of the built site.
import type { Page } from '@playwright/test';
import { POLICY } from '../../scripts/serve.mjs';

export interface Host {
  /** Added to the strict policy's, or instead of it. */
  headers?: Record<string, string>;
  /** Written into the page's head. */
  head?: string;
  /** Folder that the page stands in, with a slash at its end; the built site's own by default. */
  at?: string;
  /** The atlas's folder as seen from there, with a slash at its end. */
  atlas?: string;
}

/** Under the strict policy unless `headers` say otherwise. */
export async function openHost(page: Page, body: string, host: Host = {}): Promise<void> {
  const { headers = {}, head = '', at = '', atlas = '' } = host;
  const icon = `<link rel="icon" href="${atlas}icon.svg">`;
  await page.route('**/host.html', (route) =>
    route.fulfill({
      headers: { 'content-security-policy': POLICY, ...headers },
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><title>Host</title>${icon}${head}</head><body>${body}</body></html>`,
    }),
  );
  await page.goto(`${at}host.html`);
  await page.unroute('**/host.html');
}

/** Waits until an atlas of the page is ready; the number of its records. */
export const atlasReady = (page: Page, which = 0): Promise<number> =>
  page.evaluate(async (which) => {
    await customElements.whenDefined('exchange-atlas');
    const atlas = document.querySelectorAll('exchange-atlas')[which]!;
    await atlas.ready;
    return atlas.counts.events;
  }, which);

/** What a web editor who looks into the console reads there: from the atlas, errors and hints alike. */
export function editorsConsole(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (/warning|info|error/.test(message.type()))
      lines.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => lines.push(String(error)));
  return lines;
}
