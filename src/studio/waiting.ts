/** What still waits for a person, by the step in which it is answered. */
import { askedOf } from './directory';
import type { Project, Step } from './project.svelte';

export type Waiting = Partial<Record<Step, number>>;

/** Of a known name the places it stands in count once. */
export function waitingIn(project: Project): Waiting {
  const { summary, names, namesakes, said, waitingDrafts } = project;
  if (!summary) return {};
  const { marks } = summary.findings;
  const unsure = summary.sheets
    .filter(({ taken }) => taken)
    .flatMap(({ columns }) => columns.filter(({ confidence }) => confidence < 3));
  return {
    columns: unsure.length,
    texts: waitingDrafts,
    check: marks.decide + marks.look,
    same: summary.proposals.proposed.length,
    names:
      new Set(names.map(({ code, value }) => `${code}|${value}`)).size +
      askedOf(namesakes, said.answers).length,
  };
}
