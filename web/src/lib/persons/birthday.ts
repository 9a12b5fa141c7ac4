import { addDays, editDay, parseDay, type Day } from '#lib/fields/day.js';
import { isWrong, type FieldKind, type Parsed } from '#lib/fields/kind.js';

/** As it is kept: `1980-03-08`, or `--03-08` when the year is not known. */
export type Birthday = string;

const YEARLESS = '--';
/** Where the year is not known there may be a 29th of February. */
const LEAP_YEAR = '2000';
/** Without a year, in figures or in words. */
const DAY_AND_MONTH = /^(\d{1,2}[./ -]\d{1,2}|\d{1,2}[ -]?\p{L}+\.?|\p{L}+\.? \d{1,2})$/u;

const monthAndDay = (birthday: Birthday): string => birthday.slice(-5);
const yearOf = (birthday: Birthday): number | null =>
  birthday.startsWith(YEARLESS) ? null : Number(birthday.slice(0, 4));

/** «8 марта 1980 г.», «8 марта». */
export function birthdayWords(birthday: Birthday, locale: string): string {
  if (yearOf(birthday) !== null) return editDay(birthday, locale);
  const day = new Date(`${LEAP_YEAR}-${monthAndDay(birthday)}`);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day);
}

/** Reads a birthday as people type it: «8 марта», 8.03, 8.03.1980, 8.3.80. */
export function parseBirthday(text: string, today: Day): Parsed<Birthday | null> {
  const typed = text.trim();
  if (DAY_AND_MONTH.test(typed)) {
    const parsed = parseDay(`${typed}${/\p{L}/u.test(typed) ? ' ' : '.'}${LEAP_YEAR}`, today);
    return isWrong(parsed) ? parsed : { value: `${YEARLESS}${parsed.value!.slice(5)}` };
  }
  const parsed = parseDay(typed, today);
  if (isWrong(parsed) || parsed.value === null || parsed.value <= today) return parsed;
  return /\D\d{2}$/.test(typed) ? { value: `19${parsed.value.slice(2)}` } : { wrong: { code: 'notDay' } };
}

export const birthdayKind = (locale: string, today: () => Day): FieldKind<Birthday | null> => ({
  show: (value) => (value === null ? '' : birthdayWords(value, locale)),
  edit: (value) => (value === null ? '' : birthdayWords(value, locale)),
  parse: (text) => parseBirthday(text, today()),
});

/** So many days before it one is reminded of a birthday. */
const SOON_DAYS = 14;

interface Coming {
  days: number;
  /** How old he will be; null when the year is not known. */
  age: number | null;
}

/** A birthday that is near, else null. Who was born on a 29th of February has it on the 1st of March of other years. */
export function comingBirthday(birthday: Birthday | null, today: Day): Coming | null {
  if (birthday === null) return null;
  for (let days = 0; days <= SOON_DAYS; days += 1) {
    const day = addDays(today, days);
    if (!isOn(birthday, day)) continue;
    const born = yearOf(birthday);
    return { days, age: born === null ? null : Number(day.slice(0, 4)) - born };
  }
  return null;
}

function isOn(birthday: Birthday, day: Day): boolean {
  const [month, date] = monthAndDay(birthday).split('-').map(Number);
  return new Date(Date.UTC(Number(day.slice(0, 4)), month! - 1, date!)).toISOString().startsWith(day);
}
