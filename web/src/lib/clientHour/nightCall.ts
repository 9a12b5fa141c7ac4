import type { App } from '#lib/core/app.svelte.js';
import type { TaskRow } from '#lib/core/rows.js';
import { timeIn } from '#lib/core/zone.js';
import { clientPlaces } from './clientPlaces.svelte.js';
import { hoursAhead, isWithinHours } from './hours.js';

/** What a task may disturb, and whom. */
type Call = Pick<TaskRow, 'kind' | 'dealId' | 'partner'>;

/**
 * That a call would come when nobody is called by the client's own clock; null when nothing is against it, or nothing
 * is known of him. Reactive. @param at the planned moment, ms; null for a day without a time
 */
export function nightCall(app: App, call: Call, at: number | null): string | null {
  const zone = call.kind === 'CALL' ? clientPlaces(app).zoneOf(clientOf(call)) : null;
  if (zone === null || at === null || isWithinHours(zone, at)) return null;
  const { clientHour } = app.i18n.text;
  return `${clientHour.there(timeIn(zone, at), hoursAhead(zone, app.i18n.zone, at))}: ${clientHour.hours}`;
}

/** Asks where the client of a call is, so that it is known when the call is moved. */
export function wantPlaceOf(app: App, call: Call): void {
  if (call.kind === 'CALL') clientPlaces(app).want(clientOf(call));
}

const clientOf = ({ dealId, partner }: Call) => ({ dealId, partnerId: partner?.id });
