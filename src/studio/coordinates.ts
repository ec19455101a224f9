/** A point as somebody types it → degrees, or what is wrong with it. Latitude first, as people write it. */
import { angleBetween, vectorOf, type LonLat } from '../model/geo';

export type PointFault = 'unread' | 'zero' | 'latitude' | 'longitude' | 'swapped';

export interface PointRead {
  point?: LonLat;
  fault?: PointFault;
  /** It could be taken, but the other way round it would lie where it should. */
  doubt?: 'swapped' | 'far';
  /** Latitude and longitude the other way round, as they would be typed. */
  swapped?: string;
}

/** `near`: label point of the country that the name stands in, and how far it reaches, in degrees. */
export function pointOf(text: string, near?: { at: LonLat; radius: number }): PointRead {
  const pair = numbersIn(text);
  if (!pair) return { fault: 'unread' };
  const { lat, lon, isSaid } = pair;
  const swapped = `${lon}, ${lat}`;
  if (lat === 0 && lon === 0) return { fault: 'zero' };
  if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90 && !isSaid)
    return { fault: 'swapped', swapped };
  if (Math.abs(lat) > 90) return { fault: 'latitude' };
  if (Math.abs(lon) > 180) return { fault: 'longitude' };
  const point: LonLat = [lon, lat];
  if (!near) return { point };
  const [reach, far] = [near.radius * REACH + 4, distance(point, near.at)];
  const other = isSaid || Math.abs(lon) > 90 ? Infinity : distance([lat, lon], near.at);
  if (far > near.radius * 1.3 + 1 && other < Math.min(far / 2, reach))
    return { point, doubt: 'swapped', swapped };
  return far <= reach ? { point } : { point, doubt: 'far' };
}

/** A country reaches further than a circle of its size. */
const REACH = 1.8;

const distance = (a: LonLat, b: LonLat): number => (angleBetween(vectorOf(a), vectorOf(b)) * 180) / Math.PI;

const NUMBER = String.raw`[-+−]?\d{1,3}(?:[.．]\d+)?`;
/** 43°14′30″ as well as 43.24° */
const DEGREES = String.raw`(${NUMBER})\s*(?:°|度)?\s*(?:(\d{1,2}(?:\.\d+)?)\s*[′'分])?\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["秒]|''|′′))?`;
const PLAIN = new RegExp(String.raw`^${DEGREES}(?:\s*[,，;；/]\s*|\s+)${DEGREES}$`);
const LETTERS = new RegExp(
  String.raw`^(北纬|南纬|东经|西经|[NSEW])?\s*${DEGREES}\s*([NSEW])?[\s,，;；]*(北纬|南纬|东经|西经|[NSEW])?\s*${DEGREES}\s*([NSEW])?$`,
  'i',
);

const SIDES: Record<string, 'n' | 's' | 'e' | 'w'> = { 北纬: 'n', 南纬: 's', 东经: 'e', 西经: 'w' };
const sideOf = (word: string | undefined) =>
  word === undefined ? undefined : (SIDES[word] ?? (word.toLowerCase() as 'n' | 's' | 'e' | 'w'));

/** `isSaid`: which is which is written beside them. */
function numbersIn(written: string): { lat: number; lon: number; isSaid: boolean } | undefined {
  const text = written.normalize('NFKC').replace(/−/g, '-').trim();
  const plain = PLAIN.exec(text);
  if (plain) return { lat: degrees(plain, 1), lon: degrees(plain, 4), isSaid: false };
  const found = LETTERS.exec(text);
  if (!found) return undefined;
  const [first, second] = [sideOf(found[1] ?? found[5]), sideOf(found[6] ?? found[10])];
  if (!first || !second || isNorthSouth(first) === isNorthSouth(second)) return undefined;
  const [a, b] = [degrees(found, 2) * signOf(first), degrees(found, 7) * signOf(second)];
  return isNorthSouth(first) ? { lat: a, lon: b, isSaid: true } : { lat: b, lon: a, isSaid: true };
}

const isNorthSouth = (side: string): boolean => side === 'n' || side === 's';
const signOf = (side: string): 1 | -1 => (side === 's' || side === 'w' ? -1 : 1);

function degrees(match: RegExpExecArray, at: number): number {
  const [whole, minutes, seconds] = [match[at]!, match[at + 1], match[at + 2]];
  const part = Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
  const value = Math.abs(Number(whole)) + part;
  const rounded = Math.round(value * 1e5) / 1e5;
  return whole.startsWith('-') && rounded !== 0 ? -rounded : rounded;
}

/** As it stands in the field: two decimals are about a kilometre, as exact as a hand points. */
export const pointText = ([lon, lat]: LonLat): string => `${round(lat)}, ${round(lon)}`;
const round = (value: number): number => Math.round(value * 100) / 100 + 0;
