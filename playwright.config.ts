import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

// The pages come from dist by our own server, one per worker: see tests/e2e/harness.ts.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // On a slow machine a software-drawn map may take longer than a test waits. What passes only at the second try is
  // named at the end of `npm test`: it is a fault to look into, not one to keep everything else back for.
  retries: 1,
  workers: process.env.CI ? 1 : 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: await launchOptions(),
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
  },
});
