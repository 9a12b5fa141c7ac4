const DAY_MS = 86_400_000;

/** Days that differ from their day of the week, and whether they are worked. */
export type Exceptions = ReadonlyMap<string, boolean>;

/** The day so many days later; days are calendar days, YYYY-MM-DD. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);

/** Monday to Friday, unless the calendar says otherwise of this very day. */
export const isWorking = (day: string, exceptions: Exceptions): boolean =>
  exceptions.get(day) ?? new Date(day).getUTCDay() % 6 !== 0;

/** The working day so many working days after a day; after none, the day itself or the next that is worked. */
export function addWorkingDays(day: string, count: number, exceptions: Exceptions): string {
  let [found, left] = [day, count];
  while (left > 0) {
    found = addDays(found, 1);
    if (isWorking(found, exceptions)) left -= 1;
  }
  while (!isWorking(found, exceptions)) found = addDays(found, 1);
  return found;
}

/** How many working days lie after the first day, up to and with the last. */
export function workingDaysBetween(first: string, last: string, exceptions: Exceptions): number {
  let count = 0;
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) if (isWorking(day, exceptions)) count += 1;
  return count;
}
