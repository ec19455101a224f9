/** An agreement that says it renews another is tied to the one before it with the same partner. */
import type { Draft } from '../draft';

const RENEWAL = /续签|续约|再次签|重新签|\brenew(al|ed|s)?\b|\bextension\b/i;

/** Changes the drafts that it ties. */
export function renewals(drafts: Draft[]): void {
  const before = new Map<string, Draft>();
  const agreements = drafts.filter(({ type }) => type.value === 'agreement');
  for (const draft of agreements.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))) {
    const partner = partnerOf(draft);
    if (partner === undefined) continue;
    const earlier = before.get(partner);
    if (earlier && saysSo(draft)) draft.related = [{ draft: earlier.id, relation: 'renews' }];
    before.set(partner, draft);
  }
}

const startOf = ({ when, valid }: Draft): string => when?.value ?? valid?.value ?? '9999';

const partnerOf = ({ participants }: Draft): string | undefined => {
  const partner = participants.find(
    ({ at, org, role }) => role === 'signatory' && (at !== undefined || org === undefined),
  );
  return (
    partner && (partner.org ?? (typeof partner.name === 'string' ? partner.name.toLowerCase() : undefined))
  );
};

function saysSo({ title, summary, notes = [], type }: Draft): boolean {
  const texts = [title?.value, summary?.value, type.quote, ...notes.map(({ text }) => text)];
  return texts.some(
    (text) =>
      typeof text === 'string' && RENEWAL.test(text) && !/自动续|auto(matic(ally)?)?[- ]*renew/i.test(text),
  );
}
