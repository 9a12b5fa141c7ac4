import type { Parsed } from './kind.js';

/** A calendar day, YYYY-MM-DD. */
export type Day = string;

const months = [
  /^(янв|jan)/,
  /^(фев|feb)/,
  /^(мар|mar)/,
  /^(апр|apr)/,
  /^(ма[йя]|may)/,
  /^(июн|jun)/,
  /^(июл|jul)/,
  /^(авг|aug)/,
  /^(сен|sep)/,
  /^(окт|oct)/,
  /^(ноя|nov)/,
  /^(дек|dec)/,
];
const weekdays = [
  /^(вс|воск|sun?)/,
  /^(пн|пон|mon?)/,
  /^(вт|tue?)/,
  /^(ср|wed?)/,
  /^(чт|чет|thu?)/,
  /^(пт|пят|fri?)/,
  /^(сб|суб|sat?)/,
];
const offsets: [RegExp, number][] = [
  [/^(послезавтра)$/, 2],
  [/^(завтра|tomorrow|tmr)$/, 1],
  [/^(сегодня|today)$/, 0],
];

/**
 * Reads a day as people type it: «18 декабря», 18.12, 18.12.2026, 2026-12-18, завтра, пн, "Dec 18", +3.
 * Without a year the nearest such day is meant, at most two months back.
 * @returns null for an empty text
 */
export const parseDay = (text: string, today: Day): Parsed<Day | null> => {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s+(г\.?|года)$/, '')
    .replace(/,/g, ' ')
    .replace(/\s+/g, ' ');
  if (typed === '') return { value: null };
  const near = nearDay(typed, today);
  if (near !== null) return { value: near };
  const parts = numericParts(typed) ?? wordParts(typed);
  return parts ? assemble(parts, today) : { wrong: { code: 'notDay' } };
};

const nearDay = (typed: string, today: Day): Day | null => {
  const offset = offsets.find(([word]) => word.test(typed))?.[1] ?? (/^\+\d{1,3}$/.test(typed) ? Number(typed) : null);
  if (offset !== null) return addDays(today, offset);
  const weekday = /^\p{L}+\.?$/u.test(typed) ? weekdays.findIndex((word) => word.test(typed)) : -1;
  return weekday < 0 ? null : nextWeekday(today, weekday);
};

interface Parts {
  day: number;
  month: number;
  year: number | null;
}

const numericParts = (typed: string): Parts | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const dotted = /^(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{2}|\d{4}))?$/.exec(typed);
  return dotted && { day: Number(dotted[1]), month: Number(dotted[2]), year: fullYear(dotted[3]) };
};

const wordParts = (typed: string): Parts | null => {
  const dayFirst = /^(\d{1,2})[ -]?(\p{L}{3,})\.?(?: (\d{2}|\d{4}))?$/u.exec(typed);
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2})(?: (\d{2}|\d{4}))?$/u.exec(typed);
  const [day, word, year] = dayFirst
    ? dayFirst.slice(1)
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [];
  const month = word === undefined ? -1 : months.findIndex((name) => name.test(word));
  return month < 0 ? null : { day: Number(day), month: month + 1, year: fullYear(year) };
};

const fullYear = (digits: string | undefined): number | null =>
  digits === undefined ? null : digits.length === 2 ? 2000 + Number(digits) : Number(digits);

const assemble = ({ day, month, year }: Parts, today: Day): Parsed<Day> => {
  if (month < 1 || month > 12 || day < 1 || day > 31) return { wrong: { code: 'notDay' } };
  if (year !== null && (year < 1900 || year > 2200)) return { wrong: { code: 'farYear' } };
  const meant = year ?? nearestYear(day, month, today);
  const days = daysIn(meant, month);
  if (day > days) return { wrong: { code: 'shortMonth', month, days } };
  return { value: isoDay(meant, month, day) };
};

const nearestYear = (day: number, month: number, today: Day): number => {
  const thisYear = Number(today.slice(0, 4));
  return isoDay(thisYear, month, day) < addDays(today, -60) ? thisYear + 1 : thisYear;
};

/** What stands in the input when a day is edited: always with the year, so that it is read back as it was. */
export const editDay = (day: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

const isoDay = (year: number, month: number, day: number): Day =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

/** 0 = Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The next such weekday after the given day, never that day itself. */
export const nextWeekday = (day: Day, weekday: number): Day => addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);

/** The six weeks, Monday first, that show the month of the given day. */
export const monthGrid = (day: Day): Day[] => {
  const first = `${day.slice(0, 7)}-01`;
  const lead = (weekdayOf(first) + 6) % 7;
  return Array.from({ length: 42 }, (_, index) => addDays(first, index - lead));
};

/** The same day of another month, or that month's last day. */
export const addMonths = (day: Day, count: number): Day => {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return isoDay(year, month, Math.min(Number(day.slice(8)), daysIn(year, month)));
};
