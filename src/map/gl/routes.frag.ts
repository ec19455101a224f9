import { EDGE } from './plane.glsl';

/** What a pass draws of every leg. */
export const PASS = { glow: 0, line: 1, tie: 2 } as const;

/** A line, its glow and halo, a tie's dots or an arrowhead, from the distance to the middle of the leg. */
export const routesFragment = (define: string): string => `#version 300 es
${define}
precision highp float;
precision highp int;

in float v_arc;
in float v_lambda;
in vec2 v_at;
flat in int v_style;
flat in int v_part;
flat in float v_period;
flat in float v_width;
flat in float v_opacity;

uniform int u_pass;
uniform vec3 u_family[6];
uniform vec3 u_halo;
uniform vec3 u_tube;
uniform float u_glow;
uniform float u_feather;  // half of a device pixel, CSS px

out vec4 color;

const float DASH = 11. / 15., DOT_PERIOD = 5.4;  // px
const float HALO = .55;

float inside(float distance) { return 1. - smoothstep(-u_feather, u_feather, distance); }
vec4 over(vec4 top, vec4 below) { return top + below * (1. - top.a); }
vec4 paint(vec3 rgb, float alpha) { return vec4(rgb * alpha, alpha); }

float segment(vec2 p, vec2 a, vec2 b) {
  vec2 ab = b - a;
  return length(p - a - ab * clamp(dot(p - a, ab) / dot(ab, ab), 0., 1.));
}
// Signed distance to a swallow-tailed head that points along +x, its tip at x = 5.4.
float arrowhead(vec2 p) {
  p.y = abs(p.y);
  vec2 tip = vec2(5.4, 0.), wing = vec2(-4.6, 3.9), notch = vec2(-2.4, 0.);
  float d = min(segment(p, tip, wing), segment(p, wing, notch));
  vec2 edge = wing - tip, tail = notch - wing;
  bool within = edge.x * (p.y - tip.y) - edge.y * (p.x - tip.x) > 0. && tail.x * (p.y - wing.y) - tail.y * (p.x - wing.x) > 0.;
  return within ? -d : d;
}

// Radians from dot to dot: the nearest power of two to so many px here. So dots keep their place while the map zooms,
// and where the plane stretches a tie they stand twice as close instead of growing sparse.
float dotPeriod(float perPx) { return exp2(round(log2(DOT_PERIOD * max(perPx, 1e-9)))); }

void main() {
  // Before any discard: after one, derivatives are undefined.
  float perPx = length(vec2(dFdx(v_arc), dFdy(v_arc))) / (2. * u_feather);
  ${EDGE}
  vec3 family = u_family[v_style & 7];
  bool inbound = (v_style & 8) != 0, inferred = (v_style & 16) != 0;
  float across = abs(v_at.y);
  vec4 c = vec4(0.);

  if (v_part == 1) {
    float d = arrowhead(v_at);
    c = over(paint(family, inside(d)), paint(u_halo, HALO * inside(d - 1.6)));
    if (inbound) c = over(paint(u_tube, inside(d + 1.3)), c);
  } else if (u_pass == 0) {
    float half_ = (inbound ? v_width + 2.2 : v_width) / 2.;
    float glow = u_glow * exp(-across * across / 14.);
    c = over(paint(u_halo, HALO * inside(across - half_ - 1.)), paint(family, glow));
  } else if (u_pass == 2) {
    float gap = dotPeriod(perPx);
    float along = (fract(v_arc / gap) - .5) * gap / max(perPx, 1e-9);
    c = paint(family, inside(length(vec2(max(abs(along) - .6, 0.), across)) - v_width / 2.));
  } else {
    float half_ = (inbound ? v_width + 2.2 : v_width) / 2.;
    c = paint(family, inside(across - half_));
    if (inbound) c = over(paint(u_tube, inside(across - (v_width - .5) / 2.)), c);
    if (inferred) {
      float s = fract(v_arc / v_period);
      float pxFromEnd = min(s, DASH - s) * v_period / max(perPx, 1e-9);
      c *= inside(-pxFromEnd);
    }
  }
  color = c * min(1., v_opacity);
  if (color.a < .004) discard;
}
`;
