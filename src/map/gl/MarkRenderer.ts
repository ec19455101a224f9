/**
 * Draws what stands at places: dots, rings, discs, counted and numbered marks. The marks of a step are one small array
 * (32 bytes each), uploaded whole when it has changed.
 */
import { FAMILIES, type Family } from '../../ui/shapes';
import type { Vector } from '../../model/geo';
import { DIGITS, digitPicture } from './digits';
import { limbRadius } from './LimbRenderer';
import { MARK, marksFragment, marksVertex, type MarkShape } from './marks.glsl';
import type { Palette } from './palette';
import { ProgramCache, setProjection, type Frame, type FrameArgs, type Program } from './program';

export interface Mark {
  at: Vector;
  shape: MarkShape;
  /** undefined: of several families, so in no one's colour. */
  family: Family | undefined;
  /** CSS px. */
  radius: number;
  /** Of digits.ts; none for shapes without a number. */
  cell?: number | undefined;
  /** 0 to 1. */
  opacity?: number;
}

const BYTES = 32;

export class MarkRenderer {
  #programs = new ProgramCache(
    (prelude, define) => [marksVertex(prelude, define), marksFragment],
    ['a_place', 'a_mark'],
  );
  #gl: WebGL2RenderingContext | null = null;
  #marks: readonly Mark[] = [];
  /** What stands in the numbers below. */
  #written: readonly Mark[] = [];
  #stale = true;
  #palette: Palette | null = null;
  /** Colours of the families, then that of several. */
  #colours = new Float32Array();
  #vertexArray: WebGLVertexArrayObject | null = null;
  #buffer: WebGLBuffer | null = null;
  /** The same bytes, as the two kinds of number that a mark consists of. */
  #floats = new Float32Array();
  #integers = new Int32Array();
  #digits: WebGLTexture | null = null;
  #digitFace = '';

  /** In the order in which they are drawn. The very same marks again are not uploaded again. */
  setMarks(marks: readonly Mark[]): void {
    this.#stale ||= marks.length !== this.#marks.length || marks.some((mark, i) => mark !== this.#marks[i]);
    this.#marks = marks;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    const { families, ink2 } = palette;
    this.#colours = new Float32Array([...FAMILIES.map((family) => families[family]), ink2].flat());
  }

  render(gl: WebGL2RenderingContext, args: FrameArgs, frame: Frame): void {
    if (!this.#palette || this.#marks.length === 0) return;
    if (gl !== this.#gl) this.#open(gl);
    if (this.#stale) this.#upload(gl);
    const program = this.#programs.get(gl, args, frame.kind);
    gl.useProgram(program.handle);
    setProjection(gl, program, args, frame);
    this.#setLook(gl, program);
    program.float('u_limb', limbRadius(frame.radian, frame.height, frame.fieldOfView));
    gl.bindVertexArray(this.#vertexArray);
    for (const world of frame.worlds) {
      program.float('u_world', world);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.#marks.length);
    }
  }

  /** null: the context is lost, and what it held with it. */
  release(gl: WebGL2RenderingContext | null = this.#gl): void {
    this.#programs.delete(gl);
    gl?.deleteVertexArray(this.#vertexArray);
    gl?.deleteBuffer(this.#buffer);
    gl?.deleteTexture(this.#digits);
    this.#gl = this.#vertexArray = this.#buffer = this.#digits = null;
    this.#digitFace = '';
    this.#floats = new Float32Array();
    this.#written = [];
    this.#stale = true;
  }

  #open(gl: WebGL2RenderingContext): void {
    this.release();
    this.#gl = gl;
    this.#vertexArray = gl.createVertexArray();
    this.#buffer = gl.createBuffer();
    gl.bindVertexArray(this.#vertexArray);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.vertexAttribPointer(0, 4, gl.FLOAT, false, BYTES, 0);
    gl.vertexAttribIPointer(1, 4, gl.INT, BYTES, 16);
    for (const attribute of [0, 1]) {
      gl.enableVertexAttribArray(attribute);
      gl.vertexAttribDivisor(attribute, 1);
    }
    gl.bindVertexArray(null);
  }

  #upload(gl: WebGL2RenderingContext): void {
    const marks = this.#marks;
    const grows = BYTES * marks.length > this.#floats.byteLength;
    if (grows) {
      // Room for more, so that a step of a hand seldom asks for memory.
      const bytes = new ArrayBuffer(BYTES * 2 * marks.length);
      [this.#floats, this.#integers] = [new Float32Array(bytes), new Int32Array(bytes)];
      this.#written = [];
    }
    for (let i = 0; i < marks.length; i++) if (marks[i] !== this.#written[i]) this.#write(8 * i, marks[i]!);
    this.#written = marks;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    if (grows) gl.bufferData(gl.ARRAY_BUFFER, this.#floats, gl.DYNAMIC_DRAW);
    else gl.bufferSubData(gl.ARRAY_BUFFER, 0, this.#floats, 0, 8 * marks.length);
    this.#stale = false;
  }

  #write(first: number, { at, radius, shape, family, cell = -1, opacity = 1 }: Mark): void {
    const [floats, integers] = [this.#floats, this.#integers];
    floats[first] = at[0];
    floats[first + 1] = at[1];
    floats[first + 2] = at[2];
    floats[first + 3] = radius;
    integers[first + 4] = shape;
    integers[first + 5] = family ? FAMILIES.indexOf(family) : FAMILIES.length;
    integers[first + 6] = cell;
    integers[first + 7] = Math.round(opacity * 255);
  }

  #setLook(gl: WebGL2RenderingContext, program: Program): void {
    const palette = this.#palette!;
    const { columns, rows, width, height } = DIGITS;
    if (this.#digitFace !== palette.sans) this.#drawDigits(gl, palette.sans);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#digits);
    if (program.palette === palette) return;
    program.palette = palette;
    program.int('u_digits', 0);
    gl.uniform4f(program.uniform('u_cells'), columns, rows, width, height);
    gl.uniform3fv(program.uniform('u_family'), this.#colours);
    gl.uniform3fv(program.uniform('u_halo'), palette.halo);
    gl.uniform3fv(program.uniform('u_ink'), palette.ink);
    gl.uniform3fv(program.uniform('u_surface'), palette.surface);
  }

  #drawDigits(gl: WebGL2RenderingContext, face: string): void {
    this.#digitFace = face;
    this.#digits ??= gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.#digits);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, digitPicture(face));
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    gl.generateMipmap(gl.TEXTURE_2D);
  }
}

export { MARK };
