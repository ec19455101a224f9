/** The text of our own markup, for places where there may be none. */
import type { Html } from './markup';

const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

export const plainText = ({ html }: Html): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot);/g, (sign) => SIGNS[sign]!);
