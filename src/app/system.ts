/** What the system wishes, kept in the explorer while the page lives. */
import type { Explorer } from '../store/explorer.svelte';

/** By the connection's setting, or the system's. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true ||
  matchMedia('(prefers-reduced-data: reduce)').matches;

export function systemWishes(explorer: Explorer): () => void {
  const follow = (query: string, set: (wished: boolean) => void) => {
    const media = matchMedia(query);
    const listen = () => set(media.matches);
    listen();
    media.addEventListener('change', listen);
    return () => media.removeEventListener('change', listen);
  };
  const stops = [
    follow('(prefers-color-scheme: dark)', (wished) => (explorer.systemDark = wished)),
    follow('(prefers-reduced-motion: reduce)', (wished) => (explorer.reducedMotion = wished)),
  ];
  return () => stops.forEach((stop) => stop());
}
