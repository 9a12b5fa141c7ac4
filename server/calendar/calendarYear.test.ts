import { expect, test } from 'vitest';
import { buildUser, contextFor, systemContext } from '../testing/build.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { dayAfter } from './calendar.service.js';
import { DayKind } from './calendarDay.entity.js';
import { CalendarYear } from './calendarYear.entity.js';
import { daysOf, resetCalendarYear, setCalendarDay } from './calendarYear.service.js';

const yearOf = (year: number) => systemContext().em.findOneOrFail(CalendarYear, { year });
const namedIn = async (year: CalendarYear) =>
  (await daysOf(systemContext(), year)).map(({ day, working, reason }) => [day, working, reason]);
const workdayAfter = (day: string) => dayAfter(systemContext(), day, { days: 1, dayKind: DayKind.WORKING });

test('an admin says which days are worked, and terms count them at once', async () => {
  const [admin, year] = [await buildUser({ role: Role.ADMIN }), await yearOf(2026)];
  expect(await workdayAfter('2026-06-08')).toBe('2026-06-09');
  const inventory = { yearId: year.id, day: '2026-06-09', fromWorking: true, working: false, reason: 'Инвентаризация' };
  const { events } = await told(async () => setCalendarDay(await contextFor(admin), inventory));
  expect(events).toMatchObject([{ name: 'calendarYear.dayChanged', entityId: year.id }]);
  expect(await workdayAfter('2026-06-08')).toBe('2026-06-10');
  const saturday = { yearId: year.id, day: '2026-06-13', fromWorking: false, working: true };
  await setCalendarDay(await contextFor(admin), saturday);
  expect(await workdayAfter('2026-06-11')).toBe('2026-06-13');
});

test('a year returns to the official calendar, what was added and what was changed alike', async () => {
  const year = await yearOf(2025);
  const official = await namedIn(year);
  const set = (day: string, working: boolean) =>
    setCalendarDay(systemContext(), { yearId: year.id, day, fromWorking: !working, working, reason: 'Решили так' });
  await set('2025-05-02', true);
  await set('2025-07-01', false);
  expect(await namedIn(year)).not.toEqual(official);
  await resetCalendarYear(systemContext(), { id: year.id });
  expect(await namedIn(year)).toEqual(official);
});

test('who saw the day otherwise than it is learns who changed it', async () => {
  const [admin, year] = [await buildUser({ role: Role.ADMIN }), await yearOf(2028)];
  const off = { yearId: year.id, day: '2028-03-01', fromWorking: true, working: false };
  await setCalendarDay(await contextFor(admin), off);
  await expectRefused(() => setCalendarDay(systemContext(), off), {
    code: 'CONFLICT',
    reason: 'calendar.changed',
    details: { by: { id: admin.id, name: admin.name } },
  });
  await expectRefused(() => setCalendarDay(systemContext(), { ...off, day: '2029-03-01' }), {
    code: 'INVALID',
    reason: 'range',
  });
});
