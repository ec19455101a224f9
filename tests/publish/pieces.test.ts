import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/model/columns';
import { isoDatesOf } from '../../src/publish/iso-dates';
import { asScript, markup } from '../../src/publish/markup';
import { plainText } from '../../src/publish/plain-text';
import { slugsOf } from '../../src/publish/slug';
import { yearGroups } from '../../src/publish/years';
import { dataset, event } from '../fixtures/build';

describe('markup', () => {
  test('what is set into it is text, unless it is markup itself', () => {
    const inner = markup`<b title="${'"quoted" & <more>'}">${'<i>'}</b>`;
    expect(markup`<p>${inner}${null}${false}${undefined}${0}${['a', '<']}</p>`.html).toBe(
      '<p><b title="&quot;quoted&quot; &amp; &lt;more&gt;">&lt;i&gt;</b>0a&lt;</p>',
    );
  });

  test('any text comes back from a page as it went in, but for control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { html } = markup`${text}`;
        expect(html).not.toMatch(/[<>"]/);
        expect(plainText(markup`${text}`)).toBe(text.replace(/(?![\t\n\r])\p{Cc}/gu, ''));
      }),
    );
  });

  test('nothing ends a script', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('</script>', '<!--', ']]>', '\u2028'), (value, evil) => {
        const { html } = asScript({ value, evil });
        expect(html).not.toMatch(/[<>\u2028\u2029]/);
        expect(JSON.parse(html)).toEqual(JSON.parse(JSON.stringify({ value, evil })));
      }),
    );
  });
});

describe('slugs', () => {
  test('what may be a name of a file stays', () => {
    expect(slugsOf(['ouc-2019', 'a']).get('ouc-2019')).toBe('ouc-2019');
  });

  test('are safe, unique and the same every time', () => {
    const id = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('con', 'CON', 'aux', '张伟', 'A', 'a', '2019', '../x', 'a'.repeat(90)),
    );
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        const slugs = slugsOf(ids);
        const all = ids.map((one) => slugs.get(one)!);
        for (const slug of all)
          expect(slug).toMatch(/^(?!(con|prn|aux|nul|com\d|lpt\d)$)[a-z][a-z0-9-]{0,50}$/);
        expect(new Set(all).size).toBe(ids.length);
        expect(slugsOf(ids)).toEqual(slugs);
      }),
    );
  });

  test('an id that can be a slug has it, whoever came first', () => {
    const [taken] = slugsOf(['Ä']).values();
    expect(slugsOf(['Ä', taken!]).get(taken!)).toBe(taken);
  });
});

describe('dates for schema.org', () => {
  test.each([
    ['2019-12-24', { startDate: '2019-12-24' }],
    ['2019-12-24/2019-12-28', { startDate: '2019-12-24', endDate: '2019-12-28' }],
    ['2019-07', { startDate: '2019-07' }],
    ['2019', { startDate: '2019' }],
    ['2019-XX-XX', { startDate: '2019' }],
    ['2019-07-XX', { startDate: '2019-07' }],
    ['2018-11/2019-02', { startDate: '2018-11', endDate: '2019-02' }],
    ['1990/..', { startDate: '1990' }],
    ['2018-01-10/', { startDate: '2018-01-10' }],
    ['2018/2019~', { startDate: '2018' }],
    ['0800', { startDate: '0800' }],
    ['2020~', undefined],
    ['2020?', undefined],
    ['2018~/2019', undefined],
    ['../2018', undefined],
    ['/2018', undefined],
    ['201X', undefined],
    ['2019-24', undefined],
    ['XXXX-12-25', undefined],
    ['-0333', undefined],
    ['Y12345', undefined],
  ])('%s', (when, expected) => {
    expect(isoDatesOf(event('e', { when }))).toEqual(expected);
  });

  test('none where the date is inferred', () => {
    expect(isoDatesOf(event('e', { when: '2019', inferred: ['when'] }))).toBeUndefined();
    expect(isoDatesOf(event('e'))).toBeUndefined();
  });
});

test('every record stands under one year, the newest first', () => {
  const dates = ['2019-12-24', '201X', '1990/..', '../2018', undefined, '2019-07', '-0333', '20XX', 'XXXX'];
  const columns = columnsOf(
    dataset(dates.map((when, i) => event(`e${i}`, when === undefined ? {} : { when }))),
  );
  const groups = yearGroups(columns, [...columns.events.keys()], 'en');
  const told = groups.map(({ heading, rows }) => [heading, ...rows.map((row) => columns.events[row]!.when)]);
  expect(told).toEqual([
    ['2019', '2019-12-24', '2019-07'],
    ['2018', '../2018'],
    ['2010 to 2019', '201X'],
    ['2000 to 2099', '20XX'],
    ['1990', '1990/..'],
    ['334 BC', '-0333'],
    ['', undefined, 'XXXX'],
  ]);
  expect(new Set(groups.map(({ anchor }) => anchor)).size).toBe(groups.length);
});
