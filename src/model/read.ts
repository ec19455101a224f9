/** A file's text or a value → a dataset and findings. The quick way for what has no fault; else parse.ts, fetched then. */
import type { Parsed } from './parse';
import { isSound, tidied } from './sound';

export async function readDataset(raw: unknown): Promise<Parsed> {
  if (isQuicklySound(raw)) return { dataset: tidied(raw), findings: [] };
  return (await import('./parse')).parseDataset(raw);
}

export async function readText(text: string): Promise<Parsed> {
  try {
    return await readDataset(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return (await import('./parse')).parseText(text);
  }
}

/** A value with getters, proxies or circles may throw where a file never would. */
function isQuicklySound(raw: unknown): raw is NonNullable<Parsed['dataset']> {
  try {
    return isSound(raw);
  } catch {
    return false;
  }
}
