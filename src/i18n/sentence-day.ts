/** The sentence of one day: what is in force on it, what is under way, and of what nobody knows the end. */
import type { EventType } from '../model/schema';
import type { Language } from './language';
import { digits, listed } from './numbers';
import { recordWords } from './records';
import {
  NAMED,
  chineseClauses,
  chineseReach,
  counted,
  englishClauses,
  englishReach,
  type Counted,
  type Numbers,
  type Selection,
} from './sentence';

export interface OnDay {
  /** Types that last, with how many of each; none that has none. */
  types: readonly (readonly [type: EventType, count: number])[];
  unknown: number;
}

/** In phrases, between which Chinese may break. */
export const daySentence = (selection: Selection, day: OnDay, language: Language): string[] =>
  language === 'en' ? [englishDay(selection, day)] : chineseDay(selection, day);

const sumOf = (types: OnDay['types']): number => types.reduce((sum, [, n]) => sum + n, 0);

/** "1 agreement and 2 memberships in force, 1 visit under way, 5 more whose end is not known; 3 partners in …" */
function englishDay(selection: Selection, { types, unknown }: OnDay): string {
  const { numbers } = selection;
  const standing = sumOf(types);
  const others = numbers.events - standing;
  const reach = numbers.events > 0 ? englishReach(numbers) : '';
  const said = [
    standing > 0 || others === 0
      ? `${englishStanding(selection, types)} in force${englishClauses(selection)}`
      : '',
    others > 0 ? `${englishOthers(numbers, others)} under way` : '',
    unknown > 0 ? `${digits(unknown)} ${standing > 0 ? 'more ' : ''}whose end is not known` : '',
  ];
  return said.filter(Boolean).join(', ') + (reach && `; ${reach}`);
}

function englishStanding(selection: Counted, types: OnDay['types']): string {
  const { types: words } = recordWords.en;
  if (types.length === 0) {
    const [only, ...more] = selection.types;
    return only && more.length === 0 ? words[only].counted(0).replace('0', 'no') : 'nothing';
  }
  if (types.length <= NAMED)
    return listed(
      types.map(([type, n]) => words[type].counted(n)),
      'en',
    );
  const names = types.map(([type]) => words[type].counted(2).replace('2 ', ''));
  return `${digits(sumOf(types))} ${listed(names, 'en')}`;
}

const englishOthers = ({ visits }: Numbers, others: number): string =>
  visits === others
    ? recordWords.en.types.visit.counted(others)
    : counted(others, 'other record', 'other records');

function chineseDay(selection: Selection, { types, unknown }: OnDay): string[] {
  const { numbers } = selection;
  const standing = sumOf(types);
  const others = numbers.events - standing;
  const said = [
    standing > 0 || others === 0 ? chineseStanding(selection, types) : '',
    others > 0 ? `${chineseOthers(numbers, others)}正在进行` : '',
    unknown > 0 ? `${standing > 0 ? '另有' : ''}${digits(unknown)}条结束日期不详` : '',
  ].filter(Boolean);
  const reach = numbers.events > 0 ? chineseReach(numbers) : [];
  const phrases = said.map(
    (text, i) => `${text}${i < said.length - 1 ? '，' : reach.length > 0 ? '；' : ''}`,
  );
  return [...chineseClauses(selection), ...phrases, ...reach];
}

function chineseStanding(selection: Counted, types: OnDay['types']): string {
  const { types: words } = recordWords.zh;
  if (types.length === 0) {
    const [only, ...more] = selection.types;
    return `没有有效的${only && more.length === 0 ? words[only].name : '记录'}`;
  }
  if (types.length <= NAMED)
    return `${listed(
      types.map(([type, n]) => words[type].counted(n)),
      'zh',
    )}有效`;
  const names = types.map(([type]) => words[type].name);
  return `${digits(sumOf(types))}条${listed(names, 'zh')}记录有效`;
}

const chineseOthers = ({ visits }: Numbers, others: number): string =>
  visits === others ? recordWords.zh.types.visit.counted(others) : `${digits(others)}条其他记录`;
