/** No preprocessor: Svelte reads TypeScript itself. No <style>: see vite.config.ts. */
export default {
  compilerOptions: { css: 'external', runes: true },
};
