/** What a command reads its paths from and writes to; a test hands in its own. */
export interface Io {
  /** Where paths start that don't start at the root. */
  cwd: string;
  /** Folder of the built site, built first where it is missing or stale. */
  app?: () => Promise<string>;
  stdout: Out;
  stderr: Out;
}

interface Out {
  write(text: string): unknown;
}

/** Arguments → exit code. */
export type Command = (args: string[], io: Io) => Promise<number>;
