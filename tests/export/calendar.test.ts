/** Calendar files, read by ical.js and by a strict reader of lines written from RFC 5545. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/export/files/calendar';
import { wholeText } from '../../src/export/files/parts';
import { knownDays, readEdtf } from '../../src/export/fields';
import type { Taken } from '../../src/export/taken';
import { isoOfDay } from '../../src/model/time';
import { fileOf, inRandomViews, takenIn } from './views';

interface Property {
  name: string;
  parameters: Record<string, string>;
  value: string;
}

/** Every line of the file, unfolded; throws at the first breach. */
function strictLines(file: string): Property[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line has no end');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`a lone CR or LF: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
    if (Buffer.from(line).toString() !== line) throw new Error(`a character cut in two: ${line}`);
    // eslint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(line)) throw new Error(`a control character: ${line}`);
    if (line === '') throw new Error('an empty line');
  }
  const lines: string[] = [];
  for (const line of physical) {
    if (line.startsWith(' ')) lines.push(lines.pop()! + line.slice(1));
    else lines.push(line);
  }
  return lines.map((line) => {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^;:"]+)*):(.*)$/s.exec(line);
    if (!match) throw new Error(`no content line: ${line}`);
    const parameters = Object.fromEntries(
      match[2]!
        .split(';')
        .filter(Boolean)
        .map((part) => part.split('=') as [string, string]),
    );
    return { name: match[1]!, parameters, value: match[3]! };
  });
}

const TEXTS = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'CATEGORIES', 'UID', 'X-WR-CALNAME'];

function checked(taken: Taken) {
  const { parts, left } = calendarOf(taken);
  const file = wholeText(parts);
  const lines = strictLines(file);
  for (const { name, value } of lines) {
    if (!TEXTS.includes(name)) continue;
    expect(value.replace(/\\[\\;,n]/g, ''), `${name} is escaped`).not.toMatch(/[\\;,\n]/);
  }
  expect(lines[0]).toMatchObject({ name: 'BEGIN', value: 'VCALENDAR' });
  expect(lines.at(-1)).toMatchObject({ name: 'END', value: 'VCALENDAR' });
  for (const name of ['VERSION', 'PRODID']) expect(lines.filter((l) => l.name === name)).toHaveLength(1);

  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  expect(events.length + left).toBe(taken.counts.events);
  const uids = events.map((event) => event.getFirstPropertyValue('uid'));
  expect(new Set(uids).size).toBe(events.length);
  return { events, left, file };
}

test('every view is a calendar, whose days are those of the records', () => {
  inRandomViews(60, (taken) => {
    const { events } = checked(taken);
    const records = new Map([...taken.rows].map((row) => [taken.columns.events[row]!.id, row]));
    for (const event of events) {
      const id = String(event.getFirstPropertyValue('uid')).replace(/@exchange-atlas$/, '');
      const record = taken.columns.events[records.get(id)!]!;
      const { first, last } = knownDays(readEdtf(record.when));
      const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
      const end = event.getFirstPropertyValue('dtend') as ICAL.Time | null;
      expect(start.isDate).toBe(true);
      expect(start.toString()).toBe(isoOfDay((first ?? last)!));
      if (first === undefined || last === undefined) expect(end).toBeNull();
      else expect(end!.toString()).toBe(isoOfDay(last + 1));
      expect(event.getFirstPropertyValue('dtstamp')).not.toBeNull();
    }
  });
});

test('any text survives folding and escaping', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.stringMatching(/^[\\;,\n\r\t中é𝒳a]{0,90}$/u),
  );
  fc.assert(
    fc.property(text, text, (title, summary) => {
      const taken = takenIn(fileOf({ title, summary, when: '2019-12-24' }));
      const { events } = checked(taken);
      const kept = Buffer.from(title)
        .toString()
        .replace(/\r\n?/g, '\n')
        // eslint-disable-next-line no-control-regex
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
      expect(events[0]!.getFirstPropertyValue('summary')).toBe(title === '' ? 'e0' : kept);
    }),
    { numRuns: 400 },
  );
});

describe('days', () => {
  const daysOf = (when: string | undefined) => {
    const { events, left } = checked(takenIn(fileOf({ when })));
    const read = (name: string) => events[0]?.getFirstPropertyValue(name)?.toString();
    return [read('dtstart'), read('dtend'), left];
  };

  test('the end is the day after the last', () => {
    expect(daysOf('2019-12-24/2019-12-28')).toEqual(['2019-12-24', '2019-12-29', 0]);
    expect(daysOf('2019-12-31')).toEqual(['2019-12-31', '2020-01-01', 0]);
    expect(daysOf('2019-07')).toEqual(['2019-07-01', '2019-08-01', 0]);
  });

  test('an open or unknown end is not made up', () => {
    expect(daysOf('1990/..')).toEqual(['1990-01-01', undefined, 0]);
    expect(daysOf('2018-01-10/')).toEqual(['2018-01-10', undefined, 0]);
    expect(daysOf('../2019-05-01')).toEqual(['2019-05-01', undefined, 0]);
  });

  test('what has no date, or one that no calendar writes, is left out and counted', () => {
    for (const when of [undefined, 'XXXX-12-25', '../..', '-0332', 'Y12000'])
      expect(daysOf(when)).toEqual([undefined, undefined, 1]);
  });
});

test('the same record has the same UID in every view and language, and the file does not hang on the day', () => {
  const one = (language: string) =>
    checked(takenIn(fileOf({ when: '2019' }), { language })).events[0]!.getFirstPropertyValue('uid');
  expect(one('en')).toBe(one('zh'));
  const taken = takenIn(fileOf({ when: '2019' }));
  expect(wholeText(calendarOf(taken).parts)).toBe(wholeText(calendarOf(taken).parts));
  expect(wholeText(calendarOf(taken).parts)).toContain('DTSTAMP:20261121T000000Z');
});

test('planned and cancelled are said, and only an address of the web is linked', () => {
  const file = fileOf(
    { when: '2019', status: 'planned', sources: [{ title: 'a', url: 'https://example.org/a,b;c' }] },
    { when: '2019', status: 'cancelled', sources: [{ title: 'a', url: 'notes/a.html' }] },
  );
  const { file: text } = checked(takenIn(file, { filters: { status: ['planned', 'cancelled'] } }));
  expect(text).toContain('STATUS:TENTATIVE');
  expect(text).toContain('STATUS:CANCELLED');
  expect(text.match(/^URL:/gm)).toHaveLength(1);
});
