/** The packed gazetteer, written by the build (scripts/gazetteer.mjs). */
declare module 'virtual:gazetteer' {
  const text: string;
  export default text;
}
