/** Where the oceans' names stand: twice where the world may be cut between, so that one of them is always in view. */
import type { Feature, Point } from 'geojson';
import type { Language } from '../../model/language';
import { oceanWords } from '../../i18n/oceans';

const PLACES: [ocean: keyof (typeof oceanWords)['en'], lon: number, lat: number][] = [
  ['pacific', -150, 22],
  ['pacific', 165, 22],
  ['pacific', -125, -30],
  ['atlantic', -38, 28],
  ['atlantic', -15, -25],
  ['indian', 78, -22],
  ['southern', 100, -58],
  ['southern', -120, -60],
];

export const oceanFeatures = (language: Language): Feature<Point>[] =>
  PLACES.map(([ocean, lon, lat]) => ({
    type: 'Feature',
    properties: { name: oceanWords[language][ocean] },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  }));
