/**
 * The tokens as values: a picture leaves the page, and must carry its colours with it. tests/export/palette.test.ts
 * holds them to src/app/tokens.css.
 */
import type { Language } from '../../model/language';
import type { Family } from '../../ui/shapes';

export type Token =
  | 'paper'
  | 'surface'
  | 'line'
  | 'line-2'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'accent'
  | 'water'
  | 'land'
  | 'coast'
  | 'shore'
  | 'graticule'
  | 'place'
  | 'ocean'
  | 'halo'
  | 'tube'
  | Family;

export type Palette = Record<Token, string> & { glow: number };

export const LIGHT: Palette = {
  paper: '#fbfaf6',
  surface: '#fff',
  line: '#e4e1d7',
  'line-2': '#c9c5b8',
  ink: '#1b2227',
  'ink-2': '#50595f',
  'ink-3': '#626b72',
  accent: '#00696f',
  water: '#dde8ed',
  land: '#f7f4ec',
  coast: '#a3b8c3',
  shore: '#c3d5de',
  graticule: '#d0dfe6',
  place: '#6c6656',
  ocean: '#5f7f90',
  halo: '#fbfaf6',
  tube: '#fff',
  out: '#00696f',
  in: '#b52c12',
  commit: '#2338a3',
  meet: '#6a1048',
  stand: '#ad7700',
  give: '#74838c',
  glow: 0.12,
};

export const DARK: Palette = {
  paper: '#0b1319',
  surface: '#131e27',
  line: '#1f2c36',
  'line-2': '#3a4a56',
  ink: '#e9eef1',
  'ink-2': '#a9b6bf',
  'ink-3': '#8796a1',
  accent: '#46caad',
  water: '#0f1c26',
  land: '#20303c',
  coast: '#40586a',
  shore: '#182a37',
  graticule: '#172733',
  place: '#8ea3b0',
  ocean: '#67859a',
  halo: '#101b24',
  tube: '#0d1820',
  out: '#46caad',
  in: '#f47a32',
  commit: '#7599fb',
  meet: '#be82bf',
  stand: '#ffe065',
  give: '#c4d6e3',
  glow: 0.3,
};

export type Face = 'sans' | 'serif';

const SANS =
  "ui-sans-serif, system-ui, 'Segoe UI', 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const SERIF = {
  en: "ui-serif, 'New York', Charter, Georgia, serif",
  zh: "'Songti SC', 'Noto Serif SC', 'Noto Serif CJK SC', 'Microsoft YaHei', serif",
};

export const familyName = (face: Face, language: Language): string =>
  face === 'sans' ? SANS : SERIF[language];
