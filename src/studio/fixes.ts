/** What can be done about a finding, and the doing of it. */
import { keyOfFinding, type ImportFinding, type Param, type Suggestion } from '../import/finding';
import type { Language } from '../i18n/language';
import { studioWords } from '../i18n/studio';
import { importFindingName, placeInWords } from '../i18n/import';
import { countryName } from '../model/country';
import { textIn } from '../model/text';
import type { Correction } from '../import/corrections';
import {
  cellOf,
  isOfNames,
  ORGANIZATION_CODES,
  PLACE_CODES,
  withCells,
  withOrganization,
  withPlace,
  withSettled,
} from './answers';
import { placeOfChoice } from './gazette';
import type { Project } from './project.svelte';
import { edtfSaid } from './say';

/** Where it stands, in few words: "B17", or its row. */
const shortly = ({ at }: ImportFinding, language: Language): string =>
  at.cell ?? placeInWords({ file: '', ...(at.row !== undefined && { row: at.row }) }, language);

/** A choice as a person reads it. */
export function choiceSaid({ value, params }: Suggestion, language: Language): string {
  const said = params?.a;
  return said === undefined ? edtfSaid(value, language) : paramSaid(said, language);
}

function paramSaid(param: Param, language: Language): string {
  if (typeof param !== 'object') return String(param);
  if ('country' in param) return countryName(param.country, language, undefined);
  if ('text' in param) return textIn(param.text, language);
  if ('edtf' in param) return edtfSaid(param.edtf, language);
  return param.list.map((one) => paramSaid(one, language)).join(language === 'en' ? ', ' : '，');
}

/** What a cell becomes when a suggestion is taken: of a list of countries, only the one in question changes. */
export function correctionOf(
  finding: ImportFinding,
  { value }: Suggestion,
  text: string,
): Correction | undefined {
  const written = finding.value ?? '';
  const isPart = finding.code.startsWith('country') && written !== '' && text.includes(written);
  return cellOf(finding, isPart ? text.replace(written, value) : value);
}

/** Suggestions that can be taken where they stand. */
export const canTake = (finding: ImportFinding): boolean =>
  finding.suggestion !== undefined && cellOf(finding, '') !== undefined;

/** Choices that can be taken: of a name, or of a cell. */
export const choicesOf = (finding: ImportFinding): readonly Suggestion[] =>
  isOfNames(finding) || cellOf(finding, '') ? (finding.choices ?? []) : [];

export const accept = (project: Project, finding: ImportFinding, text: string): Promise<void> =>
  takeCell(project, finding, finding.suggestion!, text);

function takeCell(project: Project, finding: ImportFinding, one: Suggestion, text: string): Promise<void> {
  const cell = correctionOf(finding, one, text);
  if (!cell) return Promise.resolve();
  return project.answer(
    (l) => studioWords[l].done.accept(shortly(finding, l), choiceSaid(one, l)),
    (answers) => withCells(answers, [cell]),
  );
}

export async function choose(
  project: Project,
  finding: ImportFinding,
  one: Suggestion,
  text: string,
): Promise<void> {
  const name = finding.value ?? '';
  const done = (l: Language) => studioWords[l].done.place(name, choiceSaid(one, l));
  if (ORGANIZATION_CODES.includes(finding.code))
    return project.answer(done, (answers) => withOrganization(answers, name, one.value));
  if (!PLACE_CODES.includes(finding.code)) return takeCell(project, finding, one, text);
  const place = await placeOfChoice(project.importer, name, one.value);
  if (place) await project.answer(done, (answers) => withPlace(answers, name, place));
}

export const type = (project: Project, finding: ImportFinding, text: string): Promise<void> =>
  project.answer(
    (l) => studioWords[l].done.typed(shortly(finding, l), text),
    (answers) => withCells(answers, [cellOf(finding, text)!]),
  );

export const keep = (project: Project, finding: ImportFinding): Promise<void> =>
  project.answer(
    (l) => studioWords[l].done.keep(shortly(finding, l)),
    (answers) => withSettled(answers, [finding]),
  );

export const acceptAll = (project: Project, findings: readonly ImportFinding[]): Promise<void> => {
  const all = findings.filter(canTake);
  return project.answer(
    (l) => studioWords[l].done.acceptAll(all.length, importFindingName(all[0]!.code, l)),
    (answers) =>
      withCells(
        answers,
        all.map((finding) => cellOf(finding, finding.suggestion!.value)!),
      ),
  );
};

export const keepAll = (project: Project, findings: readonly ImportFinding[]): Promise<void> =>
  project.answer(
    (l) => studioWords[l].done.keepAll(findings.length, importFindingName(findings[0]!.code, l)),
    (answers) => withSettled(answers, findings),
  );

/** The one after or before, going round; the first where none is in hand. */
export function stepFrom(
  findings: readonly ImportFinding[],
  current: ImportFinding | null,
  by: 1 | -1,
): ImportFinding | undefined {
  if (findings.length === 0) return undefined;
  const key = current && keyOfFinding(current);
  const at = findings.findIndex((one) => keyOfFinding(one) === key);
  return findings[
    at < 0 ? (by === 1 ? 0 : findings.length - 1) : (at + by + findings.length) % findings.length
  ];
}
