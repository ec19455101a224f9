// What a reader without a mouse does: the tab key until something has the focus, and then its keys.
import { expect, type Page } from '@playwright/test';

const MOST = 90;

/** Name of what has the focus, through shadow roots: its label, else its text, else that of its label element. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active) return '';
    const label = active.closest('label')?.textContent ?? '';
    return (active.getAttribute('aria-label') ?? (active.textContent || label)).replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until what has the focus answers to the name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < MOST; i++) {
    await page.keyboard.press('Tab');
    const found = await focused(page);
    if (name.test(found)) return;
    seen.push(found.slice(0, 40));
  }
  expect(seen, `something named ${name} in the order of the tab key`).toContain(name.source);
}
