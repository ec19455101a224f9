import { PLANE } from './plane.glsl';

/** Shapes of a mark; each a number that the shader knows. */
export const MARK = {
  disc: 0,
  dot: 1,
  ring: 2,
  seat: 3,
  home: 4,
  counted: 5,
  numbered: 6,
  aura: 7,
  traveller: 8,
} as const;
export type MarkShape = (typeof MARK)[keyof typeof MARK];

/** One mark an instance: a square about its point, which is not drawn where the point is behind the globe. */
export const marksVertex = (prelude: string, define: string): string => `#version 300 es
${prelude}
${define}
precision highp int;

in vec4 a_place;  // unit vector; radius, px
in ivec4 a_mark;  // shape, family, cell of the digits (-1 for none), opacity 0 to 255

uniform vec2 u_px;
uniform float u_limb;  // radius of the globe on the screen, px

out vec2 v_at;    // px from the middle, y up
out float v_lambda;
flat out float v_radius;
flat out ivec4 v_mark;
${PLANE}
const float MARGIN = 4.;

void main() {
  v_mark = a_mark;
  v_radius = a_place.w;
  v_at = vec2((gl_VertexID & 1) == 0 ? -1. : 1., gl_VertexID < 2 ? -1. : 1.) * (a_place.w + MARGIN);
  v_lambda = wrapPi(atan2p(a_place.y, a_place.x) - u_lon0) + u_world * 2. * PI;
  vec4 at = toClip(a_place.xyz, v_lambda);
  vec2 offset = v_at;
#ifdef GLOBE
  // A disc lies on the ground: towards the limb it is seen from the side.
  if (a_mark.x == 0) {
    vec2 out_ = at.xy / at.w / u_px;
    float share = min(1., length(out_) / u_limb);
    if (share > .01) offset -= normalize(out_) * dot(offset, normalize(out_)) * (1. - sqrt(1. - share * share));
  }
#endif
  at.xy += offset * u_px * at.w;
  gl_Position = at;
}
`;

export const marksFragment = `#version 300 es
precision highp float;
precision highp int;

in vec2 v_at;
in float v_lambda;
flat in float v_radius;
flat in ivec4 v_mark;

uniform vec3 u_family[7];  // the last for marks of several families
uniform vec3 u_halo;
uniform vec3 u_ink;
uniform vec3 u_surface;
uniform float u_feather;
uniform sampler2D u_digits;
uniform vec4 u_cells;    // columns, rows, width and height of a cell, px

out vec4 color;

float inside(float distance) { return 1. - smoothstep(-u_feather, u_feather, distance); }
vec4 over(vec4 top, vec4 below) { return top + below * (1. - top.a); }
vec4 paint(vec3 rgb, float alpha) { return vec4(rgb * alpha, alpha); }
// A filled circle with a line of its own inside its edge.
vec4 ring(float d, float radius, float line, vec3 stroke, vec3 fill) {
  return over(paint(fill, inside(d - radius + line)), paint(stroke, inside(d - radius)));
}
float digits(vec2 at, int cell) {
  vec2 p = vec2(at.x, -at.y) / u_cells.zw + .5;
  if (cell < 0 || p.x < 0. || p.x > 1. || p.y < 0. || p.y > 1.) return 0.;
  vec2 origin = vec2(cell % int(u_cells.x), cell / int(u_cells.x));
  return texture(u_digits, (origin + p) / u_cells.xy).a;
}

void main() {
  float d = length(v_at), r = v_radius;
  vec3 family = u_family[v_mark.y];
  int shape = v_mark.x;
  vec4 c = vec4(0.);
  if (shape == 0) {
    float t = clamp(d / r, 0., 1.);
    c = paint(family, .36 * (1. - t * t * (3. - 2. * t)));
  } else if (shape == 7) {
    c = paint(family, .22 * inside(d - r));
  } else if (shape == 8) {
    // The dot is less than half of the halo, with a line of the ground between them.
    float dot_ = r * ${(6 / 13).toFixed(4)};
    c = over(paint(u_halo, inside(d - dot_ - 1.4)), paint(family, .34 * inside(d - r)));
    c = over(paint(u_ink, inside(d - dot_)), c);
  } else {
    vec4 halo = paint(u_halo, .85 * inside(d - r - 1.4));
    if (shape == 1) c = paint(family, inside(d - r));
    else if (shape == 2) c = ring(d, r, 1.8, family, u_surface);
    else if (shape == 3) c = ring(d, r, 1.5, family, u_surface);
    else if (shape == 4) c = over(paint(u_ink, inside(d - r * .52)), ring(d, r, 1.5, u_ink, u_surface));
    else if (shape == 5) c = over(paint(u_ink, digits(v_at, v_mark.z)), ring(d, r, 1.3, family, u_surface));
    else c = over(paint(u_surface, digits(v_at, v_mark.z)), paint(family, inside(d - r)));
    c = over(c, halo);
  }
  color = c * float(v_mark.w) / 255.;
  if (color.a < .004) discard;
}
`;
