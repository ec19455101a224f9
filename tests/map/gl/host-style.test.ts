// A host's style made fit to lie under our layers.
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { StyleSpecification } from 'maplibre-gl';

// The map itself needs a browser; here it is not asked for.
vi.mock('maplibre-gl', () => ({ ErrorEvent: undefined }));
const { readHostStyle, underOurs, wholeAddress } = await import('../../../src/map/gl/hostStyle');

const BASE = 'https://www.example.edu/maps/style.json';
const style = (more: object): StyleSpecification =>
  ({ version: 8, sources: {}, layers: [], ...more }) as StyleSpecification;

afterEach(() => vi.unstubAllGlobals());

describe('its parts', () => {
  test('have names of their own, and whole addresses', () => {
    const { sources, layers, sprite } = underOurs(
      style({
        glyphs: 'https://elsewhere.example/{fontstack}/{range}.pbf',
        sprite: 'icons/all',
        sources: {
          labels: {
            type: 'raster',
            tiles: ['tiles/{z}/{x}/{y}.png', 'https://t.example/{z}'],
            tileSize: 256,
          },
          more: { type: 'vector', url: '../tiles.json' },
        },
        layers: [
          { id: 'routes', type: 'raster', source: 'labels' },
          { id: 'water', type: 'background', paint: {} },
        ],
      }),
      BASE,
    );
    expect(sources).toEqual({
      'host:labels': {
        type: 'raster',
        tiles: ['https://www.example.edu/maps/tiles/{z}/{x}/{y}.png', 'https://t.example/{z}'],
        tileSize: 256,
      },
      'host:more': { type: 'vector', url: 'https://www.example.edu/tiles.json' },
    });
    expect(layers).toEqual([
      { id: 'host:routes', type: 'raster', source: 'host:labels' },
      { id: 'host:water', type: 'background', paint: {} },
    ]);
    expect(sprite).toBe('https://www.example.edu/maps/icons/all');
  });

  test('that make no sense are left out, or left for the map to refuse', () => {
    const odd = style({
      sources: { a: null, b: { type: 'raster', tiles: 7 } },
      layers: [null, 'x', { id: 'y' }],
    });
    const { sources, layers } = underOurs(odd, BASE);
    expect(Object.keys(sources)).toEqual(['host:b']);
    expect(layers).toEqual([{ id: 'host:y' }]);
  });

  test('set how far out the camera goes: never to where no tile is', () => {
    const least = (source: object) => underOurs(style({ sources: { source } }), BASE).minZoom;
    expect(least({ type: 'raster', tileSize: 256, minzoom: 1 })).toBe(-0.5);
    expect(least({ type: 'raster', tileSize: 256 })).toBe(-2);
    expect(least({ type: 'vector', minzoom: 4 })).toBe(-2);
  });
});

test('an address that is none stays as it is', () => {
  expect(wholeAddress('http://[', BASE)).toBe('http://[');
});

test.each<[string, string, RegExp]>([
  ['<!doctype html>', 'en', /a web page/],
  ['', 'en', /not JSON/],
  ['null', 'zh', /第/],
  ['{"version":9,"sources":{},"layers":[]}', 'en', /version 9/],
  ['{"version":8}', 'zh', /layers/],
  ['{"version":8,"sources":null,"layers":[]}', 'en', /no sources/],
])('instead of a style, %s', async (body, language, message) => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  await expect(readHostStyle(new URL(BASE), language as 'en' | 'zh')).rejects.toThrow(message);
});
