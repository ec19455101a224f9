/** What is said of a cell's value: dates, counts, countries, places, organizations. */

export const importValueWords = {
  en: {
    'no-year-sheet': [
      'No year',
      'No year. The cell says “{v}”; without a year it stays off the timeline. Suggested: {y}, from the name of the sheet or file.',
    ],
    'no-year': [
      'No year',
      'No year. The cell says “{v}”; without a year it stays off the timeline. Suggested: {y}, from the title row.',
    ],
    'no-year-alone': [
      'No year',
      'No year. The cell says “{v}”; without a year it stays off the timeline, and nothing near it names one.',
    ],
    'no-such-day': ['No such day', 'There is no such day: “{v}”. Please check the original.'],
    'day-or-month': [
      'Day or month first',
      'Day or month first? “{v}” is {a} or {b}, and nothing in this column decides.',
    ],
    'all-january': ['Are these years?', 'Are these years? All {n} dates here are 1 January.'],
    'not-a-date': [
      'No date read',
      'No date could be read from “{v}”. The record stays without one until you say.',
    ],
    'date-reversed': ['End before start', 'The end is before the start: “{v}”. Please check the original.'],
    'two-digit-year': [
      'Year in two digits',
      'The year has two digits: “{v}”. Taken as {y}; please say if another century was meant.',
    ],
    'date-relative': [
      'A date that depends on another day',
      '“{v}” depends on the day it was written, and that is not known. Left without a date.',
    ],
    'date-serial': [
      'A number read as a day',
      '“{v}” is how a workbook stores a day. Taken as {a}; please look whether a day was meant.',
    ],
    'date-renewed': [
      'No fixed end',
      '“{v}”: it is renewed by itself or has no term, so the end is left open.',
    ],
    'date-partly': ['Partly read', 'Only part of “{v}” is a date. Taken as {a}.'],
    'city-country': ['City and country', '{city} is in {c2}; the cell says {c1}. Which is right?'],
    'same-name': ['Same name', 'Which {city}? {a}, or {b}.'],
    'place-not-found': ['Not found', '“{v}” was not found. Kept in the list; no point on the map.'],
    'country-not-found': [
      'Country or area not found',
      'No country or area is known as “{v}”. Kept in the list; no point on the map.',
    ],
    'place-only-country': [
      'Country or area only',
      'No city is named, only {c}. It is shown as a soft area, not as a point.',
    ],
    'place-zero': [
      'Coordinates of nothing',
      'The coordinates are 0, 0, which is open sea and most often stands for “unknown”. Not used; no point on the map.',
    ],
    'place-off-globe': [
      'Not a point on the globe',
      '“{v}” is no point on the globe. Not used; longitude runs from -180 to 180, latitude from -90 to 90.',
    ],
    'place-swapped': [
      'Latitude first?',
      '“{v}” is a point only with latitude and longitude exchanged. Suggested: {a}.',
    ],
    'not-a-count': ['Not a number', '“{v}” is not a number of people. Left empty.'],
    'date-vague': ['No exact date', '“{v}” names no day, month or year. Left without a date.'],
    'other-number': [
      'Another kind of number',
      '“{v}” is money or a telephone number, not a number of people. Left empty.',
    ],
    'country-unclear': [
      'Which country or area',
      '“{v}” is the name of more than one country or area: {choices}. Which is meant?',
    ],
    acronym: [
      'Short form not known',
      '“{v}” is a short form that is not in your list of organizations. Kept in the list; no point on the map.',
    ],
    'organization-unclear': [
      'Which organization',
      '“{v}” stands for more than one organization in your list: {choices}. Which is meant?',
    ],
    'organization-guess': [
      'Is it this one?',
      '“{v}” may be {a}, which is in your list already. Please say yes or no.',
    ],
  },
  zh: {
    'no-year-sheet': [
      '日期没有年份',
      '日期没有年份。格里写的是“{v}”，没有年份就不放上时间线。建议：{y}（据工作表名或文件名）。',
    ],
    'no-year': [
      '日期没有年份',
      '日期没有年份。格里写的是“{v}”，没有年份就不放上时间线。建议：{y}（据标题行）。',
    ],
    'no-year-alone': [
      '日期没有年份',
      '日期没有年份。格里写的是“{v}”，没有年份就不放上时间线，附近也没有写明年份。',
    ],
    'no-such-day': ['没有这一天', '没有这一天：“{v}”。请对原件。'],
    'day-or-month': ['日在前还是月在前', '日在前还是月在前？“{v}”可以是{a}，也可以是{b}，本列没有旁证。'],
    'all-january': ['这些是年份吗', '这些是年份吗？本列{n}个日期都是1月1日。'],
    'not-a-date': ['读不出日期', '“{v}”读不出日期。在您填写之前，这条记录没有日期。'],
    'date-reversed': ['结束早于开始', '结束早于开始：“{v}”。请对原件。'],
    'two-digit-year': ['年份只有两位', '年份只有两位：“{v}”。按{y}读；如是别的世纪，请改。'],
    'date-relative': ['相对日期', '“{v}”要看写于哪一天，而那一天不详。先不填日期。'],
    'date-serial': ['数字读作日期', '“{v}”是表格里日期的存法。按{a}读，请看一眼是否为日期。'],
    'date-renewed': ['没有固定的结束日期', '“{v}”：自动续期，或者没有期限，结束日期不定。'],
    'date-partly': ['只读出一部分', '“{v}”只有一部分是日期，按{a}读。'],
    'city-country': ['城市不在所写的国家和地区', '{city}在{c2}，格里写的是{c1}。哪个对？'],
    'same-name': ['同名城市', '是哪一个“{city}”？{a}，还是{b}？'],
    'place-not-found': ['查不到', '查不到“{v}”。留在名单里，不上地图。'],
    'country-not-found': ['查不到这个国家和地区', '查不到名为“{v}”的国家和地区。留在名单里，不上地图。'],
    'place-only-country': ['只有国家和地区', '没有写城市，只有{c}。地图上画作一片，不画作点。'],
    'place-zero': ['坐标是零', '坐标是0, 0，那里是海，多半表示“不详”。不采用，不上地图。'],
    'place-off-globe': ['不是地球上的点', '“{v}”不是地球上的点，不采用。经度从-180到180，纬度从-90到90。'],
    'place-swapped': ['纬度写在前面？', '“{v}”要把经纬度对调才是地球上的点。建议：{a}。'],
    'not-a-count': ['读不出人数', '“{v}”读不出人数，先空着。'],
    'date-vague': ['没有确切日期', '“{v}”没有写明年、月或日。先不填日期。'],
    'other-number': ['是别的数字', '“{v}”是金额或电话，不是人数，先空着。'],
    'country-unclear': ['是哪个国家和地区', '“{v}”是不止一个国家和地区的名称：{choices}。是哪一个？'],
    acronym: ['简称不明', '“{v}”是简称，您的单位名录里没有。留在名单里，不上地图。'],
    'organization-unclear': ['是哪个单位', '“{v}”在您的名录里不止一家：{choices}。是哪一家？'],
    'organization-guess': ['是这一家吗', '“{v}”可能就是名录里的{a}。请确认是不是。'],
  },
} as const satisfies Record<'en' | 'zh', Record<string, readonly [string, string]>>;
