/** Who took part: our own side, partners by name, people with their posts. */
import type { Participant } from '../../model/schema';
import type { Draft, DraftParticipant } from '../draft';
import type { ImportFinding } from '../finding';
import { atCell, type Row } from '../rows';
import { findingOf } from './doubts';
import { firstOf, type Meant } from './records';
import type { World } from './world';

type Role = Participant['role'];

/** Our side's part, and the other side's, by what kind of thing it was and which way it went. */
export function rolesOf(
  type: Draft['type']['value'],
  direction: string | undefined,
): { home: Role; other: Role } {
  if (type === 'agreement' || type === 'membership') return { home: 'signatory', other: 'signatory' };
  if (direction === 'inbound') return { home: 'host', other: 'guest' };
  if (direction === 'outbound') return { home: 'home', other: 'host' };
  if (direction === 'hosted') return { home: 'organizer', other: 'partner' };
  return { home: 'home', other: 'partner' };
}

export interface Parties {
  participants: DraftParticipant[];
  findings: ImportFinding[];
}

export function partiesOf(
  rows: readonly Row[],
  all: Meant,
  world: World,
  draft: Pick<Draft, 'id' | 'type'> & { direction?: string; countries: readonly string[] },
): Parties {
  const roles = rolesOf(draft.type.value, draft.direction);
  const findings: ImportFinding[] = [];
  const home = ownSide(rows, all, world, roles.home);
  const others = rows.flatMap((row) => partnersOf(row, all, world, roles.other, draft, findings));
  const distinct = others.filter(
    (one, i) => others.findIndex((other) => nameKey(other) === nameKey(one)) === i,
  );
  const people = rows.flatMap((row) => peopleOf(row, all));
  const owner = draft.direction === 'inbound' ? distinct[0] : home;
  if (owner && people.length > 0) owner.people = people;
  return { participants: [...(home ? [home] : []), ...distinct], findings };
}

const nameKey = ({ org, name }: DraftParticipant): string =>
  org ?? (typeof name === 'string' ? name : JSON.stringify(name));

function ownSide(rows: readonly Row[], all: Meant, world: World, role: Role): DraftParticipant | undefined {
  const row = rows[0]!;
  const unit = rows.map((one) => firstOf(one, all, 'unit').text).find((text) => text !== '');
  const written = firstOf(row, all, 'home').text;
  if (world.home) return { name: world.home.name, org: world.home.id, role, ...(unit && { unit }) };
  if (written === '') return undefined;
  const at = atCell(all.sheet, row.number, all.columns.home?.[0]);
  return { name: written, role, at, ...(unit && { unit }) };
}

const BETWEEN =
  /\s*(?:[、;；\n]|，(?=\S{4,})|(?<=[\u3400-\u9fff）])(?:(?<!共)和|(?<!埃)及|与)(?=[\u3400-\u9fff]{4,})|\s\/\s|\s&\s(?=\p{Lu}\p{L}+ ))\s*/u;

/** "—", "无", "N/A" name nobody. */
const NOBODY = /^(?:[-—–/\\.]+|无|没有|暂无|n\/?a|none|nil|tbd|tbc|unknown|不详|待定)$/i;

function partnersOf(
  row: Row,
  all: Meant,
  world: World,
  role: Role,
  draft: { id: string; countries: readonly string[] },
  findings: ImportFinding[],
): DraftParticipant[] {
  const paired = pairOf(row, all, world, role, draft);
  return [...(paired?.participants ?? []), ...namedIn(paired?.rest ?? all.columns.partner ?? [])];

  function namedIn(columns: readonly number[]): DraftParticipant[] {
    return columns.flatMap((column) => {
      const { text, kind, mergedFrom } = row.cells[column]!;
      if (text === '' || kind === 'error') return [];
      const at = atCell(all.sheet, row.number, column);
      const names = text
        .split(new RegExp(BETWEEN, 'u'))
        .map((name) => name.replace(/\s+/g, ' ').trim())
        .filter((name) => name !== '' && !NOBODY.test(name));
      // "韩国、日本高校联合团" is one body of two countries, and no country is a body.
      const isCut = names.length > 1 && names.some((name) => isCountry(name, world));
      return (isCut ? [text.replace(/\s+/g, ' ').trim()] : names).map((name): DraftParticipant => {
        const { org, finding } = known(name, world);
        if (finding && !mergedFrom)
          findings.push(findingOf(finding, at, { draft: draft.id, field: 'participants' }));
        const country = draft.countries.length === 1 ? draft.countries[0] : undefined;
        return {
          name,
          role,
          at,
          ...(org !== undefined && { org }),
          ...(country !== undefined && { country }),
        };
      });
    });
  }
}

