/**
 * The one reactive room of an atlas. Written: the dataset, the clauses, what is selected and what is hovered, and
 * how it is shown; all replaced whole. Everything else is derived. One per element; there is no module-level state.
 */
import { columnsOf, type Columns, type Reading } from '../model/columns';
import type { Finding } from '../model/finding';
import { legsOf } from '../model/legs';
import type { Dataset, MapSettings, Text } from '../model/schema';
import { textIn } from '../model/text';
import { OPEN_START, dayOf, plusMonths, sameSpan, type DaySpan } from '../model/time';
import { NO_CLAUSES, type Choice, type Clauses, type Filters, type Ring } from '../filter/clauses';
import { countsOf, crossIndexOf } from '../filter/counts';
import { extentOf } from '../filter/extent';
import { countryName } from '../model/country';
import type { Language } from '../model/language';
import { Followers } from './followers.svelte';
import type { Playback } from './playback';
import type { Camera, MapCredit, Mode, Page, Projection, Theme, TourPlace } from './presentation';

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
  readonly #followers = new Followers();

  dataset = $state.raw<Dataset>(NOTHING);
  /** What was left out of the dataset, and why. */
  findings = $state.raw<readonly Finding[]>([]);
  // The clauses, each on its own: a new window alone must not make what hangs on the others look itself over.
  window = $state.raw<DaySpan | null>(NO_CLAUSES.window);
  filters = $state.raw<Filters>(NO_CLAUSES.filters);
  query = $state.raw(NO_CLAUSES.query);
  /** A ring drawn on the map: only what has a stop inside. */
  area = $state.raw<Ring | null>(null);
  /** Months: only what is in force until a known day within so many, from `reference` on. */
  endsWithin = $state.raw<number | null>(null);
  /** Event id. Stays selected outside the selection. */
  selected = $state.raw<string | null>(null);
  /** Event id under the pointer or the keyboard, in whichever view. */
  hovered = $state.raw<string | null>(null);

  mode = $state.raw<Mode>('window');
  /** The page that is open: as long as its own facet holds just that. */
  page = $state.raw<Page | null>(null);
  /** Where the reader is in a tour, also while away from it. */
  tour = $state.raw<TourPlace | null>(null);
  language = $state.raw<Language>('en');
  theme = $state.raw<Theme>('auto');
  /** As it was asked for, else the dataset's; a style of the host's own is a map of its own kind. */
  #projection = $state.raw<Projection>();
  /** What the element's attributes say of the map: it wins over the dataset. */
  mapWishes = $state.raw<MapSettings>({});
  /** What the outlines or the style that are shown say of themselves; null for our own. */
  credit = $state.raw<MapCredit | null>(null);
  /** null: the map frames what is visible by itself. */
  camera = $state.raw<Camera | null>(null);
  /** A hand is moving the window: nothing may be laid out or sent to a worker until it rests. */
  moving = $state.raw(false);
  /** From the first press of Play until it is over or stopped. */
  playback = $state.raw<Playback | null>(null);
  /** The system's wishes, kept by the app. */
  systemDark = $state.raw(false);
  reducedMotion = $state.raw(false);
  /** 1 in a page of others: headings stand so much deeper, and scrolling is left to that page. Set before it is drawn. */
  depth = 0;
  /** Day. */
  today = $state.raw(dayOf(Date.now()));

  readonly ground: MapSettings = $derived({
    borders: this.dataset.map?.style ? 'style' : undefined,
    ...this.dataset.map,
    ...this.mapWishes,
  });
  /** Address of the host's own map style: then no outline of ours is ever drawn. */
  readonly style: string | undefined = $derived(
    this.ground.borders === 'style' ? this.ground.style : undefined,
  );

  // A word of its own: between the other two modes nothing is read anew.
  readonly #reading: Reading = $derived(this.mode === 'on-day' ? 'life' : 'when');
  readonly columns: Columns = $derived(columnsOf(this.dataset, this.#reading));
  readonly legs = $derived(legsOf(this.columns));
  /** The interval that selects. The window is what the brush holds; this is what the mode makes of it. */
  readonly span: DaySpan | null = $derived(spanIn(this.mode, this.window));
  /** What began before this day was in force when the window began. Only a window has such a day. */
  readonly earlierThan: number = $derived(
    this.mode === 'window' && this.window ? this.window[0] : OPEN_START,
  );
  /** The day from which "ends within" counts: the one that is looked at, else today. */
  readonly reference: number = $derived(this.mode === 'on-day' && this.window ? this.window[0] : this.today);
  readonly #ending: DaySpan | null = $derived(
    this.endsWithin === null ? null : [this.reference, plusMonths(this.reference, this.endsWithin)],
  );
  readonly choice: Choice = $derived({
    filters: this.filters,
    query: this.query,
    area: this.area,
    ending: this.#ending,
  });
  readonly index = $derived(crossIndexOf(this.columns, this.choice));
  readonly counts = $derived(countsOf(this.columns, this.index, this.span));
  readonly extent: DaySpan = $derived(extentOf(this.columns));
  readonly dark = $derived(this.theme === 'dark' || (this.theme === 'auto' && this.systemDark));
  readonly selectedRow = $derived(this.selected === null ? undefined : this.columns.rowOf.get(this.selected));
  readonly hoveredRow = $derived(this.hovered === null ? undefined : this.columns.rowOf.get(this.hovered));

  get projection(): Projection {
    return this.style ? 'mercator' : (this.#projection ?? this.ground.projection ?? 'equal-earth');
  }

  set projection(wanted: Projection | undefined) {
    this.#projection = wanted;
  }

  /** Everything that selects. */
  get clauses(): Clauses {
    return { ...this.choice, window: this.span };
  }

  /** The window's ends in whole days; null takes everything, undated included. */
  setWindow(window: DaySpan | null): void {
    if (!sameSpan(window, this.window)) this.window = window;
  }

  /** Whoever chooses something else has left the page that was open. */
  setFilters(filters: Filters): void {
    this.filters = filters;
    if (this.page && !holdsOnly(filters[this.page.kind], this.page.id)) this.page = null;
  }

  setQuery(query: string): void {
    this.query = query;
  }

  setArea(area: Ring | null): void {
    this.area = area;
  }

  setEndsWithin(months: number | null): void {
    this.endsWithin = months;
  }

  /** All that is known of one organization, country or area; null leaves its page, and the choice with it. */
  openPage(page: Page | null): void {
    this.clear();
    this.page = page;
    if (page) this.filters = { [page.kind]: [page.id] };
  }

  /**
   * Runs now, and again when what it reads has changed: an effect for what follows the window. Returns what ends it. It
   * also runs when others do, and must then change nothing; `alone` it only does when another begins or ends.
   */
  follow(run: () => void, alone = false): () => void {
    return this.#followers.add(run, alone);
  }

  /** Everything again: no clause is left. */
  clear(): void {
    this.window = NO_CLAUSES.window;
    this.filters = NO_CLAUSES.filters;
    this.query = NO_CLAUSES.query;
    this.area = null;
    this.endsWithin = null;
    this.mode = 'window';
    this.page = null;
    this.selected = null;
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

function spanIn(mode: Mode, window: DaySpan | null): DaySpan | null {
  if (window === null || mode === 'window') return window;
  return mode === 'so-far' ? [OPEN_START, window[1]] : [window[0], window[0] + 1];
}

const holdsOnly = (chosen: readonly string[] = [], id: string): boolean =>
  chosen.length === 1 && chosen[0] === id;
