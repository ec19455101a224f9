import { EVENT_TYPES } from '../model/kinds';

/** The custom properties that a host may set, each after `--atlas-`: docs/embedding.md. */
export const PROPERTIES = [
  ...['surface', 'text', 'accent', 'visit', 'visit-inbound', 'agreement', 'workshop', 'programme', 'support'],
  'radius',
];

/** What a host may have tried: each type by its name. */
const TRIED = new Set([...PROPERTIES, ...EVENT_TYPES]);

/**
 * Where a host has set any of them, what comes of it is looked at: now, and whenever a colour has changed by whatever
 * the host does. No event tells of that; but the colours of a mark that nobody sees pass into one another
 * (layout-later.css), and of that there is one.
 */
export function whenDressed(root: ShadowRoot): void {
  const told = new Set<string>();
  let waiting = false;
  const look = () => {
    waiting = false;
    const style = getComputedStyle(root.host);
    if (![...TRIED].some((name) => style.getPropertyValue(`--atlas-${name}`))) return;
    // Without that file nothing is told, and nothing else is missing.
    import('./dress').then(
      ({ lookAtDress }) => lookAtDress(root, told),
      () => undefined,
    );
  };
  look();
  root.addEventListener('transitionend', (event) => {
    if ((event as TransitionEvent).pseudoElement !== '::after' || waiting) return;
    // One for each colour, all in the same frame.
    waiting = true;
    requestAnimationFrame(look);
  });
}
