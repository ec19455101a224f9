// Under a resting camera the ground and the names are drawn once and kept: what is kept looks as what is drawn, and goes
// with whatever changes it.

import type { MultiPolygon } from 'geojson';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MARK } from '../../src/map/gl/marks.glsl';
import type { MapStage } from '../../src/map/gl/MapStage';
import { slotOf, type NameFeature } from '../../src/map/gl/names';
import type { ProjectionKind } from '../../src/map/gl/twin';
import {
  FRAMES,
  loseContext,
  openStage,
  palette,
  picture,
  PLACES,
  rested,
  ROUND,
  routes,
  SIZE,
  vectorOf,
  type Opened,
} from './gl';

/** A continent of ours, in the view of each. */
const SQUARE = [
  [140, -20],
  [170, -20],
  [170, 30],
  [140, 30],
  [140, -20],
];

let opened: Opened | undefined;
afterEach(() => {
  opened?.close();
  opened = undefined;
});

describe('a ground that rests', () => {
  const square: MultiPolygon = { type: 'MultiPolygon', coordinates: [[SQUARE]] };
  const look = { language: 'en', phone: true } as const;
  const green = { ...palette, css: { ...palette.css, land: '#2f6b3a', graticule: '#4040ff' } };

  test.each(['equal-earth', 'globe', 'mercator'] as const)(
    '%s: is drawn once, and its picture is the ground to the pixel',
    async (kind) => {
      opened = await openStage(kind, FRAMES[kind], SIZE, undefined, square);
      const { stage } = opened;
      stage.setRoutes(routes(PLACES, ROUND));
      stage.setWindow([1, 2]);
      const seen = async () => {
        // A move, though it goes nowhere, lets go what was kept.
        stage.moveTo(stage.frame, 0, 'atlas');
        await rested(stage);
        const calls = vi.spyOn(WebGL2RenderingContext.prototype, 'drawElements');
        const whole = await picture(stage);
        const drawn = calls.mock.calls.length;
        const kept = await picture(stage);
        expect(calls.mock.calls.length - drawn).toBeLessThan(drawn / 2);
        calls.mockRestore();
        expect(kept.data.findIndex((value, i) => value !== whole.data[i])).toBe(-1);
        return kept.data;
      };
      const differs = (a: Uint8ClampedArray, b: Uint8ClampedArray) => a.some((value, i) => value !== b[i]);
      const grey = await seen();
      stage.setLook(green, look);
      const coloured = await seen();
      expect(differs(coloured, grey)).toBe(true);
      const there = stage.frame;
      stage.moveTo({ ...there, scale: there.scale * 1.3 }, 0, 'atlas');
      expect(differs(await seen(), coloured)).toBe(true);
      stage.moveTo(there, 0, 'atlas');
      expect(differs(await seen(), coloured)).toBe(false);
      // The layer that would draw it has gone: so has the picture.
      stage.map.removeLayer('routes');
      const bare = (await picture(stage)).data;
      expect(differs(bare, coloured)).toBe(true);
      expect(bare.some((value, i) => i % 4 === 1 && value === 0x6b)).toBe(true);
    },
  );
});

