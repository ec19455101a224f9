/**
 * The MapLibre map with our layers on it. Held raw, at the edge; it knows no store. Everything that changes is told by
 * a set… method; a frame then draws what was told last.
 */
import { GeoJSONSource, Map as MapLibreMap, type CustomLayerInterface } from 'maplibre-gl';
import type { LonLat } from '../../model/geo';
import type { DaySpan } from '../../model/time';
import { scaleOfZoom, viewOf, zoomOfScale, type Frame as CameraFrame, type View } from '../projection';
import type { EqualEarthMeridian } from './equalEarth';
import type { RouteData } from './legBuffer';
import { addSources, attempt, isOfHost, ZOOM, type HostStyle } from './hostStyle';
import { LimbRenderer } from './LimbRenderer';
import { MarkRenderer, type Mark } from './MarkRenderer';
import { fillSlots, slotsOf, type NameFeature } from './names';
import type { Palette } from './palette';
import type { PlaceMarks } from './placeMarks';
import { sayGestures } from './gestureWords';
import { FrameOf, worldsBetween, type Frame, type FrameArgs } from './program';
import {
  planeTiles,
  projectionName,
  registerProjections,
  reloadSources,
  removeMap,
  teachWorkers,
  whenContextRestored,
  whenProjectionChanges,
} from './projections';
import { RouteRenderer } from './RouteRenderer';
import { StillMap } from './StillMap';
import {
  isOwn,
  GROUND,
  LABELS,
  layersOf,
  nothing,
  STOP_ICON,
  styleOf,
  type Ground,
  type Layer,
  type OwnLayers,
  type StyleChoice,
} from './style';
import { pxPerRadian, type ProjectionKind } from './twin';

export interface StageOptions {
  container: HTMLElement;
  ground: Ground;
  meridian: EqualEarthMeridian;
  projection: ProjectionKind;
  frame: CameraFrame;
  palette: Palette;
  choice: Omit<StyleChoice, 'projection'>;
  cooperative: boolean;
  reducedMotion: boolean;
}

/** A narrow view, so that the globe is seen as from far off: as the SVG map draws it. Degrees. */
const FIELD_OF_VIEW = 1;

export class MapStage {
  readonly map: MapLibreMap;
  readonly routes = new RouteRenderer();
  #still = new StillMap();
  #areas = new MarkRenderer();
  #stops = new MarkRenderer();
  #travellers = new MarkRenderer();
  #limb = new LimbRenderer();
  #own: OwnLayers;
  #host: HostStyle | undefined;
  #frames = new FrameOf();
  #kind: ProjectionKind;
  #meridian: EqualEarthMeridian;
  #palette: Palette;
  #choice: Omit<StyleChoice, 'projection'>;
  #size: { width: number; height: number };
  #names: readonly NameFeature[] = [];
  #hidden = new Set<number>();
  /** By slot, as far as names ask: 1 where a mark stands. */
  #slots: Uint8Array = new Uint8Array();
  /** MapLibre refuses to be told of names before its style stands, which may be some frames after it was made. */
  #standing = false;
  #undo: (() => void)[] = [];

  /** @throws where there is no WebGL 2. */
  static async open(options: StageOptions): Promise<MapStage> {
    registerProjections();
    // Creates the workers if need be. A blocked worker never answers: the caller has a timer.
    await teachWorkers();
    return new MapStage(options);
  }

