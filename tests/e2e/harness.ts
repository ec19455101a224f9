// What every browser test starts from: the built site behind the strict policy, and a page that fails its test
// when it breaks that policy, asks another host for anything, or writes an error to the console.
//
//   import { expect, openAtlas, test } from './harness';
//   test('…', async ({ page }) => { await openAtlas(page); … });
//
// A test on bad input says which problems it expects: test.use({ allow: /404|cut off/ }).

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';

export { expect };
export { serve };

interface Site {
  url: string;
  port: number;
  close: () => Promise<void>;
}

interface Fixtures {
  /** Matches the text of the problems that this test expects. (One expression: Playwright reads lists its own way.) */
  allow: RegExp;
  /** What has gone wrong on the page so far, as text; a test may read it, or empty it. */
  problems: string[];
}

export const test = base.extend<Fixtures, { site: Site }>({
  site: [
    async ({}, use) => {
      const site = await serve({ root: process.env.ATLAS_DIST ?? 'dist' });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => {
    await use(site.url);
  },

  allow: [/(?!)/, { option: true }],

  problems: async ({}, use) => {
    await use([]);
  },

  page: async ({ page, problems, allow, site }, use) => {
    await watch(page, problems, new URL(site.url).hostname);
    await use(page);
    const unexpected = problems.filter((problem) => !allow.test(problem));
    expect(unexpected, 'problems on the page').toEqual([]);
  },
});

const VIOLATION = 'policy violated:';

async function watch(page: Page, problems: string[], host: string) {
  // Through the console, because a binding would not survive a page that is closed at once.
  await page.addInitScript((prefix) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`${prefix} ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`);
    });
  }, VIOLATION);

  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    problems.push(`console: ${message.text()}${url ? ` (${url})` : ''}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.stack ?? error.message}`));
  page.on('crash', () => problems.push('the page crashed'));

  // The context's requests are those of workers and frames as well.
  page.context().on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const asks = /^(https?|wss?):$/.test(protocol);
    if (asks && hostname !== host) problems.push(`request to another host: ${request.url()}`);
  });
}

export interface Opening {
  /** Relative to the site; `index.html` by default. */
  path?: string;
  /** Set on the element once it is ready; without it the browser's own language holds (English here). */
  language?: 'en' | 'zh';
  /** What the system prefers. */
  theme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** An address for `?data=`, or a dataset to set on the element. */
  data?: string | object;
}

/** Opens the page and waits until the atlas is ready: data parsed; map (as SVG), timeline and table drawn. */
export async function openAtlas(page: Page, opening: Opening = {}) {
  const { path = 'index.html', language, theme, viewport, data } = opening;
  if (viewport) await page.setViewportSize(viewport);
  if (theme) await page.emulateMedia({ colorScheme: theme });
  const query = typeof data === 'string' ? `?data=${encodeURIComponent(data)}` : '';
  await page.goto(path + query);
  await ready(page);
  if (typeof data === 'object') {
    await page.evaluate((dataset) => {
      (document.querySelector('exchange-atlas') as unknown as { data: object }).data = dataset;
    }, data);
    await ready(page);
  }
  if (language) {
    await page.evaluate((chosen) => {
      (document.querySelector('exchange-atlas') as unknown as { view: object }).view = { language: chosen };
    }, language);
    await frames(page);
  }
  return page.locator('exchange-atlas');
}

/** Waits for the element's `ready`, and for the frame in which it is painted. */
export async function ready(page: Page) {
  await page.evaluate(async () => {
    await customElements.whenDefined('exchange-atlas');
    await (document.querySelector('exchange-atlas') as unknown as { ready: Promise<void> }).ready;
  });
  await frames(page);
}

/** Two animation frames: by then the page shows a view that was set. */
export async function frames(page: Page) {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

/** Waits until MapLibre's map has taken the place of the SVG one. */
export async function waitForMap(page: Page, timeout = 30_000) {
  await expect(page.locator('exchange-atlas')).toHaveAttribute('data-map', 'gl', { timeout });
}

export interface AxeViolation {
  id: string;
  impact: string | null;
  help: string;
  /** Where, each as a path through shadow roots. */
  nodes: { target: string; html: string; why: string }[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page, open shadow roots included. Injected by the debugger, which no policy blocks. */
export async function axe(page: Page, options: object = {}): Promise<AxeViolation[]> {
  const session = await page.context().newCDPSession(page);
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: `${AXE};0` });
  await session.detach();
  if (exceptionDetails) throw new Error(`axe-core did not start: ${exceptionDetails.text}`);
  return page.evaluate(async (given) => {
    interface Result {
      id: string;
      impact: string | null;
      help: string;
      nodes: { target: unknown[]; html: string; failureSummary?: string }[];
    }
    interface Axe {
      run(context: Document, options: object): Promise<{ violations: Result[] }>;
    }
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, given);
    return violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact,
      help,
      nodes: nodes.map(({ target, html, failureSummary }) => ({
        target: target.flat().join(' >> '),
        html: html.slice(0, 200),
        why: failureSummary ?? '',
      })),
    }));
  }, options);
}
