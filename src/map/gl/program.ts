/** WebGL programs: compiled once per projection, with the uniforms that MapLibre's prelude wants. */
import type { LngLatBounds } from 'maplibre-gl';
import type { Palette } from './palette';
import type { ProjectionKind } from './twin';

/** What MapLibre hands to a custom layer, as far as we read it. */
export interface FrameArgs {
  shaderData: { variantName: string; vertexShaderPrelude: string; define: string };
  defaultProjectionData: {
    mainMatrix: Iterable<number> & ArrayLike<number>;
    fallbackMatrix: Iterable<number> & ArrayLike<number>;
    tileMercatorCoords: readonly number[];
    clippingPlane: readonly number[];
    projectionTransition: number;
  };
}

/** The camera of a frame, beyond the matrices. */
export interface Frame {
  /** Another number for another camera. */
  camera: number;
  kind: ProjectionKind;
  /** Degrees; the flat view's central meridian, 0 in the others. */
  meridian: number;
  /** Origin and 1 / side of tile 0/0/0; read on the Equal Earth plane alone. */
  tiles: readonly [x: number, y: number, scale: number];
  /** CSS px. */
  width: number;
  height: number;
  dpr: number;
  zoom: number;
  /** CSS px per radian in the middle. */
  radian: number;
  /** Degrees, of the height. */
  fieldOfView: number;
  /** Copies of the world to draw; [0] but for Mercator. */
  worlds: readonly number[];
}

export interface Program {
  handle: WebGLProgram;
  uniform(name: string): WebGLUniformLocation | null;
  /** Set one number where it isn't the one that was set last: a program keeps its uniforms. */
  float(name: string, value: number): void;
  int(name: string, value: number): void;
  /** What the projection's and the look's uniforms were last set from. */
  camera?: number;
  palette?: Palette;
}

export function compile(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
  attributes: readonly string[],
): Program {
  const handle = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(handle, shader);
    gl.deleteShader(shader);
  }
  attributes.forEach((name, i) => gl.bindAttribLocation(handle, i, name));
  gl.linkProgram(handle);
  if (!gl.getProgramParameter(handle, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`shader: ${reason(gl, handle)}`);
  return programOf(gl, handle);
}

function programOf(gl: WebGL2RenderingContext, handle: WebGLProgram): Program {
  const uniforms = new Map<string, WebGLUniformLocation | null>();
  const values = new Map<string, number>();
  const uniform = (name: string): WebGLUniformLocation | null => {
    if (!uniforms.has(name)) uniforms.set(name, gl.getUniformLocation(handle, name));
    return uniforms.get(name)!;
  };
  const isNew = (name: string, value: number): boolean => {
    if (values.get(name) === value) return false;
    values.set(name, value);
    return true;
  };
  return {
    handle,
    uniform,
    float: (name, value) => isNew(name, value) && gl.uniform1f(uniform(name), value),
    int: (name, value) => isNew(name, value) && gl.uniform1i(uniform(name), value),
  };
}

function reason(gl: WebGL2RenderingContext, handle: WebGLProgram): string {
  const logs = (gl.getAttachedShaders(handle) ?? []).map((shader) => gl.getShaderInfoLog(shader));
  return [gl.getProgramInfoLog(handle), ...logs].filter(Boolean).join('\n');
}

/**
 * Programs by projection. MapLibre's variant name alone would not do: every flat projection has the same one, and the
 * Equal Earth plane would be drawn with Mercator's formulas.
 */
export class ProgramCache {
  #programs = new Map<string, Program>();
  #make: (prelude: string, define: string) => [vertex: string, fragment: string];
  #attributes: readonly string[];

  constructor(
    make: (prelude: string, define: string) => [vertex: string, fragment: string],
    attributes: readonly string[],
  ) {
    this.#make = make;
    this.#attributes = attributes;
  }

  get(gl: WebGL2RenderingContext, { shaderData }: FrameArgs, kind: ProjectionKind): Program {
    const key = `${shaderData.variantName}|${kind}`;
    let program = this.#programs.get(key);
    if (!program) {
      const flat = kind === 'equal-earth' ? '#define EE\n' : '';
      const define = `${shaderData.define}\n${flat}`;
      program = compile(gl, ...this.#make(shaderData.vertexShaderPrelude, define), this.#attributes);
      this.#programs.set(key, program);
    }
    return program;
  }

  /** null: with a lost context its programs have gone already. */
  delete(gl: WebGL2RenderingContext | null): void {
    for (const { handle } of this.#programs.values()) gl?.deleteProgram(handle);
    this.#programs.clear();
  }
}

/**
 * The frame of the present camera. While that rests, as under a brush, it is the same object at every step: the matrix,
 * and on the globe the plane of its edge, say whether anything has moved.
 */
export class FrameOf {
  #frame: Frame | undefined;
  #seen = new Float64Array(16 + 4);
  #transition = NaN;

  /** `make` is asked for what a camera that has moved sees. */
  get(
    { defaultProjectionData: { mainMatrix, clippingPlane, projectionTransition } }: FrameArgs,
    room: Pick<Frame, 'kind' | 'width' | 'height' | 'dpr'>,
    make: () => Omit<Frame, 'camera'>,
  ): Frame {
    const { kind, width, height, dpr } = room;
    const [seen, known] = [this.#seen, this.#frame];
    let same = known?.kind === kind && known.width === width && known.height === height && known.dpr === dpr;
    same &&= projectionTransition === this.#transition;
    for (let i = 0; same && i < 16; i++) same = seen[i] === mainMatrix[i];
    for (let i = 0; same && i < 4; i++) same = seen[16 + i] === clippingPlane[i];
    if (same) return known!;
    seen.set(Array.from(mainMatrix));
    seen.set(clippingPlane, 16);
    this.#transition = projectionTransition;
    return (this.#frame = { ...make(), camera: (known?.camera ?? 0) + 1 });
  }
}

/** Mercator's copies in view, and one more to each side: a leg may run far out of its own. */
export function worldsBetween(bounds: LngLatBounds): number[] {
  const first = Math.floor((bounds.getWest() + 180) / 360) - 1;
  const last = Math.floor((bounds.getEast() + 180) / 360) + 1;
  return Array.from({ length: Math.min(7, last - first + 1) }, (_, i) => first + i);
}

/** Sets what plane.glsl.ts and MapLibre's prelude read. While the camera rests, as under a brush, nothing is sent. */
export function setProjection(
  gl: WebGL2RenderingContext,
  program: Program,
  args: FrameArgs,
  frame: Frame,
): void {
  if (program.camera === frame.camera) return;
  program.camera = frame.camera;
  const { mainMatrix, fallbackMatrix, tileMercatorCoords, clippingPlane, projectionTransition } =
    args.defaultProjectionData;
  const at = (name: string) => program.uniform(name);
  gl.uniformMatrix4fv(at('u_projection_matrix'), false, mainMatrix);
  gl.uniformMatrix4fv(at('u_projection_fallback_matrix'), false, fallbackMatrix);
  gl.uniform4fv(at('u_projection_tile_mercator_coords'), tileMercatorCoords);
  gl.uniform4fv(at('u_projection_clipping_plane'), clippingPlane);
  gl.uniform1f(at('u_projection_transition'), projectionTransition);
  gl.uniform1f(at('u_lon0'), frame.kind === 'equal-earth' ? (frame.meridian * Math.PI) / 180 : 0);
  gl.uniform3fv(at('u_tiles'), frame.tiles);
  gl.uniform2f(at('u_px'), 2 / frame.width, 2 / frame.height);
  gl.uniform1f(at('u_feather'), 0.5 / frame.dpr);
}
