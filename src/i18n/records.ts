/** Words for what the dataset's enums hold. */
import type { Direction, EventRecord, EventType } from '../model/schema';
import type { Language, Words } from './language';
import { digits } from './numbers';

type Headcount = NonNullable<EventRecord['headcount']>;
type Status = NonNullable<EventRecord['status']>;

const count = (one: string, many: string) => (n: number) => `${digits(n)} ${n === 1 ? one : many}`;

/** `name` stands alone; `counted` is "4 visits". */
interface RecordWords {
  types: Record<EventType, { name: string; counted: (n: number) => string }>;
  /** What a mark's colour stands for. */
  families: Record<'travel' | 'in' | 'meet' | 'commit' | 'stand' | 'give', string>;
  directions: Record<Direction, string>;
  statuses: Record<Status, string>;
  headcount: Record<Headcount['qualifier'], (n: number) => string>;
  people: (n: number) => string;
}

export const recordWords = {
  en: {
    types: {
      visit: { name: 'Visit', counted: count('visit', 'visits') },
      scholars: { name: 'Visiting scholars', counted: count('record of scholars', 'records of scholars') },
      students: { name: 'Students', counted: count('record of students', 'records of students') },
      workshop: { name: 'Workshop', counted: count('workshop', 'workshops') },
      conference: { name: 'Conference', counted: count('conference', 'conferences') },
      training: { name: 'Training', counted: count('training', 'trainings') },
      agreement: { name: 'Agreement', counted: count('agreement', 'agreements') },
      partnership: { name: 'Partnership', counted: count('partnership', 'partnerships') },
      membership: { name: 'Membership', counted: count('membership', 'memberships') },
      programme: { name: 'Joint programme', counted: count('joint programme', 'joint programmes') },
      office: { name: 'Office', counted: count('office', 'offices') },
      resources: { name: 'Resources', counted: count('record of resources', 'records of resources') },
      support: { name: 'Support', counted: count('record of support', 'records of support') },
      other: { name: 'Other', counted: count('other record', 'other records') },
    },
    families: {
      travel: 'People travel',
      in: 'People come in',
      meet: 'People meet and learn',
      commit: 'Signed and joined',
      stand: 'Built to last',
      give: 'Shared and given',
    },
    directions: {
      outbound: 'Going out',
      inbound: 'Coming in',
      hosted: 'Hosted at home',
      mutual: 'Both ways',
      remote: 'At a distance',
    },
    statuses: { done: 'Took place', planned: 'Planned', cancelled: 'Cancelled' },
    headcount: {
      exact: count('person', 'people'),
      about: (n) => `about ${digits(n)} people`,
      'at-least': (n) => `at least ${digits(n)} ${n === 1 ? 'person' : 'people'}`,
    },
    people: count('person', 'people'),
  },
  zh: {
    types: {
      visit: { name: '访问', counted: (n) => `${digits(n)}次访问` },
      scholars: { name: '访问学者', counted: (n) => `${digits(n)}项学者来往` },
      students: { name: '学生交流', counted: (n) => `${digits(n)}项学生交流` },
      workshop: { name: '研讨班', counted: (n) => `${digits(n)}次研讨班` },
      conference: { name: '会议', counted: (n) => `${digits(n)}次会议` },
      training: { name: '培训', counted: (n) => `${digits(n)}次培训` },
      agreement: { name: '协议', counted: (n) => `${digits(n)}份协议` },
      partnership: { name: '合作关系', counted: (n) => `${digits(n)}项合作关系` },
      membership: { name: '成员资格', counted: (n) => `${digits(n)}项成员资格` },
      programme: { name: '合作项目', counted: (n) => `${digits(n)}个合作项目` },
      office: { name: '办事机构', counted: (n) => `${digits(n)}个办事机构` },
      resources: { name: '资源共享', counted: (n) => `${digits(n)}项资源共享` },
      support: { name: '支持援助', counted: (n) => `${digits(n)}项支持援助` },
      other: { name: '其他', counted: (n) => `${digits(n)}条其他记录` },
    },
    families: {
      travel: '人员往来',
      in: '来访',
      meet: '会议与学习',
      commit: '签约与加入',
      stand: '长期建设',
      give: '共享与支持',
    },
    directions: { outbound: '出访', inbound: '来访', hosted: '主办', mutual: '双向', remote: '远程' },
    statuses: { done: '已完成', planned: '计划中', cancelled: '已取消' },
    headcount: {
      exact: (n) => `${digits(n)}人`,
      about: (n) => `约${digits(n)}人`,
      'at-least': (n) => `至少${digits(n)}人`,
    },
    people: (n) => `${digits(n)}人`,
  },
} satisfies Words<RecordWords>;

/** "出访" is said of people only: what else goes out or comes in has words of its own in Chinese. */
export function directionName(direction: Direction, type: EventType, language: Language): string {
  const travels = type === 'visit' || type === 'scholars' || type === 'students';
  if (language === 'zh' && !travels && direction === 'outbound') return '对外';
  if (language === 'zh' && !travels && direction === 'inbound') return '引进';
  return recordWords[language].directions[direction];
}
