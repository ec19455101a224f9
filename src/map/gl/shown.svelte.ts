/**
 * What stands on the WebGL map: derived from the explorer, and from where the camera rests. GlMap.svelte tells the
 * stage of it.
 */
import { vectorOf, type LonLat } from '../../model/geo';
import type { MapExplorer as Explorer } from '../mapview';
import { crowdStops } from '../crowd';
import type { MapHit, ScreenPoint } from '../mapview';
import { pickAt } from '../pick';
import type { Frame } from '../projection';
import {
  familyOfRow,
  familyTallyOf,
  isRowVisible,
  meridianOf,
  numberedStops,
  placeLooks,
  placesOfRow,
  visibleLegs,
  visiblePlaces,
  type Sight,
} from '../scene';
import type { EqualEarthMeridian } from './equalEarth';
import { visiblePoints } from './framing';
import type { MapStage } from './MapStage';
import { farFrom } from './near';
import { crowdPoints, crowdsOf, drawnPlaces, placeMarks } from './placeMarks';

/** Opacity of what steps back from a selected event. */
const DIM = 0.26;

export class Shown {
  readonly #explorer: Explorer;
  readonly #stageOf: () => MapStage | undefined;
  /** Replaced when the camera rests: what lies on what, and how large a disc is, hang on it. */
  rested = $state.raw<Frame>();
  kmPerPx = $state.raw(10);

  constructor(explorer: Explorer, stage: () => MapStage | undefined) {
    this.#explorer = explorer;
    this.#stageOf = stage;
  }

  readonly meridian = $derived.by(() => meridianOf(this.#explorer.columns) as EqualEarthMeridian);
  readonly looks = $derived.by(() => placeLooks(this.#explorer.columns));
  readonly #vectors = $derived.by(() =>
    this.#explorer.dataset.places.map(({ coordinates }) => vectorOf(coordinates)),
  );
  readonly #families = $derived.by(() => familyTallyOf(this.#explorer.columns, this.#explorer.index.mask));
  readonly sight: Sight = $derived.by(() => {
    const { columns, legs, index, span } = this.#explorer;
    return { columns, legs, mask: index.mask, window: span };
  });
  /** Rows that are on the map, of the selected event and of the one under the pointer. */
  readonly selected = $derived.by(() => this.#visible(this.#explorer.selectedRow));
  readonly hovered = $derived.by(() => this.#visible(this.#explorer.hoveredRow));
  readonly numbered = $derived.by(() =>
    this.selected === undefined ? [] : numberedStops(this.#explorer.columns, this.selected),
  );

  #visible(row: number | undefined): number | undefined {
    return row !== undefined && isRowVisible(this.sight, row) ? row : undefined;
  }

  /** All places that any window may show, merged where they touch at this camera. */
  readonly #crowds = $derived.by(() => {
    const stage = this.#stageOf();
    if (!stage || !this.rested) return undefined;
    const { columns, index } = this.#explorer;
    const points = crowdPoints(columns, this.looks, visiblePlaces(this.#families, null), stage.view);
    const members = crowdStops(points).map(({ places }) => places);
    return crowdsOf(columns, index.mask, members, this.looks);
  });

  readonly marks = $derived.by(() => {
    const { columns, span: window } = this.#explorer;
    const { selected, hovered } = this;
    if (!this.#crowds) return undefined;
    return placeMarks({
      vectors: this.#vectors,
      looks: this.looks,
      families: this.#families,
      window,
      crowds: this.#crowds,
      numbered: this.numbered,
      family: selected === undefined ? undefined : familyOfRow(columns, selected),
      hovered: hovered === undefined ? [] : [...placesOfRow(columns, hovered)],
      kmPerPx: this.kmPerPx,
      dim: DIM,
    });
  });

  /** Place indices that the marks stand for. */
  drawnPlaces(): number[] {
    return this.marks ? drawnPlaces(this.marks) : [];
  }

  /** All that the camera should show. */
  points(): LonLat[] {
    const places = visiblePlaces(this.#families, this.#explorer.span).map(({ place }) => place);
    return visiblePoints(this.sight, places);
  }

  /** The place within `radius` px of a point, else the leg. */
  hitAt(at: ScreenPoint, radius: number, width: number): MapHit | undefined {
    const view = this.#stageOf()?.view;
    const under = view?.unproject(at);
    if (!view || !under) return undefined;
    const scene = {
      ...this.sight,
      shownLegs: visibleLegs(this.sight),
      places: visiblePlaces(this.#families, this.#explorer.span),
      project: view.project,
      together: (place: number) =>
        this.marks?.stops.find(({ places }) => places.includes(place))?.places ?? [place],
      skip: farFrom(under, (radius * 6 + 60) / view.frame.scale, this.#explorer.legs, this.#vectors),
    };
    return pickAt(scene, at, radius, width);
  }
}
