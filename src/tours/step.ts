/** A step of a tour ⇄ what the atlas shows. */
import type { Finding } from '../model/finding';
import type { Tour } from '../model/schema';
import { Explorer } from '../store/explorer.svelte';
import { applyView, readView } from '../store/view';

export type Step = Tour['steps'][number];

/** How the reader reads, and where in which tour: no step changes that. */
const READERS_OWN = ['language', 'theme', 'tour'];

/**
 * Shows a step. Each begins with everything, so that its view says all that is chosen; only the projection stays as
 * it is where the step names none. What cannot be shown comes back as findings, and the rest is shown.
 */
export function showStep(explorer: Explorer, { view }: Step): Finding[] {
  explorer.clear();
  explorer.camera = null;
  return applyView(explorer, without(view, READERS_OWN));
}

/** The present view as a step whose text is still to be written, in the languages of the dataset. */
export function stepOf(explorer: Explorer): Step {
  const view = without({ ...readView(explorer) }, READERS_OWN);
  const text = Object.fromEntries(explorer.dataset.languages.map((language) => [language, '']));
  return {
    text,
    view: Object.fromEntries(Object.entries(view).filter(([key, value]) => !isPlain(key, value))),
  };
}

/** Whether the atlas shows just what a step does; how the map lies is not asked. */
export function stands(explorer: Explorer, step: Step): boolean {
  const twin = new Explorer();
  twin.dataset = explorer.dataset;
  showStep(twin, step);
  const seen = (one: Explorer) => JSON.stringify(without(stepOf(one).view, ['camera', 'projection']));
  return seen(twin) === seen(explorer);
}

/** What a step has by itself need not be said. */
function isPlain(key: string, value: unknown): boolean {
  if (value === null || value === '' || value === undefined) return true;
  if (key === 'mode') return value === 'window';
  return key === 'filters' && Object.values(value).every((chosen) => (chosen as unknown[]).length === 0);
}

const without = (view: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(view).filter(([key]) => !keys.includes(key)));
