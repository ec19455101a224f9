/**
 * Under a resting camera every frame has the same ground, and mostly the same names. They are drawn once and kept as
 * pictures, between which the frames of a brush or a playback draw what is ours: MapLibre would go through each of its
 * layers anew at every step of a hand. What is kept is let go by whatever may change it, and is kept again when the map
 * has come to rest.
 */
import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { Picture } from './Picture';
import { BOXES } from './style';

/** After these the ground is, or may be, another one. */
const CHANGES = [
  'movestart',
  'move',
  'resize',
  'styledata',
  'projectiontransition',
  'webglcontextlost',
] as const;

type Style = MapLibreMap['style'];

/** The layer of ours that calls `render`, over the whole ground and under the names. */
interface OwnLayer {
  id: string;
  render(gl: WebGL2RenderingContext, args: CustomRenderMethodInput): void;
}

/** The same style with these of its layers alone, which read no source but one. */
function partOf(style: Style, layers: string[], source: string): Style {
  const tileManagers = { [source]: style.tileManagers[source]! };
  return Object.assign(Object.create(style) as Style, { _order: layers, tileManagers });
}

export class StillMap {
  #ground = new Picture();
  #names = new Picture();
  /** Nothing of the ground moves, loads or fades any more. */
  #settled = false;
  /** Nor does anything else: the last frame was one that MapLibre would not have gone on from. */
  #resting = false;
  #hasGround = false;
  #hasNames = false;
  /** What the layer was last given: the same in every frame as long as the ground is kept. */
  #args: CustomRenderMethodInput | undefined;
  /** The style from our layer on, and what lies over that; made anew where a layer may have changed. */
  #styles: { above: Style; names: Style } | undefined;

  /** `labels` is the one source that the layers above ours read. */
  watch(map: MapLibreMap, own: OwnLayer, labels: string): void {
    // In each frame the one comes before the other.
    map.on('render', () => (this.#resting = false));
    map.on('idle', () => (this.#settled = this.#resting = true));
    for (const type of CHANGES) map.on(type, () => this.#letGo());
    map.on('sourcedata', ({ sourceId }) => (sourceId === labels ? this.letNamesGo() : this.#letGo()));
    let painter: unknown;
    const drawLess = () => {
      if (painter !== map.painter) this.#drawLess(map, own, labels);
      painter = map.painter;
    };
    drawLess();
    // A new context has a painter of its own.
    map.on('webglcontextrestored', drawLess);
  }

  /** To be called when all of the ground is drawn, and nothing else: keeps it, or draws what was kept. */
  render(gl: WebGL2RenderingContext, args: CustomRenderMethodInput): void {
    if (!this.#settled) return;
    if (this.#hasGround) return this.#ground.put(gl);
    this.#ground.take(gl);
    this.#hasGround = true;
    this.#args = args;
  }

  /** Other names, or the same in another look. */
  letNamesGo(): void {
    this.#hasNames = this.#resting = false;
  }

  /** Frees what the context holds; null: with a lost one it has gone. */
  release(gl?: null): void {
    this.#letGo();
    this.#ground.release(gl);
    this.#names.release(gl);
  }

  #letGo(): void {
    this.letNamesGo();
    this.#settled = this.#hasGround = false;
    this.#styles = this.#args = undefined;
  }

  /** While the ground is kept, MapLibre's painter sees a style that begins above it, and at rest nothing at all. */
  #drawLess({ painter }: MapLibreMap, own: OwnLayer, labels: string): void {
    const draw = painter.render.bind(painter);
    const { context } = painter;
    painter.render = (style, camera, options) => {
      // Without our layer nobody would draw what was kept.
      if (!this.#hasGround || !style._order.includes(own.id)) return draw(style, camera, options);
      this.#styles ??= stylesOf(style, own.id, labels);
      // A globe's air, which lies over everything, is drawn from the same options.
      if (options.isRenderingGlobe) return draw(this.#styles.above, camera, options);
      if (!this.#resting) return draw(this.#styles.above, camera, { ...options, sky: undefined });
      const { gl } = context;
      if (!this.#hasNames) {
        draw(this.#styles.names, camera, { ...options, sky: undefined });
        this.#names.take(gl);
        this.#hasNames = true;
      }
      // A browser clears the canvas before what it takes for the first drawing of a frame, and a picture that is put
      // there is none for it. Blending apart, all is as MapLibre leaves it, and in no one's way.
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      own.render(gl, this.#args!);
      this.#names.lay(gl);
      context.setDirty();
    };
  }
}

function stylesOf(style: Style, own: string, labels: string): { above: Style; names: Style } {
  // Boxes are empty pictures: they take their room when names are placed, and need not be drawn.
  const above = style._order.slice(style._order.indexOf(own)).filter((id) => id !== BOXES);
  return { above: partOf(style, above, labels), names: partOf(style, above.slice(1), labels) };
}
