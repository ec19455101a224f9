/**
 * Draws the legs of routes and ties. Knows WebGL and columns; no map, no store, no clock. A brush step is setWindow
 * and one frame: two uniforms and, per batch, two binary searches.
 */
import type { DaySpan } from '../../model/time';
import { FAMILIES } from '../../ui/shapes';
import {
  drawnLegs,
  drawnRange,
  legBufferOf,
  PLACES_PER_LINE,
  rangeOfRow,
  windowDays,
  type LegBatch,
  type LegBuffer,
  type RouteData,
} from './legBuffer';
import type { Palette } from './palette';
import { ProgramCache, setProjection, type Frame, type FrameArgs, type Program } from './program';
import { PASS, routesFragment } from './routes.frag';
import { routesVertex, verticesOf } from './routes.vert';
import type { ProjectionKind } from './twin';
import { waysOf, type Ways } from './ways';

interface Stored {
  batch: LegBatch;
  vertexArray: WebGLVertexArrayObject;
  buffer: WebGLBuffer;
}

/** Sizes in CSS px. */
const WIDTH = { phone: 1.9, desktop: 2.1, hot: 2.8, tie: 1.3, tieHot: 1.9 };
const PHONE = 600;
/** Beside a line's own half: half of the second line of an inbound leg and the soft edge; a glow fades over more. */
const REACH = { glow: 8, line: 1.9 };
/** With more legs than this in the window a glow is a fog, arrowheads are a hedge, and only thin lines let others through. */
const CROWDED = 2500;
const THIN = { width: 1.1, opacity: 0.4 };

