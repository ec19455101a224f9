/** What is told to a web editor whose colours cannot be seen: src/app/dress.ts. */
import type { Words } from './language';

interface Faint {
  property: string;
  value: string | undefined;
  colour: string;
  on: 'paper' | 'land' | 'water';
  ground: string;
  found: number;
  least: number;
}

/** Cut, not rounded: 2.96 is not 3. */
const ratio = (n: number): string => `${Math.floor(n * 10) / 10}:1`;

export const dressWords = {
  en: {
    theme: { light: 'colours in the light theme:', dark: 'colours in the dark theme:' },
    faint: ({ property, value, colour, on, ground, found, least }: Faint) =>
      `${property}: ${value ?? 'not set'}${value === colour ? '' : ` (${colour})`} has a contrast of ${ratio(found)} on the ` +
      `${{ paper: 'surface', land: 'land', water: 'water' }[on]} (${ground}); ` +
      `${least === 3 ? 'shapes need 3:1' : 'text needs 4.5:1'} at least.`,
    senseless: (property: string, value: string, kind: 'color' | 'border-radius') =>
      `${property}: ${value} is not a ${kind === 'color' ? 'colour' : 'length'}.`,
    idle: (property: string, its: string) =>
      `${property} is not read: shape names the type, and its colour is ${its}.`,
  },
  zh: {
    theme: { light: '浅色主题的颜色：', dark: '深色主题的颜色：' },
    faint: ({ property, value, colour, on, ground, found, least }: Faint) =>
      `${property}：${value ?? '未设'}${value === colour ? '' : `（${colour}）`}与` +
      `${{ paper: '底色', land: '陆地', water: '水面' }[on]}（${ground}）的对比度为${ratio(found)}，` +
      `${least === 3 ? '图形至少要3:1' : '文字至少要4.5:1'}。`,
    senseless: (property: string, value: string, kind: 'color' | 'border-radius') =>
      `${property}：${value}不是${kind === 'color' ? '颜色' : '长度'}。`,
    idle: (property: string, its: string) => `${property}不起作用：类型由形状表示，其颜色由${its}设定。`,
  },
} satisfies Words<Record<string, unknown>>;
