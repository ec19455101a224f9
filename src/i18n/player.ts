/** Words of what comes once the timeline is drawn: the three ways to read time, and playback. */
import type { Words } from './language';
import { digits } from './numbers';

interface PlayerWords {
  modes: { label: string; window: string; 'so-far': string; 'on-day': string };
  /** What each does, in a sentence. */
  about: { window: string; 'so-far': string; 'on-day': string };
  playback: string;
  play: string;
  pause: string;
  stop: string;
  /** Of the button that opens them, with the speed that it shows. */
  options: (times: string) => string;
  speed: string;
  times: (n: number) => string;
  /** Days of the record in a second. */
  pace: (days: number) => string;
  loop: string;
  skip: string;
  keys: string;
}

const calendar = (
  days: number,
  one: readonly string[],
  many: (n: string, unit: number) => string,
): string => {
  const [n, unit] =
    days >= 360 ? [days / 365, 3] : days >= 30 ? [days / 30.4, 2] : days >= 7 ? [days / 7, 1] : [days, 0];
  const rounded = n < 1 ? n : Math.round(n);
  return rounded === 1 ? one[unit]! : many(digits(rounded), unit);
};

export const playerWords = {
  en: {
    modes: { label: 'How time is read', window: 'Window', 'so-far': 'So far', 'on-day': 'On this day' },
    about: {
      window: 'What touches the dates chosen',
      'so-far': 'Everything up to a date: how the network grew',
      'on-day': 'What is in force on one day',
    },
    playback: 'Playback',
    play: 'Play',
    pause: 'Pause',
    stop: 'Stop playing',
    options: (times) => `${times} speed, playback options`,
    speed: 'Speed',
    times: (n) => `${n}×`,
    pace: (days) =>
      calendar(
        days,
        ['1 day a second', '1 week a second', '1 month a second', '1 year a second'],
        (n, unit) => `${n} ${['days', 'weeks', 'months', 'years'][unit]!} a second`,
      ).replace(/^0\.5 days/, 'half a day'),
    loop: 'Begin again at the end',
    skip: 'Pass over empty stretches',
    keys: 'The space bar pauses.',
  },
  zh: {
    modes: { label: '时间读法', window: '时段', 'so-far': '累计', 'on-day': '当日' },
    about: {
      window: '与所选日期有交集的记录',
      'so-far': '截至某日的全部记录，看网络如何形成',
      'on-day': '某一天有效的记录',
    },
    playback: '播放控制',
    play: '播放',
    pause: '暂停',
    stop: '停止播放',
    options: (times) => `${times}速度，播放选项`,
    speed: '速度',
    times: (n) => `${n}×`,
    pace: (days) =>
      calendar(
        days,
        ['每秒1天', '每秒1周', '每秒1个月', '每秒1年'],
        (n, unit) => `每秒${n}${['天', '周', '个月', '年'][unit]!}`,
      ).replace('0.5天', '半天'),
    loop: '播完后从头开始',
    skip: '跳过没有记录的时段',
    keys: '按空格键可暂停。',
  },
} satisfies Words<PlayerWords>;
