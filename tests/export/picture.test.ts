/** Pictures: legs are paths, text is text, nothing comes from elsewhere, and what must be said is said. */
import { readFileSync } from 'node:fs';
import { geoPath } from 'd3';
import { describe, expect, test } from 'vitest';
import { syntheticDataset } from '../../bench/synthetic';
import { withAlpha } from '../../src/export/canvas';
import { d3ProjectionOf } from '../../src/export/scene/ground';
import { linesOf, measureIn } from '../../src/export/scene/measure';
import { DARK, LIGHT, familyName, type Palette } from '../../src/export/scene/palette';
import { pictureOf, type Sheet } from '../../src/export/scene/sheet';
import { layoutOf, sizeFault, SIZES } from '../../src/export/size';
import { svgOf } from '../../src/export/svg';
import { takenOf } from '../../src/export/taken';
import { landOf, type Packed } from '../../src/map/basemap';
import { planeOf, viewOf } from '../../src/map/projection';
import { visibleLegs } from '../../src/map/scene';
import type { Dataset } from '../../src/model/schema';
import { selectionOf } from '../../src/table/selection';
import { defaultFile, explorerOf, fileOf } from './views';

const packed = JSON.parse(readFileSync('public/basemap/land-110m.json', 'utf8')) as Packed;
const base = { land: landOf(packed) };

function pictureIn(file: Dataset, view: object = {}, more: Partial<Sheet> = {}) {
  const explorer = explorerOf(file, view);
  const taken = takenOf(explorer);
  const scene = pictureOf(taken, {
    width: 1000,
    height: 800,
    show: 'both',
    extent: 'shown',
    projection: 'equal-earth',
    palette: LIGHT,
    base,
    measure: measureIn(taken.language),
    selection: selectionOf(explorer),
    ...more,
  });
  return { taken, scene, svg: svgOf(scene) };
}

/** Texts that a reader reads: halos are hidden. */
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)]
    .filter(([, attributes]) => !attributes!.includes('aria-hidden'))
    .map(([, , text]) => text!);

