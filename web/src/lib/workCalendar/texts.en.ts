import type { workCalendar as source } from '#lib/workCalendar/texts.ru.js';

export const workCalendar = {
  title: 'Working days',
  hint: 'Terms of stages, rules and tasks count these days. What is due already stays where it is.',
  year: 'Year',
  previous: 'Previous year',
  next: 'Next year',
  count: (working) => `${working} working days`,
  changed: (days) => (days === 1 ? '1 day differs from the official one' : `${days} days differ from the official one`),
  asOfficial: 'As the official calendar has it',
  unnamed: 'No official calendar is loaded: Monday to Friday is worked.',
  byCode: '2027 stands as the Labour Code says; enter what the government moves when its decree is out.',
  reset: 'Back to the official one',
  choose: 'Choose a day to change it. Arrows walk by days, PageUp and PageDown by months.',
  dayIs: 'What kind of day it is',
  working: 'Working',
  off: 'Day off',
  reason: 'Why',
  reasonHint: 'a holiday, a moved day, maintenance…',
  tooLong: 'At most 200 characters',
  dayLabel: (day, working, reason) => `${day}, ${working ? 'working' : 'day off'}${reason ? `: ${reason}` : ''}`,
  undo: {
    set: (day, working) => `${day} · ${working ? 'working day' : 'day off'}`,
    reset: (year) => `${year} · official calendar`,
  },
} satisfies typeof source;