export class RouteRenderer {
  #programs = new ProgramCache(
    (prelude, define) => [routesVertex(prelude, define), routesFragment(define)],
    ['a_leg'],
  );
  #gl: WebGL2RenderingContext | null = null;
  #data: RouteData | null = null;
  #legs: LegBuffer = { batches: [], places: new Float32Array(), placeLines: 0 };
  #kind: ProjectionKind = 'globe';
  #edge: number | undefined;
  #ways: Ways | undefined;
  #stored: Stored[] = [];
  #texture: WebGLTexture | null = null;
  #stale = true;
  #window: DaySpan | null = null;
  #selected: number | undefined;
  #hovered: number | undefined;
  #palette: Palette | null = null;
  #colours = new Float32Array();

  /** New legs, or another mask: the buffers are made anew at the next frame. */
  setData(data: RouteData): void {
    if (data.places !== this.#data?.places) this.#ways = undefined;
    this.#data = data;
    this.#rebuild();
  }

  /** The projection, and the meridian (radians) opposite to which its world is cut; undefined where it isn't. */
  setPlane(kind: ProjectionKind, lon0: number | undefined): void {
    if (kind === this.#kind && lon0 === this.#edge) return;
    this.#kind = kind;
    this.#edge = lon0;
    this.#ways = undefined;
    this.#rebuild();
  }

  setWindow(window: DaySpan | null): void {
    this.#window = window;
  }

  /** Rows of the events that are drawn stronger; all but the selected one are dimmed. */
  setHot(selected: number | undefined, hovered: number | undefined): void {
    this.#selected = selected;
    this.#hovered = hovered;
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    this.#colours = new Float32Array(FAMILIES.flatMap((family) => [...palette.families[family]]));
  }

  /** Leg indices in the window, from the buffers themselves. */
  drawnLegs(): number[] {
    return drawnLegs(this.#legs, this.#window);
  }

  /** Instances that a frame sends through the GPU: what a step costs there. */
  drawnInstances(): number {
    return this.#legs.batches.reduce((sum, batch) => {
      const [from, to] = drawnRange(batch, this.#window);
      return sum + to - from;
    }, 0);
  }

  render(gl: WebGL2RenderingContext, args: FrameArgs, frame: Frame): void {
    if (!this.#palette || !this.#data) return;
    if (gl !== this.#gl || this.#stale) this.#upload(gl);
    const program = this.#programs.get(gl, args, frame.kind);
    gl.useProgram(program.handle);
    setProjection(gl, program, args, frame);
    this.#setLook(gl, program, frame);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    for (const world of frame.worlds) {
      gl.uniform1f(program.uniform('u_world'), world);
      this.#drawWorld(gl, program, frame);
    }
    gl.bindVertexArray(null);
  }

  /** Frees what the context holds. null: with a lost one all of it has gone, and must be made again. */
  release(gl: WebGL2RenderingContext | null = this.#gl): void {
    this.#programs.delete(gl);
    this.#free(gl);
    gl?.deleteTexture(this.#texture);
    this.#texture = null;
    this.#gl = null;
    this.#stale = true;
  }

  #rebuild(): void {
    if (!this.#data) return;
    this.#ways ??= waysOf(this.#data.places, this.#kind, this.#edge);
    this.#legs = legBufferOf(this.#data, this.#edge, this.#ways);
    this.#stale = true;
  }

  #drawWorld(gl: WebGL2RenderingContext, program: Program, frame: Frame): void {
    const crowded = this.drawnInstances() > CROWDED;
    const segments = segmentsAt(frame.zoom, crowded);
    const width = crowded ? THIN.width : frame.width < PHONE ? WIDTH.phone : WIDTH.desktop;
    const selected = this.#isDrawn(this.#selected) ? this.#selected : undefined;
    const opacity = (selected === undefined ? 1 : this.#palette!.dim) * (crowded ? THIN.opacity : 1);
    const all = { segments, opacity, row: undefined };
    const routes = { tie: false, width };

    this.#draw(gl, program, { ...all, tie: true, pass: PASS.tie, width: WIDTH.tie });
    if (!crowded && selected === undefined) this.#draw(gl, program, { ...all, ...routes, pass: PASS.glow });
    this.#draw(gl, program, { ...all, ...routes, pass: PASS.line, heads: !crowded });
    for (const row of new Set([selected, this.#hovered])) {
      if (row === undefined) continue;
      const hot = { row, segments: segmentsAt(frame.zoom, false), opacity: 1, width: WIDTH.hot };
      this.#draw(gl, program, { ...hot, tie: true, pass: PASS.tie, width: WIDTH.tieHot });
      this.#draw(gl, program, { ...hot, tie: false, pass: PASS.glow });
      this.#draw(gl, program, { ...hot, tie: false, pass: PASS.line, heads: true });
    }
  }

  #draw(gl: WebGL2RenderingContext, program: Program, pass: Pass): void {
    const head = pass.heads ? Math.max(1, pass.width / WIDTH.desktop) : 0;
    const beside = pass.pass === PASS.glow ? REACH.glow : REACH.line;
    gl.uniform1i(program.uniform('u_pass'), pass.pass);
    gl.uniform1i(program.uniform('u_segments'), pass.segments);
    gl.uniform1f(program.uniform('u_width'), pass.width);
    gl.uniform1f(program.uniform('u_opacity'), pass.opacity);
    gl.uniform1f(program.uniform('u_arrow'), head);
    gl.uniform1f(program.uniform('u_reach'), pass.width / 2 + beside);
    for (const stored of this.#stored) {
      if (stored.batch.tie !== pass.tie) continue;
      const [from, to] = this.#rangeOf(stored.batch, pass.row);
      if (from >= to) continue;
      gl.bindVertexArray(stored.vertexArray);
      gl.bindBuffer(gl.ARRAY_BUFFER, stored.buffer);
      // WebGL 2 has no base instance: the attribute itself begins where the range does.
      gl.vertexAttribIPointer(0, 4, gl.INT, 16, 16 * from);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, verticesOf(pass.segments, head > 0), to - from);
    }
  }

  #rangeOf(batch: LegBatch, row: number | undefined): [number, number] {
    if (row === undefined) return drawnRange(batch, this.#window);
    return this.#window !== null && !batch.dated ? [0, 0] : rangeOfRow(batch, row);
  }

  #isDrawn(row: number | undefined): boolean {
    if (row === undefined) return false;
    const [w0, w1] = windowDays(this.#window);
    return this.#legs.batches.some((batch) => {
      const [from, to] = this.#rangeOf(batch, row);
      return from < to && batch.words[4 * from + 2]! < w1 && batch.words[4 * from + 3]! > w0;
    });
  }

  #setLook(gl: WebGL2RenderingContext, program: Program, frame: Frame): void {
    const palette = this.#palette!;
    const [w0, w1] = windowDays(this.#window);
    gl.uniform2i(program.uniform('u_window'), w0, w1);
    gl.uniform3fv(program.uniform('u_family'), this.#colours);
    gl.uniform3fv(program.uniform('u_halo'), palette.halo);
    gl.uniform3fv(program.uniform('u_tube'), palette.tube);
    gl.uniform1f(program.uniform('u_glow'), palette.glow);
    gl.uniform1f(program.uniform('u_radian'), frame.radian);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.uniform1i(program.uniform('u_places'), 0);
  }

  #upload(gl: WebGL2RenderingContext): void {
    if (gl !== this.#gl) this.release();
    this.#gl = gl;
    this.#free(gl);
    this.#stored = this.#legs.batches.map((batch) => store(gl, batch));
    this.#texture ??= gl.createTexture();
    const { places, placeLines } = this.#legs;
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    // The context's own unpacking state is whatever the map's last image left.
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, PLACES_PER_LINE, placeLines, 0, gl.RGBA, gl.FLOAT, places);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    this.#stale = false;
  }

  #free(gl: WebGL2RenderingContext | null): void {
    for (const { vertexArray, buffer } of this.#stored) {
      gl?.deleteVertexArray(vertexArray);
      gl?.deleteBuffer(buffer);
    }
    this.#stored = [];
  }
}

interface Pass {
  pass: number;
  tie: boolean;
  /** Of one event alone. */
  row: number | undefined;
  width: number;
  opacity: number;
  segments: number;
  heads?: boolean;
}

function store(gl: WebGL2RenderingContext, batch: LegBatch): Stored {
  const vertexArray = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(vertexArray);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, batch.words, gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribDivisor(0, 1);
  gl.bindVertexArray(null);
  return { batch, vertexArray, buffer };
}

/** Pieces of a leg: one of 9,300 km in 48 of them sags by .28 px at zoom 6, by a thirtieth of that at zoom 1. */
function segmentsAt(zoom: number, crowded: boolean): number {
  const pieces = zoom < 2 ? 24 : zoom < 7 ? 48 : 96;
  return crowded ? pieces / 3 : pieces;
}
