// The route layer in a real map: in all three projections every leg lies on its great circle and nowhere else, also
// over the date line; a lost context comes back; a brush step is one frame and tells the workers nothing.

import type { GeoJSONSource } from 'maplibre-gl';
import { afterEach, describe, expect, test } from 'vitest';
import { greatCircle, type LonLat } from '../../src/model/geo';
import { viewOf, type Frame } from '../../src/map/projection';
import { compile, setProjection, type Frame as DrawnFrame, type FrameArgs } from '../../src/map/gl/program';
import type { NameFeature } from '../../src/map/gl/names';
import { STYLE } from '../../src/map/gl/legBuffer';
import { routesFragment } from '../../src/map/gl/routes.frag';
import { routesVertex } from '../../src/map/gl/routes.vert';
import { EE_TILES } from '../../src/map/gl/equalEarth';
import { equalEarthPlane, lambdaAlong, mercatorPlane, type ProjectionKind } from '../../src/map/gl/twin';
import { along } from '../../src/model/geo';
import {
  FRAMES,
  inked,
  loseContext,
  openStage,
  PARIS,
  picture,
  PLACES,
  rested,
  ROUND,
  routes,
  SHANGHAI,
  SIZE,
  vectorOf,
  type Opened,
} from './gl';

let opened: Opened | undefined;
afterEach(() => {
  opened?.close();
  opened = undefined;
});

describe.each(Object.entries(FRAMES) as [ProjectionKind, Frame][])('%s', (projection, frame) => {
  test('Shanghai, San Francisco, Auckland and back: no line across the map', async () => {
    opened = await openStage(projection, frame, SIZE);
    await expectOnlyTheWays(opened, PLACES, ROUND);
  });
});

test('what runs over the edge of the flat world is cut there, and goes on at the other', async () => {
  opened = await openStage('equal-earth', FRAMES['equal-earth'], SIZE);
  // The edge lies at 30° W: Paris and San Francisco are on both sides of it.
  await expectOnlyTheWays(opened, PLACES, [[3, 1]]);
});

test('the same after the projection was switched, there and back', async () => {
  opened = await openStage('equal-earth', FRAMES['equal-earth'], SIZE);
  for (const projection of ['globe', 'mercator', 'equal-earth'] as const) {
    await opened.stage.setProjection(projection, FRAMES[projection]);
    await expectOnlyTheWays(opened, PLACES, ROUND);
  }
});

test('the same after the context was lost', async () => {
  opened = await openStage('equal-earth', FRAMES['equal-earth'], SIZE);
  await loseContext(opened.stage);
  await rested(opened.stage);
  expect(opened.stage.map.getLayersOrder()).toEqual(expect.arrayContaining(['routes']));
  await expectOnlyTheWays(opened, PLACES, ROUND);
});

test('a second map after the last one was removed knows the plane as well', async () => {
  (await openStage('equal-earth', FRAMES['equal-earth'], SIZE)).close();
  opened = await openStage('equal-earth', FRAMES['equal-earth'], SIZE);
  await expectOnlyTheWays(opened, PLACES, ROUND);
});

test('what is told before the style stands is kept until it does', async () => {
  const name = {
    type: 'Feature',
    id: 1,
    geometry: { type: 'Point', coordinates: [...PARIS] },
    properties: { slot: 3, kind: 'place', name: 'Paris' },
  } as unknown as NameFeature;
  let switched = false;
  opened = await openStage('equal-earth', FRAMES['equal-earth'], SIZE, (stage) => {
    stage.setNames([name]);
    stage.setMarks({ areas: [], stops: [] });
    void stage.setProjection('globe', FRAMES.globe).then(() => (switched = true));
  });
  await expect.poll(() => switched, { timeout: 10_000 }).toBe(true);
  const { map, kind } = opened.stage;
  expect(kind).toBe('globe');
  const data = await map.getSource<GeoJSONSource>('labels')!.getData();
  expect(data).toMatchObject({ features: [{ properties: { name: 'Paris' } }] });
});

test('only what the window shows is drawn', async () => {
  opened = await openStage('equal-earth', FRAMES['equal-earth'], SIZE);
  const { stage } = opened;
  stage.setRoutes(routes(PLACES, ROUND));
  stage.setWindow([1, 2]);
  expect(stage.routes.drawnLegs()).toEqual([1]);
  await expectOnlyTheWays(opened, PLACES, [ROUND[1]], () => undefined);
  stage.setWindow([5, 9]);
  expect(inked(await picture(stage))).toEqual([]);
});

