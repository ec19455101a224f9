/** The website as it is made: file by file into its zip, and looked through for names that stay here. */
import type { Dataset } from '../../model/schema';
import { finderOf } from '../../publish/names';
import { listed, listsOf, type Listed } from '../../publish/files';
import { filesOf, type Files } from '../../publish/publish';
import { languagesOf } from '../../publish/site';
import type { Publishing } from '../keep';
import { addressOf, namesHeld, standsIn } from './outgoing';
import { withPack, type Pack } from './pack';
import { Zip } from './zip';

export interface Made {
  name: string;
  bytes: number;
  files: number;
  /** Names that were searched for, and the paths in which one of them still stands. */
  searched: number;
  found: readonly string[];
}

export const SITE_ZIP = 'exchange-atlas-site.zip';

/** Gives others a turn, and says how many files there are so far. */
export type Turn = (done: number) => Promise<void> | undefined;

/**
 * `outgoing`: as it goes out but for those who were removed; `everything`: with every name; `built`: the files of the
 * atlas itself.
 */
export async function makeSite(
  outgoing: Dataset,
  everything: Dataset,
  publishing: Publishing,
  built: Files,
  pack: Pack,
  turn?: Turn,
): Promise<{ zip: Blob; made: Made }> {
  const { names = 'none', removed = [], folder = '' } = publishing;
  const base = addressOf(folder);
  const options = { names: names !== 'none', remove: removed, ...(base && { base }) };
  const held = namesHeld(everything, outgoing, publishing);
  const finder = finderOf(held);
  const zip = new Zip();
  const list: Listed[] = [];
  const found: string[] = [];
  for await (const [path, content] of filesOf(outgoing, withPack(built, pack), options)) {
    zip.add(path, content);
    list.push(await listed(path, content));
    if (held.length > 0 && standsIn(finder, path, content)) found.push(path);
    const pause = turn?.(zip.files);
    if (pause) await pause;
  }
  for (const [path, content] of listsOf(list)) zip.add(path, content);
  const blob = zip.end();
  const made = { name: SITE_ZIP, bytes: blob.size, files: zip.files, searched: held.length, found };
  return { zip: blob, made };
}

/** Bytes of HTML for a record in one language: its own page, and its lines on those of its partners and countries. */
const PER_RECORD = 17_500;

/** Before it is made: about how many files there will be, and how many bytes once it is unpacked. */
export function sizeOf(dataset: Dataset, built = 0): { files: number; bytes: number } {
  const { length: languages } = languagesOf(dataset);
  const pages = dataset.events.length + dataset.organizations.length + dataset.places.length;
  return { files: pages * languages + built, bytes: dataset.events.length * languages * PER_RECORD };
}
