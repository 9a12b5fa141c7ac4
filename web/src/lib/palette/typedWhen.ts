import { addDays, parseDay } from '#lib/fields/day.js';
import { isWrong } from '#lib/fields/kind.js';
import { parseTime } from '#lib/fields/time.js';
import type { WallTime } from '#lib/fields/zone.js';
import type { When } from '#lib/tasks/when.js';

/** Words that are a day by themselves; the beginning of one («сред») may be that of any other word («средства»). */
const DAY_WORD =
  /^(сегодня|завтра|послезавтра|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|today|tomorrow|tmr|(mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)$/i;

const DAY = 24 * 60;

/** Lengths in minutes. */
const UNITS: readonly [RegExp, number][] = [
  [/^(мин\.?|минут[уы]?|min|mins|minutes?)$/i, 1],
  [/^(ч|час|часа|часов|h|hours?)$/i, 60],
  [/^(дн\.?|день|дня|дней|days?)$/i, DAY],
  [/^(недел[юиь]|недель|weeks?)$/i, 7 * DAY],
];

/** Reads «завтра 15:00», «в пятницу в 9», «через 2 часа», "Friday at 5 pm"; null when it is not a time to come. @param now of the reader's clock */
export const typedWhen = (text: string, now: WallTime): When | null => {
  const typed = text.trim().replace(/\s+/g, ' ');
  return afterWhile(typed, now) ?? asDay(typed, null, now) ?? dayAndTime(typed, now) ?? timeAlone(typed, now);
};

/** «через час», "in 3 days": hours from now, days from today. */
const afterWhile = (typed: string, now: WallTime): When | null => {
  if (/^(через полчаса|in half an hour)$/i.test(typed)) return later(now, 30);
  const [, count = '1', word = ''] = /^(?:через|in) (?:(\d{1,3}|an?) )?(\S+)$/i.exec(typed) ?? [];
  const unit = UNITS.find(([name]) => name.test(word))?.[1];
  if (unit === undefined) return null;
  const minutes = (/^\d/.test(count) ? Number(count) : 1) * unit;
  return unit < DAY ? later(now, minutes) : { day: addDays(now.day, minutes / DAY), time: null };
};

const later = ({ day, time }: WallTime, minutes: number): When => {
  const at = new Date(Date.parse(`${day}T${time}Z`) + minutes * 60_000).toISOString();
  return { day: at.slice(0, 10), time: at.slice(11, 16) };
};

/** A bare number is an hour only after «в»: «24 ноября 9» might be anything. */
const TIME =
  /^(?:(.+?) )?(?:((?:в|at) )?(\d{1,2}[:.]\d\d)|((?:в|at) )(\d{1,2})|((?:at) )?(\d{1,2}(?:[:.]\d\d)? ?[ap]m))$/i;

const dayAndTime = (typed: string, now: WallTime): When | null => {
  const [, day, , clock, , hour, , half] = TIME.exec(typed) ?? [];
  const time = parseTime(clock ?? hour ?? half ?? '');
  return day === undefined || isWrong(time) || time.value === null ? null : asDay(day, time.value, now);
};

/** «в 15:00», "3pm": the next time that the clock shows it. */
const timeAlone = (typed: string, now: WallTime): When | null => {
  const [, clock] =
    /^(?:(?:в|at) (\d{1,2}:\d\d)|(?:at )?(\d{1,2}(?::\d\d)? ?[ap]m))$/i.exec(typed)?.filter(Boolean) ?? [];
  const time = parseTime(clock ?? '');
  if (isWrong(time) || time.value === null) return null;
  return { day: time.value > now.time ? now.day : addDays(now.day, 1), time: time.value };
};

const asDay = (text: string, time: string | null, { day: today }: WallTime): When | null => {
  const named = text.replace(/^(?:во?|on) /i, '');
  if (/^\p{L}+$/u.test(named) && !DAY_WORD.test(named)) return null;
  const day = parseDay(named, today);
  return isWrong(day) || day.value === null || day.value < today ? null : { day: day.value, time };
};