test('a step of the brush is one frame, and tells the workers nothing', async () => {
  const posted: unknown[] = [];
  const { postMessage } = Worker.prototype;
  opened = await openStage('equal-earth', FRAMES['equal-earth'], SIZE);
  const { stage } = opened;
  stage.setRoutes(routes(PLACES, ROUND));
  await rested(stage);
  let frames = 0;
  stage.map.on('render', () => frames++);
  Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
    posted.push(message);
    postMessage.apply(this, message as never);
  } as typeof postMessage;
  try {
    for (let step = 0; step < 20; step++) {
      stage.setWindow([step % 3, (step % 3) + 1]);
      stage.setMarks({ areas: [], stops: [] });
      await new Promise(requestAnimationFrame);
    }
    await new Promise(requestAnimationFrame);
  } finally {
    Worker.prototype.postMessage = postMessage;
  }
  expect(posted).toEqual([]);
  expect(frames).toBeLessThanOrEqual(21);
  expect(frames).toBeGreaterThan(10);
});

describe('precision of the shader at zoom 6', () => {
  test.each(['equal-earth', 'mercator'] as const)(
    '%s: within .05 px of doubles, across the line',
    async (projection) => {
      const scale = projection === 'equal-earth' ? (512 * 64) / 5.42 : (512 * 64) / (2 * Math.PI);
      opened = await openStage(projection, { center: [60, 52], scale }, SIZE);
      const { stage } = opened;
      stage.setRoutes(routes([SHANGHAI, PARIS], [[0, 1]]));
      const [args, frame, gl] = await captured(opened);
      const drawn = probe(gl, args, frame, SHANGHAI, PARIS);
      const exact = exactPx(args, frame, SHANGHAI, PARIS);
      const errors = drawn.map(([x, y], i) => {
        const [before, after] = [exact[Math.max(0, i - 1)]!, exact[Math.min(SEGMENTS, i + 1)]!];
        const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
        return Math.abs((x - exact[i]![0]) * dy - (y - exact[i]![1]) * dx) / Math.hypot(dx, dy);
      });
      expect(drawn.length).toBe(SEGMENTS + 1);
      expect(Math.max(...errors)).toBeLessThan(0.05);
    },
  );
});

// ---- what is drawn against what should be

/** Px from the exact way within which a line 2 px wide is drawn, arrowheads (5 px to each side) apart. */
const WITHIN = 2.2;
const HEAD = 7;
/** Px of a leg that the picture may lack: at the edges of view and limb. */
const MARGIN = 6;

async function expectOnlyTheWays(
  { stage }: Opened,
  places: readonly LonLat[],
  legs: readonly (readonly [number, number])[],
  set = () => stage.setRoutes(routes(places, legs)),
): Promise<void> {
  set();
  const pixels = inked(await picture(stage));
  const meridian = stage.kind === 'mercator' ? stage.frame.center[0] : 150;
  const view = viewOf(stage.kind, meridian, stage.frame, SIZE);
  const ways = legs.map(([a, b]) => greatCircle(places[a]!, places[b]!, 0.1));
  const points = ways.flat().flatMap((point) => {
    const at = view.project(point);
    return at ? [at] : [];
  });
  const heads = ways.map((way) => view.project(way[Math.round(way.length * 0.6)]!) ?? [-99, -99]);
  const nearest = (x: number, y: number, to: readonly (readonly [number, number])[]) =>
    Math.min(...to.map(([px, py]) => Math.hypot(px - x, py - y)));
  const astray = pixels.filter(
    ([x, y]) => nearest(x, y, points) > WITHIN && nearest(x, y, heads as [number, number][]) > HEAD,
  );
  expect(astray.slice(0, 5), 'ink beside the ways').toEqual([]);

  const inView = points.filter(
    ([x, y]) =>
      Math.min(x, y, SIZE.width - x, SIZE.height - y) > MARGIN &&
      (stage.kind !== 'globe' ||
        Math.hypot(x - SIZE.width / 2, y - SIZE.height / 2) < stage.frame.scale - MARGIN),
  );
  const missing = inView.filter(([x, y]) => nearest(x, y, pixels) > 2);
  expect(inView.length).toBeGreaterThan(100);
  expect(missing.slice(0, 5), 'ways without ink').toEqual([]);
}

// ---- the vertex shader by itself

const SEGMENTS = 48;

