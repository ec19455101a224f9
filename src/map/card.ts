/** What the small cards over the map say. */
import { edtfInWords } from '../i18n/dates';
import { recordWords } from '../i18n/records';
import type { EventRecord } from '../model/schema';
import type { MapExplorer, ScreenPoint } from './mapview';
import type { Size } from './projection';

/** Title and "24 to 28 December 2019, 4 people". */
export function cardOf(
  explorer: MapExplorer,
  row: number,
): { event: EventRecord; title: string; meta: string } {
  const { columns, language } = explorer;
  const event = columns.events[row]!;
  const { headcount } = event;
  const people = columns.people[row]!;
  const words = recordWords[language];
  const parts = [
    edtfInWords(columns.edtf(row), language),
    headcount
      ? words.headcount[headcount.qualifier](headcount.value)
      : people > 0
        ? words.people(people)
        : '',
  ];
  const meta = parts.filter(Boolean).join(language === 'zh' ? '，' : ', ');
  return { event, title: explorer.text(event.title), meta };
}

/** px between the pointer and the card. */
const OFF = 14;
const EDGE = 8;

/** Top left corner of a card beside a point: right and below where there is room, never over the point itself. */
export function cardPlace([x, y]: ScreenPoint, card: Size, { width, height }: Size): ScreenPoint {
  const right = x + OFF + card.width <= width - EDGE;
  const left = x - OFF - card.width >= EDGE;
  const below = y + OFF + card.height <= height - EDGE;
  const sideways = Math.max(EDGE, Math.min(width - EDGE - card.width, x - card.width / 2));
  const top = below ? y + OFF : Math.max(EDGE, y - OFF - card.height);
  if (right) return [x + OFF, top];
  return left ? [x - OFF - card.width, top] : [sideways, top];
}
