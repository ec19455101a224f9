import js from '@eslint/js';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
  globalIgnores(['dist', 'node_modules', 'test-results', 'public', 'data', 'tests/fixtures']),
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      // TypeScript knows better which names exist.
      'no-undef': 'off',
      // A fixture says what it needs by its parameter, even when that is nothing.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // Columns and typed arrays are read by index, inside bounds that the loop has set.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      // `let { a } = $props()` is how a bindable prop is written.
      'prefer-const': 'off',
      // State is replaced whole (docs: architecture); a Map or a URL inside a computation is no state.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/prefer-const': ['error', { destructuring: 'all', excludedRunes: ['$props', '$derived'] }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      // The strict policy blocks both; so does a university's.
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
    },
  },
  // What a host's page runs: it speaks to the web editor, and to old browsers.
  {
    files: ['src/embed/loader.js', 'src/embed/frame-host.js'],
    rules: { 'no-console': 'off', 'no-var': 'off' },
  },
);
