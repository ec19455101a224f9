declare module 'edtf' {
  /** Throws where the text is no EDTF. Milliseconds, both inclusive; infinite where a side is open. */
  export default function edtf(
    text: string,
    options?: { level: 0 | 1 | 2 | 3 },
  ): { min: number; max: number };
}
