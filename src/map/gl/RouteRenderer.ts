/**
 * Draws the legs of routes and ties, or a line for each pair of places where they are too many. Knows WebGL and
 * columns; no map, no store, no clock. A brush step is setWindow and one frame: two uniforms and, per batch, two
 * binary searches; with pairs, what has come and gone.
 */
import type { DaySpan } from '../../model/time';
import { FAMILIES } from '../../ui/shapes';
import {
  drawnLegs,
  drawnRange,
  instancesIn,
  legBufferOf,
  PLACES_PER_LINE,
  rangeOfRow,
  windowDays,
  type LegBatch,
  type LegBuffer,
  type RouteData,
} from './legBuffer';
import { Pairs } from './pairs';
import type { Palette } from './palette';
import { ProgramCache, setProjection, type Frame, type FrameArgs, type Program } from './program';
import { PASS, routesFragment } from './routes.frag';
import { routesVertex, verticesOf } from './routes.vert';
import type { ProjectionKind } from './twin';
import { waysOf, type Ways } from './ways';

/** Instances on the GPU. */
interface Stored {
  vertexArray: WebGLVertexArrayObject;
  buffer: WebGLBuffer;
}

/** Sizes in CSS px. */
const WIDTH = { phone: 1.9, desktop: 2.1, hot: 2.8, tie: 1.3, tieHot: 1.9 };
const PHONE = 600;
/** Beside a line's own half: half of the second line of an inbound leg and the soft edge; a glow fades over more. */
const BESIDE = { glow: 8, line: 1.9 };
/** With more legs than this in the window a glow is a fog; it is also what costs most without a graphics card. */
const GLOWING = 300;
/** With more than this arrowheads are a hedge, and only thin lines let others through. */
const CROWDED = 1500;
const THIN = { width: 1.1, opacity: 0.4 };
/** With more than this one line stands for each pair of places; below the second number no more. */
const PAIRED = { from: 20_000, until: 15_000 };

