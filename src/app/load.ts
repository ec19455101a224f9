/** An address → the text of a dataset, with progress; what goes wrong comes back as a finding. */
import type { Finding } from '../model/finding';
import { warn } from '../ui/warn';

export interface Progress {
  /** Bytes so far. */
  loaded: number;
  /** Bytes in all, where the server says. */
  total: number | undefined;
}

/** ms after which the web editor is told what is waited for; the reader sees how much has come. */
const SLOW = 10_000;

export async function fetchText(
  address: string,
  onprogress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<string | Finding> {
  const slow = setTimeout(() => warn(`${address} is slow`), SLOW);
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return unreachable(address, response.status);
    return await readText(response, onprogress);
  } catch (cause) {
    return unreachable(address, cause);
  } finally {
    clearTimeout(slow);
  }
}

/** What did not come, and what came instead: a status, or an error. */
export const unreachable = (address: string, found: unknown): Finding => ({
  code: 'unreachable',
  path: [],
  expected: address,
  found: String(found),
  effect: 'dataset',
});

async function readText(response: Response, onprogress: (progress: Progress) => void): Promise<string> {
  const total = Number(response.headers.get('content-length')) || undefined;
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let loaded = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    loaded += value.byteLength;
    text += decoder.decode(value, { stream: true });
    onprogress({ loaded, total });
  }
}
