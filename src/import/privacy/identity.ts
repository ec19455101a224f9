/** What is never taken: numbers and facts that belong to a person and not to an exchange. By name and by pattern. */
import type { Text } from '../../model/schema';
import { plainName } from '../columns/names';

interface Identity {
  what: Text;
  /** Whole names of columns, or parts of Chinese ones. */
  names: readonly string[];
  /** Of a value, anywhere in a cell. */
  pattern?: RegExp;
}

const named = (...lines: string[]): string[] => lines.flatMap((line) => line.split(', '));

/** Order matters: a longer number is tried before one that could be a part of it. */
const IDENTITIES: readonly Identity[] = [
  {
    what: { en: 'an identity number', zh: '身份证号' },
    names: named(
      'id number, id no, identity number, identity card, id card, id card no',
      'id card number, national id, identity no, document no, document number',
      'social security number, ssn, personal id, nric, 身份证, 证件号, 证件号码, 身份证件, 公民身份号码, 证照号',
    ),
    pattern:
      /(?<![\dA-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g,
  },
  {
    what: { en: 'a passport number', zh: '护照号' },
    names: named(
      'passport, passport no, passport number, passport nr, passport id, visa no',
      'visa number, travel document, 护照, 护照号, 通行证号, 签证号, 因公护照, 证照号码',
    ),
    pattern: /(?<![\dA-Za-z])(?:[EGPSD]|EA|EB|EC|ED|EE|EF|EG|EH|PE|SE|DE)\d{7,8}(?![\dA-Za-z])/g,
  },
  {
    what: { en: 'an e-mail address', zh: '电子邮箱' },
    names: named(
      'e mail, email, mail, email address, e mail address, contact email, 邮箱, 电子邮件, 电子邮箱',
      '邮件地址',
    ),
    pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  },
  {
    what: { en: 'a telephone number', zh: '电话号码' },
    names: named(
      'phone, phone no, phone number, telephone, tel, tel no, mobile, mobile no',
      'mobile phone, cell, mobile number, telephone number, telephone no, cell phone, fax',
      'wechat, whatsapp, contact no, contact number, contact phone, contact details',
      'contact information, qq, skype, 电话, 手机, 手机号, 联系方式, 微信, 微信号, 传真, 座机, 紧急联系',
    ),
    pattern:
      /(?<![\d.,])(?:\+\d{1,3}[ -]?(?:\(\d+\)[ -]?)?\d[\d -]{6,13}\d|1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}-\d{7,8})(?![\d.,])/g,
  },
  {
    what: { en: 'a student or staff number', zh: '学号或工号' },
    names: named(
      'student no, student number, student id, staff no, staff number, staff id',
      'employee no, matriculation number, employee number, employee id, matriculation no',
      'matric no, personnel no, personnel number, 学号, 工号, 教工号, 职工号, 学籍号, 人事编号, 员工号, 校园卡号',
      '一卡通号, 教工编号',
    ),
  },
  {
    what: { en: 'a birthday', zh: '出生日期' },
    names: named(
      'birthday, birth, birth date, date of birth, dob, born, birth day, age, 出生, 出生日期',
      '出生年月, 生日, 年龄, 出生地',
    ),
  },
  {
    what: { en: 'a vetting number', zh: '政审或批件号' },
    names: named(
      'vetting, vetting no, vetting number, clearance, clearance no, clearance number',
      'approval no, approval number, 政审, 审查, 批件号, 批件, 备案号, 批文号, 任务批件, 批准文号, 因公备案',
    ),
  },
  {
    what: { en: 'a private fact', zh: '私人信息' },
    names: named(
      'home address, private address, bank account, account no, account number, iban',
      'gender, sex, religion, marital status, ethnicity, blood type, political status',
      'party membership, salary, health, card number, 家庭住址, 住址, 家庭地址, 银行卡, 银行账号, 开户行, 性别',
      '民族, 政治面貌, 籍贯, 婚姻, 健康状况, 户籍, 宗教',
    ),
  },
];

const CJK = /[\u3400-\u9fff]/;

/** Of a column's name; undefined for one that may be taken. */
export function identityByName(name: string): Text | undefined {
  const plain = plainName(name);
  const pieces = [plain, ...name.split(' / ').map(plainName), plainName(name.replace(/[(（].*$/, ''))];
  return IDENTITIES.find(({ names }) =>
    names.some((one) => pieces.some((piece) => piece === one || isPart(one, piece))),
  )?.what;
}

/** A Chinese name inside a longer one; an English one of two words or more likewise, or "Passport (copy)". */
const isPart = (one: string, name: string): boolean =>
  CJK.test(one)
    ? one.length > 1 && name.includes(one)
    : (one.includes(' ') || /^(passport|e?mail|telephone|phone|mobile|birthday|dob|wechat|fax)$/.test(one)) &&
      ` ${name} `.includes(` ${one} `);

/** A text without what looks like a person's number; `found` says which kinds were taken out. */
export function withoutIdentity(text: string): { text: string; found: Text[] } {
  // Nothing of the kind is shorter, and most cells hold neither digits in a row nor an "@".
  if (!/\d{5}|@|\+\d|\d[ -]\d{4}/.test(text)) return { text, found: [] };
  const found: Text[] = [];
  let rest = text;
  for (const { pattern, what } of IDENTITIES) {
    if (!pattern) continue;
    const cleared = rest.replace(pattern, '');
    if (cleared !== rest) found.push(what);
    rest = cleared;
  }
  return found.length === 0 ? { text, found } : { text: tidied(rest), found };
}

/** What is left of "张三（电话：）" is no better than "张三". */
const tidied = (text: string): string =>
  text
    .replace(
      /(?:电话|手机|邮箱|护照号?|身份证号?|tel|phone|mobile|e-?mail|passport( no)?)[.:：\s]*(?=$|[,;，；。)）\s])/gi,
      '',
    )
    .replace(/[(（]\s*[,;，；]?\s*[)）]/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/[\s,;，；:：]+$/, '')
    .trim();

/** Running text with such numbers blotted out, so that every phrase stays where it stands. */
export const maskedIdentity = (text: string): string =>
  IDENTITIES.reduce(
    (rest, { pattern }) => (pattern ? rest.replace(pattern, (number) => '·'.repeat(number.length)) : rest),
    text,
  );

/** Whether a whole value is such a number, for a column whose name says nothing. */
export const isIdentity = (text: string): boolean => {
  const { found, text: rest } = withoutIdentity(text);
  return found.length > 0 && rest.length < 3;
};
