import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { ResetCalendarYearDocument, SetCalendarDayDocument } from '#lib/core/gql/graphql.js';
import type { CalendarYearRow } from '#lib/core/rows.js';
import type { Day } from '#lib/fields/day.js';
import { stateOf, type DayState } from './workingDays.js';

/** Says whether a day is worked, and why; taken back by saying what it was. */
export function setCalendarDay(app: App, year: CalendarYearRow, day: Day, next: DayState): Promise<Outcome> {
  const before = stateOf(year, day);
  const yearNow = () => app.store.get('calendarYear', year.id) ?? year;
  return set(app, year, day, next, () => set(app, yearNow(), day, before));
}

/** Returns a year to the official calendar. */
export const resetCalendarYear = (app: App, { id, year }: CalendarYearRow): Promise<Outcome> =>
  app.commands.run({
    document: ResetCalendarYearDocument,
    input: { id },
    about: [id],
    overlay: [],
    label: app.i18n.text.workCalendar.undo.reset(year),
  });

function set(app: App, year: CalendarYearRow, day: Day, next: DayState, undo?: () => Promise<Outcome>) {
  const { working, reason } = next;
  const others = year.days.filter((one) => one.day !== day);
  const days = [...others, { day, working, reason, official: false }].sort((a, b) => (a.day < b.day ? -1 : 1));
  return app.commands.run({
    document: SetCalendarDayDocument,
    input: { yearId: year.id, day, fromWorking: stateOf(year, day).working, working, reason },
    about: [year.id],
    overlay: [{ type: 'calendarYear', id: year.id, change: { days } }],
    label: app.i18n.text.workCalendar.undo.set(app.i18n.formats.day(day), working),
    ...(undo && { undo }),
  });
}
