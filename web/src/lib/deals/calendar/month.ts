import { addDays, addMonths, monthGrid, type Day } from '#lib/fields/day.js';

/** The days of a month's sheet, Monday first; weeks of nothing but the next month are left out. */
export function weeksOf(month: string): Day[][] {
  const days = monthGrid(`${month}-01`);
  const weeks = Array.from({ length: 6 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return weeks.filter(([first]) => first! <= lastOf(month));
}

export const monthOf = (day: Day): string => day.slice(0, 7);

export const turned = (month: string, by: number): string => monthOf(addMonths(`${month}-01`, by));

const lastOf = (month: string): Day => addDays(`${turned(month, 1)}-01`, -1);

/** The later of two first days, the earlier of two last ones: what the filter asks for and what the sheet shows. */
export const within = (
  { expectedFrom, expectedTo }: { expectedFrom?: string | null; expectedTo?: string | null },
  [first, last]: readonly [Day, Day],
) => ({
  expectedFrom: expectedFrom && expectedFrom > first ? expectedFrom : first,
  expectedTo: expectedTo && expectedTo < last ? expectedTo : last,
});
