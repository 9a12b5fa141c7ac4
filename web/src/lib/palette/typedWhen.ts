import { parseDay, type Day } from '#lib/fields/day.js';
import { isWrong } from '#lib/fields/kind.js';
import { parseTime } from '#lib/fields/time.js';
import type { When } from '#lib/tasks/when.js';

/** Reads «завтра 15:00», «24 ноября», «пт»; null when it is not a day to come. */
export const typedWhen = (text: string, today: Day): When | null => {
  const words = text.trim().split(/\s+/);
  return dayAndTime(words, today) ?? asDay(words.join(' '), null, today);
};

const dayAndTime = (words: string[], today: Day): When | null => {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !/^\d{1,2}[:.]\d\d$/.test(last)) return null;
  const time = parseTime(last);
  return isWrong(time) || time.value === null ? null : asDay(words.slice(0, -1).join(' '), time.value, today);
};

const asDay = (text: string, time: string | null, today: Day): When | null => {
  const day = parseDay(text, today);
  return isWrong(day) || day.value === null || day.value < today ? null : { day: day.value, time };
};
