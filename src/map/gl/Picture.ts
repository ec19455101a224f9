/** What stood on the canvas at some time, kept on the graphics card. */
import { compile, type Program } from './program';

const VERTEX = `#version 300 es
void main() { gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4. - 1., 0., 1.); }`;

const FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
uniform sampler2D u_picture;
out vec4 color;
void main() { color = texelFetch(u_picture, ivec2(gl_FragCoord.xy), 0); }`;

export class Picture {
  #gl: WebGL2RenderingContext | null = null;
  #framebuffer: WebGLFramebuffer | null = null;
  #texture: WebGLTexture | null = null;
  #program: Program | undefined;
  #size: readonly [width: number, height: number] = [0, 0];

  /** Keeps what is on the canvas. */
  take(gl: WebGL2RenderingContext): void {
    const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    if (gl !== this.#gl) this.#open(gl);
    if (width !== this.#size[0] || height !== this.#size[1]) this.#fit(gl, width, height);
    this.#copy(gl, gl.DRAW_FRAMEBUFFER);
  }

  /** In the place of all that is on the canvas. */
  put(gl: WebGL2RenderingContext): void {
    this.#copy(gl, gl.READ_FRAMEBUFFER);
  }

  /** Over what is on the canvas. Blending is to be set for colours multiplied by their opacity. */
  lay(gl: WebGL2RenderingContext): void {
    this.#program ??= compile(gl, VERTEX, FRAGMENT, []);
    gl.useProgram(this.#program.handle);
    // The first unit is what a sampler reads that was told nothing.
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.bindVertexArray(null);
    // One triangle around the whole canvas.
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  }

  /** null: with a lost context all of it has gone. */
  release(gl: WebGL2RenderingContext | null = this.#gl): void {
    gl?.deleteFramebuffer(this.#framebuffer);
    gl?.deleteTexture(this.#texture);
    if (this.#program) gl?.deleteProgram(this.#program.handle);
    this.#gl = this.#framebuffer = this.#texture = null;
    this.#program = undefined;
    this.#size = [0, 0];
  }

  #copy(gl: WebGL2RenderingContext, side: GLenum): void {
    const [width, height] = this.#size;
    gl.bindFramebuffer(side, this.#framebuffer);
    gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  }

  #open(gl: WebGL2RenderingContext): void {
    this.release();
    this.#gl = gl;
    this.#framebuffer = gl.createFramebuffer();
    this.#texture = gl.createTexture();
  }

  #fit(gl: WebGL2RenderingContext, width: number, height: number): void {
    this.#size = [width, height];
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.#texture, 0);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  }
}
