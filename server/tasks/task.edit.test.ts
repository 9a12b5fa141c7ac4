import { describe, expect, test } from 'vitest';
import { buildDeal, buildPartner, buildTask, buildUser, contextFor, fresh } from '../testing/build.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Reminder } from '../users/user.entity.js';
import type { EditProfileInput } from '../users/user.inputs.js';
import { editProfile } from '../users/user.service.js';
import { editTask } from './task.edit.js';
import { Task, TaskKind, TaskPriority } from './task.entity.js';
import type { CreateTaskInput } from './task.inputs.js';
import { createTask } from './task.service.js';

const at = (time: string) => new Date(`2026-12-01T${time}:00.000Z`);

async function meeting(given: Partial<CreateTaskInput> = {}) {
  const owner = await buildUser();
  const deal = await buildDeal({ owner });
  const times = { dueAt: at('09:00'), endsAt: at('10:30'), remindAt: at('08:45') };
  const task = await buildTask({ deal, kind: TaskKind.MEETING, ...times, ...given });
  const edit = async (fields: object) =>
    editTask(await contextFor(owner), { id: task.id, version: task.version, ...fields });
  return { owner, deal, task, edit };
}

describe('domain §4: a task that says nothing of a reminder reminds as its assignee wants', () => {
  const inTenMinutes = new Date(Date.now() + 600_000);

  test.each<[string, EditProfileInput, Partial<CreateTaskInput>, Date | null]>([
    ['a quarter of an hour before', {}, { dueAt: at('09:00') }, at('08:45')],
    ['an hour before', { reminder: Reminder.HOUR }, { dueAt: at('09:00') }, at('08:00')],
    ['when it is due', { reminder: Reminder.AT_TIME }, { dueAt: at('09:00') }, at('09:00')],
    ['never', { reminder: Reminder.NEVER }, { dueAt: at('09:00') }, null],
    ['of a day in the morning where he lives', { timeZone: 'Asia/Omsk' }, { dueOn: '2026-12-01' }, at('03:00')],
    ['of no day', { remindsOfDays: false }, { dueOn: '2026-12-01' }, null],
    ['not late', {}, { dueAt: inTenMinutes }, null],
    ['never where the task says so', {}, { dueAt: at('09:00'), remindAt: null }, null],
  ])('%s', async (_, wants, given, expected) => {
    const assignee = await buildUser();
    await editProfile(await contextFor(assignee), wants);
    const call = { kind: TaskKind.CALL, title: 'Звонок', assigneeId: assignee.id };
    const { id } = await createTask(await contextFor(await buildUser()), { ...call, ...given });
    expect((await fresh(Task, id)).remindAt).toEqual(expected);
  });
});

describe('domain §4: who takes a task over', () => {
  async function handedOver(given: Partial<CreateTaskInput>) {
    const [heir, { task, edit }] = [await buildUser(), await meeting(given)];
    await editProfile(await contextFor(heir), { reminder: Reminder.HOUR });
    await edit({ assigneeId: heir.id });
    return (await fresh(Task, task.id)).remindAt;
  }

  test('is reminded as he wants, when the one before him was', async () => {
    expect(await handedOver({ remindAt: at('08:45') })).toEqual(at('08:00'));
  });

  test('is reminded when the task itself says so', async () => {
    expect(await handedOver({ remindAt: at('08:30') })).toEqual(at('08:30'));
  });
});

describe('domain §4: a task has a text, a priority, a place, a client and times', () => {
  test('as it was created', async () => {
    const owner = await buildUser();
    const partner = await buildPartner({ owner });
    const given = {
      kind: TaskKind.MEETING,
      title: 'Показать образцы',
      text: 'Взять анкеры М12',
      priority: TaskPriority.HIGH,
      place: 'Склад 4',
      dueAt: at('09:00'),
      endsAt: at('10:30'),
      remindAt: at('08:45'),
      partnerId: partner.id,
    };
    const { id } = await createTask(await contextFor(owner), given);
    expect(await fresh(Task, id)).toMatchObject({ ...given, dealId: null, assigneeId: owner.id });
  });

  test('each of which is edited by itself, and taken away', async () => {
    const { owner, task, edit } = await meeting();
    const partner = await buildPartner({ owner });
    const given = { text: 'Взять анкеры', priority: TaskPriority.LOW, place: 'Онлайн', partnerId: partner.id };
    const { events } = await told(() => edit(given));
    expect(await fresh(Task, task.id)).toMatchObject({ ...given, title: task.title });
    expect(events[0]!.details).toMatchObject({ partnerId: [null, partner.name], place: [null, 'Онлайн'] });
    const none = { text: null, place: null, partnerId: null, endsAt: null, remindAt: null };
    await editTask(await contextFor(owner), { id: task.id, version: 9, ...none });
    expect(await fresh(Task, task.id)).toMatchObject(none);
  });

  test('and ends after it begins, is reminded of before, and a day has no end', async () => {
    const { edit } = await meeting();
    const refused = (fields: object, field: string, reason: string) =>
      expectRefused(() => edit(fields), { code: 'INVALID', reason, details: { field } });
    await refused({ endsAt: at('09:00') }, 'input.endsAt', 'task.endsAt');
    await refused({ remindAt: at('09:01') }, 'input.remindAt', 'task.remindAt');
    await refused({ dueOn: '2026-12-02', endsAt: at('10:00') }, 'input.endsAt', 'task.endsAt');
  });
});

describe('domain §4: what is moved', () => {
  test('keeps its length, and its reminder the distance', async () => {
    const { task, edit } = await meeting();
    await edit({ dueAt: at('12:00') });
    const times = { dueAt: at('12:00'), endsAt: at('13:30'), remindAt: at('11:45') };
    expect(await fresh(Task, task.id)).toMatchObject(times);
  });

  test('to a day has no end, and no reminder after it', async () => {
    const { task, edit } = await meeting();
    await edit({ dueOn: '2026-11-20' });
    expect(await fresh(Task, task.id)).toMatchObject({ dueOn: '2026-11-20', endsAt: null, remindAt: null });
  });

  test('from a day to a time keeps a reminder that still comes before it', async () => {
    const { task, edit } = await meeting({ dueAt: null, dueOn: '2026-12-01', endsAt: null, remindAt: at('06:00') });
    await edit({ dueAt: at('15:00') });
    expect(await fresh(Task, task.id)).toMatchObject({ dueOn: null, endsAt: null, remindAt: at('06:00') });
  });

  test('while another changes its end merges', async () => {
    const { owner, task, edit } = await meeting();
    await edit({ endsAt: at('11:00') });
    await editTask(await contextFor(owner), { id: task.id, version: task.version, dueAt: at('10:00') });
    expect(await fresh(Task, task.id)).toMatchObject({ dueAt: at('10:00'), endsAt: at('12:00') });
  });
});

test('domain §4: a task given to another tells who had it before', async () => {
  const { owner, task, edit } = await meeting();
  const colleague = await buildUser();
  const { events } = await told(() => edit({ assigneeId: colleague.id }));
  expect(events.map(({ name }) => name)).toEqual(['deal.shared', 'task.edited']);
  expect(events[1]!.particulars).toMatchObject({ part: task.id, assigneeId: colleague.id, formerId: owner.id });
});
