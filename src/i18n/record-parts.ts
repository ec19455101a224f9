/** Words for the parts of a record that only its details tell. */
import type { EventRecord, Organization, Participant, Place, Stop } from '../model/schema';
import type { Words } from './language';

type Relation = NonNullable<EventRecord['related']>[number]['relation'];
type Mode = NonNullable<EventRecord['mode']>;

interface PartWords {
  roles: Record<Participant['role'], string>;
  stopRoles: Record<Stop['role'], string>;
  precisions: Record<Place['precision'], string>;
  kinds: Record<Organization['kind'], string>;
  modes: Record<Mode, string>;
  /** How a record stands to the one it names, and how that one stands to it. */
  relations: Record<Relation, { to: string; from: string }>;
}

export const partWords = {
  en: {
    roles: {
      home: 'home',
      host: 'host',
      guest: 'guest',
      partner: 'partner',
      signatory: 'signatory',
      organizer: 'organizer',
      attending: 'attending',
    },
    stopRoles: { origin: 'start', stop: 'stop', return: 'return', venue: 'venue', seat: 'seat' },
    precisions: {
      site: 'exact place',
      city: 'city',
      region: 'region',
      country: 'only the country or area is known',
    },
    kinds: {
      university: 'University',
      network: 'Network',
      agency: 'Agency',
      company: 'Company',
      school: 'School or college',
    },
    modes: { 'in-person': 'In person', online: 'Online', hybrid: 'Partly online', unknown: '' },
    relations: {
      implements: { to: 'Carries out', from: 'Carried out by' },
      renews: { to: 'Renews', from: 'Renewed by' },
      'part-of': { to: 'Part of', from: 'Includes' },
      'same-trip': { to: 'Same trip as', from: 'Same trip as' },
    },
  },
  zh: {
    roles: {
      home: '本方',
      host: '接待方',
      guest: '来访方',
      partner: '合作方',
      signatory: '签署方',
      organizer: '主办方',
      attending: '参加方',
    },
    stopRoles: { origin: '出发地', stop: '停留地', return: '返回地', venue: '举办地', seat: '所在地' },
    precisions: { site: '具体地点', city: '城市', region: '地区', country: '仅知国家或地区' },
    kinds: { university: '大学', network: '联盟组织', agency: '机构', company: '企业', school: '院校' },
    modes: { 'in-person': '线下', online: '线上', hybrid: '线上线下结合', unknown: '' },
    relations: {
      implements: { to: '落实', from: '落实情况' },
      renews: { to: '续签自', from: '续签为' },
      'part-of': { to: '属于', from: '包含' },
      'same-trip': { to: '同一行程', from: '同一行程' },
    },
  },
} satisfies Words<PartWords>;
