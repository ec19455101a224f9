/** Addresses of the atlas's own page, as it reads them after the `#` (the codec is src/store/link.ts). */
import { hrefFrom, type Sheet } from './site';

export interface Shown {
  event?: string;
  /** A page of the atlas: all that is known of one organization, country or area. */
  page?: { kind: 'organization' | 'country'; id: string };
}

export function atlasAddress({ path, language }: Sheet, { event, page }: Shown): string {
  const parts = [
    page && `${page.kind}=${encode(page.id)}`,
    page && `page=${page.kind},${encode(page.id)}`,
    event !== undefined && `event=${encode(event)}`,
    `lang=${language}`,
  ];
  return `${hrefFrom(path, 'index.html')}#v1&${parts.filter(Boolean).join('&')}`;
}

/** A lone half of a pair, which no address can hold, becomes a question mark in a diamond, as anywhere else. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/%(2F|3A|40)/g, (code) =>
    decodeURIComponent(code),
  );
