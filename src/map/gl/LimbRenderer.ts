/** Around the globe a halo of 18 px, and over its sea a shade towards the limb: light falls from where we look. */
import type { Palette, Rgb } from './palette';
import { compile, type Frame, type FrameArgs, type Program } from './program';

const HALO = 18;

const VERTEX = `#version 300 es
uniform vec2 u_size;
out vec2 v_at;   // CSS px from the middle
void main() {
  vec2 corner = vec2((gl_VertexID & 1) == 0 ? -1. : 1., gl_VertexID < 2 ? -1. : 1.);
  v_at = corner * u_size / 2.;
  gl_Position = vec4(corner, 0., 1.);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
in vec2 v_at;
uniform float u_limb;
uniform vec3 u_halo;
out vec4 color;
void main() {
  float d = (length(v_at) - u_limb) / ${HALO.toFixed(1)};
  if (d > 1. || d < -1.) discard;
  float fade = 1. - clamp(d, 0., 1.);
  float alpha = .8 * fade * fade;
  color = vec4(u_halo * alpha, alpha);
}`;

/** Radius of the globe's visible edge in CSS px: a perspective shows less than the half of it. */
export function limbRadius(radius: number, height: number, fieldOfView: number): number {
  const distance = height / 2 / Math.tan((fieldOfView * Math.PI) / 360);
  return distance / Math.sqrt((distance / radius + 1) ** 2 - 1);
}

export class LimbRenderer {
  #gl: WebGL2RenderingContext | null = null;
  #program: Program | null = null;
  #halo: Rgb = [0, 0, 0];

  setPalette(palette: Palette): void {
    this.#halo = palette.shore;
  }

  render(gl: WebGL2RenderingContext, _args: FrameArgs, frame: Frame): void {
    if (frame.kind !== 'globe') return;
    if (gl !== this.#gl || !this.#program) {
      this.#gl = gl;
      this.#program = compile(gl, VERTEX, FRAGMENT, []);
    }
    const program = this.#program;
    gl.useProgram(program.handle);
    gl.uniform2f(program.uniform('u_size'), frame.width, frame.height);
    gl.uniform1f(program.uniform('u_limb'), limbRadius(frame.radian, frame.height, frame.fieldOfView));
    gl.uniform3fv(program.uniform('u_halo'), this.#halo);
    gl.bindVertexArray(null);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }

  release(gl: WebGL2RenderingContext | null = this.#gl): void {
    if (gl && this.#program) gl.deleteProgram(this.#program.handle);
    this.#gl = null;
    this.#program = null;
  }
}
