/** Which of a sentence's dates is an event's own. */
import { isDated, within, type ClaimedDate, type Setting } from './claim';
import { englishNumberOf } from '../values/numerals';
import { all, says } from './patterns';
import type { Trigger } from './triggers';
import type { DatePhrase } from '../values';

/** A clause that tells of something else: who studied where, what was signed when. */
const ASIDE = {
  en: /(?:,? (?:which|who|whose|that) (?:was|were|had|has|is|began|used|could|may|might|should|will|would|(?:visited|came)(?=[^,.;]* in )|signed)|founded|established|since|until|(?:signed|agreed|concluded|announced|published|released|unveiled) in|first (?:held|met)|quoting|doctoral student|planned for the|born)[^,;.]{0,60}$/i,
  zh: /(?:曾|始于|成立于|始建于|自|早在|签署于|原名|创办于)[^，；。]{0,12}$/,
};

export function dateOf(trigger: Trigger, setting: Setting): ClaimedDate | undefined {
  const { reading } = setting;
  const scope = finest(usable(within(reading.dates, trigger.from, trigger.to), trigger, setting));
  const first = scope.at(0) ?? leading(trigger, setting);
  if (!first) return undefined;
  const near = finerBehind(nearest(scope, trigger) ?? first, scope);
  const edge = edgeOf(near, trigger, setting);
  const second = scope.find(
    (other) =>
      other !== near && edge && edgeOf(other, trigger, setting) && edgeOf(other, trigger, setting) !== edge,
  );
  const date = claimed(near, edge);
  return second
    ? joinedDates(date, claimed(second, edgeOf(second, trigger, setting)))
    : lasting(date, trigger, setting);
}

