/** Calendar days in a time zone; the days on which clocks change included. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day (`YYYY-MM-DD`) of an instant in a zone. */
export const dayIn = (zone: string, instant: number) => new Date(localTime(zone, instant)).toISOString().slice(0, 10);

/** The first instant of the next day in the zone, ms. */
export function midnightAfter(zone: string, instant: number) {
  const local = localTime(zone, instant);
  const midnight = local - modulo(local, 86_400_000) + 86_400_000;
  const guess = midnight - (local - instant);
  return midnight - (localTime(zone, guess) - guess);
}

/** The wall clock (`HH:MM`) at an instant in a zone. */
export const timeIn = (zone: string, instant: number) => new Date(localTime(zone, instant)).toISOString().slice(11, 16);

/** The instant at which the zone's wall clock shows this day and time. */
export function instantOf(zone: string, day: string, time: string) {
  const local = Date.parse(`${day}T${time}Z`);
  const guess = local - (localTime(zone, local) - local);
  return local - (localTime(zone, guess) - guess);
}

/** Whole days from one `YYYY-MM-DD` to another. */
export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** What the clock on the wall shows, as if it were UTC. */
function localTime(zone: string, instant: number) {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + modulo(instant, 1000);
}

function formatOf(zone: string) {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

const modulo = (value: number, by: number) => ((value % by) + by) % by;
