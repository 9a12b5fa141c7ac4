import { beforeEach, expect, test } from 'vitest';
import { assignDeal } from '../deals/deal.service.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { createLead } from '../leads/lead.service.js';
import { editTask } from '../tasks/task.edit.js';
import { createTask } from '../tasks/task.service.js';
import { TaskKind } from '../tasks/task.entity.js';
import { buildDeal, buildUser, clock, contextFor, systemContext } from '../testing/build.js';
import { event, told, unnumbered } from '../testing/log.js';
import { Role, type User } from '../users/user.entity.js';
import { setAccess } from '../users/user.service.js';
import { Notification, NotificationKind } from './notification.entity.js';
import { notify } from './notification.service.js';

beforeEach(() => {
  clock.now = new Date('2026-11-19T09:00:00.000Z');
});

const noticesOf = ({ id: userId }: User) =>
  systemContext().em.find(Notification, { userId }, { orderBy: { id: 'asc' } });

test('whoever is given a deal is told, by an event that is his alone', async () => {
  const [anna, boris] = [await buildUser(), await buildUser()];
  const deal = await buildDeal({ owner: anna });
  const input = { id: deal.id, fromOwnerId: anna.id, ownerId: boris.id };
  const { notified } = await told(async () => assignDeal(await contextFor(anna), input));
  const [notice, ...others] = await noticesOf(boris);
  expect(others).toEqual([]);
  expect(notice).toMatchObject({ kind: 'ASSIGNED', dealId: deal.id, actorId: anna.id, at: clock.now, readAt: null });
  const expected = event('notification.told', notice!, { actor: anna, particulars: { kind: 'ASSIGNED' } });
  expect(unnumbered(notified)).toEqual([expected]);
  expect(notice!.scope()).toEqual({ owner: boris.id, team: null, sharedWith: [], private: true });
});

test('whoever is given a task is told of it and of its deal, also when it is given to him later', async () => {
  const [anna, boris, vera] = [await buildUser(), await buildUser(), await buildUser()];
  const deal = await buildDeal({ owner: anna });
  const input = { dealId: deal.id, kind: TaskKind.CALL, title: 'Позвонить', dueOn: '2026-11-20', assigneeId: boris.id };
  const task = await createTask(await contextFor(anna), input);
  await editTask(await contextFor(anna), { id: task.id, version: task.version, title: 'Написать' });
  await editTask(await contextFor(anna), { id: task.id, version: 2, assigneeId: vera.id });
  for (const user of [boris, vera]) {
    expect(await noticesOf(user)).toMatchObject([{ kind: 'ASSIGNED', dealId: deal.id, taskId: task.id }]);
  }
});

test('nobody is notified of his own deeds, and of what the server gives out by itself nobody is', async () => {
  const anna = await buildUser();
  const ctx = await contextFor(anna);
  await createTask(ctx, { kind: TaskKind.TODO, title: 'Своё', dueOn: '2026-11-20' });
  await buildDeal({ owner: anna });
  expect(await noticesOf(anna)).toEqual([]);
});

test('nobody is notified of what he may not see, nor who has left', async () => {
  const [anna, stranger, left] = [await buildUser(), await buildUser(), await buildUser()];
  const deal = await buildDeal({ owner: anna });
  await setAccess(systemContext(), { id: left.id, role: Role.ADMIN, active: false });
  const to = [stranger.id, left.id, anna.id];
  const ctx = systemContext();
  await ctx.change(() => notify(ctx, { kind: NotificationKind.MENTIONED, to, about: deal, dealId: deal.id }));
  expect(await noticesOf(stranger)).toEqual([]);
  expect(await noticesOf(left)).toEqual([]);
  expect(await noticesOf(anna)).toMatchObject([{ kind: 'MENTIONED' }]);
});

test('of a new lead everyone is told who may accept it, without events of their own', async () => {
  const [anna, boris, observer] = [await buildUser(), await buildUser(), await buildUser({ role: Role.OBSERVER })];
  const input = { text: 'Нужны болты', channel: ChannelKind.SITE };
  const { result: lead, notified } = await told(async () => createLead(await contextFor(anna), input));
  expect(notified).toEqual([]);
  expect(await noticesOf(boris)).toMatchObject([{ kind: 'LEAD_NEW', leadId: lead!.id }]);
  expect(await noticesOf(anna)).toEqual([]);
  expect(await noticesOf(observer)).toEqual([]);
});
