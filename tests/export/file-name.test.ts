import { expect, test } from 'vitest';
import { fileName, periodOf } from '../../src/export/file-name';
import { OPEN_START, dayOfIso, type DaySpan } from '../../src/model/time';

const span = (from: string, to: string): DaySpan => [dayOfIso(from)!, dayOfIso(to)!];

test('a file is named by its period, in ASCII', () => {
  expect(periodOf(null)).toBe('all-years');
  expect(periodOf(span('2019-01-01', '2020-01-01'))).toBe('2019');
  expect(periodOf(span('2019-12-01', '2020-01-01'))).toBe('2019-12');
  expect(periodOf(span('2019-12-01', '2019-12-25'))).toBe('2019-12-01-to-2019-12-24');
  expect(periodOf(span('2019-12-24', '2019-12-25'))).toBe('2019-12-24');
  expect(periodOf([OPEN_START, dayOfIso('2020-01-01')!])).toBe('until-2019-12-31');
  expect(fileName(span('2019-01-01', '2020-01-01'), 'map', 'png')).toBe('exchange-atlas-2019-map.png');
  expect(fileName(null, '', 'csv')).toBe('exchange-atlas-all-years.csv');
  expect(fileName(span('-000333-01-01', '-000332-01-01'), '', 'csv')).toMatch(/^[\x20-\x7e]+$/);
});