/** Every start tag is closed in its turn, every attribute is quoted. */
function checkXml(svg: string) {
  const open: string[] = [];
  const rest = svg.replace(/<(\/?)([a-zA-Z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g, (_, end, name, _a, self) => {
    if (end) expect(open.pop()).toBe(name);
    else if (!self) open.push(name as string);
    return '';
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]/);
}

const YEAR = { window: ['2019-01-01', '2020-01-01'] };

describe.each(['en', 'zh'] as const)('2019 in %s', (language) => {
  const { taken, svg } = pictureIn(defaultFile, { ...YEAR, language });

  test('is XML, in its language', () => {
    checkXml(svg);
    expect(svg).toContain(`lang="${language}"`);
  });

  test('has every leg as a path of its own, with the event that it belongs to', () => {
    const { columns, legs, index, span } = taken;
    const shown = visibleLegs({ columns, legs, mask: index.mask, window: span });
    const groups = [...svg.matchAll(/<g class="(leg|tie)" data-event="([^"]+)">(.*?)<\/g>/g)];
    const wanted = [...shown].map((leg) => columns.events[legs.row[leg]!]!.id);
    expect(groups.map(([, , event]) => event).sort()).toEqual(wanted.sort());
    for (const [, , , shapes] of groups) expect(shapes).toMatch(/<path /);
    expect(svg).not.toContain('<image');
  });

  test('says what the atlas says: its sentence, its sources, whose land it is, until when', () => {
    const texts = textsOf(svg).join(' ');
    const said =
      language === 'en'
        ? [
            '2019: 6 records',
            '29 people',
            'Beijing',
            'Pavlodar',
            'Sources',
            'Natural Earth',
            '21 November 2026',
          ]
        : ['2019年：6条记录', '29人', '北京', '巴甫洛达尔', '来源', 'Natural Earth', '2026年11月21日'];
    for (const words of said) expect(texts).toContain(words);
  });

  test('needs nothing from elsewhere, no style and no script', () => {
    expect(
      [...svg.matchAll(/\b(?:href|src|url)[=(]["']?([^"')\s]+)/g)].filter(([, to]) => !to!.startsWith('#')),
    ).toEqual([]);
    expect(/<style|<script|\sstyle=|@import|data:|\son\w+=/.exec(svg)?.[0]).toBeUndefined();
    expect([...svg.matchAll(/https?:\/\/[^"\s<]+/g)].map(([address]) => address)).toEqual([
      'http://www.w3.org/2000/svg',
    ]);
    for (const [, id] of svg.matchAll(/#([a-z]+-[a-z]+-\d+)/g)) expect(svg).toContain(`id="${id}"`);
  });
});

test('the legend shows what is on the map, and no more', () => {
  const marks = (view: object) => textsOf(pictureIn(defaultFile, view).svg);
  expect(marks(YEAR)).toEqual(
    expect.arrayContaining(['going out', 'coming in', 'inferred leg', 'standing tie', 'home']),
  );
  const agreements = marks({ filters: { type: ['agreement'] } });
  expect(agreements).toContain('standing tie');
  expect(agreements).not.toContain('going out');
  expect(agreements).toContain('Agreement');
  expect(agreements).not.toContain('Visit');
});

test('the approval number stands in every picture, in both languages', () => {
  const file = {
    ...defaultFile,
    map: { approval: 'GS(2026)0001', attribution: { en: 'Outline: a map office', zh: '底图：某测绘院' } },
  };
  for (const language of ['en', 'zh'])
    for (const show of ['both', 'map'] as const)
      for (const bare of [false, true]) {
        const texts = textsOf(pictureIn(file, { language }, { show, bare }).svg).join(' ');
        expect(texts).toContain('GS(2026)0001');
        expect(texts).toContain(language === 'en' ? 'Outline: a map office' : '底图：某测绘院');
      }
});

test('what has no date is drawn with all years, and said with a window', () => {
  expect(textsOf(pictureIn(defaultFile).svg)).toContain('No date');
  expect(textsOf(pictureIn(defaultFile, YEAR).svg)).not.toContain('No date');
  expect(textsOf(pictureIn(defaultFile, YEAR).svg).join(' ')).toContain('38 more records carry no date');
});

test('nothing, or nothing with a place, is still a picture', () => {
  for (const file of [fileOf(), fileOf({ when: '2019' }), fileOf({})]) {
    const { svg } = pictureIn(file);
    checkXml(svg);
    expect(svg).not.toContain('NaN');
  }
});

test('any text is text', () => {
  const title = `<script>alert("x")</script> & 'more' \u0000\ud800 ]]>`;
  const { svg } = pictureIn(fileOf({ when: '2019', title }, { when: '2019-03', title: '' }));
  checkXml(svg);
  expect(svg).not.toContain('<script');
  // eslint-disable-next-line no-control-regex
  expect(svg).not.toMatch(/\u0000/);
});

test('projections, parts and themes, with many events', () => {
  const many = syntheticDataset(900, 5);
  for (const projection of ['equal-earth', 'globe', 'mercator'] as const)
    for (const show of ['both', 'map', 'timeline'] as const) {
      const { svg } = pictureIn(many, {}, { projection, show, palette: DARK, extent: 'world' });
      checkXml(svg);
      expect(svg).not.toContain('NaN');
      expect(svg.includes('class="legs"')).toBe(show !== 'timeline');
    }
});

test('d3 draws where the atlas does', () => {
  for (const projection of ['equal-earth', 'globe', 'mercator'] as const) {
    const size = { width: 700, height: 400 };
    const view = viewOf(projection, 150, { center: [105, 30], scale: 220 }, size);
    const d3 = d3ProjectionOf(view);
    for (const point of [
      [116, 40],
      [105, 30],
      [77, 43],
      [139, -10],
    ] as const) {
      const [x, y] = view.project(point)!;
      const [dx, dy] = d3([...point])!;
      expect(Math.hypot(dx - x, dy - y)).toBeLessThan(0.01);
    }
  }
  expect(planeOf('equal-earth', 150).meridian).toBe(150);
  expect(
    geoPath(null)({
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    }),
  ).toBe('M0,0L1,1');
});

test('lines break where they may, and end where there is no more room', () => {
  const measure = measureIn('en');
  const letters = { size: 10 };
  const lines = linesOf('a fairly long sentence of several words', letters, 80, measure);
  expect(lines.join(' ')).toBe('a fairly long sentence of several words');
  for (const line of lines) expect(measure(line, letters)).toBeLessThanOrEqual(80);
  const chinese = linesOf('国家开放大学，国际合作与交流处。', letters, 50, measure);
  expect(chinese.join('')).toBe('国家开放大学，国际合作与交流处。');
  for (const line of chinese) expect(line).not.toMatch(/^[，。]/);
  expect(linesOf('one two three four five', letters, 40, measure, 2).at(-1)).toMatch(/…$/);
});

test('the colours and the faces are the tokens', () => {
  const css = readFileSync('src/app/tokens.css', 'utf8');
  const [light, dark, chinese] = ['.atlas {', '.atlas.dark {', '.atlas:lang(zh) {'].map(
    (head) => css.slice(css.indexOf(head)).split('}')[0]!,
  );
  // Without a host's own: `var(--atlas-accent, #00696f)`.
  const value = (block: string, token: string) =>
    new RegExp(`--${token}:\\s*([^;]+);`)
      .exec(block)?.[1]
      ?.replace(/\s+/g, ' ')
      .replace(/^var\( ?--[\w-]+, (.*?) ?\)$/, '$1')
      .trim();
  for (const [palette, block] of [
    [LIGHT, light!],
    [DARK, dark!],
  ] as [Palette, string][])
    for (const [token, colour] of Object.entries(palette))
      expect(value(block, token), token).toBe(String(colour));
  expect(familyName('sans', 'en')).toBe(value(light!, 'sans'));
  expect(familyName('serif', 'en')).toBe(value(light!, 'serif'));
  expect(familyName('serif', 'zh')).toBe(value(chinese!, 'serif'));
  expect(withAlpha('#00696f', 0.5)).toBe('rgba(0,105,111,0.5)');
  expect(withAlpha('#fff', 1)).toBe('rgba(255,255,255,1)');
});

describe('sizes', () => {
  test('letters are as large on paper as on the screen, as far as all fits', () => {
    const page = layoutOf(SIZES.page);
    expect(page.width).toBeGreaterThanOrEqual(840);
    expect(page.width * page.scale).toBeCloseTo(SIZES.page.width, -1);
    expect(page.height * page.scale).toBeCloseTo(SIZES.page.height, -1);
    expect(layoutOf({ width: 8000, height: 400, dpi: 96 }).height).toBeGreaterThanOrEqual(699);
  });

  test('what no browser paints is refused before', () => {
    expect(sizeFault(SIZES.page)).toBeUndefined();
    expect(sizeFault({ width: 8001, height: 600, dpi: 96 })).toBe('large');
    expect(sizeFault({ width: 600, height: 10, dpi: 96 })).toBe('small');
    expect(sizeFault({ width: NaN, height: 600, dpi: 96 })).toBe('small');
  });
});
