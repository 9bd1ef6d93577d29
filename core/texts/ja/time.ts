import type { TimeWords } from '../catalog';
import type { WallReading } from '../wall-reading';
import { wallReading } from '../wall-reading';

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];

const date = ({ day, month, year }: WallReading, sameYear: boolean): string =>
  `${sameYear ? '' : `${year}年`}${month + 1}月${day}日`;

const inSupportTime = (distance: string, counted: boolean): string =>
  counted ? `サポート時間で${distance}` : distance;

/** `11月24日(火)`, with the year where it is not this one. */
export const dayOf = (reading: WallReading, sameYear: boolean): string =>
  `${date(reading, sameYear)}(${WEEKDAYS[reading.weekday]})`;

export const time: TimeWords = {
  at: (reading, sameYear) => `${dayOf(reading, sameYear)} ${reading.time}`,
  today: (reading) => `今日 ${reading.time}`,
  tomorrow: (reading) => `明日 ${reading.time}`,
  span: (minutes) => {
    if (minutes < 1) return '1分未満';
    const parts = [[Math.floor(minutes / 60), '時間'] as const, [minutes % 60, '分'] as const];
    return parts.flatMap(([count, unit]) => (count > 0 ? [`${count}${unit}`] : [])).join('');
  },
  due: (moment, distance, counted) => `期限 ${moment}、${inSupportTime(`残り${distance}`, counted)}`,
  overdue: (moment, distance, counted) => `期限 ${moment}、${inSupportTime(distance, counted)}超過`,
  late: (moment, distance, counted) => `期限 ${moment}、${inSupportTime(distance, counted)}遅れて回答`,
  met: (moment) => `達成: ${moment}`,
  held: (moment) => (moment === null ? '保留' : `${moment}から保留`),
  stopped: (moment) => `終了: ${moment}`,
};

/** `2026年10月31日`, of a local date `YYYY-MM-DD`. */
export const longDate = (localDate: string): string =>
  date(wallReading(Date.parse(`${localDate}T12:00:00Z`), 'UTC'), false);
