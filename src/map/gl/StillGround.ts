/**
 * Under a resting camera every frame has the same ground. It is drawn once and kept as a picture, with which the frames
 * of a brush or a playback begin: MapLibre would draw each of its layers anew at every step of a hand. What is kept is
 * let go by whatever may change the ground, and is kept again when the map has come to rest.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
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

/** The same style as far as its layers from `first` on, which read `source` alone, and of these what is seen. */
function styleFrom(style: Style, first: string, source: string): Style {
  const above = style._order.slice(style._order.indexOf(first));
  // Boxes are empty pictures: they take their room when names are placed, and need not be drawn.
  const _order = above.filter((id) => id !== BOXES);
  const tileManagers = { [source]: style.tileManagers[source]! };
  return Object.assign(Object.create(style) as Style, { _order, tileManagers });
}

export class StillGround {
  /** Nothing of the ground moves, loads or fades any more. */
  #settled = false;
  #kept = false;
  #gl: WebGL2RenderingContext | null = null;
  #picture: WebGLFramebuffer | null = null;
  #texture: WebGLTexture | null = null;
  #size: readonly [width: number, height: number] = [0, 0];
  /** What the painter sees of the style while the ground is kept. */
  #above: Style | undefined;

  /** `above` is the layer that calls `render`, over the whole ground; `labels` a source that lies above it. */
  watch(map: MapLibreMap, above: string, labels: string): void {
    map.on('idle', () => (this.#settled = true));
    for (const type of CHANGES) map.on(type, () => this.#letGo());
    map.on('sourcedata', ({ sourceId }) => sourceId !== labels && this.#letGo());
    this.#drawLess(map, above, labels);
  }

  /** To be called when all of the ground is drawn, and nothing else: keeps it, or draws what was kept. */
  render(gl: WebGL2RenderingContext): void {
    if (!this.#settled) return;
    if (gl !== this.#gl) this.#make(gl);
    const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    if (!this.#kept) this.#fit(gl, width, height);
    gl.bindFramebuffer(this.#kept ? gl.READ_FRAMEBUFFER : gl.DRAW_FRAMEBUFFER, this.#picture);
    gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    this.#kept = true;
  }

  /** Frees what the context holds; null: with a lost one it has gone. */
  release(gl: WebGL2RenderingContext | null = this.#gl): void {
    this.#letGo();
    gl?.deleteFramebuffer(this.#picture);
    gl?.deleteTexture(this.#texture);
    this.#gl = this.#picture = this.#texture = null;
    this.#size = [0, 0];
  }

  #letGo(): void {
    this.#settled = this.#kept = false;
    this.#above = undefined;
  }

  /** While the ground is kept, MapLibre's painter sees a style that begins above it, and no sky behind it. */
  #drawLess({ painter }: MapLibreMap, above: string, labels: string): void {
    const draw = painter.render.bind(painter);
    painter.render = (style, camera, options) => {
      // Without the layer above nobody would draw what was kept.
      if (!this.#kept || !style._order.includes(above)) return draw(style, camera, options);
      this.#above ??= styleFrom(style, above, labels);
      // A globe's air, which lies over everything, is drawn from the same options.
      draw(this.#above, camera, options.isRenderingGlobe ? options : { ...options, sky: undefined });
    };
  }

  #make(gl: WebGL2RenderingContext): void {
    this.release();
    this.#settled = true;
    this.#gl = gl;
    this.#picture = gl.createFramebuffer();
    this.#texture = gl.createTexture();
  }

  #fit(gl: WebGL2RenderingContext, width: number, height: number): void {
    if (width === this.#size[0] && height === this.#size[1]) return;
    this.#size = [width, height];
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#picture);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.#texture, 0);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  }
}