describe('names that rest', () => {
  const black = { ...palette, css: { ...palette.css, ink: '#000000' } };
  const look = { language: 'en', phone: true } as const;
  const mark = (place: number) =>
    ({ at: vectorOf(PLACES[place]!), shape: MARK.dot, family: 'out', radius: 4, places: [place] }) as const;
  const nameOf = (name: string, place: number) =>
    ({
      type: 'Feature',
      id: place + 1,
      geometry: { type: 'Point', coordinates: [...PLACES[place]!] },
      properties: {
        ...{ kind: 'stop', name, note: '', anchor: 'left', offset: [0.6, 0], rank: place, radius: 4 },
        slot: slotOf(mark(place)),
      },
    }) as NameFeature;
  const both = { areas: [], stops: [mark(0), mark(2)] };
  /** Px of letters that the rounding may take for something else. */
  const AROUND = 9;
  /** Px of letters. */
  const letters = ({ data }: ImageData) => {
    let n = 0;
    for (let i = 0; i < data.length; i += 4)
      if (data[i]! + data[i + 1]! + data[i + 2]! < 150 && data[i + 3] === 255) n++;
    return n;
  };
  /** Pictures, and how often MapLibre drew for each. */
  async function seen(): Promise<{ image: ImageData; drawn: number }> {
    const calls = vi.spyOn(WebGL2RenderingContext.prototype, 'drawElements');
    const image = await picture(opened!.stage);
    const drawn = calls.mock.calls.length;
    calls.mockRestore();
    return { image, drawn };
  }
  const furthest = (a: ImageData, b: ImageData) =>
    a.data.reduce((most, value, i) => Math.max(most, Math.abs(value - b.data[i]!)), 0);

  async function openNamed(kind: ProjectionKind): Promise<MapStage> {
    opened = await openStage(kind, FRAMES[kind], SIZE);
    const { stage } = opened;
    stage.setLook(black, look);
    stage.setRoutes(routes(PLACES, ROUND));
    stage.setMarks(both);
    stage.setNames([nameOf('Shanghai', 0), nameOf('Auckland', 2)]);
    await expect.poll(async () => letters((await seen()).image)).toBeGreaterThan(40);
    stage.moveTo(stage.frame, 0, 'atlas');
    await rested(stage);
    return stage;
  }

  test.each(['equal-earth', 'mercator'] as const)('%s: are drawn once, with the ground', async (kind) => {
    const stage = await openNamed(kind);
    const whole = await seen();
    const keeping = await seen();
    const kept = await seen();
    expect([whole.drawn > keeping.drawn, keeping.drawn > 0, kept.drawn]).toEqual([true, true, 0]);
    // What is laid over is a byte's rounding away from what is drawn over.
    expect(furthest(whole.image, kept.image)).toBeLessThan(3);
    expect(Math.abs(letters(kept.image) - letters(whole.image))).toBeLessThan(AROUND);

    stage.setWindow([1, 2]);
    const step = await seen();
    expect(step.drawn).toBe(0);
    expect(furthest(step.image, kept.image)).toBeGreaterThan(100);
    expect(letters(step.image)).toBeGreaterThan(40);
  });

  test('a name goes with its mark in the very frame, and comes back in that', async () => {
    const stage = await openNamed('equal-earth');
    for (let frame = 0; frame < 3; frame++) await seen();
    const all = letters((await seen()).image);
    for (let turn = 0; turn < 2; turn++) {
      stage.setMarks({ areas: [], stops: [mark(0)] });
      const one = [await seen(), await seen(), await seen(), await seen()].map(({ image }) => letters(image));
      expect(one[0]).toBeLessThan(0.7 * all);
      expect(one[0]).toBeGreaterThan(0.3 * all);
      expect(Math.max(...one) - Math.min(...one)).toBeLessThan(AROUND);
      stage.setMarks(both);
      const again = [await seen(), await seen(), await seen(), await seen()];
      for (const { image } of again) expect(Math.abs(letters(image) - all)).toBeLessThan(AROUND);
      expect(again.at(-1)!.drawn).toBe(0);
    }
  });

  test('other names, another colour and another place are seen', async () => {
    const stage = await openNamed('equal-earth');
    for (let frame = 0; frame < 3; frame++) await seen();
    const all = letters((await seen()).image);
    stage.setNames([nameOf('Shanghai', 0)]);
    await expect.poll(async () => letters((await seen()).image)).toBeLessThan(0.7 * all);
    stage.setLook(palette, look);
    await expect.poll(async () => letters((await seen()).image)).toBe(0);
    stage.setLook(black, look);
    await expect.poll(async () => (await seen()).drawn).toBe(0);
    const here = await seen();
    expect(letters(here.image)).toBeGreaterThan(40);
    stage.moveTo({ ...stage.frame, center: [130, 10] }, 0, 'atlas');
    expect(furthest((await seen()).image, here.image)).toBeGreaterThan(100);
  });

  test('on the globe, whose air lies over them, the ground alone is kept', async () => {
    await openNamed('globe');
    const whole = await seen();
    await seen();
    const kept = await seen();
    expect(kept.drawn).toBeGreaterThan(0);
    expect(kept.drawn).toBeLessThan(whole.drawn);
    expect(furthest(whole.image, kept.image)).toBe(0);
  });

  test('a new graphics context keeps them anew', async () => {
    const stage = await openNamed('equal-earth');
    for (let frame = 0; frame < 3; frame++) await seen();
    await loseContext(stage);
    await expect.poll(async () => letters((await seen()).image), { timeout: 5000 }).toBeGreaterThan(40);
    await expect.poll(async () => (await seen()).drawn, { timeout: 5000 }).toBe(0);
    expect(letters((await seen()).image)).toBeGreaterThan(40);
  });
});
