import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';
import site from './vite.config.ts';

const component = process.argv.some((word) => word === 'unit' || word === '--project=unit')
  ? []
  : [
      {
        extends: true as const,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await launchOptions() }),
            instances: [{ browser: 'chromium' as const, viewport: { width: 1024, height: 768 } }],
          },
        },
      },
    ];

export default mergeConfig(
  site,
  defineConfig({
    test: {
      maxWorkers: 2,
      // Only against what never ends: how long a test takes hangs on the machine.
      testTimeout: 120_000,
      projects: [
        {
          extends: true,
          // Runes react in Svelte's browser build alone: see scripts/client.mjs.
          resolve: { conditions: ['browser', 'module', 'development'] },
          test: {
            name: 'unit',
            environment: './scripts/client.mjs',
            setupFiles: ['./tests/draws.ts'],
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/component/**', 'tests/e2e/**'],
          },
        },
        ...component,
      ],
    },
  }),
);
