/** What kind of thing a row tells of, which way it went, what state it is in. */
import type { Direction, EventType } from '../../model/schema';
import { EVENT_TYPES, MODES } from '../../model/kinds';
import { recordWords } from '../../i18n/records';
import { directionIn, statusIn } from '../columns/looks';
import type { Meaning } from '../columns/meanings';
import type { Draft, Sourced } from '../draft';
import type { ImportFinding } from '../finding';
import { atCell, type Row } from '../rows';
import type { Meant } from './records';
import { isNowhere } from './stops';

export interface Kind {
  type: Sourced<EventType>;
  direction?: Sourced<Direction>;
  status?: Draft['status'];
  mode?: Draft['mode'];
  findings: ImportFinding[];
}

/** Words of a cell that say what kind; the first that fits. */
const KINDS: [RegExp, EventType][] = [
  [
    /协议|备忘录|签约|续签|合同|意向书|\bmou\b|\bmoa\b|memorand|agreement|contract|letter of intent|\bia\b|\bloi\b/i,
    'agreement',
  ],
  [
    /合作项目|合作办学|双学位|联合培养|joint (degree|programme|program)|dual degree|double degree|programme\b/i,
    'programme',
  ],
  [/会议|年会|论坛|大会|conference|forum|congress|summit|symposium/i, 'conference'],
  [/工作坊|讲座|研讨|workshop|seminar|lecture/i, 'workshop'],
  [/培训|研修|training/i, 'training'],
  [/学生|交换生|夏令营|students?|summer school|student exchange/i, 'students'],
  [/访问学者|专家|讲学|进修|scholars?|fellow|visiting professor|expert/i, 'scholars'],
  [/会员|成员|membership/i, 'membership'],
  [/合作伙伴|友好|partnership/i, 'partnership'],
  [/学习中心|办事处|孔子学院|office|centre|center/i, 'office'],
  [/出访|来访|访问|考察|交流|拜访|接待|visit|delegation|trip|mission|tour/i, 'visit'],
  [/资源|课程|resources?/i, 'resources'],
  [/捐|援助|支持|support|donation/i, 'support'],
  [/其他|other/i, 'other'],
];

const kindIn = (text: string): EventType | undefined => {
  const exact = EVENT_TYPES.find((type) => {
    const { en, zh } = recordWords;
    return [type, en.types[type].name.toLowerCase(), zh.types[type].name].includes(text.trim().toLowerCase());
  });
  return exact ?? KINDS.find(([word]) => word.test(text))?.[1];
};

export function kindOf(row: Row, all: Meant, draft: string): Kind {
  const findings: ImportFinding[] = [];
  const told = typeOf(row, all, draft, findings);
  const direction = directionOf(row, all, told.value);
  const goes = direction?.value === 'outbound' || direction?.value === 'inbound';
  // Who goes out or comes in visits; what is only known to be of no other kind.
  const type = told.value === 'other' && told.inferred && goes ? { ...told, value: 'visit' as const } : told;
  const status = statusOf(row, all, draft, findings);
  const mode = modeOf(row, all);
  return {
    type,
    ...(direction && { direction }),
    ...(status && { status }),
    ...(mode && { mode }),
    findings,
  };
}

interface Said {
  text: string;
  at: ReturnType<typeof atCell>;
}

function said(row: Row, all: Meant, meaning: Meaning): Said | undefined {
  const column = all.columns[meaning]?.find((one) => row.cells[one]!.text !== '');
  return column === undefined
    ? undefined
    : { text: row.cells[column]!.text, at: atCell(all.sheet, row.number, column) };
}

/** The row's own word first, then the sheet's, then what its purpose speaks of: that is a reading. */
function typeOf(row: Row, all: Meant, draft: string, findings: ImportFinding[]): Sourced<EventType> {
  const own = said(row, all, 'type');
  const kind = own && kindIn(own.text);
  // In a list of agreements "student exchange" and "double degree" say what was agreed.
  if (own && isSigned(row, all) && (!kind || AGREED.includes(kind)))
    return { value: 'agreement', at: own.at, quote: own.text };
  if (own && kind) return { value: kind, at: own.at, quote: own.text };
  const sheet = all.proposal.type?.value;
  if (own && !sheet) {
    findings.push({ code: 'type-unknown', mark: 'look', at: own.at, value: own.text, draft, field: 'type' });
    return { value: 'other', at: own.at };
  }
  if (sheet) return { value: sheet };
  const told = said(row, all, 'purpose') ?? said(row, all, 'title');
  const guessed = told && kindIn(told.text);
  if (guessed) return { value: guessed, at: told.at, quote: told.text, inferred: true };
  return { value: travels(all) ? 'visit' : 'other', inferred: true };
}

