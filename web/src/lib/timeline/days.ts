import { dayIn } from '#lib/core/zone.js';

/** Entries of one calendar day of the viewer, newest first. */
export interface DayOf<Entry> {
  day: string;
  entries: Entry[];
}

/** Groups a newest-first list by the viewer's days. */
export const byDay = <Entry extends { at: string }>(entries: readonly Entry[], zone: string): DayOf<Entry>[] =>
  [...Map.groupBy(entries, ({ at }) => dayIn(zone, Date.parse(at)))].map(([day, group]) => ({ day, entries: group }));
