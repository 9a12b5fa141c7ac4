const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

function partsOf(at: Date, zone: string): Record<string, string> {
  return Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
}

/** The calendar day (YYYY-MM-DD) that an instant falls on in a zone. */
export function dayOf(at: Date, zone: string): string {
  const { year, month, day } = partsOf(at, zone);
  return `${year}-${month}-${day}`;
}

/** The day that has begun somewhere on earth: what a day may not be later than, wherever it was written. */
export const latestDay = (at: Date): string => dayOf(at, 'Etc/GMT-14');

/** The instant at which a calendar day ends in a zone: its midnight, which is already the next day's first instant. */
export const endOfDay = (day: string, zone: string): Date => instantOf(Date.parse(`${day}T00:00:00Z`) + DAY_MS, zone);

/** The instant at which a zone's clocks show a full hour of a day. */
export const atHour = (day: string, hour: number, zone: string): Date =>
  instantOf(Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000, zone);

/** The next instant after `at` at which a zone's clocks show a full hour. */
export function nextAtHour(at: Date, hour: number, zone: string): Date {
  const wall = Date.parse(`${dayOf(at, zone)}T00:00:00Z`) + hour * 3_600_000;
  const today = instantOf(wall, zone);
  return today > at ? today : instantOf(wall + DAY_MS, zone);
}

/** When a zone's clocks show what those of UTC would show at `wall`. */
function instantOf(wall: number, zone: string): Date {
  // Two rounds: the first guess may lie on the other side of a change of clocks.
  const guess = wall - offsetAt(new Date(wall), zone);
  return new Date(wall - offsetAt(new Date(guess), zone));
}

/** How far a zone's clock stands ahead of UTC at an instant, in milliseconds. */
function offsetAt(at: Date, zone: string): number {
  const { year, month, day, hour, minute, second } = partsOf(at, zone);
  return Date.UTC(+year!, +month! - 1, +day!, +hour!, +minute!, +second!) - Math.floor(at.getTime() / 1000) * 1000;
}

/** What a clock of the zone shows at an instant: YYYY-MM-DDThh:mm:ss. */
export function wallTime(at: Date, zone: string): string {
  const { year, month, day, hour, minute, second } = partsOf(at, zone);
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}
