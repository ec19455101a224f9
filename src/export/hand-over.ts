/** From the page to the reader: a file among the downloads, or a text on the clipboard. */

/** ms after which no browser reads the address any more. */
const KEPT = 60_000;

export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

/** `beside`: an element that may hold the focus; in a modal dialog nothing outside may. */
export async function copy(text: Promise<string>, beside: Element): Promise<boolean> {
  // Asked at once, with the text to come: a browser forgets after seconds that somebody pressed a button.
  if (navigator.clipboard && 'ClipboardItem' in window) {
    const blob = text.then((ready) => new Blob([ready], { type: 'text/plain' }));
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
      return true;
    } catch {
      // Not allowed, or a promise is not taken there: the older way remains.
    }
  }
  return copyBySelection(await text, beside);
}

/** Where the page has no secure address there is no other way. */
function copyBySelection(text: string, beside: Element): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'ta-copy';
  beside.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
