import { dayIn } from '#lib/core/zone.js';
import type { HistoryEvent } from '#lib/deals/sentences.js';

/** Events of one calendar day of the viewer, newest first. */
export interface DayOfEvents {
  day: string;
  events: HistoryEvent[];
}

/** Groups a newest-first list by the viewer's days. */
export const byDay = (events: HistoryEvent[], zone: string): DayOfEvents[] =>
  [...Map.groupBy(events, ({ at }) => dayIn(zone, Date.parse(at)))].map(([day, group]) => ({ day, events: group }));
