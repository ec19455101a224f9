/** WebGL programs: compiled once per projection, with the uniforms that MapLibre's prelude wants. */
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

/** Numbers the cameras that are told from one another: the same again as long as nothing moves. */
export class CameraCount {
  #last: number[] = [];
  #number = 0;

  of({ defaultProjectionData }: FrameArgs, { meridian, tiles, width, height, dpr }: CameraFrame): number {
    const { mainMatrix, fallbackMatrix, tileMercatorCoords, clippingPlane, projectionTransition } =
      defaultProjectionData;
    let at = 0;
    let same = true;
    const take = (value: number) => {
      same &&= this.#last[at] === value;
      this.#last[at++] = value;
    };
    for (const list of [mainMatrix, fallbackMatrix, tileMercatorCoords, clippingPlane, tiles])
      for (let i = 0; i < list.length; i++) take(list[i]!);
    for (const value of [projectionTransition, meridian, width, height, dpr]) take(value);
    return same ? this.#number : ++this.#number;
  }
}

type CameraFrame = Omit<Frame, 'camera'>;

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
