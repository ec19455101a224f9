/** What a value leaves open → a finding with its place. */
import { countryName } from '../../model/country';
import type { At, FindingMark, ImportFinding, Param, Suggestion } from '../finding';
import type { Doubt, FoundPlace, ValueCode } from '../values';

const MARKS: Record<ValueCode, FindingMark> = {
  'no-year': 'decide',
  'no-such-day': 'decide',
  'day-or-month': 'decide',
  'all-january': 'decide',
  'date-relative': 'look',
  'date-vague': 'note',
  'date-reversed': 'decide',
  'two-digit-year': 'note',
  'not-a-date': 'decide',
  'not-a-count': 'look',
  'other-number': 'look',
  'country-not-found': 'look',
  'country-unclear': 'look',
  'city-country': 'look',
  'same-name': 'look',
  'place-not-found': 'look',
  acronym: 'look',
  'organization-unclear': 'look',
};

/** What hangs on it: the field of a draft, and the places that it could be. */
export interface Around {
  draft?: string;
  field?: string;
  candidates?: readonly FoundPlace[];
  /** Where the year that is suggested comes from. */
  yearFrom?: 'title' | 'sheet';
}

export function findingOf(
  doubt: Doubt,
  at: At,
  { draft, field, candidates = [], yearFrom }: Around = {},
): ImportFinding {
  const value = typeof doubt.params.v === 'string' ? doubt.params.v : undefined;
  const params = Object.fromEntries(
    Object.entries(doubt.params)
      .filter(([key]) => key !== 'v')
      .map(([key, param]) => [key, paramOf(doubt.code, key, param)]),
  );
  const choices = choicesOf(doubt, candidates);
  const alone = doubt.code === 'no-year' && doubt.suggestion === undefined;
  return {
    code: alone ? 'no-year-alone' : doubt.code,
    mark: MARKS[doubt.code],
    at,
    ...(value !== undefined && { value }),
    params: {
      ...params,
      ...placesOf(doubt, candidates),
      ...(doubt.code === 'no-year' && doubt.suggestion && { y: { edtf: doubt.suggestion } }),
      ...(choices.length > 0 && {
        choices: { list: choices.map(({ params: said, value: one }) => said?.a ?? one) },
      }),
    },
    ...(doubt.suggestion !== undefined && { suggestion: suggestionOf(doubt, yearFrom) }),
    ...(choices.length > 0 && { choices }),
    ...(draft !== undefined && { draft }),
    ...(field !== undefined && { field }),
  };
}

const suggestionOf = (doubt: Doubt, yearFrom: Around['yearFrom']): Suggestion => ({
  value: doubt.suggestion!,
  ...(doubt.code === 'no-year' && { ground: yearFrom === 'sheet' ? 'ground-sheet' : 'ground-title' }),
});

function paramOf(code: ValueCode, key: string, param: string | number): Param {
  // A year is no count: 2018, not 2,018.
  if (key === 'y') return String(param);
  if (typeof param === 'number') return param;
  if (key === 'c1' || key === 'c2') return { country: param };
  const isDate = code === 'day-or-month' || code === 'date-reversed' || code === 'two-digit-year';
  return isDate && /^[ab]$/.test(key) ? { edtf: param } : param;
}

function choicesOf({ code, choices = [] }: Doubt, candidates: readonly FoundPlace[]): Suggestion[] {
  if (candidates.length > 1 && (code === 'same-name' || code === 'city-country'))
    return candidates.map((place) => ({ value: place.id, params: { a: placeParam(place) } }));
  const as = (choice: string): Param =>
    code === 'day-or-month' ? { edtf: choice } : code === 'country-unclear' ? { country: choice } : choice;
  return choices.map((choice) => ({ value: choice, params: { a: as(choice) } }));
}

/** Places that a sentence names, in the reader's own language. */
function placesOf({ code }: Doubt, [first, second]: readonly FoundPlace[]): Record<string, Param> {
  if (code === 'city-country' && first) return { city: { text: { ...first.name } } };
  if (code === 'same-name' && first && second) return { a: placeText(first), b: placeText(second) };
  return {};
}

/** "Cambridge (Massachusetts, United States)" */
const placeText = ({ name, regionName, country }: FoundPlace): Param => {
  const beside = (language: 'en' | 'zh') =>
    [regionName && (regionName[language] ?? regionName.en), countryName(country, language, undefined)]
      .filter(Boolean)
      .join(language === 'en' ? ', ' : '，');
  return { text: { en: `${name.en} (${beside('en')})`, zh: `${name.zh ?? name.en}（${beside('zh')}）` } };
};

/** "Suzhou, Jiangsu, China" */
const placeParam = ({ name, region, regionName, country }: FoundPlace): Param => ({
  list: [
    { text: { ...name } },
    ...(regionName ? [{ text: { ...regionName } }] : region ? [region] : []),
    { country },
  ],
});
