import { invalid } from '../core/errors.js';
import { isDay } from '../core/schema/scalars.js';
import { dayOf } from '../core/time.js';

const FORM = /^(\d{4}|-)-\d{2}-\d{2}$/;
const EARLIEST = '1900-01-01';
/** Where the year is not known there may be a 29th of February. */
const LEAP_YEAR = '2000';

/** A birthday as it is kept. @throws INVALID input.birthday birthday */
export function birthdayOf(typed: string | null, now: Date): string | null {
  if (typed === null) return null;
  const day = typed.startsWith('-') ? `${LEAP_YEAR}${typed.slice(1)}` : typed;
  const isSound = FORM.test(typed) && isDay(day) && day >= EARLIEST && day <= dayOf(now, 'UTC');
  if (!isSound) throw invalid('input.birthday', 'birthday');
  return typed;
}
