/** Which addresses of a dataset may become links: those of the web, nothing that a click would run. */
export function isLink(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, 'https://base.invalid').protocol);
  } catch {
    return false;
  }
}
