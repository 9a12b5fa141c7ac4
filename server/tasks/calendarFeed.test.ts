import ICAL from 'ical.js';
import { afterAll, describe, expect, test } from 'vitest';
import { unshareDeal } from '../deals/deal.service.js';
import { buildDeal, buildPartner, buildUser, config, contextFor, systemContext } from '../testing/build.js';
import { startServer } from '../testing/server.js';
import { setAccess } from '../users/user.service.js';
import { Role, type User } from '../users/user.entity.js';
import { CalendarFeed } from './calendarFeed.entity.js';
import { addressOf } from './calendarFeed.route.js';
import { createCalendarFeed, revokeCalendarFeed } from './calendarFeed.service.js';
import { editTask } from './task.edit.js';
import { TaskKind, TaskPriority } from './task.entity.js';
import type { CreateTaskInput } from './task.inputs.js';
import { cancelTask, completeTask, createTask } from './task.service.js';

const server = await startServer({ databaseUrl: config.databaseUrl });
afterAll(() => server[Symbol.asyncDispose]());

async function feedOf(user: User) {
  const { secret } = await createCalendarFeed(await contextFor(user));
  const url = server.url + addressOf(secret);
  const read = async (headers: Record<string, string> = {}) => fetch(url, { headers });
  const parsed = async () => new ICAL.Component(ICAL.parse(await (await read()).text()) as never);
  return { secret, url, read, parsed };
}

const ahead = (hours: number) => {
  const at = new Date(Date.now() + hours * 3_600_000);
  at.setUTCMilliseconds(0);
  return at;
};

async function plan(user: User, given: Partial<CreateTaskInput> = {}) {
  const input = { kind: TaskKind.CALL, title: 'Позвонить', dueAt: given.dueOn ? null : ahead(24), ...given };
  return createTask(await contextFor(user), input);
}

const textsOf = (component: ICAL.Component) =>
  Object.fromEntries(component.getAllProperties().map((property) => [property.name, String(property.getFirstValue())]));