const AGREED: readonly EventType[] = [
  'students',
  'scholars',
  'programme',
  'partnership',
  'resources',
  'support',
];

/** A row that says when it was signed, or until when it holds. */
const isSigned = (row: Row, all: Meant): boolean =>
  (['signed', 'valid', 'valid-from', 'valid-until'] as const).some((meaning) => said(row, all, meaning));

/** A row with people who went somewhere, and nothing else, is a visit. */
const travels = ({ proposal, columns }: Meant): boolean =>
  proposal.direction?.value === 'outbound' ||
  proposal.direction?.value === 'inbound' ||
  Boolean(columns.headcount ?? columns.leader);

const DIRECTIONS: Record<string, Direction> = {
  ...{
    out: 'outbound',
    outbound: 'outbound',
    in: 'inbound',
    inbound: 'inbound',
    hosted: 'hosted',
    mutual: 'mutual',
    remote: 'remote',
  },
  ...{ 出: 'outbound', 来: 'inbound', 入: 'inbound' },
};

function directionOf(row: Row, all: Meant, type: EventType): Sourced<Direction> | undefined {
  const own = said(row, all, 'direction');
  const value = own && (DIRECTIONS[own.text.trim().toLowerCase()] ?? directionIn(own.text));
  if (own && value) return { value, at: own.at, quote: own.text };
  const kindOfVisit = said(row, all, 'type');
  const told =
    kindOfVisit && /出访|来访|outgoing|incoming|inbound|outbound/i.test(kindOfVisit.text)
      ? directionIn(kindOfVisit.text)
      : undefined;
  if (told) return { value: told, at: kindOfVisit!.at };
  const sheet = all.proposal.direction?.value;
  // An agreement binds both sides, whatever the sheet's neighbours do.
  if (type === 'agreement' || type === 'membership' || type === 'partnership') return { value: 'mutual' };
  return sheet ? { value: sheet } : undefined;
}

function statusOf(row: Row, all: Meant, draft: string, findings: ImportFinding[]): Draft['status'] {
  const own = said(row, all, 'status');
  if (!own) return cancelledBy(row, all, draft, findings);
  const value = statusIn(own.text);
  if (value) return { value, at: own.at, quote: own.text };
  findings.push({
    code: 'status-unknown',
    mark: 'note',
    at: own.at,
    value: own.text,
    draft,
    field: 'status',
  });
  return undefined;
}

const CANCELLED =
  /^[（(]?(?:[^，。；,;]{0,12}?(?:取消|未成行|未能成行|未执行)|(?:was |visit |trip )?(?:cancell?ed|called off)|did not take place)/i;

/** A remark that begins with it: what never was must not stand among what was. */
function cancelledBy(row: Row, all: Meant, draft: string, findings: ImportFinding[]): Draft['status'] {
  for (const column of all.columns.note ?? []) {
    const { text } = row.cells[column]!;
    if (text.length > 40 || !CANCELLED.test(text) || /不取消|未取消|not cancel/i.test(text)) continue;
    const at = atCell(all.sheet, row.number, column);
    findings.push({ code: 'status-remark', mark: 'look', at, value: text, draft, field: 'status' });
    return { value: 'cancelled', at, quote: text };
  }
  return undefined;
}

const MODE_WORDS: [RegExp, (typeof MODES)[number]][] = [
  [/混合|线上线下|hybrid/i, 'hybrid'],
  [/线上|视频|云|网络|online|remote|virtual|zoom|teams/i, 'online'],
  [/线下|现场|实地|in[- ]person|on[- ]site|face/i, 'in-person'],
];

function modeOf(row: Row, all: Meant): Draft['mode'] {
  const own = said(row, all, 'mode');
  const value = own && MODE_WORDS.find(([word]) => word.test(own.text))?.[1];
  if (own && value) return { value, at: own.at };
  const where = said(row, all, 'city') ?? said(row, all, 'places');
  return where && isNowhere(where.text) ? { value: 'online', at: where.at } : undefined;
}
