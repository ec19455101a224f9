/** What is read at most; beyond it a file is refused with words, never cut in silence. */
export interface Limits {
  /** Bytes of one file. */
  fileBytes: number;
  /** Bytes that one part of a packed file may unpack to. */
  unpackedBytes: number;
  /** How many times its size a part larger than `ratioFrom` bytes may unpack to. */
  ratio: number;
  ratioFrom: number;
  /** Rows that hold anything, in one file. */
  rows: number;
  /** Columns that hold anything. */
  columns: number;
  /** Characters of one cell. */
  cell: number;
}

export const LIMITS: Limits = {
  fileBytes: 100 * 1024 * 1024,
  unpackedBytes: 400 * 1024 * 1024,
  ratio: 300,
  ratioFrom: 64 * 1024 * 1024,
  rows: 200_000,
  columns: 500,
  cell: 20_000,
};
