/** Whether a text can be read by anybody, and an address followed. */
import { isLink } from './link';
import type { Text } from './schema';

/** A text that says nothing, or nothing in any of the languages that the dataset is in. It is shown as it is. */
export function textFault(text: Text, languages: readonly string[]): 'missing' | 'language' | undefined {
  if (typeof text === 'string') return text.trim() === '' ? 'missing' : undefined;
  const written = Object.keys(text).filter((tag) => text[tag]!.trim() !== '');
  if (written.length === 0) return 'missing';
  const bases = languages.map(baseOf);
  return written.some((tag) => bases.includes(baseOf(tag))) ? undefined : 'language';
}

export const baseOf = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** An address that is no web address stays as text. */
export const isNoLink = (address: string | undefined): address is string =>
  address !== undefined && !isLink(address);
