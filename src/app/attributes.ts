/** What a web editor wrote into the element and the atlas has no sense for: told once, the usual is shown. */
import { LANGUAGES } from '../i18n/language';
import { excerpt, type Finding } from '../model/finding';
import { BORDERS, PROJECTIONS, THEMES } from '../store/presentation';
import { warn } from '../ui/warn';
import { controlFindings } from './controls';

const VALUES: Record<string, readonly string[]> = {
  lang: LANGUAGES,
  theme: THEMES,
  projection: PROJECTIONS,
  borders: BORDERS,
};

/** Of attributes with a few possible values; those that choose what is shown are read by embed/choices.ts. */
export function attributeFindings(element: Element): Finding[] {
  const findings = Object.entries(VALUES).flatMap(([name, expected]): Finding[] => {
    const value = element.getAttribute(name);
    // A language may say more: "zh-Hans".
    const [stem] = (value ?? '').split('-');
    if (!value || expected.includes(name === 'lang' ? stem!.toLowerCase() : value)) return [];
    return [{ code: 'view', path: [name], expected, found: excerpt(value), effect: 'field' }];
  });
  return [...findings, ...controlFindings(element)];
}

/** Data may yet be set by a script of the host's own: a hint, and no finding. What failed was told already. */
export function hintAtNothing(element: Element & { data?: unknown }): void {
  const failed = element.shadowRoot?.querySelector('.a-name[hidden]');
  if (element.getAttribute('src') || element.data || failed) return;
  warn(
    '<exchange-atlas> has neither src nor data yet. What stands inside it stays until one of them is set.',
  );
}
