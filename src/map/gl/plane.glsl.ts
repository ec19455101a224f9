/**
 * GLSL shared by the layers: longitude and latitude to the plane of the map's projection. Its twin in doubles is
 * twin.ts; they are tested against each other and against D3.
 *
 * GLSL promises nothing of the precision of atan and asin, and some phones' sin and cos are poor, so both are our own
 * (Cephes, single precision).
 */
export const PLANE = `
uniform float u_lon0;   // central meridian, radians; 0 for Mercator and globe
uniform float u_world;  // which copy of the world
uniform vec3 u_tiles;   // origin x, origin y and 1 / side of tile 0/0/0

float atan1(float x) {
  float base = 0.;
  if (x > 2.414213562373095) { base = PI / 2.; x = -1. / x; }
  else if (x > .4142135623730951) { base = PI / 4.; x = (x - 1.) / (x + 1.); }
  float z = x * x;
  return base + (((8.05374449538e-2 * z - 1.38776856032e-1) * z + 1.99777106478e-1) * z - 3.33329491539e-1) * z * x + x;
}
float atan2p(float y, float x) {
  float ax = abs(x), ay = abs(y);
  float a = ax == 0. && ay == 0. ? 0. : ax == 0. ? PI / 2. : atan1(ay / ax);
  if (x < 0.) a = PI - a;
  return y < 0. ? -a : a;
}
float asinp(float x) { return atan2p(x, sqrt(max(0., (1. - x) * (1. + x)))); }
float wrapPi(float a) { return a - 2. * PI * floor((a + PI) / (2. * PI)); }

// lambda: radians east of the central meridian, may run past PI. Result: the 0..1 square of tile 0/0/0, y down.
vec2 plane(float lambda, float sine) {
#ifdef EE
  const float M = .8660254037844386;
  float s = M * sine, t = asinp(s), t2 = t * t, t6 = t2 * t2 * t2;
  float slope = 1.340264 - .243318 * t2 + t6 * (.006251 + .034164 * t2);
  float height = t * (1.340264 - .081106 * t2 + t6 * (.000893 + .003796 * t2));
  return vec2(lambda * sqrt(1. - s * s) / (M * slope) - u_tiles.x, u_tiles.y - height) * u_tiles.z;
#else
  float z = clamp(sine, -.99627207, .99627207);
  return vec2(lambda / (2. * PI) + .5, .5 - .5 * log((1. + z) / (1. - z)) / (2. * PI));
#endif
}

// A point of the unit sphere, lambda being its longitude from u_lon0, to clip space. The globe turns into Mercator only
// nearer than the map ever comes, so its place on the plane is not asked for.
vec4 toClip(vec3 p, float lambda) {
#ifdef GLOBE
  return interpolateProjection(vec2(.5), p.yzx, 0.);
#else
  return u_projection_matrix * vec4(plane(lambda, p.z), 0., 1.);
#endif
}
`;

/** Fragments beyond the edge of the world: there only on the Equal Earth plane, which has no copies. */
export const EDGE = `
#ifdef EE
  if (abs(v_lambda) > 3.141592653589793) discard;
#endif
`;
