/** Numbers of people as they are written: 5人, 五人, 一行四人, about 30, 30余人, twenty-odd. */
import type { Doubt } from './doubt';

export interface CountReading {
  from: string;
  /** A dataset's headcount; absent = not read. */
  value?: number;
  qualifier?: 'exact' | 'about' | 'at-least';
  doubt?: Doubt;
}

export interface CountPhrase extends CountReading {
  at: number;
  end: number;
}
