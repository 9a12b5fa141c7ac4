import { dayOf, endOfDay } from '../server/core/time.js';
import type { Dice } from './dice.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const HALF_HOUR = HOUR / 2;
const DAY = 24 * HOUR;
const ZONE = 'Europe/Moscow';
/** Moscow has not changed its clocks since 2014. */
const AHEAD = 3 * HOUR;
const OPENS = 9 * HOUR;
const CLOSES = 18 * HOUR;

/** Working time of the company around the moment of seeding. */
export class Calendar {
  constructor(readonly now: Date) {}

  /** A working moment about so many days ago; never later than now. */
  ago(days: number, dice: Dice): Date {
    for (let day = dayNumber(this.now.getTime() - days * DAY); ; day -= 1) {
      const start = startOf(day);
      const latest = Math.min(start + CLOSES, this.now.getTime());
      if (isWorkday(day) && latest > start + OPENS) return new Date(Math.floor(dice.between(start + OPENS, latest)));
    }
  }

  /** The half hour that a moment of work some days ago fell into. */
  halfHourAgo(days: number, dice: Dice): Date {
    return new Date(Math.floor(this.ago(days, dice).getTime() / HALF_HOUR) * HALF_HOUR);
  }

  daysSince(moment: Date): number {
    return (this.now.getTime() - moment.getTime()) / DAY;
  }

  /** The same moment, or shortly after what came before it; never later than now. */
  after(previous: Date, wanted: Date, dice: Dice): Date {
    const soonest = previous.getTime() + dice.int(4, 40) * MINUTE;
    return new Date(Math.min(Math.max(wanted.getTime(), soonest), this.now.getTime()));
  }

  /** A full or half hour of the working day in so many days, or of the first working day after that. */
  ahead(days: number, dice: Dice): Date {
    const day = workdayFrom(dayNumber(this.now.getTime() + days * DAY));
    return new Date(startOf(day) + OPENS + dice.int(1, 17) * HALF_HOUR);
  }

  dayAhead(days: number): string {
    return dayText(workdayFrom(dayNumber(this.now.getTime() + days * DAY)));
  }

  /** A half hour of what is left of today; null when it is too late for that. */
  laterToday(dice: Dice): Date | null {
    const midnight = endOfDay(dayOf(this.now, ZONE), ZONE).getTime();
    const first = Math.ceil((this.now.getTime() + 20 * MINUTE) / HALF_HOUR);
    const last = Math.floor(
      Math.min(midnight - 1, Math.max(midnight - DAY + CLOSES + HOUR, this.now.getTime() + 3 * HOUR)) / HALF_HOUR,
    );
    return first > last ? null : new Date(dice.int(first, last) * HALF_HOUR);
  }

  /** So many minutes from now; less than nothing = ago. */
  inMinutes(minutes: number): Date {
    return new Date(this.now.getTime() + minutes * MINUTE);
  }

  today(): string {
    return dayOf(this.now, ZONE);
  }

  /** What happened then has happened wherever one lives; it may have been a Sunday. */
  yesterday(): string {
    return dayOf(new Date(this.now.getTime() - DAY), ZONE);
  }
}

const dayNumber = (time: number): number => Math.floor((time + AHEAD) / DAY);
const startOf = (day: number): number => day * DAY - AHEAD;
const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Monday to Friday, the New Year's holidays aside. */
function isWorkday(day: number): boolean {
  const date = new Date(day * DAY);
  const holiday = date.getUTCMonth() === 0 && date.getUTCDate() <= 8;
  return !holiday && date.getUTCDay() % 6 !== 0;
}

function workdayFrom(day: number): number {
  return isWorkday(day) ? day : workdayFrom(day + 1);
}
