/** What a column may mean, and what it is called in two languages. Data: add a name, and it is known. */

export const MEANINGS = [
  'index',
  'group',
  'date',
  'start',
  'end',
  'signed',
  'valid',
  'valid-from',
  'valid-until',
  'renewal',
  'year',
  'country',
  'city',
  'places',
  'from',
  'transit',
  'latitude',
  'longitude',
  'coordinates',
  'partner',
  'home',
  'unit',
  'leader',
  'people',
  'post',
  'students',
  'headcount',
  'title',
  'purpose',
  'type',
  'direction',
  'status',
  'mode',
  'visibility',
  'link',
  'quote',
  'note',
  'identity',
  'ignore',
] as const;
export type Meaning = (typeof MEANINGS)[number];

const named = (...lines: string[]): string[] => lines.flatMap((line) => line.split(', '));

/**
 * Names as they are written, lower case, without marks of punctuation. A Chinese name is also found inside a longer
 * one; an English one only as whole words.
 */
export const NAMES: Record<Exclude<Meaning, 'identity' | 'ignore'>, readonly string[]> = {
  index: named(
    'no, nr, number, index, row, sn, s n, serial no, serial number, item, id, record id, 序号',
    'ref, ref no, reference no, reference number, reference id, file no',
    '编号, 序, 行号, 顺序号, #',
  ),
  group: named(
    'trip, trip no, trip id, group, group no, delegation no, delegation id, visit no',
    'visit id, 团组号, 团组编号, 团组序号, 批次, 批次号, 团号, 团组',
  ),
  date: named(
    'date, dates, when, period, time, date of visit, visit date, dates of visit, travel dates',
    'duration from to, event date, date s, day, time period, date of event, dates of stay, 日期',
    '时间, 出访时间, 出访日期, 来访时间, 来访日期, 访问时间, 访问日期, 起止时间, 起止日期, 活动时间, 活动日期, 会议时间, 出国日期, 出国时间, 出访起止时间',
    '在外时间, 举办时间, 举办日期, 来访起止时间, 培训时间, 出访期间, 年月, 年月日',
  ),
  start: named(
    'start, start date, begin, begins, from date, departure, departure date',
    'date of departure, arrival, arrival date, date of arrival, date from, starts, first day',
    'outbound date, since, when start, starting date, begin date, 启程时间, 启程日期, 离境日期, 离境时间',
    '出发日期, 出发时间, 出境日期, 出境时间, 开始日期, 开始时间, 到京时间, 到访时间, 抵达时间, 抵达日期, 到达日期, 到校时间, 起始日期, 起始时间, 抵华日期',
    '抵华时间, 去程日期, 出发, 启程, 开始, 入境日期, 入境时间, 离境, 出境, 离境时间日期, 去程',
  ),
  end: named(
    'end, end date, ends, to date, return, return date, date of return, date to, last day',
    'date until, finish, finish date, inbound date, leave, leaving date, when end',
    'ending date, 回国时间, 回国日期, 抵境日期, 抵境时间, 返回日期, 返回时间, 返程日期, 返程时间, 结束日期, 结束时间, 离京时间, 离校时间',
    '离华日期, 离华时间, 离开日期, 离开时间, 回程日期, 终止日期, 终止时间, 返校时间, 结束, 返回, 归国日期, 归国时间, 截止日期, 截止时间, 止, 抵境, 入境, 回国, 归国, 离京, 离校, 离华, 返程',
  ),
  signed: named(
    'signed, signed on, date signed, signing date, date of signing, signature date',
    'date of signature, agreement date, date of agreement, date signed on, 签署日期, 签署时间, 签订日期',
    '签订时间, 签约日期, 签约时间, 签字日期, 协议签署时间, 协议日期',
  ),
  valid: named(
    'validity, valid, term, duration, period of validity, agreement period, validity period',
    'in force, 有效期, 有效期限, 协议期限, 期限, 起止年限, 合作期限, 有效时间, 协议有效期',
  ),
  'valid-from': named(
    'valid from, effective, effective date, effective from, in force since, in force from',
    'date effective, commencement, commencement date, active date, start of validity, 生效日期',
    '生效时间, 有效期起, 协议生效日期, 生效',
  ),
  'valid-until': named(
    'valid until, valid to, valid thru, valid through, expires, expiry, expiry date',
    'expiration, expiration date, expires on, end of validity, valid till, termination date',
    'date of expiry, 到期日期, 到期时间, 有效期至, 有效期止, 失效日期, 截止有效期, 协议到期日期, 到期日, 到期',
  ),
  renewal: named(
    'auto renew, auto renewal, auto renewed, auto renewing, automatic renewal, automatically renewed',
    'renews automatically, autorenew, autorenewal, 自动续签, 是否自动续签, 自动续约, 是否自动续约, 自动顺延, 是否自动顺延, 自动延期',
    '是否自动延期, 自动续期, 是否自动续期',
  ),
  year: named('year, calendar year, academic year, 年份, 年度, 学年, 年'),
  country: named(
    'country, countries, country area, country or area, countries and areas, country region',
    'nation, country countries, country ies, destination country, country code, host country',
    'partner country, ccodes, country of destination, country of origin, location country',
    'country territory, iso, 国家, 国别, 国家地区, 国家和地区, 国家或地区, 出访国家, 访问国家, 来访国家, 前往国家, 国别地区, 出访国家地区',
    '访问国家地区, 来访国家地区, 前往国家地区, 出访国, 目的国, 所在国, 所在国家, 出访国别, 对方国家, 合作国家, 出访地区, 所属国家, 国家名, 国家名称',
    '来宾国别, 国籍地区',
  ),
  city: named(
    'city, cities, town, location, destination, destinations, venue city, host city, to city',
    'place, places, venue, city town, destination city, where, site, to, city or town, 城市',
    '出访城市, 访问城市, 所在城市, 地点, 活动地点, 举办地点, 会议地点, 目的地, 到访城市, 所在地, 出访地点, 举办地, 举办城市, 校区所在地, 来访城市',
    '访问地点',
  ),
  places: named(
    'itinerary, route, stops, programme, places visited, cities visited, travel route, 行程, 路线',
    '出访路线, 行程安排, 日程, 途经, 出访行程, 出访国家城市, 访问国家城市, 出访国家和城市, 国家城市, 出访国家及城市, 访问国家及城市, 国家及城市',
  ),
  from: named(
    'from, origin, departure city, from city, start place, departure place, coming from, 出发地',
    '出发城市, 始发地, 来自, 起点',
  ),
  transit: named(
    'transit, transit country, via, stopover, stopovers, transit countries, layover, 经停国家',
    '经停国家地区, 经停, 过境国家, 中转, 经停地, 过境, 经停城市, 转机',
  ),
  latitude: named('latitude, lat, y, geometry lat, 纬度'),
  longitude: named('longitude, lon, lng, long, x, geometry lon, 经度'),
  coordinates: named('coordinates, geometry, lat lon, lon lat, wkt, point, gps, 坐标, 经纬度'),
  partner: named(
    'institution, institutions, partner, partners, host, host institution',
    'partner institution, university, universities, organization, organisation, delegation',
    'visitor, visitors, guest, visiting institution, inviting institution, invited by',
    'counterpart, school, partner university, host university, hosts, institution name',
    'name of institution, name of partner, college, agency, partner organization',
    'partner organisation, partner name, inviting party, host organization, body',
    'visiting delegation, foreign institution, partner school, host organisation, hosted by, received by',
    'institution visited, institutions visited, organisation visited, organization visited',
    'name of university, 邀请单位, 邀请方, 外方单位, 接待单位, 合作院校, 合作单位, 对方单位, 合作学校, 来访单位, 来访团组, 团组名称',
    '外方院校, 院校, 学校, 机构, 合作机构, 合作方, 外方, 外方机构, 来宾单位, 访问单位, 所去单位, 出访单位机构, 接待方, 签约单位, 签约方, 对方院校',
    '国外单位, 院校名称, 学校名称, 合作高校, 会见单位, 到访单位, 邀请机构, 境外单位, 境外院校, 协议院校, 对方机构, 来访院校, 来访机构, 单位名称',
  ),
  home: named(
    'home, home institution, our institution, our university, sending institution',
    'home university, 本校, 我方, 我方单位, 本单位, 中方, 中方单位, 中方院校, 本方单位',
  ),
  unit: named(
    'unit, faculty, department, school unit, host unit, college faculty, office, faculty unit',
    'unit faculty, faculty department, unit faculty college, academic unit, responsible unit',
    'sponsor, 组团单位, 派出单位, 主办单位, 承办单位, 学院, 院系, 部门, 所在单位, 申报单位, 牵头单位, 所属学院, 执行单位, 责任单位, 归口单位',
    '接待部门, 负责部门, 经办部门, 校内单位, 团组单位, 派出部门, 主办学院, 所在部门, 接待学院, 负责单位',
  ),
  leader: named(
    'leader, head, head of delegation, delegation leader, led by, head of group',
    'chief delegate, group leader, signatory, signatories, signed by, leader head',
    'main visitor, 团长, 团长姓名, 负责人, 领队, 带队, 率团人, 签字人, 签署人, 带队人, 来访团长, 主宾, 领队姓名, 负责教师, 带队教师, 领队教师',
  ),
  people: named(
    'members, participants, names, name, delegates, traveller, traveler, travellers, person',
    'staff, delegation members, attendees, visitor name, members names, staff member, contact',
    'contact person, 姓名, 团员, 成员, 团组成员, 出访人员, 人员, 人员名单, 随团人员, 代表团成员, 代表团主要成员, 来访人员',
    '代表团主要成员及工作人员, 主要成员, 来宾, 来宾姓名, 出访人, 派出人员, 专家姓名, 教师姓名, 联系人',
  ),
  post: named(
    'post, position, title of leader, job title, rank, role, title position, function, 职务, 职称',
    '职务职称, 对外身份, 级别, 行政职务, 身份, 团组级别',
  ),
  students: named(
    'student, student name, students names, name of student, student names, names of students',
    '学生姓名, 学生, 学生名单, 学员姓名, 学员, 同学姓名, 学生名字',
  ),
  headcount: named(
    'pax, no of people, number of people, people, headcount, participants number, size',
    'no of persons, number of participants, persons, delegation size, no of participants',
    'group size, number of visitors, no of visitors, no of pax, number of persons',
    '# of guests, # of visitors, # of people, # of participants, # pax, no of guests, number of guests',
    'number of delegates, no of members, number of members, no in party, number in party, party size',
    'no in group, number in group, size of delegation, size of group, 人数, 团组人数, 总人数, 代表团人数, 代表团总人数',
    '参与总人数, 外宾人数, 参加人数, 来访人数, 出访人数, 团队人数, 人次, 人员数, 规模, 参会人数, 派出人数',
  ),
  title: named(
    'title, event, event name, activity, name of event, subject, project, programme name',
    'topic, program, event title, agreement, agreement title, name of agreement, document',
    'properties title, 活动名称, 名称, 项目名称, 会议名称, 活动, 项目, 主题, 协议名称, 标题, 题目, 事项, 活动主题',
  ),
  purpose: named(
    'purpose, purpose of visit, task, aim, aims, reason, objective, description, scope',
    'summary, purpose of travel, content, details, scope of cooperation, area of cooperation',
    'agenda, areas, 出访任务, 任务, 事由, 访问目的, 出访目的, 来访目的, 目的, 出国任务, 来访事由, 内容, 主要内容, 会见情况, 出访事由',
    '活动内容, 合作内容, 访问内容, 来访内容, 交流内容, 出访内容, 合作领域, 简介',
  ),
  type: named(
    'type, kind, category, type of agreement, agreement type, type of activity, event type',
    'form, activity type, kind of agreement, type of visit, type of event, visit type',
    'fclasses, 类型, 类别, 协议类型, 活动类型, 团组类别, 团组类型, 协议类别, 合作类型, 交流类型, 性质, 种类, 项目类型',
  ),
  direction: named(
    'direction, inbound outbound, outbound inbound, in out, outgoing incoming',
    'incoming outgoing, 方向, 出访来访, 来访出访, 出入, 往来方向, 出访或来访, 出来访',
  ),
  status: named(
    'status, state, stage, current status, event status, 状态, 执行情况, 执行状态, 办理情况, 完成情况, 是否执行, 进展',
    '进度',
  ),
  mode: named('mode, format, online or in person, in person or online, 方式, 形式, 线上线下, 访问形式'),
  visibility: named(
    'visibility, internal, public, confidential, public or internal, publish, confidentiality',
    '是否公开, 公开, 密级, 内部, 公开范围, 保密, 是否内部, 是否涉密, 涉密, 可否公开, 公开属性',
  ),
  link: named('link, url, website, web, news link, source, reference, 链接, 网址, 新闻链接, 报道链接'),
  quote: named('quote, source sentence, 原文, 出处原文'),
  note: named(
    'note, notes, remark, remarks, comment, comments, other, additional information, memo, 备注',
    '说明, 附注, 其他, 备考, 注, 补充说明',
  ),
};
