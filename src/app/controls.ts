/** Which of what floats around map, time and list is shown: `controls="search facets"`; layout-later.css hides the rest. */
import { excerpt, type Finding } from '../model/finding';

export const CONTROLS = [
  ...['search', 'facets', 'tours', 'take-away', 'language', 'theme', 'about', 'zoom', 'play', 'none'],
];

/** The words that name nothing. */
export function controlFindings(element: Element): Finding[] {
  const words = element.getAttribute('controls')?.split(/\s+/).filter(Boolean) ?? [];
  return words
    .filter((word) => !CONTROLS.includes(word))
    .map((word) => ({
      code: 'view',
      path: ['controls'],
      expected: CONTROLS,
      found: excerpt(word),
      effect: 'field',
    }));
}
