/** The custom properties that a host may set, each after `--atlas-`: docs/embedding.md. */
export const PROPERTIES = [
  ...['surface', 'text', 'accent', 'visit', 'visit-inbound', 'agreement', 'workshop', 'programme', 'support'],
  'radius',
];

/** Where a host has set any of them, what comes of it is looked at. */
export function whenDressed(host: Element): void {
  const style = getComputedStyle(host);
  if (!PROPERTIES.some((name) => style.getPropertyValue(`--atlas-${name}`))) return;
  // Without that file nothing is told, and nothing else is missing.
  import('./dress').then(
    ({ watchDress }) => watchDress(host.shadowRoot!),
    () => undefined,
  );
}
