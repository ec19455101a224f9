/** The colours of what is taken away: ours, or what the host's style sheet makes of them. */
import { coloursIn, hexOf } from '../ui/colours';
import { DARK, LIGHT, type Palette, type Token } from './scene/palette';

/**
 * A picture may be of the other theme than the screen, and a host may say `exchange-atlas[data-theme=dark]`: so the
 * element says it for as long as `read` reads, and nothing is painted meanwhile. undefined outside an element.
 */
function inTheme<T>(place: Element, dark: boolean, read: (root: ShadowRoot) => T): T | undefined {
  const root = place.getRootNode();
  if (!(root instanceof ShadowRoot)) return undefined;
  const { dataset } = root.host as HTMLElement;
  const before = dataset.theme;
  dataset.theme = dark ? 'dark' : 'light';
  const said = read(root);
  if (before === undefined) delete dataset.theme;
  else dataset.theme = before;
  return said;
}

const TOKENS = Object.keys(LIGHT).filter((token) => token !== 'glow') as Token[];

/** `place` stands in the element. Forced colours are the reader's for the screen, not for what goes to others. */
export function paletteIn(place: Element | undefined, dark: boolean): Palette {
  const ours = dark ? DARK : LIGHT;
  if (!place || matchMedia('(forced-colors: active)').matches) return ours;
  const read = inTheme(place, dark, (root) => {
    const probe = document.createElement('div');
    probe.className = dark ? 'atlas dark' : 'atlas';
    probe.hidden = true;
    root.append(probe);
    const colours = coloursIn(probe, TOKENS);
    probe.remove();
    return colours;
  });
  return read ? { ...ours, ...Object.fromEntries(TOKENS.map((token) => [token, hexOf(read[token])])) } : ours;
}

/** What a page on white paper takes of the host's look: all but the surface. */
const ON_PAPER = [
  ...['font', 'headline-font', 'text', 'accent', 'radius'],
  ...['visit', 'visit-inbound', 'agreement', 'workshop', 'programme', 'support'],
].map((name) => `--atlas-${name}`);

/** Gives `node` the host's look as it is in the light theme, whatever the screen shows. */
export function wearLight(node: HTMLElement): void {
  const worn = inTheme(node, false, ({ host }) => {
    const style = getComputedStyle(host);
    return ON_PAPER.map((name) => [name, style.getPropertyValue(name)] as const);
  });
  node.style.setProperty('--atlas-surface', 'initial');
  for (const [name, value] of worn ?? []) node.style.setProperty(name, value || 'initial');
}
