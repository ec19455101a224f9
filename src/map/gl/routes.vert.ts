import { PLANE } from './plane.glsl';

/**
 * One leg an instance: a strip of 2 * (u_segments + 1) vertices along the great circle, then six more for the
 * arrowhead and six for that of the way back. Legs outside the window collapse to a point beyond the clip volume.
 *
 * The longitude is taken relative to the middle of the leg, so that it runs on past the edge of the world instead of
 * jumping across it; on the Equal Earth plane the fragments beyond the edge are discarded, and a leg that crosses is
 * there twice (see legBuffer.ts).
 */
export const routesVertex = (prelude: string, define: string): string => `#version 300 es
${prelude}
${define}
precision highp int;
precision highp sampler2D;

in ivec4 a_leg;           // from | stretch << 20 | style << 24, to | lane << 24 | copy << 28 | weight << 30, first day, day after

uniform sampler2D u_places;
uniform ivec2 u_window;
uniform vec2 u_px;        // clip units per CSS px
uniform float u_radian;   // CSS px per radian of the plane, or of the globe's middle
uniform float u_width;    // of the line, px
uniform float u_beside;   // px to each side of it that are drawn too
uniform float u_opacity;
uniform int u_segments;
uniform float u_arrow;    // scale of the arrowhead; 0 for none

out float v_arc;          // radians from the start
out float v_lambda;
out vec2 v_at;            // px: across the line; on the arrowhead along and across it
flat out int v_style;
flat out int v_part;      // 0 line, 1 arrowhead
flat out float v_period;  // radians of a dash and its gap
flat out float v_width;   // of this line, px
flat out float v_opacity;
${PLANE}
const float BOW = 6.;
const float ARROW_AT = .6;
const float ARROW_LEG = 46.;
const float DASH_PERIOD = 15.;

vec3 placeOf(int i) { return texelFetch(u_places, ivec2(i & 2047, i >> 11), 0).xyz; }

void main() {
  v_period = 1.;
  v_arc = 0.; v_lambda = 0.; v_at = vec2(0.); v_part = 0;
  v_style = a_leg.x >> 24;
  // A line that stands for many is wider, and hides more.
  float weight = float((a_leg.y >> 30) & 3);
  v_width = u_width * (1. + .6 * weight);
  v_opacity = u_opacity * (1. + .5 * weight);
  gl_Position = vec4(2., 2., 2., 1.);
  if (a_leg.z >= u_window.y || a_leg.w <= u_window.x) return;

  vec3 A = placeOf(a_leg.x & 0xfffff), B = placeOf(a_leg.y & 0xfffff);
  float lane = float((a_leg.y >> 24) & 15);
  float copy = float(((a_leg.y >> 28) & 3) - 1);
  float w = atan2p(length(cross(A, B)), dot(A, B)), sw = sin(w);

  int extra = gl_VertexID - 2 * (u_segments + 1);
  float t = extra < 0 ? float(gl_VertexID / 2) / float(u_segments) : 1.;
  float side = extra < 0 && (gl_VertexID & 1) == 0 ? -1. : 1.;
  // Each head begins with the last vertex before it and its own first, once more: triangles without area that join
  // the parts of the strip. Where there is no head, its vertices all repeat the last one.
  bool mayHead = extra > 0 && u_arrow > 0. && (v_style & 64) == 0;
  bool dashed = extra < 0 && (v_style & 16) != 0;
  float px = w * u_radian * exp2(float((a_leg.x >> 20) & 15) * .25 - 2.);
  // A power of two of dashes: they keep their place while the map zooms, and split in two now and then.
  if (dashed) v_period = w / exp2(round(log2(max(1., px / DASH_PERIOD))));
  bool arrow = mayHead && px >= ARROW_LEG;
  bool back = arrow && extra > 6 && (v_style & 32) != 0;
  int corner = clamp(extra - (back ? 8 : 2), 0, 3);
  if (arrow) t = back ? 1. - ARROW_AT : ARROW_AT;

  vec2 k = sw < 1e-4 ? vec2(1. - t, t) : vec2(sin((1. - t) * w), sin(t * w));
  vec3 P = normalize(A * k.x + B * k.y);
  vec3 D = B - A, T = normalize(D - P * dot(P, D));
  vec3 Mi = A + B;
#ifdef GLOBE
  float lambda = 0.;
#else
  float lambda = wrapPi(atan2p(Mi.y, Mi.x) - u_lon0) + (copy + u_world) * 2. * PI
    + atan2p(P.y * Mi.x - P.x * Mi.y, P.x * Mi.x + P.y * Mi.y);
#endif

  const float STEP = .002;
  float turn = STEP * (P.x * T.y - P.y * T.x) / max(1e-6, dot(P.xy, P.xy));
  vec4 p0 = toClip(P, lambda);
  vec4 p1 = toClip(normalize(P + T * STEP), lambda + turn);
  vec2 way = (p1.xy / p1.w - p0.xy / p0.w) / u_px;
  way = dot(way, way) > 0. ? normalize(way) : vec2(1., 0.);
  vec2 right = vec2(way.y, -way.x);

  // Parallel legs bow apart, each to the right of its travel, and meet at the ends.
  float bow = BOW * lane * sin(PI * t);
  way = normalize(way * max(px, 1.) + right * BOW * lane * PI * cos(PI * t));
  vec2 across = vec2(way.y, -way.x);
  vec2 offset = right * bow;
  if (arrow) {
    v_at = vec2((corner & 1) == 0 ? -8. : 8., corner < 2 ? -8. : 8.);
    v_part = 1;
    offset += (way * v_at.x * (back ? -1. : 1.) + across * v_at.y) * u_arrow;
  } else {
    // What isn't inbound is a single line: fewer pixels to shade, which is what a frame costs without a graphics card.
    float beside = u_beside > 4. || (v_style & 8) != 0 ? u_beside : u_beside - 1.1;
    float reach = v_width / 2. + beside;
    v_at = vec2(0., side * reach);
    offset += across * side * reach;
  }
  v_arc = w * t;
  v_lambda = lambda;
  p0.xy += offset * u_px * p0.w;
  gl_Position = p0;
}
`;

/** Vertices of one leg; without arrowheads the strip alone. */
export const verticesOf = (segments: number, arrows: boolean): number =>
  2 * (segments + 1) + (arrows ? 12 : 0);
