/** An address → the text of a dataset, with progress; what goes wrong comes back as a finding. */
import type { Finding } from '../model/finding';

export interface Progress {
  /** Bytes so far. */
  loaded: number;
  /** Bytes in all, where the server says. */
  total: number | undefined;
}

export async function fetchText(
  address: string,
  onprogress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<string | Finding> {
  const unreachable = (found: string): Finding => ({
    code: 'unreachable',
    path: [],
    expected: address,
    found,
    effect: 'dataset',
  });
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return unreachable(String(response.status));
    return await readText(response, onprogress);
  } catch (cause) {
    return unreachable(cause instanceof Error ? cause.message : String(cause));
  }
}

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
