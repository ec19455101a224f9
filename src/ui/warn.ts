/** For the web editor, who looks into the console when something is not as it should be. */
export function warn(words: string): void {
  // eslint-disable-next-line no-console -- the one place; readers are told on the page
  console.warn(`Exchange Atlas: ${words}`);
}
