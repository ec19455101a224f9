/** The website as it was made: its zip, and what was looked up in it. */
import type { Dataset } from '../../model/schema';
import type { Publishing } from '../keep';
import { siteFiles, zipOf } from '../site';
import { addressOf, namesHeld, pathsWith } from './outgoing';
import { withPack, type Pack } from './pack';

export interface Made {
  name: string;
  bytes: number;
  files: number;
  /** Names that were searched for, and the paths in which one of them still stands. */
  searched: number;
  found: readonly string[];
}

export const SITE_ZIP = 'exchange-atlas-site.zip';

/** `outgoing`: as it goes out but for those who were removed; `everything`: with every name. */
export async function makeSite(
  outgoing: Dataset,
  everything: Dataset,
  publishing: Publishing,
  pack: Pack,
): Promise<{ zip: Uint8Array; made: Made }> {
  const { names = 'none', removed = [], folder = '' } = publishing;
  const base = addressOf(folder);
  const files = await siteFiles(
    outgoing,
    { names: names !== 'none', remove: removed, ...(base && { base }) },
    (built) => withPack(built, pack),
  );
  const held = namesHeld(everything, outgoing, publishing);
  const zip = zipOf(files);
  return {
    zip,
    made: {
      name: SITE_ZIP,
      bytes: zip.length,
      files: files.size,
      searched: held.length,
      found: pathsWith(held, files),
    },
  };
}
