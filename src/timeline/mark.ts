/** What a mark shows of its event: form, colour, shape and name. */
import type { Columns } from '../model/columns';
import type { EventRecord } from '../model/schema';
import { OPEN_END, OPEN_START } from '../model/time';
import { edtfShort } from '../i18n/dates';
import { familyOf, isHollow, type Family } from '../ui/shapes';
import type { Explorer } from '../store/explorer.svelte';
import { formOf, type Form } from './form';
import { cutText, textWidth } from './text-width';

export const NAME_SIZE = 12;
const LONGEST_NAME = 230;
const SEPARATOR = { en: ', ', zh: '，' };

export interface MarkLook {
  event: EventRecord;
  form: Form;
  family: Family;
  hollow: boolean;
}

export function lookOf(columns: Columns, row: number): MarkLook {
  const event = columns.events[row]!;
  const { type, direction } = event;
  return {
    event,
    form: formOf(columns.edtf(row)),
    family: familyOf(type, direction),
    hollow: isHollow(type, direction),
  };
}

export interface MarkName {
  title: string;
  /** How well the date is known, where the mark can't be read off the axis: ", since 1990". */
  date: string;
  width: number;
}

export function nameOf(explorer: Pick<Explorer, 'columns' | 'language' | 'text'>, row: number): MarkName {
  const { columns, language } = explorer;
  const edtf = columns.edtf(row);
  const { shape, hatched } = formOf(edtf);
  const date = shape !== 'none' || hatched ? SEPARATOR[language] + edtfShort(edtf, language) : '';
  const title = cutText(explorer.text(columns.events[row]!.title), NAME_SIZE, LONGEST_NAME);
  return { title, date, width: Math.ceil(textWidth(title + date, NAME_SIZE)) + 4 };
}

/** Cut to the px that it has; the title gives way to the date as long as something of it is left. */
export function cutName({ title, date, width }: MarkName, room = width): MarkName {
  if (room >= width) return { title, date, width };
  const dateWidth = textWidth(date, NAME_SIZE);
  const keepsDate = room - dateWidth > 60;
  return {
    title: cutText(title, NAME_SIZE, room - (keepsDate ? dateWidth : 0) - 4),
    date: keepsDate ? date : '',
    width: room,
  };
}

export const isOpen = ({ start, end }: Columns, row: number): boolean =>
  start[row] === OPEN_START || end[row] === OPEN_END;
