/**
 * The one reactive room of an atlas. Written: the dataset, the clauses, what is selected and what is hovered, and
 * how it is shown; all replaced whole. Everything else is derived. One per element; there is no module-level state.
 */
import { columnsOf, type Columns } from '../model/columns';
import type { Finding } from '../model/finding';
import { legsOf } from '../model/legs';
import type { Dataset, Text } from '../model/schema';
import { textIn } from '../model/text';
import { dayOfIso, sameSpan, type DaySpan } from '../model/time';
import { NO_CLAUSES, type Clauses, type Filters } from '../filter/clauses';
import { countsOf, crossIndexOf } from '../filter/counts';
import { countryName } from '../model/country';
import type { Language } from '../model/language';
import type { Camera, Mode, Projection, Theme } from './presentation';

/** Before there is a dataset, and where none could be read. */
export const NOTHING: Dataset = {
  format: 'exchange-atlas',
  version: 1,
  title: '',
  languages: ['en'],
  updated: '',
  licence: '',
  home: [],
  organizations: [],
  places: [],
  events: [],
};

export class Explorer {
  dataset = $state.raw<Dataset>(NOTHING);
  /** What was left out of the dataset, and why. */
  findings = $state.raw<readonly Finding[]>([]);
  // The clauses, each on its own: a new window alone must not make what hangs on the others look itself over.
  window = $state.raw<DaySpan | null>(NO_CLAUSES.window);
  filters = $state.raw<Filters>(NO_CLAUSES.filters);
  query = $state.raw(NO_CLAUSES.query);
  /** Event id. Stays selected outside the selection. */
  selected = $state.raw<string | null>(null);
  /** Event id under the pointer or the keyboard, in whichever view. */
  hovered = $state.raw<string | null>(null);

  mode = $state.raw<Mode>('window');
  language = $state.raw<Language>('en');
  theme = $state.raw<Theme>('auto');
  projection = $state.raw<Projection>('equal-earth');
  /** null: the map frames what is visible by itself. */
  camera = $state.raw<Camera | null>(null);
  /** A hand is moving the window: nothing may be laid out or sent to a worker until it rests. */
  moving = $state.raw(false);
  /** The system's wishes, kept by the app. */
  systemDark = $state.raw(false);
  reducedMotion = $state.raw(false);

  readonly columns: Columns = $derived(columnsOf(this.dataset));
  readonly legs = $derived(legsOf(this.columns));
  readonly index = $derived(crossIndexOf(this.columns, { filters: this.filters, query: this.query }));
  readonly counts = $derived(countsOf(this.columns, this.index, this.window));
  readonly extent: DaySpan = $derived(extentOf(this.columns));
  readonly dark = $derived(this.theme === 'dark' || (this.theme === 'auto' && this.systemDark));
  readonly selectedRow = $derived(this.selected === null ? undefined : this.columns.rowOf.get(this.selected));
  readonly hoveredRow = $derived(this.hovered === null ? undefined : this.columns.rowOf.get(this.hovered));

  get clauses(): Clauses {
    return { window: this.window, filters: this.filters, query: this.query };
  }

  /** The window's ends in whole days; null takes everything, undated included. */
  setWindow(window: DaySpan | null): void {
    if (!sameSpan(window, this.window)) this.window = window;
  }

  setFilters(filters: Filters): void {
    this.filters = filters;
  }

  setQuery(query: string): void {
    this.query = query;
  }

  select(id: string | null): void {
    this.selected = id;
  }

  hover(id: string | null): void {
    this.hovered = id;
  }

  /** A text of the data in the reader's language. */
  text(text: Text | undefined): string {
    return textIn(text, this.language);
  }

  organizationName(id: string): string {
    const organization = this.dataset.organizations[this.columns.organizationIndex.get(id) ?? -1];
    return this.text(organization?.name) || id;
  }

  placeName(id: string): string {
    const place = this.dataset.places[this.columns.placeIndex.get(id) ?? -1];
    return this.text(place?.name) || id;
  }

  countryName(code: string): string {
    return countryName(code, this.language, this.dataset.areas);
  }
}

/** From the first known start to the later of `updated` and the last known end. */
function extentOf({ dataset, dated, start, end }: Columns): DaySpan {
  const known = (day: number) => Math.abs(day) < 0x7fffffff;
  const updated = dayOfIso(dataset.updated);
  let first = Infinity;
  let last = updated === undefined ? -Infinity : updated + 1;
  for (let row = 0; row < dated; row++) {
    for (const day of [start[row]!, end[row]!]) {
      if (known(day)) [first, last] = [Math.min(first, day), Math.max(last, day)];
    }
  }
  if (first === Infinity) first = last === -Infinity ? 0 : last - 365;
  return [first, Math.max(last, first + 1)];
}
