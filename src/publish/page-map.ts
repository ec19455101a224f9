/** The small map beside the heading of the list, as SVG in the page: its colours are those of the page's theme. */
import { hostCredit } from '../i18n/map-credit';
import { publishWords } from '../i18n/publish';
import type { Ground } from './land';
import { markup, raw, type Html, type Piece } from './markup';
import { homesOf, listing, placeName, say, sheetOf, type Site } from './site';
import type { Language } from '../i18n/language';
import { graticule, ringsOf, worldOf, type Point, type World } from './world';

/** Drawn at twice the size at which it mostly stands. */
const BOX = { width: 720, height: 356, margin: 4 };
/** Square units: smaller islands are no more than a smear. */
const SMALLEST = 5;

export function pageMap(site: Site, language: Language, ground: Ground): Piece {
  const world = worldOf(site, BOX);
  if (world.dots.length === 0) return '';
  const words = publishWords[language];
  const sheet = sheetOf(site, language, listing('list', language));
  const map = { ...ground.pack, ...site.dataset.map };
  const credit = hostCredit(map, language);
  const title = say(sheet, site.dataset.title);
  return markup`<figure class="world">
<svg viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-label="${words.mapOf(title)}">
${groundOf(world, ground)}${strokesOf(world)}${dotsOf(world)}${labelOf(site, language, world)}
</svg>
<figcaption>${words.mapCaption(ground.land !== undefined && !ground.pack && !map.attribution)}${credit && ` ${credit}`}</figcaption>
</figure>
`;
}

function groundOf({ projection }: World, { land, borders }: Ground): Html {
  const sphere = pathOf(ringsOf(projection, { type: 'Sphere' }), true);
  const lines = pathOf(ringsOf(projection, graticule()), false);
  const coast =
    land &&
    pathOf(
      ringsOf(projection, land).filter((ring) => areaOf(ring) > SMALLEST),
      true,
    );
  const border = borders && pathOf(ringsOf(projection, borders), false);
  return markup`<path class="sea" d="${sphere}" />
<path class="grid" d="${lines}" />
${coast && markup`<path class="land" d="${coast}" /> `}${border && markup`<path class="border" d="${border}" /> `}`;
}

function strokesOf({ strokes }: World): Html {
  const groups = new Map<string, string>();
  for (const { family, tie, inferred, lines } of strokes) {
    const look = `${tie ? 'tie' : inferred ? 'way dashed' : 'way'} of-${family}`;
    groups.set(look, (groups.get(look) ?? '') + pathOf(lines, false));
  }
  return markup`${[...groups].map(([look, d]) => markup`<path class="${look}" d="${d}" /> `)}`;
}

function dotsOf({ dots }: World): Html {
  const drawn = dots.map(({ at: [x, y], home, vague }) => {
    const at = raw(`cx="${round(x)}" cy="${round(y)}"`);
    if (home)
      return markup`<circle class="seat" ${at} r="10" /><circle class="core" ${at} r="4.5" />
`;
    return vague
      ? markup`<circle class="vague" ${at} r="17" />
`
      : markup`<circle class="spot" ${at} r="5.5" />
`;
  });
  return markup`${drawn}`;
}

/** The one home's town; several would cover one another. */
function labelOf(site: Site, language: Language, { projection }: World): Html | '' {
  const [home, ...others] = homesOf(site.dataset);
  const place = site.dataset.places.find(({ id }) => id === home?.place);
  const at = place && projection(place.coordinates);
  if (!at || others.length > 0) return '';
  const name = placeName(sheetOf(site, language, listing('list', language)), place.id);
  return markup`<text x="${round(at[0] + 18)}" y="${round(at[1] + 8)}">${name}</text>
`;
}

const round = (value: number): number => Math.round(value);

/** Whole units and relative steps: a tenth of the size, and no eye sees it. */
function pathOf(rings: readonly (readonly Point[])[], closed: boolean): string {
  return rings.map((ring) => ringPath(ring, closed)).join('');
}

function ringPath(ring: readonly Point[], closed: boolean): string {
  const points = ring.map(([x, y]) => [round(x), round(y)] as const);
  let [x, y] = points[0]!;
  let path = `M${x},${y}l`;
  let steps = 0;
  for (const [px, py] of points.slice(1)) {
    if (px === x && py === y) continue;
    path += `${steps++ > 0 ? ' ' : ''}${px - x},${py - y}`;
    [x, y] = [px, py];
  }
  return steps === 0 ? '' : path + (closed ? 'z' : '');
}

const areaOf = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length]!;
      return sum + x * ny - nx * y;
    }, 0),
  ) / 2;
