/**
 * The worker's side of the studio: the import, and all that is made of it. What goes out is counted, searched and
 * written here; the page gets numbers, and files as handles.
 */
import { Growing } from '../ui/growing';
import type { PacedMethods, SessionCalls } from '../import/protocol';
import { PACED } from '../import/protocol';
import type { Pace } from '../import/pace';
import { ImportSession } from '../import/session';
import type { Dataset } from '../model/schema';
import type { Files } from '../publish/publish';
import { withMap, withTakenOnly } from './drafts';
import { jsonBytes } from './json';
import type { Kept, Publishing } from './keep';
import { projectFile, readProjectFile } from './project-file';
import { makeSite, sizeOf, type Made } from './publish/made';
import { namesHeld, outgoingOf, peopleIn, withoutRemoved, type Outgoing } from './publish/outgoing';
import type { Pack } from './publish/pack';

/** What goes out, as a person has said. */
export interface Asked {
  /** 2026-11-21 */
  updated: string;
  publishing: Publishing;
  /** Ids of the drafts of texts that go out. */
  taken: readonly string[];
}

/** What a project says beside its files. */
export type Said = Omit<Kept, 'files'>;

export interface Counted extends Outgoing {
  organizations: number;
  places: number;
  /** Records and names that stay here. */
  internal: number;
  names: number;
  /** Of the website, about. */
  files: number;
  bytes: number;
}

export class Desk extends ImportSession {
  private outgoing({ updated, publishing, taken }: Asked): Dataset {
    const dataset = this.dataset({ updated, names: publishing.names ?? 'none' });
    return withMap(withTakenOnly(dataset, this.textFiles(), new Set(taken)), publishing);
  }

  /** With every name and every internal record. */
  private everything({ updated, taken }: Asked): Dataset {
    const dataset = this.dataset({ updated, names: 'all', internal: true });
    return withTakenOnly(dataset, this.textFiles(), new Set(taken));
  }

  counted(asked: Asked): Counted {
    const [out, all] = [this.outgoing(asked), this.everything(asked)];
    return {
      ...outgoingOf(out.events),
      organizations: out.organizations.length,
      places: out.places.length,
      internal: all.events.filter(({ visibility }) => visibility === 'internal').length,
      names: namesHeld(all, out, {}).length,
      ...sizeOf(out),
    };
  }

  /** Names of people that hold what was typed, in order; so many at most. */
  people(asked: Asked, typed: string, most: number): string[] {
    const part = typed.trim().toLowerCase();
    const all = peopleIn(this.everything(asked)).filter((name) => name.toLowerCase().includes(part));
    return all.sort().slice(0, most);
  }

  /** `built`: the files of the atlas itself, as the build has them. */
  site(asked: Asked, built: Files, pack: Pack, pace?: Pace): Promise<{ zip: Blob; made: Made }> {
    const [out, all] = [this.outgoing(asked), this.everything(asked)];
    const { files } = sizeOf(out, built.size);
    return makeSite(out, all, asked.publishing, built, pack, (done) =>
      pace?.step({ phase: 'pages', done, of: Math.max(done, files) }),
    );
  }

  /** The dataset that goes out, as a file. */
  async data(asked: Asked, pace?: Pace): Promise<Blob> {
    const out = withoutRemoved(this.outgoing(asked), asked.publishing);
    return blobOf(jsonBytes(out, 1, '\n'), 'application/json', pace);
  }

  /** The project as a file. */
  project(said: Said, pace?: Pace): Promise<Blob> {
    return projectFile({ files: this.kept(), ...said }, () => pace?.step({ phase: 'file', done: 0, of: 0 }));
  }

  /** A project's file: its files take the place of those that are here; undefined where it is none. */
  async open(file: Blob): Promise<Said | undefined> {
    const kept = readProjectFile(new Uint8Array(await file.arrayBuffer()));
    if (!kept) return undefined;
    const { files, ...said } = kept;
    this.restore(files);
    return said;
  }
}

async function blobOf(parts: Iterable<Uint8Array>, type: string, pace: Pace | undefined): Promise<Blob> {
  const file = new Growing();
  for (const part of parts) {
    file.push(part as Uint8Array<ArrayBuffer>);
    const pause = pace?.step({ phase: 'file', done: 0, of: 0 });
    if (pause) await pause;
  }
  return file.blob(type);
}

// ---- as the page sees it

export const PACED_HERE: PacedMethods = { ...PACED, site: 3, data: 1, project: 1 };

export interface DeskCalls extends SessionCalls {
  counted: (asked: Asked) => Counted;
  people: (asked: Asked, typed: string, most: number) => string[];
  site: (asked: Asked, built: Files, pack: Pack) => { zip: Blob; made: Made };
  data: (asked: Asked) => Blob;
  project: (said: Said) => Blob;
  open: (file: Blob) => Said | undefined;
}