  private constructor(options: StageOptions) {
    const { container, ground, meridian, projection, frame, palette, choice } = options;
    this.#kind = projection;
    this.#meridian = meridian;
    this.#palette = palette;
    this.#choice = choice;
    this.#host = ground.host;
    this.#size = { width: container.clientWidth, height: container.clientHeight };
    this.#own = this.#ownLayers();
    this.map = new MapLibreMap({
      container,
      style: styleOf(ground, meridian, projectionName(projection, meridian)),
      ...this.#camera(frame),
      minZoom: ground.host?.minZoom ?? ZOOM.min,
      maxZoom: ZOOM.max,
      attributionControl: false,
      // The region around the map has its own keys, buttons and words.
      keyboard: false,
      boxZoom: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      cooperativeGestures: options.cooperative,
      // Whoever opened it says when.
      trackResize: false,
      fadeDuration: options.reducedMotion ? 0 : 150,
      reduceMotion: options.reducedMotion,
      validateStyle: false,
      localIdeographFontFamily: false,
    });
    // What a host's layers do by themselves is not known.
    if (!this.#host) this.#still.watch(this.map, this.#own.routes, LABELS);
    this.#hideCanvas();
    sayGestures(this.map, choice.language);
    this.#listen(frame);
    this.#tellPalette();
  }

  // ---- what is on the map

  setRoutes(data: RouteData): void {
    this.routes.setData(data);
    this.map.triggerRepaint();
  }

  setWindow(window: DaySpan | null): void {
    this.routes.setWindow(window);
    this.map.triggerRepaint();
  }

  setHot(selected: number | undefined, hovered: number | undefined): void {
    this.routes.setHot(selected, hovered);
    this.map.triggerRepaint();
  }

  setMarks(marks: PlaceMarks): void {
    this.#areas.setMarks(marks.areas);
    this.#stops.setMarks(marks.stops);
    this.#keepNames(marks);
    this.map.triggerRepaint();
  }

  /** In every frame of a playback: one small array, uploaded whole. */
  setTravellers(marks: readonly Mark[]): void {
    this.#travellers.setMarks(marks);
    this.map.triggerRepaint();
  }

  /** Sends the names to the workers to be laid out: not while a hand moves the window. */
  setNames(names: readonly NameFeature[]): void {
    this.#names = names;
    this.#hidden.clear();
    this.#slots = slotsOf(names);
    this.#still.letNamesGo();
    if (!this.#standing) return;
    const source = this.map.getSource(LABELS) as GeoJSONSource | undefined;
    this.map.removeFeatureState({ source: LABELS });
    source?.setData({ ...nothing(), features: [...names] });
  }

  setLook(palette: Palette, choice: Omit<StyleChoice, 'projection'>): void {
    this.#palette = palette;
    this.#choice = choice;
    this.#tellPalette();
    this.#restyle();
    sayGestures(this.map, choice.language);
    this.map.triggerRepaint();
  }

  // ---- the camera

  get kind(): ProjectionKind {
    return this.#kind;
  }

  /** Where the camera stands, in the terms that the SVG map shares. */
  get frame(): CameraFrame {
    const { lng, lat } = this.map.getCenter();
    const center: LonLat = [((lng + 540) % 360) - 180, lat];
    return { center, scale: scaleOfZoom(this.#kind, this.map.getZoom(), lat) };
  }

  get view(): View {
    return viewOf(
      this.#kind,
      this.#kind === 'mercator' ? this.frame.center[0] : this.#meridian,
      this.frame,
      this.#size,
    );
  }

  /** ms 0 jumps. `origin` says whose move it is, to listeners of moveend. */
  moveTo(frame: CameraFrame, ms: number, origin: 'reader' | 'atlas'): void {
    const target = this.#camera(frame);
    if (ms <= 0) this.map.jumpTo(target, { origin });
    else this.map.easeTo({ ...target, duration: ms, essential: true }, { origin });
  }

  /** Resolves when the ground lies on the new projection; until then the map is to be covered. */
  async setProjection(projection: ProjectionKind, frame: CameraFrame): Promise<void> {
    if (!this.#standing) await this.map.once('style.load');
    if (projection === this.#kind) return;
    this.map.setProjection({ type: projectionName(projection, this.#meridian) });
    this.map.jumpTo(this.#camera(frame), { origin: 'atlas' });
    return new Promise((done) => {
      const look = () => {
        if (this.#kind !== projection || !GROUND.every((id) => this.map.isSourceLoaded(id))) return;
        this.map.off('render', look);
        // What has just come is drawn by the next frame.
        this.map.once('render', () => done());
        this.map.triggerRepaint();
      };
      this.map.on('render', look);
    });
  }

  /** The context goes back, with the workers of the last map. */
  remove(): void {
    for (const undo of this.#undo) undo();
    removeMap(this.map);
  }

  // ---- inside

  /** Hides the names whose mark has gone. A paint property on this side alone: no worker hears of it. */
  #keepNames(marks: PlaceMarks): void {
    if (!this.#standing || this.#names.length === 0) return;
    fillSlots(this.#slots, marks);
    for (const { id, properties } of this.#names) {
      const hidden = properties.slot !== -1 && this.#slots[properties.slot] === 0;
      if (properties.kind === 'box' || hidden === this.#hidden.has(id)) continue;
      this.#hidden[hidden ? 'add' : 'delete'](id);
      // By way of the map every source would be asked for its tiles anew.
      this.map.style.setFeatureState({ source: LABELS, id }, { hidden });
      this.#still.letNamesGo();
    }
  }

  #camera({ center, scale }: CameraFrame): { center: [number, number]; zoom: number } {
    return { center: [...center], zoom: zoomOfScale(this.#kind, scale, center[1]) };
  }

  #listen(frame: CameraFrame): void {
    const { map } = this;
    map.on('resize', () => {
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      this.#size = { width, height };
    });
    map.on('style.load', () => {
      this.#standing = true;
      map.setVerticalFieldOfView(FIELD_OF_VIEW);
      this.#addImage();
      if (this.#host) addSources(map, this.#host);
      this.#addLayers();
      this.setNames(this.#names);
    });
    // Until its style is there the map stands on Mercator, which may have moved the camera.
    map.once('style.load', () => map.jumpTo(this.#camera(frame), { origin: 'atlas' }));
    this.#undo.push(
      whenProjectionChanges(map, (name, mustReload) => {
        this.#kind = name;
        this.routes.setPlane(this.#kind, this.#edge());
        this.#fitLimb();
        if (!mustReload) return;
        this.#restyle();
        reloadSources(map);
      }),
      whenContextRestored(
        map,
        () => this.#release(),
        () => {
          this.#addImage();
          this.#addLayers();
        },
      ),
    );
    this.routes.setPlane(this.#kind, this.#edge());
  }

  /** Radians of the meridian in the middle; the globe has no edge, and Mercator has copies beyond its own. */
  #edge(): number | undefined {
    return this.#kind === 'equal-earth' ? (this.#meridian * Math.PI) / 180 : undefined;
  }

  #layers(): Layer[] {
    return layersOf(
      this.#palette,
      { ...this.#choice, projection: this.#kind },
      this.#own,
      this.#host?.layers,
    );
  }

  /** Only a globe has a limb: a layer of ours costs every frame something, even where it draws nothing. */
  #fitLimb(): void {
    const { map } = this;
    if (!map.getLayer(this.#own.routes.id)) return;
    if (this.#kind === 'globe') this.#addLayers();
    else if (map.getLayer(this.#own.limb.id)) map.removeLayer(this.#own.limb.id);
  }

  /** Adds what is missing, each under the next that is there: all at first, our own again after a lost context. */
  #addLayers(): void {
    const layers = this.#layers();
    layers.forEach((layer, i) => {
      if (this.map.getLayer(layer.id)) return;
      const above = layers.slice(i + 1).find(({ id }) => this.map.getLayer(id));
      attempt(this.map, () => this.map.addLayer(layer, above?.id));
    });
  }

  /** New colours, faces and what is visible; what stays the same costs nothing. */
  #restyle(): void {
    for (const layer of this.#layers()) {
      if (isOwn(layer) || isOfHost(layer) || !this.map.getLayer(layer.id)) continue;
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        this.map.setPaintProperty(layer.id, name as never, value as never, { validate: false });
      for (const [name, value] of Object.entries(layer.layout ?? {}))
        if (JSON.stringify(this.map.getLayoutProperty(layer.id, name as never)) !== JSON.stringify(value))
          this.map.setLayoutProperty(layer.id, name as never, value as never, { validate: false });
    }
  }

  #ownLayers(): OwnLayers {
    const layer = (
      id: string,
      ...renderers: { render(gl: WebGL2RenderingContext, args: FrameArgs, frame: Frame): void }[]
    ): CustomLayerInterface => ({
      id,
      type: 'custom',
      renderingMode: '2d',
      render: (gl, given) => {
        const args = given as unknown as FrameArgs;
        const frame = this.#frame(args);
        // MapLibre has set the blending, that of colours multiplied by their opacity, and sets all anew afterwards.
        for (const renderer of renderers) renderer.render(gl, args, frame);
      },
    });
    return {
      limb: layer('limb', this.#limb),
      routes: layer('routes', this.#still, this.#areas, this.routes, this.#stops, this.#travellers),
    };
  }

  #frame(args: FrameArgs): Frame {
    const room = { kind: this.#kind, ...this.#size, dpr: this.map.getPixelRatio() };
    return this.#frames.get(args, room, () => {
      const zoom = this.map.getZoom();
      const { x, y, scale, extent } = planeTiles(this.#kind);
      return {
        ...room,
        meridian: this.#meridian,
        tiles: [x, y, scale],
        zoom,
        radian: pxPerRadian(this.#kind, zoom, extent, this.map.getCenter().lat),
        fieldOfView: FIELD_OF_VIEW,
        worlds: this.#kind === 'mercator' ? worldsBetween(this.map.getBounds()) : [0],
      };
    });
  }

  #tellPalette(): void {
    for (const renderer of this.#renderers()) renderer.setPalette(this.#palette);
  }

  #addImage(): void {
    if (!this.map.hasImage('stop')) this.map.addImage('stop', STOP_ICON);
  }

  #release(): void {
    this.#standing = false;
    for (const renderer of [this.#still, ...this.#renderers()]) renderer.release(null);
  }

  #renderers() {
    return [this.routes, this.#areas, this.#stops, this.#travellers, this.#limb];
  }

  /** To a screen reader the table says it; to the keyboard the region around the map is the map. */
  #hideCanvas(): void {
    const canvas = this.map.getCanvas();
    canvas.setAttribute('aria-hidden', 'true');
    for (const name of ['role', 'aria-label', 'tabindex']) canvas.removeAttribute(name);
  }
}