function captured({ stage }: Opened): Promise<[FrameArgs, DrawnFrame, WebGL2RenderingContext]> {
  return new Promise((done) => {
    const { render } = stage.routes;
    stage.routes.render = (gl, args, frame) => {
      stage.routes.render = render;
      render.call(stage.routes, gl, args, frame);
      done([args, frame, gl]);
    };
    stage.map.triggerRepaint();
  });
}

/** CSS px of the strip's points, as the GPU works them out. */
function probe(gl: WebGL2RenderingContext, args: FrameArgs, frame: DrawnFrame, from: LonLat, to: LonLat) {
  const { vertexShaderPrelude, define } = args.shaderData;
  const whole = [define, frame.kind === 'equal-earth' ? '#define EE' : '', ''].join('\n');
  const shaders = [routesVertex(vertexShaderPrelude, whole), routesFragment(whole)] as const;
  const program = compile(gl, ...shaders, ['a_leg']);
  gl.transformFeedbackVaryings(program.handle, ['gl_Position'], gl.SEPARATE_ATTRIBS);
  gl.linkProgram(program.handle);
  gl.useProgram(program.handle);
  setProjection(gl, program, args, frame);
  const set = (name: string, value: number) =>
    gl.uniform1f(gl.getUniformLocation(program.handle, name), value);
  gl.uniform2i(gl.getUniformLocation(program.handle, 'u_window'), -10, 10);
  gl.uniform1i(gl.getUniformLocation(program.handle, 'u_segments'), SEGMENTS);
  for (const name of ['u_width', 'u_beside', 'u_arrow', 'u_world']) set(name, 0);
  set('u_radian', frame.radian);

  const texture = gl.createTexture();
  const texels = new Float32Array(4 * 2);
  texels.set(vectorOf(from), 0);
  texels.set(vectorOf(to), 4);
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, 2, 1, 0, gl.RGBA, gl.FLOAT, texels);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  gl.uniform1i(gl.getUniformLocation(program.handle, 'u_places'), 0);

  const count = 2 * (SEGMENTS + 1);
  const buffer = gl.createBuffer();
  gl.bindVertexArray(null);
  gl.disableVertexAttribArray(0);
  // Inbound: its strip is as wide as it is told, here not at all.
  gl.vertexAttribI4i(0, STYLE.inbound << 24, 1 | (16 << 24), 0, 1);
  gl.bindBufferBase(gl.TRANSFORM_FEEDBACK_BUFFER, 0, buffer);
  gl.bufferData(gl.TRANSFORM_FEEDBACK_BUFFER, 16 * count, gl.DYNAMIC_READ);
  gl.enable(gl.RASTERIZER_DISCARD);
  gl.beginTransformFeedback(gl.POINTS);
  gl.drawArrays(gl.POINTS, 0, count);
  gl.endTransformFeedback();
  gl.disable(gl.RASTERIZER_DISCARD);
  const out = new Float32Array(4 * count);
  gl.getBufferSubData(gl.TRANSFORM_FEEDBACK_BUFFER, 0, out);
  gl.bindBufferBase(gl.TRANSFORM_FEEDBACK_BUFFER, 0, null);
  expect(gl.getError()).toBe(0);
  return Array.from({ length: SEGMENTS + 1 }, (_, i) => toPx([...out.subarray(8 * i, 8 * i + 4)]));
}

/** The same by the twin and the matrix, in doubles. */
function exactPx(args: FrameArgs, frame: DrawnFrame, from: LonLat, to: LonLat): [number, number][] {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const matrix = Array.from(args.defaultProjectionData.mainMatrix);
  const lon0 = frame.kind === 'equal-earth' ? (frame.meridian * Math.PI) / 180 : 0;
  return Array.from({ length: SEGMENTS + 1 }, (_, i) => {
    const t = i / SEGMENTS;
    const lambda = lambdaAlong(a, b, t, lon0);
    const sine = along(a, b, t)[2];
    const [x, y] =
      frame.kind === 'equal-earth' ? equalEarthPlane(lambda, sine, EE_TILES) : mercatorPlane(lambda, sine);
    return toPx([0, 1, 2, 3].map((row) => matrix[row]! * x + matrix[4 + row]! * y + matrix[12 + row]!));
  });
}

const toPx = (clip: readonly number[]): [number, number] => [
  ((clip[0]! / clip[3]!) * SIZE.width) / 2,
  ((clip[1]! / clip[3]!) * SIZE.height) / 2,
];
