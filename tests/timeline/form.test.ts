import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/model/edtf';
import { formOf, type Form } from '../../src/timeline/form';

const form = (text: string): Form => {
  const edtf = parseEdtf(text);
  if (typeof edtf === 'string') throw new Error(edtf);
  return formOf(edtf);
};

describe('a date is drawn as well as it is known', () => {
  test('round ends are for known days alone', () => {
    for (const text of ['2019-12-24', '2019-12-24/2019-12-28'])
      expect(form(text)).toMatchObject({ left: 'round', right: 'round', shape: 'none', hatched: false });
    const others = ['2019', '2019-12', '2019-22', '201X', '2019-12-24~', '2019-12-24?', '2019/..'];
    for (const text of others) expect(Object.values(form(text))).not.toContain('round');
  });

  test.each(['2019-12', '2019', '2019-21', '201X', '2018/2019-05'])('%s has brackets', (text) => {
    expect(form(text)).toMatchObject({ left: 'bracket', right: 'bracket', shape: 'middle', open: false });
  });

  test('each end by itself', () => {
    expect(form('2019-05-01/2019-08')).toMatchObject({ left: 'round', right: 'bracket', shape: 'middle' });
    expect(form('2019-05-01/2019-08~')).toMatchObject({ left: 'round', right: 'fade' });
  });

  test('an open end fades, and the shape stands at the other', () => {
    expect(form('1990/..')).toMatchObject({ left: 'bracket', right: 'fade', open: true, shape: 'start' });
    expect(form('../2018')).toMatchObject({ left: 'fade', right: 'bracket', open: true, shape: 'end' });
    expect(form('../..')).toMatchObject({ left: 'fade', right: 'fade', open: true });
  });

  test('an end that was left empty is the known side with a tail', () => {
    expect(form('2018-01-10/')).toMatchObject({ left: 'round', right: 'round', open: false, tail: 'right' });
    expect(form('/2018-01-10')).toMatchObject({ left: 'round', right: 'round', open: false, tail: 'left' });
  });

  test('approximate fades on both sides, uncertain is hatched, and both is both', () => {
    expect(form('2020~')).toMatchObject({ left: 'fade', right: 'fade', hatched: false, open: false });
    expect(form('2020?')).toMatchObject({ left: 'plain', right: 'plain', hatched: true });
    expect(form('2020%')).toMatchObject({ left: 'fade', right: 'fade', hatched: true });
  });
});
