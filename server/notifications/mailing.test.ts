import { beforeEach, expect, test } from 'vitest';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { addComment } from '../comments/comment.service.js';
import { assignDeal } from '../deals/deal.service.js';
import { InteractionKind } from '../interactions/interaction.entity.js';
import { logInteraction } from '../interactions/interaction.service.js';
import { createLead } from '../leads/lead.service.js';
import { Letter } from '../letters/letter.entity.js';
import { TaskKind } from '../tasks/task.entity.js';
import { completeTask, createTask } from '../tasks/task.service.js';
import {
  buildDeal,
  buildNotification,
  buildPartner,
  buildUser,
  clock,
  contextFor,
  orm,
  systemContext,
} from '../testing/build.js';
import type { User } from '../users/user.entity.js';
import { mailNotifications } from './mailing.js';
import { NotificationKind } from './notification.entity.js';
import { readAllNotifications, readNotifications } from './reading.js';
import { MailTime } from './setting.entity.js';
import { setNotificationSetting } from './setting.service.js';

const ORIGIN = 'https://crm.example.com';
const at = (moment: string) => {
  clock.now = new Date(moment);
};
beforeEach(() => at('2026-11-19T09:00:00.000Z'));

const look = () => mailNotifications(ORIGIN).run(systemContext(), new AbortController().signal);
const lettersTo = ({ email: to }: User) => systemContext().em.find(Letter, { to }, { orderBy: { id: 'asc' } });
const choose = async (user: User, mail: MailTime, inApp = true) =>
  setNotificationSetting(await contextFor(user), { kind: NotificationKind.MENTIONED, mail, inApp });

test('what is chosen to be told at once is one letter, with a link, in the language of its reader', async () => {
  const [anna, boris] = [await buildUser({ name: 'Анна Ильина' }), await buildUser()];
  await orm.em.fork().execute(`update app_user set locale = 'EN' where id = ?`, [boris.id]);
  await setNotificationSetting(await contextFor(boris), { kind: NotificationKind.ASSIGNED, mail: MailTime.AT_ONCE });
  const deal = await buildDeal({ owner: anna, title: 'Болты <М8> & гайки' });
  await assignDeal(await contextFor(anna), { id: deal.id, fromOwnerId: anna.id, ownerId: boris.id });
  await look();
  await look();
  const [letter, ...others] = await lettersTo(boris);
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ state: 'QUEUED', authorId: null });
  expect(letter!.subject).toBe('You were given the deal “Болты <М8> & гайки” (Анна Ильина)');
  expect(letter!.text).toContain(`${ORIGIN}/deals/${deal.id}`);
  expect(letter!.html).toContain('“Болты &lt;М8&gt; &amp; гайки”');
});

test('the digest comes at eight in the morning where its reader lives, with all that he has not read', async () => {
  const vlad = await buildUser({ timeZone: 'Asia/Vladivostok' });
  await choose(vlad, MailTime.DAILY);
  const read = await buildNotification({ user: vlad });
  await buildNotification({ user: vlad });
  await buildNotification({ user: vlad });
  await readNotifications(await contextFor(vlad), { ids: [read.id] });
  at('2026-11-19T21:59:59.000Z');
  await look();
  expect(await lettersTo(vlad)).toEqual([]);
  at('2026-11-19T22:00:00.000Z');
  await Promise.all([look(), look()]);
  const letters = await lettersTo(vlad);
  expect(letters).toHaveLength(1);
  expect(letters[0]!.subject).toBe('2 уведомления');
  expect(letters[0]!.text.match(/Вас упомянули/g)).toHaveLength(2);
  expect(letters[0]!.text).toContain(`${ORIGIN}/settings/notifications`);
});

test('who wants no letters gets none, nor who has changed his mind before the morning', async () => {
  const [never, changed] = [await buildUser(), await buildUser()];
  await choose(never, MailTime.NEVER);
  await choose(changed, MailTime.DAILY);
  for (const user of [never, changed]) await buildNotification({ user });
  await choose(changed, MailTime.NEVER);
  at('2026-11-21T09:00:00.000Z');
  await look();
  expect(await lettersTo(never)).toEqual([]);
  expect(await lettersTo(changed)).toEqual([]);
});

test('a letter does not tell of what its reader may not see any more', async () => {
  const [anna, boris] = [await buildUser(), await buildUser()];
  const deal = await buildDeal({ owner: boris });
  await choose(boris, MailTime.DAILY);
  await buildNotification({ user: boris, deal });
  await assignDeal(systemContext(), { id: deal.id, fromOwnerId: boris.id, ownerId: anna.id });
  at('2026-11-21T09:00:00.000Z');
  await look();
  expect(await lettersTo(boris)).toEqual([]);
});

test('each thing leads to where it is seen: a task to its day, an interaction to its chain, a lead to the board', async () => {
  const [anna, boris] = [await buildUser(), await buildUser()];
  for (const kind of [NotificationKind.ASSIGNED, NotificationKind.LEAD_NEW])
    await setNotificationSetting(await contextFor(boris), { kind, mail: MailTime.AT_ONCE });
  const ctx = await contextFor(anna);
  const task = await createTask(ctx, { kind: TaskKind.TODO, title: 'Отчёт', dueAt: ctx.now, assigneeId: boris.id });
  const talk = await logInteraction(ctx, { kind: InteractionKind.NOTE, topic: 'Сроки', responsibleId: boris.id });
  const lead = await createLead(ctx, { text: 'Перезвоните', channel: ChannelKind.PHONE });
  await look();
  const [letter] = await lettersTo(boris);
  for (const path of [`/my-day?task=${task.id}`, `/interactions?open=${talk.id}`, `/leads?open=${lead.id}`])
    expect(letter!.text).toContain(`${ORIGIN}${path}`);
});

test('a comment on a partner leads to the partner', async () => {
  const boris = await buildUser();
  await choose(boris, MailTime.AT_ONCE);
  const partner = await buildPartner({ owner: boris, name: 'Ромашка' });
  const input = { wholeId: partner.id, text: 'Посмотри', mentionIds: [boris.id] };
  await addComment(systemContext(), input);
  await look();
  const [letter] = await lettersTo(boris);
  expect(letter).toMatchObject({ subject: expect.stringContaining('Ромашка') as string });
  expect(letter!.text).toContain(`${ORIGIN}/partners/${partner.id}`);
});

test('what is told by mail alone is told, whatever has been read in the app', async () => {
  const boris = await buildUser();
  await choose(boris, MailTime.AT_ONCE, false);
  await buildNotification({ user: boris });
  await readAllNotifications(await contextFor(boris), { until: systemContext().now });
  await look();
  expect(await lettersTo(boris)).toHaveLength(1);
});

test('nobody is told of a task that is done by then', async () => {
  const [anna, boris] = [await buildUser(), await buildUser()];
  await setNotificationSetting(await contextFor(boris), { kind: NotificationKind.ASSIGNED, mail: MailTime.AT_ONCE });
  const ctx = await contextFor(anna);
  const task = await createTask(ctx, { kind: TaskKind.TODO, title: 'Отчёт', dueAt: ctx.now, assigneeId: boris.id });
  await completeTask(systemContext(), { id: task.id });
  await look();
  expect(await lettersTo(boris)).toEqual([]);
});

test('nobody reads the mail of the demo company', async () => {
  const demo = await buildUser();
  await orm.em.fork().execute('update app_user set demo = true where id = ?', [demo.id]);
  await choose(demo, MailTime.AT_ONCE);
  await buildNotification({ user: demo });
  await look();
  expect(await lettersTo(demo)).toEqual([]);
});