export class RouteRenderer {
  #programs = new ProgramCache(
    (prelude, define) => [routesVertex(prelude, define), routesFragment(define)],
    ['a_leg'],
  );
  #gl: WebGL2RenderingContext | null = null;
  #data: RouteData | null = null;
  #legs: LegBuffer = { batches: [], words: new Int32Array(), places: new Float32Array(), placeLines: 0 };
  /** Only where there are legs enough. */
  #pairs: Pairs | undefined;
  #paired = false;
  #kind: ProjectionKind = 'globe';
  #edge: number | undefined;
  #ways: Ways | undefined;
  #stored: Stored | undefined;
  #storedPairs: Stored | undefined;
  /** What the context reads instances from, within a frame. */
  #bound: Stored | undefined;
  #texture: WebGLTexture | null = null;
  #stale = true;
  #window: DaySpan | null = null;
  #inView = 0;
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
    this.#choose();
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

  /** Lines that a frame draws, one for each pair of places or one for each leg. */
  drawnLines(): number {
    return this.#paired ? this.#pairs!.count : this.#inView;
  }

  render(gl: WebGL2RenderingContext, args: FrameArgs, frame: Frame): void {
    if (!this.#palette || !this.#data || this.#legs.words.length === 0) return;
    if (gl !== this.#gl || this.#stale) this.#upload(gl);
    if (this.#paired) this.#uploadPairs(gl);
    const program = this.#programs.get(gl, args, frame.kind);
    gl.useProgram(program.handle);
    setProjection(gl, program, args, frame);
    this.#setLook(gl, program, frame);
    this.#bound = undefined;
    for (const world of frame.worlds) {
      program.float('u_world', world);
      this.#drawWorld(gl, program, frame);
    }
  }

  /** Frees what the context holds. null: with a lost one all of it has gone, and must be made again. */
  release(gl: WebGL2RenderingContext | null = this.#gl): void {
    this.#programs.delete(gl);
    this.#free(gl, this.#stored);
    this.#free(gl, this.#storedPairs);
    this.#stored = this.#storedPairs = undefined;
    gl?.deleteTexture(this.#texture);
    this.#texture = null;
    this.#gl = null;
    this.#stale = true;
  }

  #rebuild(): void {
    if (!this.#data) return;
    this.#ways ??= waysOf(this.#data.places, this.#kind, this.#edge);
    this.#legs = legBufferOf(this.#data, this.#edge, this.#ways);
    const instances = this.#legs.words.length / 4;
    this.#pairs = instances > PAIRED.from ? new Pairs(this.#data, this.#ways) : undefined;
    this.#stale = true;
    this.#choose();
  }

  /** How many are in view, and whether that is too many for a line each. */
  #choose(): void {
    this.#inView = instancesIn(this.#legs, this.#window);
    this.#paired = this.#pairs !== undefined && this.#inView > (this.#paired ? PAIRED.until : PAIRED.from);
    if (this.#paired) this.#pairs!.setWindow(this.#window);
  }

  #drawWorld(gl: WebGL2RenderingContext, program: Program, frame: Frame): void {
    const crowded = this.#inView > CROWDED;
    const segments = segmentsAt(frame.zoom, crowded);
    const width = crowded ? THIN.width : frame.width < PHONE ? WIDTH.phone : WIDTH.desktop;
    const selected = this.#isDrawn(this.#selected) ? this.#selected : undefined;
    const opacity = (selected === undefined ? 1 : this.#palette!.dim) * (crowded ? THIN.opacity : 1);
    const tie = { tie: true, pass: PASS.tie, width: WIDTH.tie, segments, opacity };
    const line = { tie: false, pass: PASS.line, width, segments, opacity };
    if (this.#paired) {
      this.#drawPairs(gl, program, tie);
      this.#drawPairs(gl, program, line);
    } else {
      this.#draw(gl, program, tie);
      if (this.#inView <= GLOWING && selected === undefined)
        this.#draw(gl, program, { ...line, pass: PASS.glow });
      this.#draw(gl, program, { ...line, heads: !crowded });
    }
    this.#drawHot(gl, program, selected, frame);
  }

  #drawHot(gl: WebGL2RenderingContext, program: Program, selected: number | undefined, frame: Frame): void {
    const segments = segmentsAt(frame.zoom, false);
    for (const row of new Set([selected, this.#hovered])) {
      if (row === undefined) continue;
      const hot = { row, segments, opacity: 1, width: WIDTH.hot };
      this.#draw(gl, program, { ...hot, tie: true, pass: PASS.tie, width: WIDTH.tieHot });
      this.#draw(gl, program, { ...hot, tie: false, pass: PASS.glow });
      this.#draw(gl, program, { ...hot, tie: false, pass: PASS.line, heads: true });
    }
  }

  #draw(gl: WebGL2RenderingContext, program: Program, pass: Pass): void {
    for (const batch of this.#legs.batches) {
      if (batch.tie !== pass.tie) continue;
      const [from, to] = this.#rangeOf(batch, pass.row);
      this.#drawInstances(gl, program, pass, this.#stored!, batch.first + from, to - from);
    }
  }

  #drawPairs(gl: WebGL2RenderingContext, program: Program, pass: Pass): void {
    const { ties, count } = this.#pairs!;
    const [from, to] = pass.tie ? [0, ties] : [ties, count];
    this.#drawInstances(gl, program, pass, this.#storedPairs!, from, to - from);
  }

  #drawInstances(
    gl: WebGL2RenderingContext,
    program: Program,
    { pass, segments, width, opacity, heads = false }: Pass,
    stored: Stored,
    first: number,
    count: number,
  ): void {
    if (count <= 0) return;
    program.int('u_pass', pass);
    program.int('u_segments', segments);
    program.float('u_width', width);
    program.float('u_opacity', opacity);
    program.float('u_arrow', heads ? Math.max(1, width / WIDTH.desktop) : 0);
    program.float('u_beside', pass === PASS.glow ? BESIDE.glow : BESIDE.line);
    if (this.#bound !== stored) {
      this.#bound = stored;
      gl.bindVertexArray(stored.vertexArray);
      gl.bindBuffer(gl.ARRAY_BUFFER, stored.buffer);
    }
    // WebGL 2 has no base instance: the attribute itself begins where the range does.
    gl.vertexAttribIPointer(0, 4, gl.INT, 16, 16 * first);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, verticesOf(segments, heads), count);
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
    const [w0, w1] = windowDays(this.#window);
    gl.uniform2i(program.uniform('u_window'), w0, w1);
    program.float('u_radian', frame.radian);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    const palette = this.#palette!;
    if (program.palette === palette) return;
    program.palette = palette;
    gl.uniform3fv(program.uniform('u_family'), this.#colours);
    gl.uniform3fv(program.uniform('u_halo'), palette.halo);
    gl.uniform3fv(program.uniform('u_tube'), palette.tube);
    program.float('u_glow', palette.glow);
    program.int('u_places', 0);
  }

  #upload(gl: WebGL2RenderingContext): void {
    if (gl !== this.#gl) this.release();
    this.#gl = gl;
    this.#stored ??= store(gl);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#stored.buffer);
    gl.bufferData(gl.ARRAY_BUFFER, this.#legs.words, gl.STATIC_DRAW);
    this.#free(gl, this.#storedPairs);
    this.#storedPairs = undefined;
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

  /** What a step has changed: some bytes for each pair that is drawn, so never more than the places allow. */
  #uploadPairs(gl: WebGL2RenderingContext): void {
    const pairs = this.#pairs!;
    const isNew = this.#storedPairs === undefined;
    if (!pairs.update() && !isNew) return;
    this.#storedPairs ??= store(gl);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#storedPairs.buffer);
    if (isNew) gl.bufferData(gl.ARRAY_BUFFER, pairs.words.byteLength, gl.DYNAMIC_DRAW);
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, pairs.words, 0, 4 * pairs.count);
  }

  #free(gl: WebGL2RenderingContext | null, stored: Stored | undefined): void {
    if (!stored) return;
    gl?.deleteVertexArray(stored.vertexArray);
    gl?.deleteBuffer(stored.buffer);
  }
}

interface Pass {
  pass: number;
  tie: boolean;
  /** Of one event alone. */
  row?: number;
  width: number;
  opacity: number;
  segments: number;
  heads?: boolean;
}

function store(gl: WebGL2RenderingContext): Stored {
  const stored = { vertexArray: gl.createVertexArray(), buffer: gl.createBuffer() };
  gl.bindVertexArray(stored.vertexArray);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribDivisor(0, 1);
  gl.bindVertexArray(null);
  return stored;
}

/** Pieces of a leg: one of 9,300 km in 48 of them sags by .28 px at zoom 6, by a thirtieth of that at zoom 1. */
function segmentsAt(zoom: number, crowded: boolean): number {
  const pieces = zoom < 2 ? 24 : zoom < 7 ? 48 : 96;
  return crowded ? pieces / 3 : pieces;
}
