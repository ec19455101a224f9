/**
 * Prints one element alone: from a frame of its own, since the atlas may be a part of somebody else's page. The frame
 * is empty and of this origin, so that the strictest policy has nothing against it.
 */
export function printAlone(pages: HTMLElement, css: string, title: string): void {
  const frame = document.createElement('iframe');
  // Not seen, but laid out: a frame that is not displayed prints nothing.
  frame.className = 'rp-frame';
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  pages.closest('dialog')!.append(frame);
  const inner = frame.contentDocument!;
  const view = frame.contentWindow!;
  inner.title = title;
  inner.documentElement.lang = pages.closest('[lang]')?.getAttribute('lang') ?? 'en';
  const sheet = new (view as unknown as { CSSStyleSheet: typeof CSSStyleSheet }).CSSStyleSheet();
  sheet.replaceSync(sheetText(pages, css));
  inner.adoptedStyleSheets.push(sheet);
  const body = inner.createElement('div');
  body.className = 'atlas rp rp-alone';
  body.style.cssText = pages.closest('dialog')!.style.cssText;
  body.lang = inner.documentElement.lang;
  body.append(inner.importNode(pages, true));
  inner.body.append(body);
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}

/** The tokens and the report's own rules: all that the root of the pages has adopted. */
function sheetText(pages: HTMLElement, css: string): string {
  const { adoptedStyleSheets } = pages.getRootNode() as Document | ShadowRoot;
  const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  return [...rules, css].join('\n');
}