describe('domain §4: an iCalendar feed per user', () => {
  test('tells what is due at a time as an event, in UTC, with what is known of it', async () => {
    const user = await buildUser();
    const partner = await buildPartner({ owner: user, name: 'Сибпровод; склад, «Юг»' });
    const [dueAt, endsAt, remindAt] = [ahead(24), ahead(26), ahead(23)];
    const text = `Траверсы ${'и хомуты по спецификации, отсрочка; '.repeat(5)}образцы`;
    const beside = { dueAt, endsAt, remindAt, text, place: 'Новосибирск', priority: TaskPriority.HIGH };
    const task = await plan(user, { kind: TaskKind.MEETING, title: 'Встреча', partnerId: partner.id, ...beside });
    const { read, parsed } = await feedOf(user);
    const [event] = (await parsed()).getAllSubcomponents('vevent');
    expect(textsOf(event!)).toMatchObject({
      uid: `${task.id}@vmeste`,
      sequence: '0',
      summary: `Встреча · ${partner.name}`,
      location: 'Новосибирск',
      description: text,
      priority: '1',
      status: 'CONFIRMED',
    });
    const { startDate, endDate } = new ICAL.Event(event!);
    expect([startDate, endDate].map((time) => time.zone.tzid)).toEqual(['UTC', 'UTC']);
    expect([startDate.toJSDate(), endDate.toJSDate()]).toEqual([dueAt, endsAt]);
    const alarm = event!.getFirstSubcomponent('valarm')!.getFirstPropertyValue('trigger') as ICAL.Time;
    expect(alarm.toJSDate()).toEqual(remindAt);
    const lines = (await (await read()).text()).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('tells what is due on a day as an event of that whole day, which leaves its hours free', async () => {
    const user = await buildUser({ timeZone: 'Asia/Vladivostok' });
    await plan(user, { kind: TaskKind.TODO, title: 'Собрать объёмы', dueOn: '2030-12-31' });
    const calendar = await (await feedOf(user)).parsed();
    expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('Asia/Vladivostok');
    const event = calendar.getFirstSubcomponent('vevent')!;
    const days = { dtstart: '2030-12-31', dtend: '2031-01-01', transp: 'TRANSPARENT' };
    expect(textsOf(event)).toMatchObject({ summary: 'Собрать объёмы', ...days, status: 'CONFIRMED' });
    expect(event.getFirstProperty('dtstart')!.type).toBe('date');
  });

  test('keeps the UID and counts up when something changes, and tells what was cancelled', async () => {
    const user = await buildUser();
    const [moved, cancelled, done] = [await plan(user), await plan(user), await plan(user, { dueOn: '2030-12-01' })];
    await editTask(await contextFor(user), { id: moved.id, version: 1, dueAt: ahead(48) });
    await cancelTask(await contextFor(user), { id: cancelled.id });
    await completeTask(await contextFor(user), { id: done.id });
    const calendar = await (await feedOf(user)).parsed();
    const told = Object.fromEntries(
      calendar.getAllSubcomponents().map((component) => {
        const { uid, sequence, status } = textsOf(component);
        return [uid!.split('@')[0], [sequence, status]];
      }),
    );
    expect(told).toEqual({
      [moved.id]: ['1', 'CONFIRMED'],
      [cancelled.id]: ['1', 'CANCELLED'],
      [done.id]: ['1', 'CONFIRMED'],
    });
  });

  test('holds only what its user sees now', async () => {
    const [owner, user] = [await buildUser(), await buildUser()];
    const deal = await buildDeal({ owner });
    await plan(owner, { dealId: deal.id, assigneeId: user.id });
    const { parsed } = await feedOf(user);
    expect((await parsed()).getAllSubcomponents()).toHaveLength(1);
    await unshareDeal(systemContext(), { id: deal.id, userId: user.id });
    expect((await parsed()).getAllSubcomponents()).toHaveLength(0);
  });

  test('is not sent again while nothing has changed', async () => {
    const user = await buildUser();
    await plan(user);
    const { read } = await feedOf(user);
    const etag = (await read()).headers.get('etag')!;
    expect(await read({ 'if-none-match': etag })).toMatchObject({ status: 304 });
    await plan(user);
    expect(await read({ 'if-none-match': etag })).toMatchObject({ status: 200 });
  });

  test('ends when it is revoked or replaced, or its user has left', async () => {
    const user = await buildUser();
    const [first, second] = [await feedOf(user), await feedOf(user)];
    expect([(await first.read()).status, (await second.read()).status]).toEqual([404, 200]);
    await revokeCalendarFeed(await contextFor(user));
    expect(await second.read()).toMatchObject({ status: 404 });
    const third = await feedOf(user);
    await setAccess(systemContext(), { id: user.id, role: Role.MANAGER, active: false });
    expect(await third.read()).toMatchObject({ status: 404 });
  });

  test('is read a bounded number of times, and guessed at less', async () => {
    const { read, url } = await feedOf(await buildUser());
    const statuses: number[] = [];
    for (let reading = 0; reading < 61; reading++) statuses.push((await read()).status);
    expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    const guess = async () => fetch(url.replace(/[\w-]{43}/, 'x'.repeat(43)));
    for (let guesses = 0; guesses < 30; guesses++) await guess();
    const refused = await guess();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900']);
  });

  test('keeps of its secret nothing but a hash', async () => {
    const user = await buildUser();
    const { secret, read } = await feedOf(user);
    await read();
    const em = systemContext().em;
    const [feed] = await em.find(CalendarFeed, { userId: user.id, revokedAt: null });
    expect(JSON.stringify(feed)).not.toContain(secret);
    const [row] = await em.execute<[{ found: number }]>(
      `select count(*)::int as found from event e left join event_detail d using (seq)
       where e.particulars::text like ? or d.new like ?`,
      [`%${secret}%`, `%${secret}%`],
    );
    expect(row.found).toBe(0);
  });
});
