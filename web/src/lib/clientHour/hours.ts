import { timeIn } from '#lib/core/zone.js';

/** Nobody is called earlier or later than this by his own clock (domain §4). */
const [FROM, TILL] = ['09:00', '20:00'];

/** Whether a client who lives in this zone may be called at this moment. */
export function isWithinHours(zone: string, moment: number): boolean {
  const time = timeIn(zone, moment);
  return time >= FROM && time < TILL;
}

/** By how many hours his clock is ahead of ours; half hours count. */
export function hoursAhead(zone: string, ours: string, moment: number): number {
  const minutes = minutesIn(zone, moment) - minutesIn(ours, moment);
  const around = minutes > 720 ? minutes - 1440 : minutes <= -720 ? minutes + 1440 : minutes;
  return around / 60;
}

function minutesIn(zone: string, moment: number): number {
  const [hours = 0, minutes = 0] = timeIn(zone, moment).split(':').map(Number);
  return hours * 60 + minutes;
}
