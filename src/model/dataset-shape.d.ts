/** The shape of a dataset as src/model/schema.ts has it, written by the build (scripts/site.mjs). */
declare module 'virtual:dataset-shape' {
  const shape: import('./shape-of').Shape;
  export default shape;
}
