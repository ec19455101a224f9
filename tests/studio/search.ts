/** The search of a finished folder for names that stay here: what is looked for file by file while it is made. */
import { finderOf } from '../../src/publish/names';
import type { Files } from '../../src/publish/publish';
import { standsIn } from '../../src/studio/publish/outgoing';

export function pathsWith(names: readonly string[], files: Files): string[] {
  if (names.length === 0) return [];
  const finder = finderOf(names);
  return [...files].filter(([path, content]) => standsIn(finder, path, content)).map(([path]) => path);
}
