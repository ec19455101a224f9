// The environment of the unit tests: plain Node, but with the code that Vite prepares for browsers. Svelte
// compiles a rune for the server into a plain variable, on which nothing would react.

export default {
  name: 'client',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
};