const DAYS =
  /\b(two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\d{1,2})[- ]day(?:s[’']?)?(?![- ]?(?:s )?(?:old|notice))|\b(?:after|for|lasting) (two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\d{1,2}) days\b/i;
const LAST_OF =
  /\b(?:conclud(?:e|es|ed)|end(?:s|ed)|clos(?:es|ed)|finish(?:es|ed)|complet(?:es|ed)|wrapped up|wound up|came to (?:an end|a close))\b/i;
const FIRST_OF =
  /\b(?:began|begins?|beginning|start(?:s|ed|ing)|opened|opens|kicked off|kicks off|arrived (?:[^.]{1,60} )?for|commenc\w+)\b/i;

/** "Concluded a four-day visit on Monday", "a five-day visit beginning 3 March": the other day is reckoned. */
function lasting(date: ClaimedDate, { sentence, from, to }: Trigger, { reading }: Setting): ClaimedDate {
  if (reading.language.rules.language !== 'en' || !/^\d{4}-\d\d-\d\d$/.test(date.edtf)) return date;
  const told = reading.plain.slice(from, Math.min(to, sentence.end));
  const days = DAYS.exec(told);
  const count = days ? englishNumberOf((days[1] ?? days[2] ?? '').toLowerCase()) : undefined;
  if (!count || count < 2) return date;
  const around = told.slice(0, date.end - from);
  const isLast = LAST_OF.test(around);
  if (isLast === FIRST_OF.test(around)) return date;
  const other = shifted(date.edtf, isLast ? 1 - count : count - 1);
  return {
    ...date,
    edtf: isLast ? `${other}/${date.edtf}` : `${date.edtf}/${other}`,
    inferred: true,
    edge: undefined,
  };
}

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** "This week (9–11 December)": the days say which. */
const finerBehind = (near: DatePhrase, scope: readonly DatePhrase[]): DatePhrase =>
  scope.find(
    (other) =>
      other.at > near.at &&
      other.at - near.end <= 3 &&
      near.edtf!.includes('/') &&
      other.edtf! !== near.edtf &&
      other.edtf!.split('/')[0]! >= near.edtf!.split('/')[0]! &&
      other.edtf!.split('/').at(-1)! <= near.edtf!.split('/').at(-1)!,
  ) ?? near;

/** "自1月4日起" begins what goes on; "since 1990" is kept open for a membership. */
const ownPart = ({ edtf = '', open }: DatePhrase): string =>
  open === 'end' && /^(?:\.\.)?\//.test(edtf) && edtf.length > 10
    ? edtf.replace(/^(?:\.\.)?\//, '')
    : open === 'start' && edtf.length > 10
      ? edtf.replace(/\/\.\.$/, '')
      : edtf;

const claimed = (date: DatePhrase, edge?: 'start' | 'end'): ClaimedDate =>
  withPart(date, ownPart(date), edge);

const withPart = (
  { at, end, from, inferred, kind }: DatePhrase,
  edtf: string,
  edge?: 'start' | 'end',
): ClaimedDate => ({
  at,
  end,
  edtf,
  from,
  inferred: Boolean(inferred) || kind === 'relative',
  ...(edge && { edge }),
});

/** A year that stands beside days belongs to a name: "the 2018 Forum was held on 10 September". */
function finest(dates: readonly DatePhrase[]): DatePhrase[] {
  const finer = dates.filter(({ edtf }) => !/^\d{4}$/.test(edtf!));
  return finer.length > 0 ? finer : [...dates];
}

/** "2012年汉语桥英格兰中学生秋令营": the year of a title. */
const TITLE_YEAR =
  /^度?(?:[“《]|(?![^，。]*(?:我校|我院|学校|率|赴|访))[\u4e00-\u9fff“”—·（）-]{3,30}?(?:营|班|会|赛|论坛|展|项目|计划))/;

/** Dates that could be when it happened: not the far past, not "since 2012". */
function usable(dates: readonly DatePhrase[], trigger: Trigger, { reading }: Setting): DatePhrase[] {
  const tongue = reading.language.rules.language;
  return dates.filter((date) => {
    if (!isDated(date)) return false;
    const front = reading.plain.slice(Math.max(trigger.sentence.at, date.at - 90), date.at);
    if (date.open === 'start' && date.edtf!.length < 12) return trigger.act === 'join';
    // "Renewed until 2029": how long it holds.
    if (date.open === 'end' && trigger.act === 'tie') return false;
    if (
      tongue === 'zh' &&
      /^\d{4}$/.test(date.edtf!) &&
      TITLE_YEAR.test(reading.plain.slice(date.end, date.end + 40))
    )
      return false;
    const aside = ASIDE[tongue].exec(front);
    if (
      /\b(?:founded|established|born)\b[^,;.]{0,30}$/.test(front) &&
      /^\d{4}$/.test(date.edtf!) &&
      trigger.type !== 'office'
    )
      return false;
    return (
      !aside ||
      trigger.end > date.at - (front.length - aside.index) ||
      says(reading.language, 'cancelled', trigger.sentence.text)
    );
  });
}

/** A date at the sentence's beginning holds for all of it. */
function leading(trigger: Trigger, setting: Setting): DatePhrase | undefined {
  const { sentence } = trigger;
  return usable(within(setting.reading.dates, sentence.at, trigger.from), trigger, setting).findLast(
    ({ at }) => at - sentence.at < 40,
  );
}

/** The date after the verb, unless one before it is closer; several are a range only where they say so. */
function nearest(dates: readonly DatePhrase[], { at, end }: Trigger): DatePhrase | undefined {
  const inside = dates.find((date) => date.at >= at && date.end <= end);
  const after = dates.find((date) => date.at >= end);
  const before = dates.findLast((date) => date.end <= at);
  if (inside) return inside;
  if (after && before) return after.at - end <= at - before.end + 40 && finer(after, before) ? after : before;
  return after ?? before;
}

const finer = (one: DatePhrase, other: DatePhrase): boolean => one.edtf!.length >= other.edtf!.length;

/** "It had begun on 6 April", "ended last Friday": one side only. */
function edgeOf(date: DatePhrase, trigger: Trigger, { reading }: Setting): 'start' | 'end' | undefined {
  if (ownPart(date).includes('/') && !/week|周|星期/.test(date.from)) return undefined;
  const { language, plain } = reading;
  const { sentence } = trigger;
  const zh = language.rules.language === 'zh';
  const front = plain.slice(Math.max(sentence.at, date.at - 45), date.at);
  const next = zh ? reading.dates.find((other) => other.at >= date.end && other.edtf)?.at : undefined;
  const back = plain.slice(date.end, Math.min(sentence.end, date.end + 45, next ?? Infinity));
  const piece = zh
    ? `${front.split(/[，；]/).at(-1)!}|${back.split(/[；。]/)[0]!}`
    : `${trigger.text.split(' ')[0]!} ${front.split(/[,;]| and /).at(-1)!}`;
  const begin = all(language, 'begin', piece).length > 0 || (zh && /自$/.test(front));
  const finish = says(language, 'finish', piece);
  if (begin === finish) return date.open === 'start' ? 'start' : date.open === 'end' ? 'end' : undefined;
  return begin ? 'start' : 'end';
}

/** First day from the one, last from the other. */
export function joinedDates(one: ClaimedDate, other: ClaimedDate): ClaimedDate {
  const [start, end] = one.edge === 'start' || other.edge === 'end' ? [one, other] : [other, one];
  const first = start.edtf.split('/')[0]!;
  const last = end.edtf.split('/').at(-1)!;
  if (first >= last) return one;
  return { ...one, edtf: `${first}/${last}`, inferred: one.inferred || other.inferred, edge: undefined };
}
