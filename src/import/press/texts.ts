/** Several texts at once: what two of them tell in the same words is one event, listed with the first. */
import type { ExtractedEvent } from './events';
import { keyOf } from './reading';

export interface TextEvents {
  file: string;
  events: (ExtractedEvent & { also?: string[] })[];
}

/** Repeats go to the text that told them first, which notes in `also` who else does; every quote is kept. */
export function withoutRepeats(texts: readonly TextEvents[]): TextEvents[] {
  const out: TextEvents[] = [];
  for (const { file, events } of texts) {
    const own = events.filter((event) => {
      const first = out.flatMap((text) => text.events).find((other) => isRepeat(other, event));
      if (first) tellAgain(first, event, file);
      return !first;
    });
    out.push({ file, events: own.map((event) => ({ ...event })) });
  }
  return out;
}

function tellAgain(first: TextEvents['events'][number], { quotes }: ExtractedEvent, file: string): void {
  first.also = [...new Set([...(first.also ?? []), file])];
  first.quotes = [...first.quotes, ...quotes.filter((quote) => !first.quotes.includes(quote))];
}

/** The same sentence; or type, date, status and a partner in common. Different days are different events. */
export function isRepeat(one: ExtractedEvent, other: ExtractedEvent): boolean {
  if (one.type !== other.type || one.date !== other.date || one.status !== other.status) return false;
  if (one.quotes.some((quote) => other.quotes.some((again) => squeezed(quote) === squeezed(again))))
    return true;
  const keys = one.partners.map(keyOf);
  return (
    one.date !== undefined &&
    one.direction === other.direction &&
    other.partners.some((name) => keys.includes(keyOf(name)))
  );
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');
