// Letters that stand for a name: told by the name's own letters, or by what only an institution has.

import { expect, test } from 'vitest';
import { abbreviates, acronymsIn } from '../../../src/import/press/acronyms';

test.each([
  ['MKU', 'Mount Kenya University', true],
  ['UOG', 'University of Guam', true],
  ['UNILAG', 'University of Lagos', true],
  ['TKU', 'Tamkang University', true],
  ['USST', 'Victoria University of Wellington', false],
  ['DAAD', 'Dongyu University', false],
  ['MOU', 'Mount Ouda University', true],
])('%s of %s: %s', (token, name, is) => {
  expect(abbreviates(token, name)).toBe(is);
});

const named = (text: string) => acronymsIn(text, []).map(({ name }) => name);

test('what is never written out', () => {
  expect(named('QXST President Ding led a delegation.')).toEqual(['QXST']);
  expect(named('A delegation of Kyoto visited UNR-M.')).toEqual(['UNR-M']);
  expect(named('The MOU on ICT was signed; COVID is over.')).toEqual([]);
});