function isCountry(name: string, { readers }: World): boolean {
  const { countries, doubts } = readers.countries(name);
  return countries.length === 1 && doubts.length === 0 && countries[0]!.from === name;
}

const LANGUAGE_MARK =
  /\s*[(（]?\s*(?:(中文|汉语|chinese|zh|cn)|(英文|外文|英语|原文|english|en))(?:名称|名|\s*name)?\s*[)）]?\s*/i;

/** "外方院校（中文）" and "外方院校（英文）" are one organization's two names, where each cell holds one. */
function pairOf(
  row: Row,
  { columns, sheet }: Meant,
  world: World,
  role: Role,
  { countries }: { countries: readonly string[] },
): { participants: DraftParticipant[]; rest: number[] } | undefined {
  const marked = (columns.partner ?? []).flatMap((column) => {
    const name = sheet.columns[column]!.name;
    const mark = LANGUAGE_MARK.exec(name);
    return mark ? [{ column, isChinese: mark[1] !== undefined, stem: name.replace(LANGUAGE_MARK, '') }] : [];
  });
  const [a, b] = marked;
  if (!a || !b || marked.length !== 2 || a.stem !== b.stem || a.isChinese === b.isChinese) return undefined;
  const textOf = ({ column }: typeof a) => row.cells[column]!.text.replace(/\s+/g, ' ').trim();
  const [zh, en] = a.isChinese ? [textOf(a), textOf(b)] : [textOf(b), textOf(a)];
  const isOne = (text: string) => text !== '' && !NOBODY.test(text) && !new RegExp(BETWEEN, 'u').test(text);
  if (!isOne(zh) || !isOne(en)) return undefined;
  const { org } = { ...known(en, world), ...known(zh, world) };
  const at = atCell(sheet, row.number, a.column);
  const country = countries.length === 1 ? countries[0] : undefined;
  return {
    participants: [{ name: { en, zh }, role, at, ...(org && { org }), ...(country && { country }) }],
    rest: columns.partner!.filter((column) => column !== a.column && column !== b.column),
  };
}

/** Whose name it is, as a person has said or as the list of organizations tells. */
export function known(name: string, { answers, readers, known: list }: World) {
  const answer = answers.organizations?.[name];
  if (answer !== undefined) return answer === null ? {} : { org: answer };
  const { match, doubt } = readers.organization(name, list);
  return { ...(match && { org: match.id }), ...(doubt && { finding: doubt }) };
}

// ---- people

/** "沈睿（副校长）" and "Dr Lin, Dean" carry a post; "等4人" and "一行" are no names. */
function peopleOf(row: Row, all: Meant): { name: string; post?: string }[] {
  const leaders = (all.columns.leader ?? []).flatMap((column) => namesIn(row.cells[column]!.text));
  const post = firstOf(row, all, 'post').text;
  const led = leaders.map((one, i) => (i === 0 && post !== '' && !one.post ? { ...one, post } : one));
  const members = (all.columns.people ?? []).flatMap((column) => namesIn(row.cells[column]!.text));
  const named =
    led.length === 0 && members.length === 1 && post !== '' ? [{ ...members[0]!, post }] : members;
  return [...led, ...named.filter(({ name }) => !led.some((one) => one.name === name))];
}

function namesIn(cell: string): { name: string; post?: string }[] {
  return cell
    .split(/[、;；\n]|[，,](?![^（(]*[)）])/)
    .map((text) => text.replace(/等\s*(?:[\d一二三四五六七八九十]+\s*人)?$|一行.*$/, '').trim())
    .filter((text) => text !== '' && !NOBODY.test(text) && !/^\d+\s*人?$/.test(text))
    .map((text) => {
      const match = /^(.*?)\s*[(（]([^)）]+)[)）]$/.exec(text);
      return match && match[1] !== '' ? { name: match[1]!, post: match[2]! } : { name: text };
    });
}
